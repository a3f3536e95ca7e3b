import { spawn } from 'node:child_process';

/** The unprivileged user that PostgreSQL runs as when we are root. */
export interface Owner {
  uid: number;
  gid: number;
}

interface Outcome {
  ok: boolean;
  /** what the program wrote, both streams together */
  output: string;
}

/**
 * Runs one of PostgreSQL's programs to its end, with an environment of its own: a PGPORT or PGOPTIONS meant for
 * another server must not reach ours, and with TZ set initdb need not search the time zones.
 * @param owner the user to become (root only); null stays who we are
 */
export function run(program: string, args: string[], owner: Owner | null): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: process.platform === 'win32' ? undefined : '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(owner ?? {}),
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './lib/start-error.ts';

const PORT_MAX = 65_535;

/** What the environment may say; everything has a default that works on an empty machine. */
const Environment = z.object({
  PORT: z.coerce
    .number('must be a number, for example 3000')
    .int('must be a whole number')
    .min(0, 'must be 0 (any free port) or more')
    .max(PORT_MAX, `must be at most ${PORT_MAX}`)
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must look like postgres://user:password@host:5432/database')
    .refine((url) => URL.canParse(url), 'is not a valid address (are signs in the password %-encoded?)')
    .optional(),
  ROLE: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be one of debug, info, warn, error and silent')
    .default('info'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must look like https://ohlas.example.com' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  OHLAS_KEY: z
    .string()
    .refine((text) => decodeKey(text) !== null, 'must be 32 bytes in base64 or hex (openssl rand -base64 32)')
    .optional(),
});

type Role = z.infer<typeof Environment>['ROLE'];

export interface Config {
  port: number;
  host: string;
  /** absolute */
  dataDir: string;
  /** absent: the embedded PostgreSQL in `dataDir` */
  databaseUrl: string | undefined;
  role: Role;
  logLevel: string;
  /** how people reach us, for links in mails; no slash at the end */
  publicUrl: string;
  /** the sealing key where the environment gives one, else a key file in `dataDir` (see lib/key-file.ts) */
  key: Uint8Array | undefined;
}

const KEY_BYTES = 32;

function decodeKey(text: string): Uint8Array | null {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  return bytes.length === KEY_BYTES ? bytes : null;
}

/** Addresses that mean "listen everywhere" lead nowhere in a link. */
const EVERYWHERE = ['0.0.0.0', '::'];

function hostInUrl(host: string): string {
  if (EVERYWHERE.includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Reads and checks the environment once. A variable set to nothing counts as not set.
 * @throws StartError with one line for every wrong variable
 */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new StartError(lines.join('\n'));
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: resolve(value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    role: value.ROLE,
    logLevel: value.LOG_LEVEL,
    publicUrl: value.PUBLIC_URL ?? `http://${hostInUrl(value.HOST)}:${value.PORT}`,
    key: value.OHLAS_KEY ? (decodeKey(value.OHLAS_KEY) ?? undefined) : undefined,
  };
}

/** The house of `npm run demo`: on one process, with a data folder, a database and a key of its own. */
export const demoConfig = (config: Config): Config => ({
  ...config,
  dataDir: join(config.dataDir, 'demo'),
  databaseUrl: undefined,
  key: undefined,
  role: 'all',
});

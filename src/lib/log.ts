import { type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'> & {
  child(bindings: Record<string, unknown>): Log;
};

/** Frames of a stack that are worth keeping. */
const FRAMES = 12;

/**
 * What of an error may be logged: its kind, its place and the words of its cause. A failed query's own message is
 * left out, for it holds the values of the query: texts, addresses, hashes.
 */
function bareError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const isQuery = error.message.startsWith('Failed query');
  return {
    name: cause.name,
    code: 'code' in cause ? cause.code : undefined,
    message: isQuery && cause === error ? undefined : cause.message,
    at: error.stack
      ?.split('\n')
      .filter((frame) => frame.startsWith('    at '))
      .slice(0, FRAMES),
  };
}

/** Never hand bodies, addresses, tokens or URLs with a query to the log: ids, counts and error codes only. */
export const createLog = (level: string, destination?: { write(line: string): void }): Log => {
  const options = { level, base: null, serializers: { err: bareError } };
  return (destination ? pino(options, destination) : pino(options)) as Log;
};

export const silentLog: Log = pino({ level: 'silent' }) as Log;

import { type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'> & {
  child(bindings: Record<string, unknown>): Log;
};

/** Never hand bodies, addresses, tokens or URLs with a query to the log: ids, counts and error codes only. */
export const createLog = (level: string): Log => pino({ level, base: null }) as Log;

export const silentLog: Log = pino({ level: 'silent' }) as Log;

/** The only place that reads the wall clock; everything else is handed a `Clock` or a `now: Date`. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `at` moved by `ms` (negative goes back). */
export const after = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

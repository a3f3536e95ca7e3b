/** Requests a key may make in a minute, in one process. */
export const CALLS_A_MINUTE = 600;

/** What is wrong with an expression, said so that a person can mend it with one click. */

export interface WatchFix {
  /** i18n key of what the correction does (`watch.fix.*`) */
  key: string;
  params: Record<string, string | number>;
  /** the whole corrected text, which parses */
  replacement: string;
}

export interface WatchError {
  /** i18n key (`watch.error.*`) */
  key: string;
  params: Record<string, string | number>;
  /** where in the text, UTF-16 offsets, end exclusive; start = end marks a gap */
  start: number;
  end: number;
  fix?: WatchFix;
}

/** A correction of one place, before it is known whether the rest is right. */
export interface Edit {
  key: string;
  params?: Record<string, string | number>;
  start: number;
  end: number;
  text: string;
}

/** An error inside the parser; `repair` mends this place only. */
export interface Fault {
  key: string;
  params?: Record<string, string | number>;
  start: number;
  end: number;
  repair?: Edit;
}

export type Attempt<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** Each round mends one place; a text with more faults than this gets no proposal. */
const MAX_REPAIRS = 20;

/**
 * Turns a fault into the error that people see. A fix is offered only when it, and the fixes of
 * whatever else is wrong, lead to a text that `attempt` accepts.
 */
export function explain<T>(text: string, fault: Fault, attempt: (text: string) => Attempt<T>): WatchError {
  const error: WatchError = {
    key: fault.key,
    params: fault.params ?? {},
    start: fault.start,
    end: fault.end,
  };
  let current = text;
  let next: Fault | null = fault;
  for (let round = 0; next?.repair && round < MAX_REPAIRS; round += 1) {
    current = tidy(applied(current, next.repair));
    const result: Attempt<T> = attempt(current);
    next = result.ok ? null : result.fault;
  }
  if (next || !fault.repair) return error;
  const { key, params = {} } = fault.repair;
  return { ...error, fix: { key, params, replacement: current } };
}

const applied = (text: string, edit: Edit): string =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

const tidy = (text: string): string => text.replace(/[ \t]{2,}/gu, ' ').trim();

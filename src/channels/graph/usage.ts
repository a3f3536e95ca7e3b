/** How much of its allowance a page, an app or a business has used, as the answer's headers tell. */
import { z } from 'zod';
import { after, DAY, MINUTE } from '../../lib/clock.ts';

export interface Usage {
  /** the highest of all counters, 0–100 and over */
  percent: number;
  /** until a block ends, where one is told */
  regainMs: number;
}

/** Meta throttles at 100 %: from here on we ask less, and from the second on hardly at all. */
const SLOW_FROM = 80;
const STOP_FROM = 95;
const SLOW_WAIT = 10 * MINUTE;
const STOP_WAIT = 30 * MINUTE;
const LONGEST_WAIT = DAY;

const count = z.number().nonnegative().catch(0);
const counters = z
  .object({
    call_count: count,
    total_cputime: count,
    total_time: count,
    /** minutes */
    estimated_time_to_regain_access: count,
  })
  .catch({ call_count: 0, total_cputime: 0, total_time: 0, estimated_time_to_regain_access: 0 });
const byBusiness = z.record(z.string(), z.array(counters).catch([]));

/** Reads `X-Business-Use-Case-Usage`, `X-App-Usage` and `X-Page-Usage`; whatever is missing or unreadable counts as nothing. */
export function usageOf(headers: Headers): Usage {
  const business = byBusiness.safeParse(json(headers.get('x-business-use-case-usage')));
  const all = [
    ...(business.success ? Object.values(business.data).flat() : []),
    ...['x-app-usage', 'x-page-usage'].map((name) => counters.parse(json(headers.get(name)))),
  ];
  return {
    percent: Math.max(0, ...all.map((one) => Math.max(one.call_count, one.total_cputime, one.total_time))),
    regainMs: Math.max(0, ...all.map((one) => one.estimated_time_to_regain_access)) * MINUTE,
  };
}

/** When to come again so that what is left stays for replies; undefined = no hurry. */
export function pauseOf({ percent, regainMs }: Usage, now: Date): Date | undefined {
  if (percent < SLOW_FROM && regainMs === 0) return undefined;
  const wait = percent >= STOP_FROM ? STOP_WAIT : SLOW_WAIT;
  return after(now, Math.min(Math.max(wait, regainMs), LONGEST_WAIT));
}

function json(value: string | null): unknown {
  try {
    return JSON.parse(value ?? 'null');
  } catch {
    return null;
  }
}

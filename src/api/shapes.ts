/** Shapes that several endpoints take or give, each with what the description says of it. */
import { z } from 'zod';
import { Problem } from '../lib/errors.ts';
import { cleanText } from '../lib/html.ts';
import { periods } from '../settings/hours-shape.ts';
import { WEEKDAYS } from '../settings/hours-text.ts';

/** An instant; ISO 8601 in UTC on the wire. */
export const instant = () => z.custom<Date>().meta({ type: 'string', format: 'date-time' });

/** A row's key. */
export const key = () => z.int().positive().max(999_999_999_999_999);

/** Text as people type it, safe to store. */
export const text = (max: number) => z.string().transform(cleanText).pipe(z.string().max(max));

/** Posted again with the same one, an act is done once. */
export const requestId = () =>
  z.uuid().optional().describe('made by the caller: the same request posted twice is done once');

/** Nothing to say but that it is done. */
export const done = z.object({ done: z.literal(true) });
export const DONE = { done: true } as const;

/** Where a list goes on: pass it as `after`. Null at its end. */
export const next = z.string().nullable().describe('pass it as `after` to go on; null at the end');

/** How far one reads at once. */
export const limit = () => z.coerce.number().int().min(1).max(200).default(50);

const KEY = /^[1-9]\d{0,14}$/;

/** The key in the path; anything that can't be one is an absent row, Problem `problem.not_found`. */
export function rowKey(id: string): number {
  if (!KEY.test(id)) throw new Problem('not-found', 'problem.not_found');
  return Number(id);
}

/** The uuid in the path; anything else is an absent row, Problem `problem.not_found`. */
export function uuidIn(id: string): string {
  if (!z.uuid().safeParse(id).success) throw new Problem('not-found', 'problem.not_found');
  return id;
}

/** Which of several were left as they are, and why. */
export const Refused = z.array(z.object({ id: key(), key: z.string().describe('why, as a problem’s key') }));

export const undo = z
  .uuid()
  .nullable()
  .describe('takes all of it back at /acts/{id}/undo; null: nothing was changed');

/** A body is no longer than this, and a file takes a third more in base64. */
const CONTENT_MAX = 950_000;

/** The bytes of a file. */
export const content = () => z.base64().min(1).max(CONTENT_MAX).describe('base64');
export const bytesOf = (sent: string): Uint8Array => new Uint8Array(Buffer.from(sent, 'base64'));

/** Times of one day at which one is there; one that ends before it begins goes over midnight. */
export const Periods = periods.refine(
  (given) => given.every(({ from, to }) => from !== to && from !== '24:00'),
  'a period that takes no time',
);
/** By ISO weekday; a day that is left out has none. */
export const Week = z.partialRecord(z.enum(WEEKDAYS), Periods);

/** Problem `problem.field.choice` at `field` when something else than these was chosen. */
export function requireKnown(chosen: readonly string[], known: readonly string[], field: string): void {
  if (chosen.some((one) => !known.includes(one))) {
    throw new Problem('invalid', 'problem.field.choice', { field });
  }
}

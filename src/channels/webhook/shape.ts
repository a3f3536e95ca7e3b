/** What a call may say: one item or a list of them. Faults are told with the field they are in. */
import { z } from 'zod';
import { after, DAY, SECOND } from '../../lib/clock.ts';
import { MAX_TEXT, type PlainItem, webUrl } from '../plain-item.ts';

const MAX_ITEMS = 500;
const MAX_ID = 500;
const MAX_LINE = 500;
const MAX_URL = 2_000;
/** Seconds of the year 2286: a larger number is milliseconds, written by mistake. */
const MAX_SECONDS = 9_999_999_999;

const id = z
  .union([z.string(), z.number().int()], 'must be a text or a whole number')
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1, 'must not be empty').max(MAX_ID, `must be at most ${MAX_ID} characters long`));

const line = z
  .string('must be a text')
  .max(MAX_LINE, `must be at most ${MAX_LINE} characters long`)
  .nullish()
  .transform((text) => text || undefined);

const url = z
  .string('must be a text')
  .max(MAX_URL, `must be at most ${MAX_URL} characters long`)
  .nullish()
  .transform((text, context) => {
    if (!text) return undefined;
    const address = webUrl(text);
    if (!address) context.addIssue({ code: 'custom', message: 'must be an http or https address' });
    return address;
  });

/** Without a zone it would be anybody's guess. */
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

const time = (now: Date) =>
  z
    .union([z.string(), z.number()], 'must be a text or a number')
    .nullish()
    .transform((value, context) => {
      if (value === null || value === undefined) return undefined;
      const at = instantOf(value);
      const fault = !at
        ? 'must be a time such as 2026-11-18T09:00:00+01:00, or seconds since 1970'
        : at > after(now, DAY)
          ? 'must not lie in the future'
          : undefined;
      if (fault) context.addIssue({ code: 'custom', message: fault });
      // clocks differ a little: what is said to come is now
      return at && at > now ? now : at;
    });

function instantOf(value: string | number): Date | undefined {
  const ms =
    typeof value === 'number'
      ? value >= 0 && value <= MAX_SECONDS
        ? value * SECOND
        : Number.NaN
      : ISO.test(value)
        ? Date.parse(value)
        : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms);
}

const rating = z
  .object(
    {
      value: z.number('must be a number'),
      max: z.number('must be a number').positive('must be more than 0'),
    },
    'must be an object with value and max',
  )
  .refine(({ value, max }) => value >= 0 && value <= max, {
    path: ['value'],
    message: 'must lie between 0 and max',
  })
  .nullish()
  .transform((given) => given ?? undefined);

const author = z
  .object({ id: id.nullish(), name: line, url }, 'must be an object with name, id and url')
  .nullish()
  .transform((given) => given && { ...given, id: given.id ?? undefined });

const flag = z
  .boolean('must be true or false')
  .nullish()
  .transform((given) => given ?? false);

const itemShape = (now: Date) =>
  z
    .object(
      {
        id,
        text: z
          .string('must be a text')
          .max(MAX_TEXT, `must be at most ${MAX_TEXT} characters long`)
          .nullish()
          .transform((text) => text ?? ''),
        title: line,
        author,
        url,
        time: time(now),
        thread: id.nullish().transform((given) => given ?? undefined),
        parent: id.nullish().transform((given) => given ?? undefined),
        rating,
        language: line,
        private: flag,
        deleted: flag,
      },
      'must be an object',
    )
    .refine((item) => item.deleted || item.rating || (item.text + (item.title ?? '')).trim() !== '', {
      path: ['text'],
      message: 'must not be empty',
    });

export interface Call {
  items: PlainItem[];
  /** ids of what is gone */
  deleted: string[];
}

export interface Fault {
  /** where in the body: `[3].rating.max`; empty for the body itself */
  field: string;
  message: string;
}

/** More faults than this help nobody. */
const MOST_FAULTS = 20;

/** Reads a body, or says what is wrong with it. */
export function parseCall(
  body: Uint8Array,
  now: Date,
): { ok: true; call: Call } | { ok: false; faults: Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { ok: false, faults: [{ field: '', message: 'must be JSON in UTF-8' }] };
  }
  const list = Array.isArray(json) ? json : [json];
  if (list.length > MAX_ITEMS) {
    return { ok: false, faults: [{ field: '', message: `must hold at most ${MAX_ITEMS} items` }] };
  }
  const parsed = z.array(itemShape(now)).safeParse(list);
  if (!parsed.success) {
    const faults = parsed.error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => ({
      field: fieldName(Array.isArray(json) ? path : path.slice(1)),
      message,
    }));
    return { ok: false, faults };
  }
  return {
    ok: true,
    call: {
      items: parsed.data.filter(({ deleted }) => !deleted).map(plain),
      deleted: parsed.data.filter(({ deleted }) => deleted).map((item) => item.id),
    },
  };
}

const plain = ({ author, ...item }: z.infer<ReturnType<typeof itemShape>>): PlainItem => ({
  ...item,
  author: author ?? undefined,
});

const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`))
    .join('');

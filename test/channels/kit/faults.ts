/** The 36 things that go wrong with an upstream, by name and number, and what the kit can do of them by itself. */
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { after, DAY, SECOND } from '../../../src/lib/clock.ts';
import type { HttpFailure } from '../../../src/lib/http.ts';
import type { OwnFaults, PlainFault } from '../../../src/simulators/faults.ts';

/** In the order of the list; those with a letter are two kinds of one. */
export const FAULTS = [
  'limited-seconds', // 1: 429 with Retry-After in seconds
  'limited-date', // 2: … as a date
  'limited-silent', // 3: … without
  'limited-absurd', // 4: … of ten years, then a negative one
  'server-error', // 5
  'bad-gateway', // 6: an HTML page
  'unavailable', // 7: 503, then it works
  'error-with-200', // 8
  'malformed', // 9: JSON or whatever it is that ends in the middle
  'truncated-gzip', // 10
  'wrong-schema', // 11: a text is suddenly an object
  'unknown-enum', // 12
  'null-fields', // 13: no author, no text
  'empty-page', // 14: and yet a cursor to the next
  'duplicate-page', // 15, 16: the same page over and over, its cursor too
  'reordered', // 17
  'moving', // 18: new ones come while pages are turned
  'edited', // 19
  'removed', // 20
  'same-id', // 21: other content, no mark of an edit
  'huge-id', // 22: a number beyond 2^53
  'clock-ahead', // 23a: of the network, by a day
  'clock-behind', // 23b
  'odd-dates', // 24: 1970, the future, no date at all
  'huge-body', // 25
  'gzip-bomb', // 26
  'endless-body', // 27
  'slow-loris', // 28
  'hang', // 29: before the head of the answer
  'reset-mid-body', // 30
  'tls', // 31
  'dns', // 32
  'signed-out', // 33: the token is dead and can't be refreshed
  'forbidden', // 34: a right was taken away
  'redirect-loop', // 35a
  'redirect-private', // 35b: into a private network
  'lose-answer', // 36: accepted, and nobody is told
  'late-error', // 36 in another way: accepted, and a proxy says 502
] as const;
export type Fault = (typeof FAULTS)[number];

/** What can befall the sending of a reply as well as reading. */
export const SENDING_FAULTS: readonly Fault[] = FAULTS.filter(
  (fault) =>
    ![
      'empty-page',
      'duplicate-page',
      'reordered',
      'moving',
      'edited',
      'removed',
      'same-id',
      'clock-ahead',
      'clock-behind',
    ].includes(fault),
);

/** Names of JSON fields of a network, for faults in what stands in them. A fault without a field is not tried. */
export interface Fields {
  text?: readonly string[];
  author?: readonly string[];
  id?: readonly string[];
  /** of closed lists of words: visibility, type */
  kind?: readonly string[];
  date?: readonly string[];
}

type OwnFault = Exclude<Fault, PlainFault>;

/** No answer at all comes: what the way out says instead. */
export const WITHOUT_ANSWER: Partial<Record<Fault, HttpFailure>> = { tls: 'tls', dns: 'dns' };
/** Only patience that is short ends these. */
export const SLOW: readonly Fault[] = ['hang', 'slow-loris', 'endless-body'];

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));
const LOOP_LIMIT_IN_SIGHT = 'once-more';

/** What the kit says in the network's place; networks with words of their own arm those themselves. */
export function ownFaults(fields: Fields): OwnFaults<OwnFault> {
  let absurd = 0;
  const limited = (c: Context, wait?: string) =>
    c.json({ error: 'Too many requests' }, 429, wait === undefined ? {} : { 'retry-after': wait });
  return {
    instead: {
      'limited-seconds': (c) => limited(c, '90'),
      'limited-date': (c, now) => limited(c, after(now, 90 * SECOND).toUTCString()),
      'limited-silent': (c) => limited(c),
      'limited-absurd': (c) => limited(c, absurd++ % 2 === 0 ? '315360000' : '-30'),
      unavailable: (c) => c.text('Service unavailable', 503),
      'error-with-200': (c) => c.json({ error: 'Something went wrong' }),
      'signed-out': (c) => c.json({ error: 'The access token is invalid' }, 401),
      forbidden: (c) => c.json({ error: 'This action is outside the authorized scopes' }, 403),
      'gzip-bomb': () =>
        new Response(BOMB, { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } }),
      'endless-body': () => new Response(drops(0), { headers: { 'content-type': 'application/json' } }),
      'slow-loris': () => new Response(drops(100), { headers: { 'content-type': 'application/json' } }),
      'redirect-loop': (c) => {
        const url = new URL(c.req.url);
        url.searchParams.append(LOOP_LIMIT_IN_SIGHT, '1');
        return c.redirect(url.href, 302);
      },
      'redirect-private': (c) => c.redirect('http://10.11.12.13/', 302),
    },
    spoil: {
      'wrong-schema': inFields(fields.text, (value) => ({ unexpected: value })),
      'unknown-enum': inFields(fields.kind, () => 'something_nobody_heard_of'),
      'null-fields': inFields([...(fields.text ?? []), ...(fields.author ?? [])], () => null),
      'same-id': inFields(fields.text, (value) => (typeof value === 'string' ? `${value} !` : value)),
      'huge-id': (body) =>
        body.replace(/"([\w.]+)":\s*"(\d{3,})"/g, (whole, name: string, digits: string) =>
          fields.id?.includes(name) ? `"${name}":${digits.padStart(20, '1')}` : whole,
        ),
      'odd-dates': inFields(fields.date, (_value, count) => ODD_DATES[count % ODD_DATES.length]),
      reordered: everyList((list) => list.toReversed()),
    },
  };
}

const ODD_DATES = ['1970-01-01T00:00:00Z', '2999-12-31T23:59:59Z', 'yesterday, or so', null, -1];

/** Changes what stands in the named fields, wherever they are; what is no JSON stays. */
function inFields(
  names: readonly string[] = [],
  change: (value: unknown, count: number) => unknown,
): (body: string) => string {
  return (body) => {
    let count = 0;
    return rewritten(body, (key, value) => (names.includes(key) ? change(value, count++) : value));
  };
}

const everyList = (change: (list: unknown[]) => unknown[]): ((body: string) => string) => {
  const isOfObjects = (value: unknown): value is unknown[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
  return (body) => rewritten(body, (_key, value) => (isOfObjects(value) ? change(value) : value));
};

function rewritten(body: string, change: (key: string, value: unknown) => unknown): string {
  try {
    return JSON.stringify(JSON.parse(body), change);
  } catch {
    return body;
  }
}

/** A body that never ends, with so many milliseconds between its bytes; 0 = as fast as it is taken. */
const drops = (everyMs: number): ReadableStream =>
  new ReadableStream({
    async pull(controller) {
      if (everyMs > 0) await new Promise((next) => setTimeout(next, everyMs));
      controller.enqueue(everyMs > 0 ? new Uint8Array([32]) : new Uint8Array(256 * 1024).fill(32));
    },
  });

/** How far the network's clock is from ours. */
export const SKEW: Partial<Record<Fault, number>> = { 'clock-ahead': DAY, 'clock-behind': -DAY };

/** What can go wrong between us and the Graph API, in the closed words of the channel contract. */
import { z } from 'zod';
import { after, DAY, MINUTE, SECOND } from '../../lib/clock.ts';
import { HttpError, retryAfter } from '../../lib/http.ts';
import type { ChannelError, Result } from '../contract.ts';
import { type Meaning, meaningOf } from './codes.ts';
import { usageOf } from './usage.ts';

/** After a 429 without a word of Meta's own. */
const DEFAULT_WAIT = 15 * MINUTE;
const LONGEST_WAIT = DAY;

/** Thrown inside the channels, turned into a `Result` at their door by `attempt`. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  readonly error: ChannelError;
  readonly is: Meaning['is'] | null;
  readonly code: number | null;
  constructor(
    error: ChannelError,
    {
      is = null,
      code = null,
      cause,
    }: { is?: Meaning['is'] | null; code?: number | null; cause?: unknown } = {},
  ) {
    super(error.key, { cause });
    this.error = error;
    this.is = is;
    this.code = code;
  }
}

/** Runs the work of one verb; failures that the contract knows become its `Result`. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (failure) {
    if (failure instanceof GraphFailure) return { ok: false, error: failure.error };
    throw failure;
  }
}

/** What `work` gives, or `instead` when Meta answers that this isn't there, or not for us. */
export async function unlessRefused<T, I>(work: () => Promise<T>, instead: I): Promise<T | I> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof GraphFailure && isRefusal(failure)) return instead;
    throw failure;
  }
}

/** Meta has answered, and asking again would end the same. */
export const isRefusal = (failure: GraphFailure): boolean =>
  failure.error.kind === 'permanent' || failure.error.kind === 'gone';

const number = z.number().int().nullish().catch(null);
const errorBody = z.object({
  error: z.object({
    code: number,
    error_subcode: number,
    is_transient: z.boolean().nullish().catch(null),
  }),
});

/** The codes that a body holds; null when it is no error of Meta's (whatever the status). */
export function readError(
  body: unknown,
): { code: number | null; subcode: number | null; passing: boolean } | null {
  const read = errorBody.safeParse(body);
  if (!read.success) return null;
  const { code, error_subcode: subcode, is_transient: passing } = read.data.error;
  return { code: code ?? null, subcode: subcode ?? null, passing: passing ?? false };
}

/**
 * The failure behind an answer. Meta's own sentence is not kept: it may quote the text of a person.
 * @param body parsed JSON, undefined when it was none
 * @param write whether the request was meant to change something: then it may have happened before a server's fault
 */
export function failureOfAnswer(
  { status, headers }: { status: number; headers: Headers },
  body: unknown,
  now: Date,
  write: boolean,
): GraphFailure {
  const told = readError(body);
  const meaning = told ? meaningOf(told.code, told.subcode) : null;
  const cause = told
    ? new Error(`code ${told.code ?? '?'}/${told.subcode ?? '-'}`)
    : new Error(`HTTP ${status}`);
  const context = { is: meaning?.is ?? null, code: told?.code ?? null, cause };
  if (meaning) return new GraphFailure(errorOf(meaning, headers, now, write), context);
  if (status === 429) return new GraphFailure(limited(headers, now, DEFAULT_WAIT, false), context);
  if (status >= 500 || told?.passing) return new GraphFailure(transient('server', write), context);
  if (status >= 300 && status < 400) return new GraphFailure(transient('redirects', false), context);
  if (status >= 200 && status < 300 && !told)
    return new GraphFailure(transient('unexpected', write), context);
  if (status === 401) return new GraphFailure({ kind: 'auth', key: 'channel.error.auth' }, context);
  const params = { code: told?.code ?? status };
  return new GraphFailure({ kind: 'permanent', key: 'channel.error.meta.unknown', params }, context);
}

/** The failure behind a request that got no response; anything else is a fault of ours and is rethrown. */
export function failureOfHttp(cause: unknown, write: boolean): GraphFailure {
  if (!(cause instanceof HttpError)) throw cause;
  // the address is ours, not one that somebody typed
  const key = cause.failure === 'bad-url' ? 'channel.error.unexpected' : cause.key;
  if (cause.isFinal) return new GraphFailure({ kind: 'permanent', key }, { cause });
  return new GraphFailure({ kind: 'transient', key, ...ambiguity(write && cause.ambiguous) }, { cause });
}

/** An answer that is not what the documentation promises (cut JSON, an error page, another schema). */
export const unexpectedBody = (write: boolean, cause?: unknown): GraphFailure =>
  new GraphFailure(transient('unexpected', write), { cause });

export const gone = (): GraphFailure =>
  new GraphFailure({ kind: 'gone', key: 'channel.error.meta.gone' }, { is: 'gone' });

function errorOf(meaning: Meaning, headers: Headers, now: Date, write: boolean): ChannelError {
  switch (meaning.is) {
    case 'transient':
      return transient('server', write);
    case 'limited':
      return limited(headers, now, meaning.waitMs, meaning.shared ?? false);
    case 'auth':
      return { kind: 'auth', key: `channel.error.meta.${meaning.why}` };
    case 'scope':
      return { kind: 'permanent', key: 'channel.error.scope' };
    case 'gone':
      return { kind: 'gone', key: 'channel.error.meta.gone' };
    case 'refused':
      return { kind: 'permanent', key: `channel.error.meta.${meaning.why}` };
    case 'blocked':
      return {
        kind: 'permanent',
        key: 'channel.error.meta.blocked',
        ...(write ? { writeNotBefore: after(now, meaning.pauseMs) } : {}),
      };
    case 'duplicate':
    case 'used':
      return { kind: 'permanent', key: `channel.error.meta.${meaning.is}` };
  }
}

/** Asking while blocked prolongs the block, so the longest wait that is told counts. */
function limited(headers: Headers, now: Date, waitMs: number, shared: boolean): ChannelError {
  const told = retryAfter(headers, now);
  const wait = Math.max(
    waitMs,
    usageOf(headers).regainMs,
    told === null ? 0 : told.getTime() - now.getTime(),
  );
  const until = after(now, Math.min(Math.max(wait, SECOND), LONGEST_WAIT));
  return { kind: 'rate-limited', until, ...(shared ? { shared } : {}), key: 'channel.error.rate_limited' };
}

const transient = (what: 'server' | 'unexpected' | 'redirects', ambiguous: boolean): ChannelError => ({
  kind: 'transient',
  key: `channel.error.${what}`,
  ...ambiguity(ambiguous),
});

const ambiguity = (ambiguous: boolean): { ambiguous?: true } => (ambiguous ? { ambiguous } : {});

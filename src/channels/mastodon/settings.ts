/** The set-up form of a Mastodon source: a server, a token, and one thing to read there. */
import { Problem } from '../../lib/errors.ts';
import type { SettingField, Settings } from '../contract.ts';
import { parseServerAddress } from '../server-address.ts';

const WHAT = ['mentions', 'hashtag', 'search'] as const;
type What = (typeof WHAT)[number];

export const FIELDS: readonly SettingField[] = [
  { name: 'server', type: 'url', required: true },
  { name: 'token', type: 'secret', required: true },
  { name: 'what', type: 'choice', required: true, choices: WHAT },
  { name: 'query', type: 'text', required: false },
];

/** What Mastodon's search still takes in one go. */
const MAX_QUERY = 200;
const MAX_TAG = 100;
/** A tag as Mastodon reads it: letters, digits, underscore and middle dot, at least one letter. */
const TAG = /^(?=.*\p{L})[\p{L}\p{M}\p{N}_·]+$/u;

/**
 * Normalised settings `server` (origin), `what` and, for a hashtag or a search, `query`. The token is looked at
 * when one is given, and never returned: it is kept sealed, apart from the settings.
 * Throws Problem('invalid') naming the field.
 */
export function parseSettings(input: Record<string, string>): Settings {
  const server = parseServer(input.server ?? '');
  checkToken(input.token ?? '');
  const what = parseWhat(input.what ?? '');
  if (what === 'mentions') return { server, what };
  const query = (input.query ?? '').trim().replace(/\s+/g, ' ');
  return { server, what, query: what === 'hashtag' ? parseTag(query) : parseWords(query) };
}

/** The server's origin, also out of an address of an account there (@shop@mastodon.example). */
function parseServer(input: string): string {
  const typed = input.trim().replace(/^@?[^@/\s]+@(?=[^@/\s]+$)/, '');
  if (typed === '') throw refusal('server', 'required');
  return parseServerAddress(typed, (why) => refusal('server', why)).origin;
}

function checkToken(token: string): void {
  if (/[^\x21-\x7e]/.test(token.trim())) throw refusal('token', 'invalid');
}

function parseWhat(input: string): What {
  const what = WHAT.find((one) => one === input);
  if (what === undefined) throw refusal('what', 'invalid');
  return what;
}

function parseTag(query: string): string {
  const tag = query.replace(/^#/, '');
  if (tag === '') throw refusal('query', 'tag_required');
  if (tag.length > MAX_TAG || !TAG.test(tag)) throw refusal('query', 'tag_invalid');
  return tag;
}

function parseWords(query: string): string {
  if (query === '') throw refusal('query', 'words_required');
  if (query.length > MAX_QUERY) {
    throw new Problem('invalid', 'channel.mastodon.query.too_long', {
      field: 'query',
      params: { max: MAX_QUERY },
    });
  }
  return query;
}

const refusal = (field: string, why: string): Problem =>
  new Problem('invalid', `channel.mastodon.${field}.${why}`, { field });

/** The set-up form of a Bluesky source: an account, its app password, and one thing to read there. */
import { Problem } from '../../lib/errors.ts';
import type { SettingField, Settings } from '../contract.ts';
import { parseServerAddress } from '../server-address.ts';

/** Where accounts are that have no server of their own. */
const DEFAULT_SERVER = 'https://bsky.social';
const WHAT = ['mentions', 'search'] as const;
type What = (typeof WHAT)[number];

export const FIELDS: readonly SettingField[] = [
  { name: 'handle', type: 'text', required: true },
  { name: 'password', type: 'secret', required: true },
  { name: 'what', type: 'choice', required: true, choices: WHAT },
  { name: 'query', type: 'text', required: false },
  { name: 'server', type: 'text', required: false },
];

const MAX_QUERY = 200;
const HANDLE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const DID = /^did:[a-z]+:[A-Za-z0-9._:%-]+$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** As Bluesky makes them; they open less than the password of the account. */
const APP_PASSWORD = /^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/i;

/**
 * Normalised settings `server` (origin), `handle`, `what` and, for a search, `query`. The password is looked at when
 * one is given, and never returned: it is kept sealed, apart from the settings. Throws Problem('invalid') naming the field.
 */
export function parseSettings(input: Record<string, string>): Settings {
  const handle = parseHandle(input.handle ?? '');
  if (/\p{Cc}/u.test((input.password ?? '').trim())) throw refusal('password', 'invalid');
  const what = parseWhat(input.what ?? '');
  const { origin: server } = parseServerAddress((input.server ?? '').trim() || DEFAULT_SERVER, (why) =>
    refusal('server', why),
  );
  if (what === 'mentions') return { server, handle, what };
  return { server, handle, what, query: parseQuery(input.query ?? '') };
}

export const isAppPassword = (password: string): boolean => APP_PASSWORD.test(password);

function parseHandle(input: string): string {
  const typed = input
    .trim()
    .replace(/^https?:\/\/bsky\.app\/profile\//i, '')
    .replace(/^@/, '')
    .replace(/\/$/, '');
  if (typed === '') throw refusal('handle', 'required');
  if (DID.test(typed) || EMAIL.test(typed)) return typed;
  // a name alone is one at the server where most are
  const handle = (typed.includes('.') ? typed : `${typed}.bsky.social`).toLowerCase();
  if (!HANDLE.test(handle)) throw refusal('handle', 'invalid');
  return handle;
}

function parseWhat(input: string): What {
  const what = WHAT.find((one) => one === input);
  if (what === undefined) throw refusal('what', 'invalid');
  return what;
}

function parseQuery(input: string): string {
  const query = input.trim().replace(/\s+/g, ' ');
  if (query === '') throw refusal('query', 'required');
  if (query.length <= MAX_QUERY) return query;
  const params = { max: MAX_QUERY };
  throw new Problem('invalid', 'channel.bluesky.query.too_long', { field: 'query', params });
}

const refusal = (field: string, why: string): Problem =>
  new Problem('invalid', `channel.bluesky.${field}.${why}`, { field });

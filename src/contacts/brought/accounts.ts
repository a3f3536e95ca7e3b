/** Accounts as people write them down: an address of a profile, `fb:jana`, `@jana@mastodon.social`. Pure. */

/** An account of a network, by its handle as accounts are compared, or by the network's own id of it. */
export interface Handle {
  channel: string;
  handle: string;
}

const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(facebook|fb)\.(com|me)$/, 'facebook'],
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)bsky\.app$/, 'bluesky'],
];
const PREFIXES: Readonly<Record<string, string>> = {
  ...{ facebook: 'facebook', fb: 'facebook', instagram: 'instagram', ig: 'instagram', insta: 'instagram' },
  ...{ mastodon: 'mastodon', bluesky: 'bluesky', bsky: 'bluesky' },
};
const HANDLE = /^[\p{L}\d._-]{2,100}$/u;

/**
 * The account that is meant; null where none can be told.
 * @param column network that the column is of; null = the text itself must tell it
 */
export function handlesIn(text: string, column: string | null): Handle | null {
  const fromUrl = ofUrl(text, column);
  if (fromUrl !== undefined) return fromUrl;
  const [, prefix, rest] = /^([a-z]+)\s*[:/]\s*(.+)$/i.exec(text) ?? [];
  const named = prefix === undefined ? undefined : PREFIXES[prefix.toLowerCase()];
  const channel = named ?? column ?? networkOf(text);
  return channel === null ? null : made(channel, named === undefined ? text : rest!);
}

/** undefined where it is no web address */
function ofUrl(text: string, column: string | null): Handle | null | undefined {
  if (!/^(https?:\/\/|www\.|[a-z]+\.(com|app|me)\/)/i.test(text)) return undefined;
  const address = /^https?:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.toLowerCase();
  const segments = url.pathname.split('/').filter(Boolean);
  const channel =
    HOSTS.find(([pattern]) => pattern.test(host))?.[1] ??
    (segments[0]?.startsWith('@') ? 'mastodon' : column);
  if (!channel) return null;
  const handle = channel === 'bluesky' && segments[0] === 'profile' ? segments[1] : segments[0];
  return made(channel, handle === 'profile.php' ? (url.searchParams.get('id') ?? '') : (handle ?? ''));
}

function networkOf(text: string): string | null {
  if (/^@?[^@\s]+@[^@\s]+\.[a-z]+$/i.test(text) && text.startsWith('@')) return 'mastodon';
  return /\.bsky\.social$/i.test(text) ? 'bluesky' : null;
}

function made(channel: string, text: string): Handle | null {
  const handle = handleKey(text.trim());
  return HANDLE.test(handle) ? { channel, handle } : null;
}

/** A handle as `authorHandle` of the database writes it. */
const handleKey = (handle: string): string =>
  handle
    .replace(/^@+/, '')
    .replace(/(@.*|\.bsky\.social)$/i, '')
    .toLowerCase();

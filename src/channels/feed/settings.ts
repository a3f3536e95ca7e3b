import { Problem } from '../../lib/errors.ts';
import type { Settings } from '../contract.ts';

const MAX_URL = 2000;

/**
 * The address of a feed as a person types or pastes it: spaces around, a missing `https://`, the old `feed:` scheme.
 * @throws Problem 'invalid' at the field `url`
 */
export function parseSettings(input: Record<string, string>): Settings {
  const typed = (input.url ?? '').trim();
  if (typed === '') throw invalid('channel.feed.url.required');
  const address = withScheme(typed.replace(/^feed:(\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'https:'));
  if (address.length > MAX_URL || !URL.canParse(address)) throw invalid('channel.feed.url.invalid');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw invalid('channel.feed.url.invalid');
  if (url.username !== '' || url.password !== '') throw invalid('channel.feed.url.password');
  if (!/[.:]|^localhost$/.test(url.hostname)) throw invalid('channel.feed.url.invalid');
  url.hash = '';
  return { url: url.href };
}

/** `example.cz:8080/rss` would parse with the scheme `example.cz:`. */
function withScheme(address: string): string {
  return /^[a-z][a-z\d+.-]*:(\/\/|(?!\d))/i.test(address) ? address : `https://${address}`;
}

function invalid(key: string): Problem {
  return new Problem('invalid', key, { field: 'url' });
}

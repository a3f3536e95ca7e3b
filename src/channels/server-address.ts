/** The address of a network's server, as a person types it into a set-up form. */
import type { Problem } from '../lib/errors.ts';

/** Endings of names that never leave the local network. */
const LOCAL_NAME = /(^|\.)(localhost|local|lan|internal|test|home\.arpa)$/;
const IP_LITERAL = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/**
 * The address, with `https://` where no scheme was typed. Plain http only inside the local network. Throws what `refusal`
 * makes of why it can't be one.
 */
export function parseServerAddress(typed: string, refusal: (why: 'invalid' | 'insecure') => Problem): URL {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) throw refusal('invalid');
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.hostname === '' || url.username !== '' || url.password !== '') throw refusal('invalid');
  // Whether a local address may be asked at all is decided by the guard of outgoing HTTP.
  if (url.protocol === 'http:' && !isLocal(url.hostname)) throw refusal('insecure');
  return url;
}

const isLocal = (host: string): boolean =>
  LOCAL_NAME.test(host) || IP_LITERAL.test(host) || !host.includes('.');

/** Times, addresses and texts of the Graph API as the house keeps them. */
import { cleanText } from '../../lib/html.ts';
import { fingerprint } from '../../lib/ids.ts';

/** No post is older than Facebook, and none is from the year 30000. */
const EARLIEST = Date.UTC(2004, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const LONGEST_TITLE = 120;
const SHORT = 8;

/** `2026-11-21T09:15:02+0000` (no colon in the zone), unix seconds or milliseconds; null when it is no time. */
export function timeOf(value: string | number | null | undefined): Date | null {
  if (value === null || value === undefined || value === '') return null;
  const instant = typeof value === 'number' ? inMilliseconds(value) : Date.parse(withColon(value));
  return instant >= EARLIEST && instant <= LATEST ? new Date(instant) : null;
}

const inMilliseconds = (value: number): number => (value < LATEST / 1000 ? value * 1000 : value);
const withColon = (value: string): string => value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');

/** http(s) addresses only; anything else is no address. */
export function webUrl(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}

/** Everything in this API is plain text: an angle bracket in it is a character, not a tag. */
export const plainText = (text: string | null | undefined): string => cleanText(text ?? '').trim();
export const plainLine = (text: string | null | undefined): string => plainText(text).replace(/\s+/g, ' ');

/** The beginning of a post, as its name. */
export function titleOf(text: string | null | undefined): string | undefined {
  const line = plainLine(text);
  if (line === '') return undefined;
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).toWellFormed()}…` : line;
}

/** Enough to tell some hundred things apart: it decides whether we look, never what is kept. */
export const shortPrint = (...parts: (string | null | undefined)[]): string =>
  fingerprint(...parts).slice(0, SHORT);

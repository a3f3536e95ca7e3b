/** Do two accounts look like one person's? A hint for people, never proof. */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { foldPlain } from '../lib/fold.ts';

export interface AccountName {
  handle?: string;
  name?: string;
}

/** The handle alone: no server, no sign, no separators, and no numbers that networks append. */
const plainHandle = (handle: string): string =>
  foldPlain(handle)
    .replace(/^@/, '')
    .replace(/@.*$/, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/\d{1,6}$/, '');

/** "Novák Jan" and "Jan Novák" are one name. */
const plainName = (name: string): string =>
  foldPlain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');

/** Shorter than this, anything looks like anything. */
const SHORTEST = 3;

function likeness(a: string, b: string): number {
  return a.length < SHORTEST || b.length < SHORTEST ? 0 : jaroWinkler(a, b);
}

/**
 * How much two accounts look alike, 0 … 1: the better of their handles, their names, and one's handle
 * against the other's name. Above 0.92 it is worth asking a person.
 */
export function lookAlike(a: AccountName, b: AccountName): number {
  const handles = likeness(plainHandle(a.handle ?? ''), plainHandle(b.handle ?? ''));
  const names = likeness(plainName(a.name ?? ''), plainName(b.name ?? ''));
  const glued = (account: AccountName): string => plainHandle(account.name ?? '');
  const crossed = Math.max(
    likeness(plainHandle(a.handle ?? ''), glued(b)),
    likeness(glued(a), plainHandle(b.handle ?? '')),
  );
  return Math.max(handles, names, crossed);
}

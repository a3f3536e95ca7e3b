import { instantOf } from '../../lib/zoned.ts';

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** A browser's datetime-local field, meant in the shop's time zone; null when it isn't one. */
export function localInstant(text: string, timeZone: string): Date | null {
  const match = LOCAL.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return instantOf({ year, month, day, hour, minute }, timeZone);
}

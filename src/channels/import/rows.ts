/** A row of a table as a plain item, or the reason why it is none. */
import { fingerprint } from '../../lib/ids.ts';
import { parseDate, plausibleDate } from '../dates.ts';
import { MAX_TEXT, type PlainItem, webUrl } from '../plain-item.ts';
import type { Field, Mapping } from './columns.ts';
import { cell, type FileRecord, type Values } from './records.ts';

export interface RowFault {
  /** i18n `channel.import.fault.*` */
  key: string;
  params?: Record<string, string | number>;
}

export interface Reading {
  mapping: Mapping;
  now: Date;
  /** for times that don't say theirs */
  timeZone: string;
  /** of ratings that don't say of how many they are */
  ratingMax: number;
}

/** Scales that ratings come in. */
export const SCALES = [5, 10, 100] as const;

/** The smallest scale that holds the ratings of these rows. */
export function guessScale(rows: readonly Values[], { rating }: Mapping): number {
  const values = rows.map((row) =>
    Number.parseFloat(rating === undefined ? '' : cell(row, rating).replace(',', '.')),
  );
  const highest = Math.max(0, ...values.filter((value) => !Number.isNaN(value)));
  return SCALES.find((scale) => highest <= scale) ?? SCALES[0];
}

const MAX_ID = 500;
const MAX_SHOWN = 60;

/** How people write that there is nothing. */
const NOTHING = /^(-+|–|—|n\/?a|null|none|nan|undefined)$/i;

/** Reads a row. Text, a title or a rating must be there; a time or a rating that can't be read is a fault. */
export function toPlain(
  record: FileRecord,
  { mapping, now, timeZone, ratingMax }: Reading,
): { item: PlainItem } | { fault: RowFault } {
  if (record.fault) return { fault: { key: record.fault } };
  const value = (field: Field): string => {
    const column = mapping[field];
    const text = column === undefined ? '' : cell(record.values, column).trim();
    return NOTHING.test(text) ? '' : text;
  };
  const text = value('text');
  const title = value('title');
  const rating = ratingOf(value('rating'), ratingMax);
  const time = timeOf(value('time'), timeZone, now);
  const fault = faultOf({ text, title, rating, time, record });
  if (fault) return { fault: shown(fault, value) };
  const id = value('id') || fingerprint(value('author'), value('time'), title, text, value('rating'));
  return {
    item: {
      id: id.length > MAX_ID ? fingerprint(id) : id,
      text,
      title,
      author: { name: value('author') || undefined },
      url: webUrl(value('url')),
      time: time ?? undefined,
      thread: value('thread').slice(0, MAX_ID) || undefined,
      rating: rating ?? undefined,
      language: value('language') || undefined,
    },
  };
}

interface Read {
  text: string;
  title: string;
  /** undefined: it can't be read; null: there is none */
  rating: PlainItem['rating'] | null;
  time: Date | null | undefined;
  record: FileRecord;
}

type Why = 'columns' | 'empty' | 'too_long' | 'time' | 'rating';

function faultOf({ text, title, rating, time, record }: Read): Why | null {
  if (text === '' && title === '' && !rating) {
    return Object.keys(record.values).length <= 1 ? 'columns' : 'empty';
  }
  if (text.length > MAX_TEXT) return 'too_long';
  if (time === undefined) return 'time';
  return rating === undefined ? 'rating' : null;
}

function shown(why: Why, value: (field: Field) => string): RowFault {
  const key = `channel.import.fault.${why}`;
  if (why === 'too_long') return { key, params: { max: MAX_TEXT } };
  if (why !== 'time' && why !== 'rating') return { key };
  return { key, params: { value: value(why).slice(0, MAX_SHOWN) } };
}

/** The instant; null where none is told, undefined where it is none or can't be true. */
function timeOf(text: string, timeZone: string, now: Date): Date | null | undefined {
  if (text === '') return null;
  const at = plausibleDate(parseDate(text, timeZone), now);
  return at && at > now ? now : (at ?? undefined);
}

/** `4`, `4,5`, `4/5`, `80 %`, `★★★★☆`. */
function ratingOf(text: string, ratingMax: number): PlainItem['rating'] | null {
  if (text === '') return null;
  const stars = /^([★⭐*]+)([☆]*)$/u.exec(text.replaceAll('\ufe0f', ''));
  if (stars) {
    const [full, empty] = [[...stars[1]!].length, [...stars[2]!].length];
    return full + empty > SCALES[0] ? undefined : { value: full, max: SCALES[0] };
  }
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:(?:\/|z|of|out of)\s*(\d{1,3})|(%)|[★⭐])?$/iu.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]!.replace(',', '.'));
  const max = match[3] ? 100 : match[2] ? Number(match[2]) : ratingMax;
  return max > 0 && value <= max ? { value, max } : undefined;
}

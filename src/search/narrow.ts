import { and, eq, inArray, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { conversationLabels, conversations, labels } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { LANGS, translator } from '../i18n/index.ts';
import { after, DAY } from '../lib/clock.ts';
import { foldPlain } from '../lib/fold.ts';
import { instantOf } from '../lib/zoned.ts';
import { type Scope, visibleSource } from '../people/index.ts';
import { markOf } from './index-docs.ts';
import type { ParsedQuery } from './query.ts';

/** What the fields of a query ask for. */
export interface Narrowing {
  /** over the words of our own in the index */
  marks: string[];
  /** over the conversation */
  where: SQL[];
  /** written from here on, and before that */
  since: Date | null;
  until: Date | null;
  /** fields whose value names nothing, as they were typed: they find nothing */
  unknown: string[];
}

export interface Asker {
  scope: Scope;
  me: number;
  timeZone: string;
  now: Date;
}

type FieldOf = ParsedQuery['fields'][number];

/** Reads the fields; those that name sources, labels or people are looked up among what the asker sees. */
export async function narrow(tx: Tx, fields: FieldOf[], asker: Asker): Promise<Narrowing> {
  const found: Narrowing = { marks: [], where: [], since: null, until: null, unknown: [] };
  for (const field of fields) {
    const isKnown = await READERS[field.field](tx, field, asker, found);
    if (!isKnown) found.unknown.push(`${field.field}:${field.value}`);
  }
  return found;
}

type Reader = (tx: Tx, field: FieldOf, asker: Asker, found: Narrowing) => Promise<boolean> | boolean;

const READERS: Record<FieldOf['field'], Reader> = {
  lang: (_tx, { value, not }, _asker, { marks }) => {
    const mark = markOf(foldPlain(value));
    if (mark === '') return false;
    marks.push(`${not ? '!' : ''}'l:${mark}'`);
    return true;
  },
  has: (_tx, { value, not }, _asker, { marks }) => {
    const thing = THINGS.find(({ words }) => words.test(foldPlain(value)));
    if (thing) marks.push(`${not ? '!' : ''}'${thing.mark}'`);
    return thing !== undefined;
  },
  source: async (tx, { value, not }, { scope }, { marks }) => {
    const rows = await tx
      .select({ id: sources.id, name: sources.name })
      .from(sources)
      .where(visibleSource(scope));
    const ids = named(rows, value, ({ name }) => [name]);
    if (ids.length > 0) marks.push(`${not ? '!' : ''}(${ids.map((id) => `'s:${id}'`).join(' | ')})`);
    return ids.length > 0;
  },
  before: (_tx, { value }, asker, found) => {
    found.until = dayOf(value, asker);
    return found.until !== null;
  },
  after: (_tx, { value }, asker, found) => {
    found.since = dayOf(value, asker);
    return found.since !== null;
  },
  is: (_tx, field, { me }, found) => {
    const state = STATES.find(({ words }) => words.test(foldPlain(field.value)));
    if (!state) return false;
    if (state.mark) found.marks.push(`${field.not ? '!' : ''}'${state.mark}'`);
    if (state.where) found.where.push(turned(field, state.where(me)));
    return true;
  },
  label: async (tx, field, _asker, { where }) => {
    const rows = await tx.select({ id: labels.id, key: labels.key, name: labels.name }).from(labels);
    const ids = named(rows, field.value, ({ key, name }) => [
      name,
      ...(key ? WORDS.map((t) => t.maybe(`label.${key}`) ?? key) : []),
    ]);
    if (ids.length === 0) return false;
    where.push(
      turned(
        field,
        sql`exists (select 1 from ${conversationLabels} where ${conversationLabels.conversationId} = ${conversations.id}
          and ${inArray(conversationLabels.labelId, ids)})`,
      ),
    );
    return true;
  },
  assignee: async (tx, field, { me }, { where }) => {
    const value = foldPlain(field.value);
    if (/^(nobody|none|nikdo|nikto|nikt)$/.test(value)) {
      where.push(field.not ? isNotNull(conversations.assigneeId) : isNull(conversations.assigneeId));
      return true;
    }
    const ids = /^(me|ja)$/.test(value)
      ? [me]
      : named(await tx.select({ id: users.id, name: users.name }).from(users), value, ({ name }) => [name]);
    if (ids.length === 0) return false;
    where.push(turned(field, inArray(conversations.assigneeId, ids)));
    return true;
  },
};

const WORDS = LANGS.map((lang) => translator(lang));

const turned = ({ not: isNot }: FieldOf, where: SQL): SQL =>
  isNot ? sql`(${not(where)} or ${where} is null)` : where;

/** Rows one of whose names, or a word of it, begins so. */
function named<R extends { id: number }>(rows: R[], value: string, namesOf: (row: R) => string[]): number[] {
  const wanted = foldPlain(value).trim();
  if (wanted === '') return [];
  const fits = (name: string) => {
    const folded = foldPlain(name);
    return folded.startsWith(wanted) || folded.includes(` ${wanted}`);
  };
  return rows.filter((row) => namesOf(row).some(fits)).map(({ id }) => id);
}

const THINGS = [
  { mark: 'h:private', words: /^(private|soukrom|sukromn|prywatn|osobni|udaj)/ },
  { mark: 'h:media', words: /^(media|photo|image|picture|foto|fotk|obraz|obraz|zdjec|priloh|attach)/ },
];

const status = (value: 'open' | 'waiting' | 'snoozed' | 'done') => () => eq(conversations.status, value);

const STATES: { words: RegExp; mark?: string; where?: (me: number) => SQL }[] = [
  { words: /^(open|otevren|otvoren|otwart)/, where: status('open') },
  { words: /^(waiting|ceka|czeka)/, where: status('waiting') },
  { words: /^(snoozed|odloz|odlozon)/, where: status('snoozed') },
  { words: /^(done|closed|hotov|vyrizen|vybaven|zalatwion)/, where: status('done') },
  { words: /^(mine|moje|moj|muj)/, where: (me) => eq(conversations.assigneeId, me) },
  { words: /^(unclaimed|neprirazen|nepriraden|nieprzypisan)/, where: () => isNull(conversations.assigneeId) },
  { words: /^(note|poznamk|notatk)/, mark: 'k:note' },
  { words: /^(reply|answer|odpoved|odpowied)/, mark: 'k:reply' },
  { words: /^(mention|message|zmink|zprav|zmienk|sprav|wzmiank|wiadomos)/, mark: 'k:mention' },
];

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const CZECH = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})?$/;
const DAYS_AGO = /^(\d{1,4})d$/;

/** The beginning of a day (month, year) by the shop's wall clock; null when it isn't one. */
function dayOf(text: string, { timeZone, now }: Asker): Date | null {
  const ago = DAYS_AGO.exec(text);
  if (ago) return after(now, -Number(ago[1]) * DAY);
  const iso = ISO.exec(text);
  const czech = CZECH.exec(text);
  if (!iso && !czech) return null;
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2] ?? 1), Number(iso[3] ?? 1)]
    : [Number(czech![3] ?? now.getUTCFullYear()), Number(czech![2]), Number(czech![1])];
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return instantOf({ year, month, day, hour: 0, minute: 0 }, timeZone);
}

/** All conditions of the fields over a conversation; undefined when there are none. */
export const conversationWhere = ({ where }: Narrowing): SQL | undefined =>
  where.length === 0 ? undefined : and(...where);

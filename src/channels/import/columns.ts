/** What a column of a table may hold for us, and by which names people call it in four languages. */
import { foldPlain } from '../../lib/fold.ts';
import { cell, type Values } from './records.ts';

export const FIELDS = [
  'text',
  'title',
  'author',
  'time',
  'url',
  'id',
  'thread',
  'rating',
  'language',
] as const;
export type Field = (typeof FIELDS)[number];

/** By field the column that holds it. */
export type Mapping = Partial<Record<Field, string>>;

/** A column and its name for people. */
export interface Column {
  key: string;
  label: string;
}

/** By what a row may hold: folded names of its column, the surest first. */
const NAMES: Record<Field, string> = {
  text: `text zprava komentar recenze hodnoceni-text vzkaz prispevek obsah sprava komentar recenzia prispevok
    obsah-spravy tresc wiadomosc komentarz opinia recenzja wpis message comment body content review post
    description popis text-recenze text-zpravy text-komentare text-opinii feedback poznamka`,
  title: 'title nadpis titulek predmet nazev tytul temat subject headline nazov summary',
  author: `author autor jmeno meno imie author.name author-name username user uzivatel uzivatelske-jmeno zakaznik
    zakaznicka klient klientka uzytkownik customer customer-name name from od nick nickname reviewer
    jmeno-zakaznika meno-zakaznika imie-i-nazwisko jmeno-a-prijmeni`,
  time: `time date datum datum-a-cas cas created-at created created-time published published-at publishedat createdat
    timestamp data data-dodania data-utworzenia vytvoreno vytvorene kdy kedy kiedy datum-vytvoreni date-time datetime`,
  url: 'url link odkaz adresa permalink href adres source-url web uri',
  id: 'id comment-id review-id message-id external-id externalid uuid cislo numer identifikator kod',
  thread: `thread thread-id vlakno konverzace konverzacia rozmowa watek conversation conversation-id topic
    topic-id post-id ticket ticket-id`,
  rating: `rating stars hodnoceni hodnotenie ocena score pocet-hvezd hvezdy hvezdicky hviezdy hviezdicky gwiazdki
    skore znamka rating.value stars-count`,
  language: 'language lang jazyk jezyk locale language-code',
};

/** What the columns of a table may hold, known by their names. */
export interface KnownColumns {
  /** The columns by their names, as far as we know these. A name that stands in two columns means the first. */
  guess(columns: readonly Column[], rows: readonly Values[]): Partial<Record<string, string>>;
  isKnown(label: string): boolean;
}

/**
 * @param names by field the names that its column goes by, the surest first
 * @param longest the field that holds the most words, where no name tells it
 */
export function knownColumns(names: Readonly<Record<string, string>>, longest?: string): KnownColumns {
  const fieldOf = new Map(
    Object.entries(names).flatMap(([field, list]) =>
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((name, rank) => [name, { field, rank }] as const),
    ),
  );
  return {
    guess(columns, rows) {
      const best = new Map<string, { key: string; rank: number }>();
      for (const { key, label } of columns) {
        const known = fieldOf.get(nameOf(label)) ?? fieldOf.get(nameOf(label.split('.').at(-1) ?? ''));
        if (!known) continue;
        const so = best.get(known.field);
        if (!so || known.rank < so.rank) best.set(known.field, { key, rank: known.rank });
      }
      const mapping = Object.fromEntries([...best].map(([field, { key }]) => [field, key]));
      if (longest === undefined || mapping[longest] !== undefined) return mapping;
      const most = wordiest(columns, rows, Object.values(mapping));
      return most === undefined ? mapping : { ...mapping, [longest]: most };
    },
    isKnown: (label) => fieldOf.has(nameOf(label)),
  };
}

/** Columns of a table of mentions. */
export const MENTION_COLUMNS = knownColumns(NAMES, 'text');

/** Whether the first row of a table names its columns: at least one name is known, or all are short and no numbers. */
export function looksLikeHeader(first: readonly string[], known: KnownColumns): boolean {
  if (first.some((cell) => known.isKnown(cell))) return true;
  return first.length > 1 && first.every((cell) => cell !== '' && cell.length <= 40 && !/\d{2}/.test(cell));
}

/** `Datum a čas` → `datum-a-cas`. */
const nameOf = (label: string): string =>
  foldPlain(label)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** What people wrote is the longest. */
function wordiest(
  columns: readonly Column[],
  rows: readonly Values[],
  taken: readonly string[],
): string | undefined {
  const length = ({ key }: Column) => rows.reduce((sum, row) => sum + cell(row, key).length, 0);
  return columns
    .filter(({ key }) => !taken.includes(key))
    .sort((a, b) => length(b) - length(a))
    .find((column) => length(column) > 0)?.key;
}

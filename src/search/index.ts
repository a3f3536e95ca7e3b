import type { Tx } from '../db/client.ts';
import type { FoundAt } from './asked.ts';
import { find } from './find.ts';
import { type FoundSpan, marksIn } from './marks.ts';
import type { Asker } from './narrow.ts';
import { type ParsedQuery, parseQuery } from './query.ts';
import { type FoundRow, foundRows } from './shown.ts';

export { forgetWords, indexFinders, indexMentions, indexNew, lookAgainAtAll } from './index-docs.ts';
export type { Asker } from './narrow.ts';
export { FIELDS, parseQuery } from './query.ts';

/** One thing that was found, with the places of what was asked for. */
export interface Hit extends FoundRow {
  titleSpans: FoundSpan[];
  textSpans: FoundSpan[];
  nameSpans: FoundSpan[];
}

export interface SearchPage {
  hits: Hit[];
  /** `after` of the page that follows; null = nothing follows */
  next: string | null;
  /** fields that name nothing (`label:xyz`) */
  unknown: string[];
  /** a conversation that was asked for by its number */
  number: number | null;
}

/**
 * Mentions, replies and notes that hold what was asked for and that the asker may see, newest first.
 * @param query.after `next` of the page before; anything else begins at the beginning
 */
export async function search(
  tx: Tx,
  query: { text: string; asker: Asker; after?: string; limit: number },
): Promise<SearchPage> {
  const parsed = parseQuery(query.text);
  const before = placeOf(query.after);
  const { places, unknown } = await find(tx, parsed, query.asker, { before, limit: query.limit + 1 });
  const shown = places.slice(0, query.limit);
  const rows = shown.length === 0 ? [] : await foundRows(tx, shown, query.asker.scope);
  const last = shown.at(-1);
  return {
    hits: rows.map((row) => marked(row, parsed)),
    next: places.length > shown.length && last ? `${last.at.getTime()}.${last.id}` : null,
    unknown,
    number: parsed.number,
  };
}

const marked = (row: FoundRow, { terms }: ParsedQuery): Hit => ({
  ...row,
  titleSpans: row.title ? marksIn(row.title, terms, 'B') : [],
  textSpans: marksIn(row.text, terms, 'D'),
  nameSpans: row.authorName ? marksIn(row.authorName, terms, 'A') : [],
});

function placeOf(after: string | undefined): FoundAt | undefined {
  const match = /^(-?\d{1,16})\.([1-9]\d{0,14})$/.exec(after ?? '');
  const at = new Date(Number(match?.[1]));
  return match && !Number.isNaN(at.getTime()) ? { at, id: Number(match[2]) } : undefined;
}

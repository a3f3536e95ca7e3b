/** Links, names and hashtags in a text: the network marks them by their place in UTF-8 bytes, end exclusive. */
import type { WireFacet } from './wire.ts';

export interface Facet {
  index: { byteStart: number; byteEnd: number };
  features: Record<string, string>[];
}

/** A part of a text, in UTF-16 units. */
interface Found {
  start: number;
  end: number;
  value: string;
}

const HANDLE =
  /(?<=^|[\s(])@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)/gi;
const ADDRESS = /(?<=^|[\s(„“"'])https?:\/\/\S+/gi;
/** Endings under which a name without https:// is taken for an address. */
const ENDINGS = 'cz|sk|pl|eu|com|net|org|info|shop|store|app|io|de|at|hu|uk|ro|si|hr|it|fr|es|nl|be';
const BARE_ADDRESS = new RegExp(
  `(?<=^|[\\s(])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:${ENDINGS})(?![\\p{L}\\p{N}@.-]*[\\p{L}\\p{N}@])(?:[/?#]\\S*)?`,
  'giu',
);
const TAG = /(?<=^|[\s(])[#＃]([\p{L}\p{N}\p{M}_]*[\p{L}_][\p{L}\p{N}\p{M}_]*)/gu;
/** A sentence's own marks at the end of an address. */
const TRAILING = /[.,;:!?'"“”„»]+$/;
const MAX_TAG = 64;
/** Names looked up for one text; the rest stay plain. */
const MAX_HANDLES = 10;

/** Handles addressed in the text, in lower case, each once. */
export const handlesIn = (text: string): string[] =>
  [...new Set(find(text, HANDLE).map(({ value }) => value.toLowerCase()))].slice(0, MAX_HANDLES);

/**
 * What of a text is to be marked. Never throws.
 * @param dids of the handles that exist; others stay plain
 */
export function facetsOf(text: string, dids: ReadonlyMap<string, string>): Facet[] {
  const links = [...find(text, ADDRESS), ...find(text, BARE_ADDRESS)].map(trimmed);
  const marks: [Found, Record<string, string> | null][] = [
    ...links.map((link): [Found, Record<string, string> | null] => [link, linkTo(link.value)]),
    ...find(text, HANDLE).map((name): [Found, Record<string, string> | null] => {
      const did = dids.get(name.value.toLowerCase());
      return [name, did ? { $type: 'app.bsky.richtext.facet#mention', did } : null];
    }),
    ...find(text, TAG)
      .filter(({ value }) => [...value].length <= MAX_TAG)
      .map((tag): [Found, Record<string, string> | null] => [
        tag,
        { $type: 'app.bsky.richtext.facet#tag', tag: tag.value },
      ]),
  ];
  return marks
    .flatMap(([{ start, end }, feature]) =>
      feature ? [{ index: inBytes(text, start, end), features: [feature] }] : [],
    )
    .sort((a, b) => a.index.byteStart - b.index.byteStart);
}

/** Places of a pattern; `value` is its first group, or all of it. */
const find = (text: string, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[1] ?? match[0],
  }));

/** Without the marks of the sentence around it; a bracket belongs to it only when it opens there as well. */
function trimmed({ start, value }: Found): Found {
  let address = value.replace(TRAILING, '');
  if (address.endsWith(')') && !address.includes('(')) address = address.slice(0, -1).replace(TRAILING, '');
  return { start, end: start + address.length, value: address };
}

function linkTo(address: string): Record<string, string> | null {
  const uri = /^https?:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(uri) ? { $type: 'app.bsky.richtext.facet#link', uri } : null;
}

const inBytes = (text: string, start: number, end: number): Facet['index'] => {
  const byteStart = Buffer.byteLength(text.slice(0, start));
  return { byteStart, byteEnd: byteStart + Buffer.byteLength(text.slice(start, end)) };
};

/** Apps shorten the shown address and keep the whole one in the mark. */
const SHORTENED = /(…|\.\.\.)$/;

/** The text with shortened addresses written out. Marks that lie outside the text or in each other are passed over. */
export function writtenOut(text: string, facets: readonly (WireFacet | null)[]): string {
  const bytes = Buffer.from(text);
  const links = facets
    .flatMap((facet) => {
      const uri = facet?.features.find((feature) => feature?.uri)?.uri;
      return facet && uri && /^https?:\/\//i.test(uri) ? [{ ...facet.index, uri }] : [];
    })
    .sort((a, b) => a.byteStart - b.byteStart);
  let out = '';
  let at = 0;
  for (const { byteStart, byteEnd, uri } of links) {
    if (byteStart < at || byteEnd <= byteStart || byteEnd > bytes.length) continue;
    const shown = bytes.toString('utf8', byteStart, byteEnd);
    if (!SHORTENED.test(shown)) continue;
    out += bytes.toString('utf8', at, byteStart) + uri;
    at = byteEnd;
  }
  return out + bytes.toString('utf8', at);
}

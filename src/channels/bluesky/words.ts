/** Whether a post holds the words that were searched for: networks find by half a word, by names, or by any of several. */
import { foldPlain } from '../../lib/fold.ts';
import { cardOf, mediaOf } from './embeds.ts';
import type { WirePost } from './wire.ts';

/** Quoted phrases, or what stands between spaces. */
const TERM = /-?"[^"]*"|[^\s"]+/g;
/** from:, mentions:, lang:, since: …: the network's own business. */
const OPERATOR = /^-?[a-z]+:\S/i;

/**
 * A test for one search. Words and "phrases" must all be there, whatever their case and accents, also within a longer
 * word; what begins with a minus must not. Looked for in the text, links, cards, descriptions of pictures and hashtags.
 */
export function foundBy(query: string): (post: WirePost) => boolean {
  const terms = (query.match(TERM) ?? [])
    .filter((term) => !OPERATOR.test(term) && term !== 'AND' && term !== 'OR')
    .map((term) => ({
      isWanted: !term.startsWith('-'),
      words: foldPlain(term.replace(/^-/, '').replaceAll('"', '')).trim().replace(/\s+/g, ' '),
    }))
    .filter(({ words }) => words !== '');
  const wanted = terms.filter(({ isWanted }) => isWanted);
  const unwanted = terms.filter(({ isWanted }) => !isWanted);
  // of alternatives one is enough
  const isEnough = /(?:^|\s)OR(?:\s|$)/.test(query) ? 'some' : 'every';
  return (post) => {
    const text = foldPlain(readableIn(post)).replace(/\s+/g, ' ');
    const isThere = ({ words }: { words: string }) => text.includes(words);
    return (wanted.length === 0 || wanted[isEnough](isThere)) && !unwanted.some(isThere);
  };
}

function readableIn({ record, embed }: WirePost): string {
  const card = cardOf(embed);
  const links = record.facets.flatMap((facet) => facet?.features.map((feature) => feature?.uri) ?? []);
  const tags = record.tags.map((tag) => `#${tag}`);
  const pictures = mediaOf(embed).map(({ description }) => description);
  return [record.text, ...links, ...tags, card?.title, card?.url, ...pictures].filter(Boolean).join('\n');
}

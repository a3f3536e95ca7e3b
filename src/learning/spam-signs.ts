/** By what a text is compared with spam: the beginnings of its words, two of them in a row, where its links lead. Pure. */
import { type Bag, stemOf, tells, wordsOf } from './sense.ts';

/** So much of a text is looked at, in characters: spam says what it wants soon, and it bounds the cost. */
const REACH = 2000;
/** A link, or the bare name of a site; the first group is the site. */
const LINK = /(?:https?:\/\/|www\.)([^\s/?#)\]]+)[^\s]*|\b((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/[^\s]*)?/giu;

/** The signs of a text, each with what a person would be shown for it. */
export function signsOf({ title, text }: { title?: string | null; text: string }): Bag {
  const whole = `${title ?? ''}\n${text}`.slice(0, REACH);
  const signs = new Map<string, string>();
  for (const [, ofAddress, bare] of whole.matchAll(LINK)) {
    const site = (ofAddress ?? bare)!.toLowerCase().replace(/^www\./, '');
    signs.set(`site ${site}`, site);
  }
  let before = '';
  for (const word of wordsOf(whole.replace(LINK, ' '))) {
    if (!tells(word)) continue;
    const stem = stemOf(word);
    signs.set(stem, word);
    if (before !== '') signs.set(`${stemOf(before)} ${stem}`, `${before} ${word}`);
    before = word;
  }
  return signs;
}

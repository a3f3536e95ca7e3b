/** Names in one word with a service, or with whose it is: alzabox, mujkaktus. */
import { owned, serviceBehind } from './compounds.ts';
import { NEARLY, tellingOf } from './forms/evidence.ts';
import { hit, isNameOfOne, type Judging, type OnHit } from './judging.ts';
import { mayBe } from './loose.ts';
import { isAnyWord } from './meaning/any-word.ts';
import type { Pattern } from './patterns.ts';
import type { Reading } from './reading.ts';
import { isSlavic } from './tellings.ts';
import type { ZoneIndex } from './zone-index.ts';

/** Finds names that somebody calls their own in one word: mujkaktus, myargos. */
export function findOwned(
  names: ZoneIndex,
  patterns: readonly (Pattern | null)[],
  judging: Judging,
  reading: Reading,
  onHit: OnHit,
): void {
  for (let at = 0; at < reading.words.length; at += 1) {
    const { form } = reading.words[at]!;
    const own = owned(form);
    if (own === null || !names.mayBegin(own) || isAnyWord(form)) continue;
    names.begunBy(own, (id) => {
      const pattern = patterns[id]!;
      if (!isNameOfOne(pattern)) return;
      const [forms = []] = pattern.spelling().words;
      const isIt = forms.includes(own) || serviceBehind(forms[0]!, own) !== null;
      if (isIt && isService(pattern, judging, reading, at, 'my+')) hit(id, reading, at, 1, onHit);
    });
  }
}

/**
 * Whether a word is one of a firm's services: sure where its name is no word, or in Slavic languages, which don't join
 * words so.
 * @param rest what stands with the name; it ends in `+` where the name does
 */
export function isService(
  pattern: Pattern,
  judging: Judging,
  reading: Reading,
  at: number,
  rest: string,
): boolean {
  const { off, doubt } = pattern.manner;
  const { form } = reading.words[at]!;
  if (!mayBe('service', off) || off?.has(form)) return false;
  const isOwn = !isAnyWord(pattern.spelling().words[0]![0]!);
  const isInOne = isOwn || isSlavic(reading);
  // a powerbank is nobody's bank, my home no shop of that name
  if (!isOwn && (isAnyWord(form) || (!isInOne && rest.endsWith('+')))) return false;
  if (isInOne && !doubt?.near) return true;
  const place = { first: at, last: at, isInflected: true };
  return judging.means(pattern, reading, place, 'made', tellingOf(reading, place, doubt ?? NEARLY), rest);
}

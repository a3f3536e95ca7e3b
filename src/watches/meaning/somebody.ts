/** Where a name is somebody's: a family's, a friend's who is spoken to, a player's. Folded; written for this project. */
import { lettersOf, startsSentence } from '../forms/manner.ts';
import type { Place } from '../forms/place.ts';
import { Stems } from '../forms/stems.ts';
import type { Reading, Spot } from '../reading.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const beginningsOf = (words: string): Stems<true> =>
  new Stems(new Map([...setOf(words)].map((word) => [word, true])));

const AFTER_FAMILY =
  setOf(`next across round upstairs downstairs opposite invited invite family live lived living moved moving kids boys girls twins couple reunion wedding came coming whose
  household clan home house next-door down have had got are were always both never used`);
const NEIGHBOURLY = setOf(
  'door road neighbour neighbours couple family builders moving barbecue bbq cousin cousins neighbor neighbors babysit fence driveway twins wedding',
);
const FAMILY_WITHIN = 8;

/** The Morrisons next door. */
export function isAmongRelatives({ words }: Reading, { first, last }: Place): boolean {
  const { form } = words[last]!;
  if (
    words[first - 1]?.form !== 'the' ||
    !form.endsWith('s') ||
    !AFTER_FAMILY.has(words[last + 1]?.form ?? '')
  )
    return false;
  return words.slice(last + 1, last + 1 + FAMILY_WITHIN).some((word) => NEIGHBOURLY.has(word.form));
}

const GREETING = beginningsOf('narozenin narodenin urodzin meninam birthday brachu brachov kamosi ziomek');
const DEAR = setOf('brach bracho kamo ziom bro bruv');
const GREETING_WITHIN = 7;

/** Zajo, všetko najlepšie, brácho! Somebody is spoken to. */
export function isGreeted({ words, folded }: Reading, { first, last }: Place): boolean {
  const gap = folded.folded.charAt(words[last]!.end);
  const before = first === 0 ? ',' : folded.folded.charAt(words[first]!.start - 2);
  if (!',!'.includes(gap) || gap === '' || (first > 0 && before !== ',')) return false;
  const isGreeting = ({ form }: Spot): boolean => DEAR.has(form) || GREETING.longest(form) !== undefined;
  return words.slice(Math.max(0, first - GREETING_WITHIN), last + 1 + GREETING_WITHIN).some(isGreeting);
}

const SCORES = beginningsOf('strel vstrel strzel scored scores asist dribbl hattrick hetrik');
const MATCH = beginningsOf(
  'gol goly golu golem golom golov gola bramk bramek brank goal goals minut minute zapas zapase mecz meczu match polcas polcase halftime liga ligy lidze lige penalt hattrick hetrik',
);
const SCORES_WITHIN = 4;
const MATCH_WITHIN = 9;

/** Zajo strelil gól v 88. minúte. */
export function isPlayer({ words }: Reading, { last }: Place): boolean {
  const scores = words
    .slice(last + 1, last + 1 + SCORES_WITHIN)
    .some(({ form }) => SCORES.longest(form) !== undefined);
  return (
    scores &&
    words.slice(last + 1, last + 1 + MATCH_WITHIN).some(({ form }) => MATCH.longest(form) !== undefined)
  );
}

/** Mariánka Hornbachová: with its long vowel, and behind a name of her own. */
export function isSurnameOfHers(reading: Reading, { first, last }: Place): boolean {
  const letters = lettersOf(reading, reading.words[last]!).normalize('NFC');
  if (!/^\p{Lu}.+ov(?:á|ou|é)$/u.test(letters) || first !== last || startsSentence(reading, first))
    return false;
  const before = reading.words[first - 1];
  return before !== undefined && /^\p{Lu}/u.test(lettersOf(reading, before));
}

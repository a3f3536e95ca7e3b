/** The lists of what texts are about and of what presses in them, asked all at once: a word is looked up one time. */
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';
import { cs as againCs } from './again/cs.ts';
import { en as againEn } from './again/en.ts';
import { type AgainWords, PARTS_OF_ASKING } from './again/parts.ts';
import { pl as againPl } from './again/pl.ts';
import { sk as againSk } from './again/sk.ts';
import { cs as contactCs } from './contact/cs.ts';
import { en as contactEn } from './contact/en.ts';
import { type ContactWords, PARTS_OF_CONTACT } from './contact/parts.ts';
import { pl as contactPl } from './contact/pl.ts';
import { sk as contactSk } from './contact/sk.ts';
import { type Entries, Lists, listed, type Spot } from './entries.ts';
import { cs as mattersCs } from './matters/cs.ts';
import { en as mattersEn } from './matters/en.ts';
import { MATTERS, type MatterWords } from './matters/parts.ts';
import { pl as mattersPl } from './matters/pl.ts';
import { sk as mattersSk } from './matters/sk.ts';
import { cs as stakesCs } from './stakes/cs.ts';
import { en as stakesEn } from './stakes/en.ts';
import { STAKES, type StakeWords } from './stakes/parts.ts';
import { pl as stakesPl } from './stakes/pl.ts';
import { sk as stakesSk } from './stakes/sk.ts';
import { cs as topicsCs } from './topics/cs.ts';
import { type TopicCues, topicEntries } from './topics/cues.ts';
import { en as topicsEn } from './topics/en.ts';
import { pl as topicsPl } from './topics/pl.ts';
import { sk as topicsSk } from './topics/sk.ts';

/** The numbers of the parts of a list that an entry tells; of contact a single one, whose bits are the parts. */
export type Told = readonly number[];

/** The place of each list among those that are asked together. */
export const LIST = { topics: 0, again: 1, matters: 2, stakes: 3, contact: 4 } as const;
export type ListName = keyof typeof LIST;

/** The words of a text, and what the lists tell at each. */
export interface Known {
  words: readonly string[];
  spots: readonly (Spot<Told> | undefined)[];
}

/** What is to be read of an article is said by then; keeps its cost flat. */
export const MAX_LENGTH = 4000;

interface LanguageLists {
  topics: TopicCues;
  again: AgainWords;
  matters: MatterWords;
  stakes: StakeWords;
  contact: ContactWords;
}
const cs = { topics: topicsCs, again: againCs, matters: mattersCs, stakes: stakesCs, contact: contactCs };
const sk = { topics: topicsSk, again: againSk, matters: mattersSk, stakes: stakesSk, contact: contactSk };
const pl = { topics: topicsPl, again: againPl, matters: mattersPl, stakes: stakesPl, contact: contactPl };
const en = { topics: topicsEn, again: againEn, matters: mattersEn, stakes: stakesEn, contact: contactEn };

/** Lists of parts as one: the first list tells first. */
function partEntries<P extends string>(
  parts: readonly P[],
  lists: readonly Readonly<Record<P, string>>[],
): Entries<Told> {
  const entries = new Map<string, number[]>();
  for (const words of lists)
    for (const [number, part] of parts.entries())
      for (const entry of listed(words[part])) {
        const told = entries.get(entry) ?? [];
        if (!told.includes(number)) told.push(number);
        entries.set(entry, told);
      }
  return entries;
}

/** Parts of which many stand in a sentence are told as one number, a bit for each. */
const asBits = (entries: Entries<Told>): Entries<Told> =>
  [...entries].map(([entry, parts]) => [entry, [parts.reduce((bits, part) => bits | (1 << part), 0)]]);

/** Preparing the lists of a language takes some ten milliseconds: the first text in it waits for that. */
function preparedOnce(...languages: readonly LanguageLists[]): () => Lists<Told> {
  let lists: Lists<Told> | undefined;
  const of = <L extends ListName>(list: L): LanguageLists[L][] => languages.map((all) => all[list]);
  return () => {
    lists ??= new Lists([
      topicEntries(of('topics')),
      partEntries(PARTS_OF_ASKING, of('again')),
      partEntries(MATTERS, of('matters')),
      partEntries(STAKES, of('stakes')),
      asBits(partEntries(PARTS_OF_CONTACT, of('contact'))),
    ]);
    return lists;
  };
}

/** Czech and Slovak are told apart badly when short, and people mix them: their lists are read as one. */
const czechAndSlovak = preparedOnce(cs, sk);
const LISTS: Readonly<Record<Language, (() => Lists<Told>) | undefined>> = {
  cs: czechAndSlovak,
  sk: czechAndSlovak,
  pl: preparedOnce(pl),
  en: preparedOnce(en),
  de: undefined,
  other: undefined,
};

/** Of the text that was asked about last: whoever names what one of the lists tells asks about the same one anew. */
let last: (Known & { lists: Lists<Told> }) | undefined;

/** What the lists of a language tell of a text's beginning; in languages without lists undefined. */
export function knownIn(text: Reading, language: Language): Known | undefined {
  const lists = LISTS[language]?.();
  if (lists === undefined) return undefined;
  const { words } = text.upTo(MAX_LENGTH);
  if (last?.words !== words || last.lists !== lists) last = { words, lists, spots: lists.tellAll(words) };
  return last;
}

/** What tells a shop's name from the word that it also is: learned from texts about other shops, whatever their names. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAnalyser } from '../../src/analysis/index.ts';
import { foldPlain } from '../../src/lib/fold.ts';
import { hashOf } from '../../src/lib/linear/hash.ts';
import { modelOf, type Weights } from '../../src/lib/linear/model.ts';
import { tellsName } from '../../src/watches/forms/evidence.ts';
import { isCapital, lettersOf } from '../../src/watches/forms/manner.ts';
import { languagesOfWord } from '../../src/watches/forms/names-also-words.ts';
import { compileWatches, type Matcher } from '../../src/watches/matcher.ts';
import type { Candidate } from '../../src/watches/meaning/candidate.ts';
import { featuresOf } from '../../src/watches/meaning/features.ts';
import { BUCKETS } from '../../src/watches/meaning/findings.ts';
import { SPEECH_BUCKETS, speechOf } from '../../src/watches/meaning/speech.ts';
import { bitsOf, VOCABULARIES, VOCABULARY_BITS } from '../../src/watches/meaning/vocabulary.ts';
import { read } from '../../src/watches/reading.ts';
import { share } from '../eval/data/figures.ts';
import { SHOP_NAMES } from '../eval/data/shop-names.ts';
import { readTsv } from '../eval/data/tsv.ts';
import { watchOf } from '../eval/data/watch-of.ts';
import { readCorpus } from './corpus.ts';
import { type Example, learn } from './fit.ts';

type Language = (typeof VOCABULARIES)[number];

const TEST = join(import.meta.dirname, '..');
/** Words that firms are called by and people say, more than the posts have. */
const WORDS = join(import.meta.dirname, 'words');
/** The rules were written with these in sight, and are right in them more often than elsewhere: no figure is taken of them. */
const SEEN = ['eval/sets/mentions.tsv', 'fixtures/watches/forms.tsv', 'fixtures/watches/words.tsv'];

/** Posts up to this file are speech enough; of those written later for other questions only the words count here. */
const LAST_FILE = 85;
/** Short texts are often of no language that could be told. */
const UNTOLD_WEIGHT = 0.3;
const EVERYDAY_WEIGHT = 0.5;
const REFUSED_WEIGHT = 0.25;
/** Besides the shops' names of the evaluation. */
const KNOWN_NAMES =
  `Google|Facebook|Instagram|Netflix|Spotify|Samsung|Xiaomi|Ryanair|WhatsApp|YouTube|Microsoft|Huawei|Lego|Adidas|Bosch|
  Philips|Wizz Air|Foodora|Glovo|Airbnb|Royal Mail|Evri|Argos|Asda|Aldi|Morrisons|Waitrose|Currys|Halfords|Superdrug|John Lewis|
  Screwfix|Primark|Etsy|PayPal|Revolut|Monzo|Zara|Pizza Hut|Domino's|McDonald's|Starbucks|Greggs|Slovnaft|Skylink|Voyo|TikTok`
    .split('|')
    .map((name) => name.trim());

/** A text, a name, and whether the text means it. */
export interface NamedText {
  text: string;
  name: string;
  language: string;
  meant: boolean;
  /** the rules were written with it in sight */
  isSeen: boolean;
}

/** Bits of the words that posts of a language write in small letters; see `isWord`. */
export async function trainVocabulary(language: Language): Promise<Uint8Array> {
  const shops = new Set(
    [...SHOP_NAMES, ...KNOWN_NAMES].map(foldPlain).filter((name) => languagesOfWord(name).length === 0),
  );
  const bits = new Uint8Array(VOCABULARY_BITS / 8);
  const note = (text: string): void => {
    const reading = read(text);
    for (const word of reading.words) {
      if (isCapital(lettersOf(reading, word)) || shops.has(word.form)) continue;
      for (const bit of bitsOf(word.form)) bits[bit >> 3]! |= 1 << (bit & 7);
    }
  };
  for (const { text } of await readCorpus(language)) note(text);
  note(await readFile(join(WORDS, `${language}.txt`), 'utf8'));
  return bits;
}

/** Weights that tell what customers write to shops, by having a topic, from chatter. */
export async function trainSpeech(): Promise<Weights> {
  const examples: Example[] = [];
  for (const language of VOCABULARIES) {
    for (const { text, topics, isAsked } of await readCorpus(language, LAST_FILE)) {
      if (isAsked && topics.length === 0) continue;
      const words = read(text).words.map(({ form }) => form);
      examples.push({ features: speechOf(words, language), wanted: [topics.length > 0 ? 1 : 0], weight: 1 });
    }
  }
  return learn(examples, { outputs: 1, buckets: SPEECH_BUCKETS, kind: 'each' });
}

/** Every text that is learned from. @throws Error on a row that cannot be read */
export async function readNames(): Promise<NamedText[]> {
  const own = await Promise.all(
    VOCABULARIES.map(async (language) => {
      const rows = await readTsv(join(import.meta.dirname, 'names', `${language}.tsv`));
      return rows.map(({ text, name, meant }) => rowOf(text, name, meant, language, false));
    }),
  );
  const seen = await Promise.all(
    SEEN.map(async (file) => {
      const rows = await readTsv(join(TEST, file));
      return rows.map(({ text, keyword, expected, lang }) =>
        rowOf(text, keyword, expected, lang ?? '', true),
      );
    }),
  );
  return [...own, ...seen].flat();
}

function rowOf(text = '', name = '', meant = '', language: string, isSeen: boolean): NamedText {
  if (text === '' || name === '' || !/^[01]$/.test(meant)) throw new Error(`no row about a name: ${text}`);
  return { text, name, language, meant: meant === '1', isSeen };
}

/** A text with every place in it that may be the name. */
export interface Judged {
  row: NamedText;
  /** found beyond doubt: nothing is left to judge */
  sure: boolean;
  examples: Example[];
  /** the same where nobody knows the language */
  untold: Example[];
}

/** Finds the places that are judged, as the matcher does on arrival. */
export async function findPlaces(rows: readonly NamedText[]): Promise<Judged[]> {
  const { languageOf } = await createAnalyser();
  const matchers = new Map<string, Matcher>();
  let found: Candidate[] = [];
  const refuse = (candidate: Candidate): boolean => {
    found.push(candidate);
    return false;
  };
  return rows.map((row) => {
    const { name, text } = row;
    const matcher = matchers.get(name) ?? compileWatches([watchOf(name, 0)], refuse);
    matchers.set(name, matcher);
    found = [];
    const sure = matcher.match({ text, language: () => languageOf({ text }) }).length > 0;
    // a text counts as much as another however often it has the name
    const weight = 1 / Math.sqrt(found.length || 1);
    const wanted = [row.meant ? 1 : 0];
    const examples = found.map((one) => ({ features: featuresOf(one), wanted, weight }));
    found = [];
    matcher.match({ text });
    const untold = found.map((one) => ({
      features: featuresOf(one),
      wanted,
      weight: weight * UNTOLD_WEIGHT,
    }));
    return { row, sure, examples, untold };
  });
}

/**
 * Places in everyday posts of which the rules are sure: a well-known name that is nothing else is meant, and what they
 * refuse isn't. Of hard cases alone one would learn that every name is doubtful.
 */
export async function everydayExamples(): Promise<Example[]> {
  const examples: Example[] = [];
  const note = (candidate: Candidate): boolean => {
    const { told, doubt, way } = candidate;
    const isMeant = tellsName(told);
    if (!isMeant || (doubt === null && way === 'form'))
      examples.push({
        features: featuresOf(candidate),
        wanted: [isMeant ? 1 : 0],
        weight: isMeant ? EVERYDAY_WEIGHT : REFUSED_WEIGHT,
      });
    return false;
  };
  const matcher = compileWatches([...SHOP_NAMES, ...KNOWN_NAMES].map(watchOf), note);
  for (const language of VOCABULARIES)
    for (const { text } of await readCorpus(language, LAST_FILE)) matcher.match({ text, language });
  return examples;
}

/** Weights that tell whether a name is meant. */
export const learnNames = (texts: readonly Judged[], everyday: readonly Example[]): Weights =>
  learn([...texts.flatMap(({ examples, untold }) => [...examples, ...untold]), ...everyday], {
    outputs: 1,
    buckets: BUCKETS,
    kind: 'each',
  });

const FOLDS = 10;

/** Recall and precision on texts about names that were left out of the learning, by language of the own texts. */
export async function crossValidateNames(): Promise<Record<string, { recall: number; precision: number }>> {
  const texts = await findPlaces(await readNames());
  const everyday = await everydayExamples();
  const foldOf = ({ row }: Judged): number => (hashOf(foldPlain(row.name)) >>> 0) % FOLDS;
  const found = new Map<Judged, boolean>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = modelOf(
      learnNames(
        texts.filter((text) => foldOf(text) !== fold),
        everyday,
      ),
    );
    for (const text of texts.filter((one) => foldOf(one) === fold))
      found.set(text, text.sure || text.examples.some(({ features }) => model.logits(features)[0]! > 0));
  }
  const own = texts.filter(({ row }) => !row.isSeen);
  return Object.fromEntries(
    [...VOCABULARIES, 'all'].map((language) => {
      const of = own.filter(({ row }) => language === 'all' || row.language === language);
      const hits = of.filter((text) => text.row.meant && found.get(text)).length;
      const meant = of.filter(({ row }) => row.meant).length;
      const all = of.filter((text) => found.get(text)).length;
      return [language, { recall: share(hits, meant), precision: share(hits, all) }];
    }),
  );
}

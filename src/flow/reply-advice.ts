/**
 * What is told of an answer before it leaves, whoever asks: the screen while it is being typed, or a program. Each piece
 * of advice says where it stands; `advice.<code>` are its words. What stops an answer: fit-to-leave.ts.
 */
import {
  type AddressForm,
  type Analyser,
  emojiAllowed,
  emojiIn,
  findReplyParts,
  findRiskyWords,
  mixedAddress,
  type RiskCode,
  readAddress,
} from '../analysis/index.ts';
import { LANGS } from '../i18n/index.ts';
import type { Profile } from '../settings/shapes.ts';
import { exposedIn } from './fit-to-leave.ts';
import { asLanguage } from './reply-language.ts';

export type AdviceCode =
  | RiskCode
  | `private.${'blocked' | 'order'}`
  | `address.${'mixed' | 'homely' | 'distant'}`
  | `emoji.${'none' | 'many'}`
  | 'language.other'
  | 'template.unchanged'
  /** the customer wrote it in private (told.ts) */
  | 'told';

/** In UTF-16 offsets of the text; an empty span is about all of it. */
export interface Advice {
  code: AdviceCode;
  start: number;
  end: number;
  /** as long as it stands there the answer does not leave */
  stops: boolean;
  params?: Record<string, string | number>;
}

/** Who is answered, as far as it bears on the words. */
export interface Answered {
  /** in which they write; null where we aren't sure */
  language: string | null;
  /** how they speak to us */
  form: AddressForm;
  /** what the house remembers of how they want to be spoken to; it counts more than one message */
  memory: 'formal' | 'informal' | null;
  /** emoji of their liveliest message */
  emoji: number;
}

export interface DraftToAdvise {
  text: string;
  /** public: others read it too; a letter may be more solemn */
  where: 'public' | 'private' | 'letter';
  answered: Answered;
  own: Pick<Profile, 'names' | 'emails' | 'phones' | 'publicFacts'>;
  /** the words that a template put there, if one did */
  template?: string;
}

/** All that is to be said of a draft, the weightiest first. */
export function adviceOn(analyse: Pick<Analyser, 'languageOf'>, draft: DraftToAdvise): Advice[] {
  const { text, where } = draft;
  if (text.trim() === '') return [];
  return [
    ...(where === 'public' ? exposed(draft) : []),
    ...risky(draft),
    ...addressed(draft),
    ...pictures(draft),
    ...foreign(analyse, draft),
    ...unchanged(draft),
  ].sort((a, b) => weight(b) - weight(a) || a.start - b.start);
}

/** What stops the answer, then what asks for a word of the person, then the rest. */
const weight = ({ code, stops }: Advice): number => (stops ? 2 : code === 'private.order' ? 1 : 0);

const exposed = ({ text, answered, own }: DraftToAdvise): Advice[] =>
  exposedIn(text, answered.language ?? 'other', own).map(({ type, start, end, blocks }) => ({
    code: blocks ? 'private.blocked' : 'private.order',
    start,
    end,
    stops: blocks,
    params: { type },
  }));

/** In a letter one may begin with "Vážený pane". */
const risky = ({ text, where }: DraftToAdvise): Advice[] =>
  findRiskyWords(text)
    .filter(({ code }) => where !== 'letter' || code !== 'stiff.solemn')
    .map((one) => ({ ...one, stops: false }));

/** Mixed in one answer, or not as they speak and as the house remembers. */
function addressed({ text, answered }: DraftToAdvise): Advice[] {
  const language = asLanguage(answered.language ?? 'other');
  const [mixed] = mixedAddress(text, language);
  if (mixed) return [{ code: 'address.mixed', ...mixed, stops: false }];
  const { form, evidence } = readAddress(text, language);
  const at = evidence[0] ?? { start: 0, end: 0 };
  const isFormal =
    answered.memory === null
      ? answered.form === 'formal' || answered.form === 'plural'
      : answered.memory === 'formal';
  if (form === 'informal' && isFormal) return [{ code: 'address.homely', ...at, stops: false }];
  // greetings alone don't make a distance
  const isDistant = form === 'formal' && evidence.length > 0 && answered.memory === 'informal';
  return isDistant ? [{ code: 'address.distant', ...at, stops: false }] : [];
}

function pictures({ text, answered }: DraftToAdvise): Advice[] {
  const ours = emojiIn(text);
  const most = emojiAllowed(answered.emoji);
  const first = ours[most];
  if (first === undefined) return [];
  return [{ code: most === 0 ? 'emoji.none' : 'emoji.many', ...first, stops: false, params: { n: most } }];
}

/** In fewer letters than these languages can't be told apart. */
const LEAST_LETTERS = 30;

function foreign(analyse: Pick<Analyser, 'languageOf'>, { text, answered }: DraftToAdvise): Advice[] {
  const theirs = LANGS.find((lang) => lang === answered.language);
  const words = afterGreeting(text);
  if (theirs === undefined || (words.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return [];
  const ours = analyse.languageOf({ text: words, languagePrior: theirs });
  const written = LANGS.find((lang) => lang === ours);
  if (written === undefined || written === theirs) return [];
  return [{ code: 'language.other', start: 0, end: 0, stops: false, params: { theirs, ours: written } }];
}

/** The house proposes the greeting in their language: it says nothing of the one in which somebody writes on. */
function afterGreeting(text: string): string {
  const greeting = findReplyParts(text).find(({ part }) => part === 'greeting');
  return greeting ? text.slice(greeting.end) : text;
}

/** A prepared answer that nobody has made their own; a greeting before it changes nothing. */
function unchanged({ text, template }: DraftToAdvise): Advice[] {
  if (template === undefined || template.trim() === '') return [];
  const rest = spaced(text).replace(spaced(template), '');
  const isUnchanged = rest !== spaced(text) && /^(?:[^.!?]{0,45}[,!])?$/u.test(rest.trim());
  return isUnchanged ? [{ code: 'template.unchanged', start: 0, end: 0, stops: false }] : [];
}

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** What the words of a text tell one by one of how much it presses: facts, each with a name that is shown. Pure. */

import type { Reading } from '../reading.ts';
import type { Sentiment } from '../sentiment/index.ts';
import type { Language, UrgencyReason } from '../types.ts';
import { howSurelyAgain, knownAgain } from './again.ts';
import { type Cue, findCues } from './cues.ts';
import type { Asked } from './learned.ts';
import { knownMatters } from './matters.ts';
import { type Reason, WEIGHTS } from './weights.ts';

/** Something that counts, before anybody said how much. */
export interface Fact {
  code: Reason;
  /** of its points, 0 … 1 */
  share?: number;
  params?: UrgencyReason['params'];
}

/** What the words of a text tell one by one of how much it presses, whoever wrote it. */
export interface Heard {
  /** of the text's beginning, folded */
  folded: string;
  language: Language;
  /** it leads somewhere, as advertising does */
  isLinked: boolean;
  cues: ReadonlySet<Cue>;
  /** how surely the writer says that they have asked before; from zero on they do */
  again: number;
}

/** What is found in a text before anything learned is asked. */
export interface Found {
  cues: ReadonlySet<Cue>;
  /** what the lists know of asking again, by name */
  again: readonly string[];
  /** what it is about, by name */
  matters: readonly string[];
  /** it leads somewhere, as advertising does */
  isLinked: boolean;
}

/** Courts and newspapers are everyday news; they press us only where someone speaks of himself or to us. */
const THREATS: readonly Cue[] = ['legal', 'media', 'conduct'];

/** Thanks that are meant: a label alone may hang on a hair. */
const GLAD_FROM = 0.3;

/** "Ordering here for the third time, great": happy people come back, too. So surely they ask again all the same. */
const AGAIN_THOUGH_GLAD = 1;

/** What presses is said early; a long article would only cost time. */
const READ_LENGTH = 6000;

/** Advertising leads somewhere. */
const LINK = /https?:|www\.|\bt\.me|\bwa\.me|\bbit\.ly/i;

/** Cues that alarm by themselves, in the order in which the reasons are shown. */
const ALARMS: readonly (readonly [Cue, Reason])[] = [
  ['selfHarm', 'selfHarm'],
  ['safety', 'safety'],
  ['legal', 'legal'],
  ['media', 'media'],
  ['repeat', 'repeatWords'],
  ['money', 'money'],
  ['conduct', 'conduct'],
  ['waiting', 'waiting'],
  ['hurry', 'deadline'],
];

export function findIn(text: Reading, language: Language): Found {
  const cues = findCues(text.upTo(READ_LENGTH).folded, language);
  const again = knownAgain(text, language, cues.has('repeat'));
  return { cues, again, matters: knownMatters(text, language), isLinked: LINK.test(text.text) };
}

export const hear = (asked: Asked, { cues, again, matters, isLinked }: Found): Heard => ({
  folded: asked.text.upTo(READ_LENGTH).folded,
  language: asked.language,
  isLinked,
  cues,
  again: howSurelyAgain(asked, again, matters),
});

const isUnhappy = ({ sentimentLabel }: Sentiment): boolean =>
  sentimentLabel === 'negative' || sentimentLabel === 'mixed';

const isGlad = ({ sentimentLabel, sentiment }: Sentiment): boolean =>
  sentimentLabel === 'positive' && sentiment >= GLAD_FROM;

/** What the words tell, read with the tone they are said in. */
function cuesOf(heard: Heard, feeling: Sentiment): Set<Cue> {
  const cues = new Set(heard.cues);
  if (heard.again > (isGlad(feeling) ? AGAIN_THOUGH_GLAD : 0)) cues.add('repeat');
  else cues.delete('repeat');
  if (!cues.has('personal') && !cues.has('request')) for (const threat of THREATS) cues.delete(threat);
  if (isGlad(feeling)) for (const cue of ['trouble', 'conduct', 'waiting'] as const) cues.delete(cue);
  if (cues.has('calmly')) cues.delete('hurry');
  if (!heard.isLinked) cues.delete('spam');
  const presses =
    isUnhappy(feeling) || (['question', 'request', 'trouble'] as const).some((cue) => cues.has(cue));
  if (cues.has('event') && presses && !cues.has('calmly') && !isGlad(feeling)) cues.add('hurry');
  return cues;
}

export function toneFacts({ sentimentLabel, sentiment }: Sentiment): Fact[] {
  if (sentimentLabel === 'mixed') return [{ code: 'mixed' }];
  return sentimentLabel === 'negative' && sentiment < 0 ? [{ code: 'negative', share: -sentiment }] : [];
}

export function wordFacts(heard: Heard, feeling: Sentiment): Fact[] {
  const cues = cuesOf(heard, feeling);
  const facts: Fact[] = ALARMS.flatMap(([cue, code]) => (cues.has(cue) ? [{ code }] : []));
  if (cues.has('trouble')) facts.push({ code: 'trouble' });
  if (cues.has('question')) facts.push({ code: 'question' });
  else if (cues.has('request')) facts.push({ code: 'request' });
  if (cues.has('leaving') && isUnhappy(feeling)) facts.push({ code: 'leaving' });
  if (isGlad(feeling) && facts.length === 0) facts.push({ code: 'praise' });
  if (cues.has('spam')) facts.push({ code: 'spam' });
  return facts;
}

/** As shipped, not rounded. */
export const pointsOf = (facts: readonly Fact[]): number =>
  facts.reduce((sum, { code, share = 1 }) => sum + WEIGHTS[code] * share, 0);

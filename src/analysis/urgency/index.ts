/** How soon someone should look: a sum of named reasons, each shown to the person who answers. */

import type { Features } from '../linear/features.ts';
import { Reading } from '../reading.ts';
import type { Sentiment } from '../sentiment/index.ts';
import type { AnalysisInput, Language, UrgencyReason } from '../types.ts';
import { saysAgain } from './again.ts';
import { type Cue, findCues } from './cues.ts';
import { gravityOf } from './grave.ts';
import { Asked } from './learned.ts';
import { nearDate } from './near-date.ts';
import { MOST, REACH, type Reason, WEIGHTS, type Weights } from './weights.ts';

export { WEIGHTS, type Weights } from './weights.ts';

export interface UrgencyInput {
  said: Pressing;
  feeling: Sentiment;
  visibility: AnalysisInput['visibility'];
  authorFollowers?: number;
  earlierContacts: AnalysisInput['earlierContacts'];
  isVip: boolean;
  privateCount: number;
  /** the day it came, YYYY-MM-DD, where the shop is; without it dates say nothing */
  arrived?: string;
  /** points of a house of its own; as shipped without */
  weights?: Weights;
}

/** Something that counts, before anybody said how much. */
interface Fact {
  code: Reason;
  /** of its points, 0 … 1 */
  share?: number;
  params?: UrgencyReason['params'];
}

/** What the words of a text say of how much it presses, whoever wrote it. */
export interface Pressing {
  /** of the text's beginning, folded */
  folded: string;
  language: Language;
  /** it leads somewhere, as advertising does */
  isLinked: boolean;
  cues: ReadonlySet<Cue>;
  /** the writer says that they have asked before */
  again: boolean;
  /** how sure it is that much is at stake, below zero that little is; undefined when neither, or where cues tell of danger */
  gravity: number | undefined;
}

/** Courts and newspapers are everyday news; they press us only where someone speaks of himself or to us. */
const THREATS: readonly Cue[] = ['legal', 'media', 'conduct'];

/** Thanks that are meant: a label alone may hang on a hair. */
const GLAD_FROM = 0.3;

const PERCENT = 100;

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

const isUnhappy = ({ feeling }: UrgencyInput): boolean =>
  feeling.sentimentLabel === 'negative' || feeling.sentimentLabel === 'mixed';

const isGlad = ({ feeling }: UrgencyInput): boolean =>
  feeling.sentimentLabel === 'positive' && feeling.sentiment >= GLAD_FROM;

/** What the words tell, read with the tone they are said in. */
function cuesOf(input: UrgencyInput): Set<Cue> {
  const { said } = input;
  const cues = new Set(said.cues);
  if (said.again) cues.add('repeat');
  else cues.delete('repeat');
  if (!cues.has('personal') && !cues.has('request')) for (const threat of THREATS) cues.delete(threat);
  // "Ordering here for the third time, great": happy people come back, too.
  if (isGlad(input)) for (const cue of ['repeat', 'trouble', 'conduct', 'waiting'] as const) cues.delete(cue);
  if (cues.has('calmly')) cues.delete('hurry');
  if (!said.isLinked) cues.delete('spam');
  const presses =
    isUnhappy(input) || (['question', 'request', 'trouble'] as const).some((cue) => cues.has(cue));
  if (cues.has('event') && presses && !cues.has('calmly') && !isGlad(input)) cues.add('hurry');
  return cues;
}

function toneFacts(input: UrgencyInput): Fact[] {
  const { sentimentLabel, sentiment } = input.feeling;
  if (sentimentLabel === 'mixed') return [{ code: 'mixed' }];
  return sentimentLabel === 'negative' && sentiment < 0 ? [{ code: 'negative', share: -sentiment }] : [];
}

/** Of what is at stake, with how sure that is. */
const weighty = (code: 'grave' | 'slight', share: number): Fact => ({
  code,
  share,
  params: { sure: Math.round(PERCENT * share) },
});

const graveFacts = ({ gravity = 0 }: Pressing): Fact[] => (gravity > 0 ? [weighty('grave', gravity)] : []);

const slightFacts = ({ gravity = 0 }: Pressing): Fact[] => (gravity < 0 ? [weighty('slight', -gravity)] : []);

function wordFacts(cues: ReadonlySet<Cue>, unhappy: boolean): Fact[] {
  const facts: Fact[] = ALARMS.flatMap(([cue, code]) => (cues.has(cue) ? [{ code }] : []));
  if (cues.has('trouble')) facts.push({ code: 'trouble' });
  if (cues.has('question')) facts.push({ code: 'question' });
  else if (cues.has('request')) facts.push({ code: 'request' });
  if (cues.has('leaving') && unhappy) facts.push({ code: 'leaving' });
  return facts;
}

function audienceFacts(input: UrgencyInput, pressing: boolean): Fact[] {
  const facts: Fact[] = [];
  if (input.visibility === 'private') return facts;
  if (input.visibility === 'public') facts.push({ code: pressing ? 'public' : 'publicCalm' });
  else if (pressing) facts.push({ code: 'limited' });
  const followers = input.authorFollowers ?? 0;
  const share = shareOfReach(followers);
  if (share > 0) facts.push({ code: 'reach', share, params: { n: followers } });
  if (input.privateCount > 0) facts.push({ code: 'privatePublic', params: { n: input.privateCount } });
  return facts;
}

function historyFacts({ earlierContacts, isVip, visibility }: UrgencyInput, pressing: boolean): Fact[] {
  const { openUnanswered, last30Days, unheard = 0 } = earlierContacts;
  const facts: Fact[] = [];
  if (unheard > 0 && pressing && visibility !== 'private') {
    facts.push({ code: 'unheard', share: shareOfSilence(unheard), params: { n: unheard } });
  } else if (openUnanswered > 0) facts.push({ code: 'repeatUnanswered', params: { n: openUnanswered } });
  else if (last30Days > 0) facts.push({ code: 'repeatRecent', params: { n: last30Days } });
  if (isVip) facts.push({ code: 'vip' });
  return facts;
}

/**
 * Reads what presses in a text.
 * @param features what the text is learned by, where it was taken apart already
 */
export function readPressing(text: Reading, language: Language, features?: Features): Pressing {
  const asked = new Asked(text, language, features);
  const { folded } = text.upTo(READ_LENGTH);
  const cues = findCues(folded, language);
  // what expressions already call a danger needs no guess
  const isDanger = cues.has('safety') || cues.has('selfHarm');
  return {
    folded,
    language,
    isLinked: LINK.test(text.text),
    cues,
    again: saysAgain(asked, cues.has('repeat')),
    gravity: isDanger ? undefined : gravityOf(asked, cues),
  };
}

/**
 * Finds the reasons and sums their points. What the limits 0 and 100 cut off is a reason of its own (`floor`,
 * `ceiling`), so that the points shown always add up to the number shown.
 */
export function judgeUrgency(input: UrgencyInput): { urgency: number; urgencyReasons: UrgencyReason[] } {
  const { folded, language } = input.said;
  const cues = cuesOf(input);
  const unhappy = isUnhappy(input);
  const told = [...graveFacts(input.said), ...wordFacts(cues, unhappy)];
  const near = input.arrived && !cues.has('calmly') ? nearDate(folded, language, input.arrived) : undefined;
  if (near !== undefined) told.push({ code: 'dateNear', params: { date: near } });
  const pressing = unhappy || told.length > 0;
  const facts = [
    ...toneFacts(input),
    ...told,
    ...audienceFacts(input, pressing),
    ...historyFacts(input, pressing),
  ];
  // who is calm and asks nothing stands low already
  if (pressing) facts.push(...slightFacts(input.said));
  if (isGlad(input) && told.length === 0) facts.push({ code: 'praise' });
  if (cues.has('spam')) facts.push({ code: 'spam' });
  return sum(facts, input.weights ?? WEIGHTS);
}

/** A judged text as it stands, and how it is to be felt from now on. */
export interface Retold extends Omit<UrgencyInput, 'said' | 'earlierContacts' | 'isVip'> {
  text: string;
  language: Language;
  /** of the verdict that stands: what was known of the writer when they wrote */
  urgencyReasons: readonly UrgencyReason[];
}

/** The urgency of a text that is felt otherwise; of its writer it knows what was known when it was judged. */
export function retell({ urgencyReasons, text, language, ...input }: Retold) {
  const times = (code: string): number => {
    const reason = urgencyReasons.find((one) => one.code === code);
    return reason === undefined ? 0 : Number(reason.params?.n ?? 1);
  };
  return judgeUrgency({
    ...input,
    said: readPressing(new Reading(text), language),
    earlierContacts: {
      openUnanswered: times('repeatUnanswered'),
      last30Days: times('repeatRecent'),
      unheard: times('unheard'),
    },
    isVip: times('vip') > 0,
  });
}

/** The sum of the facts, each by its weight. */
function sum(facts: readonly Fact[], weights: Weights): { urgency: number; urgencyReasons: UrgencyReason[] } {
  const urgencyReasons: UrgencyReason[] = facts.map(({ code, share = 1, params }) => ({
    code,
    // never −0, which is written down as 0 and read back as another number
    points: Math.round(weights[code] * share) || 0,
    ...(params ? { params } : {}),
  }));
  const total = urgencyReasons.reduce((all, { points }) => all + points, 0);
  const urgency = Math.max(0, Math.min(MOST, total));
  if (total > MOST) urgencyReasons.push({ code: 'ceiling', points: MOST - total });
  if (total < 0) urgencyReasons.push({ code: 'floor', points: -total });
  return { urgency, urgencyReasons };
}

/**
 * The urgency that reasons found earlier have with other points.
 * @param sentiment of the text, for the tone is weighed by its strength
 */
export function weighAnew(
  { urgencyReasons, sentiment }: { urgencyReasons: readonly UrgencyReason[]; sentiment: number },
  weights: Weights,
): number {
  const facts = urgencyReasons.flatMap(({ code, params }): Fact[] => {
    if (!isReason(code)) return [];
    if (code === 'grave' || code === 'slight')
      return [{ code, share: Number(params?.sure ?? PERCENT) / PERCENT, params }];
    if (code === 'negative') return [{ code, share: Math.max(0, -sentiment) }];
    if (code === 'unheard') return [{ code, share: shareOfSilence(Number(params?.n ?? 1)) }];
    return [{ code, share: code === 'reach' ? shareOfReach(Number(params?.n ?? 0)) : 1 }];
  });
  return sum(facts, weights).urgency;
}

const isReason = (code: string): code is Reason => Object.hasOwn(WEIGHTS, code);

/** One message may just not have been read yet; two are a silence. */
const shareOfSilence = (messages: number): number => (messages > 1 ? 1 : 1 / 2);

const shareOfReach = (followers: number): number => REACH.find(([least]) => followers >= least)?.[1] ?? 0;

/** How soon someone should look: a sum of named reasons, each shown to the person who answers. */

import { Reading } from '../reading.ts';
import type { Sentiment } from '../sentiment/index.ts';
import type { AnalysisInput, Language, UrgencyReason } from '../types.ts';
import { type Fact, pointsOf, toneFacts, wordFacts } from './heard.ts';
import { nearDate } from './near-date.ts';
import { hearAgain, type Pressing, shareOfSure, wholeFacts } from './pressing.ts';
import { MOST, REACH, type Reason, WEIGHTS, type Weights } from './weights.ts';

export { type Pressing, readPressing } from './pressing.ts';
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

/** From so many points of its own on a text presses: then it counts who sees it. */
const PRESSES_FROM = 10;

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
 * Finds the reasons and sums their points. What the limits 0 and 100 cut off is a reason of its own (`floor`,
 * `ceiling`), so that the points shown always add up to the number shown.
 */
export function judgeUrgency(input: UrgencyInput): { urgency: number; urgencyReasons: UrgencyReason[] } {
  const { said, feeling } = input;
  const near =
    input.arrived && !said.cues.has('calmly')
      ? nearDate(said.folded, said.language, input.arrived)
      : undefined;
  const told: Fact[] = [
    ...toneFacts(feeling),
    ...wholeFacts(said.gravity),
    ...wordFacts(said, feeling),
    ...(near === undefined ? [] : [{ code: 'dateNear', params: { date: near } } as const]),
  ];
  const pressing = pointsOf(told) >= PRESSES_FROM;
  const facts = [...told, ...audienceFacts(input, pressing), ...historyFacts(input, pressing)];
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
    said: hearAgain(new Reading(text), language, urgencyReasons),
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
    if (code === 'grave' || code === 'slight') return [{ code, share: shareOfSure(params), params }];
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

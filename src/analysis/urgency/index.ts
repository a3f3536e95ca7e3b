/** How soon someone should look: a sum of named reasons, each shown to the person who answers. */
import { foldPlain } from '../../lib/fold.ts';
import type { Sentiment } from '../sentiment/index.ts';
import type { AnalysisInput, Language, UrgencyReason } from '../types.ts';
import { type Cue, findCues } from './cues.ts';
import { MOST, REACH, WEIGHTS } from './weights.ts';

export interface UrgencyInput {
  text: string;
  language: Language;
  feeling: Sentiment;
  visibility: AnalysisInput['visibility'];
  authorFollowers?: number;
  earlierContacts: AnalysisInput['earlierContacts'];
  isVip: boolean;
  privateCount: number;
}

/** Courts and newspapers are everyday news; they press us only where someone speaks of himself or to us. */
const THREATS: ReadonlySet<Cue> = new Set(['legal', 'media']);

/** What presses is said early; a long article would only cost time. */
const READ_LENGTH = 6000;

/** Advertising leads somewhere. */
const LINK = /https?:|www\.|\bt\.me|\bwa\.me|\bbit\.ly/i;

/** Cues that count by themselves, in the order in which the reasons are shown. */
const PLAIN_CUES: readonly (readonly [Cue, code: string, points: number])[] = [
  ['selfHarm', 'selfHarm', WEIGHTS.selfHarm],
  ['safety', 'safety', WEIGHTS.safety],
  ['legal', 'legal', WEIGHTS.legal],
  ['media', 'media', WEIGHTS.media],
  ['repeat', 'repeatWords', WEIGHTS.repeatWords],
  ['money', 'money', WEIGHTS.money],
  ['waiting', 'waiting', WEIGHTS.waiting],
  ['deadline', 'deadline', WEIGHTS.deadline],
];

function toneReasons({ feeling }: UrgencyInput): UrgencyReason[] {
  if (feeling.sentimentLabel === 'negative')
    return [{ code: 'negative', points: Math.round(WEIGHTS.negative * -feeling.sentiment) }];
  return feeling.sentimentLabel === 'mixed' ? [{ code: 'mixed', points: WEIGHTS.mixed }] : [];
}

function audienceReasons(input: UrgencyInput, pressing: boolean): UrgencyReason[] {
  const reasons: UrgencyReason[] = [];
  if (input.visibility === 'public')
    reasons.push(
      pressing
        ? { code: 'public', points: WEIGHTS.public }
        : { code: 'publicCalm', points: WEIGHTS.publicCalm },
    );
  if (input.visibility === 'limited' && pressing) reasons.push({ code: 'limited', points: WEIGHTS.limited });
  const followers = input.authorFollowers ?? 0;
  const reach = REACH.find(([least]) => followers >= least);
  if (reach && input.visibility !== 'private')
    reasons.push({ code: 'reach', points: reach[1], params: { n: followers } });
  if (input.privateCount > 0 && input.visibility !== 'private')
    reasons.push({ code: 'privatePublic', points: WEIGHTS.privatePublic, params: { n: input.privateCount } });
  return reasons;
}

function historyReasons({ earlierContacts, isVip }: UrgencyInput): UrgencyReason[] {
  const reasons: UrgencyReason[] = [];
  const { openUnanswered, last30Days } = earlierContacts;
  if (openUnanswered > 0)
    reasons.push({
      code: 'repeatUnanswered',
      points: WEIGHTS.repeatUnanswered,
      params: { n: openUnanswered },
    });
  else if (last30Days > 0)
    reasons.push({ code: 'repeatRecent', points: WEIGHTS.repeatRecent, params: { n: last30Days } });
  if (isVip) reasons.push({ code: 'vip', points: WEIGHTS.vip });
  return reasons;
}

function calmingReasons(input: UrgencyInput, cues: ReadonlySet<Cue>): UrgencyReason[] {
  const reasons: UrgencyReason[] = [];
  const alarming = PLAIN_CUES.some(([cue]) => cues.has(cue));
  if (input.feeling.sentimentLabel === 'positive' && !alarming && !cues.has('question'))
    reasons.push({ code: 'praise', points: WEIGHTS.praise });
  if (cues.has('spam')) reasons.push({ code: 'spam', points: WEIGHTS.spam });
  return reasons;
}

/**
 * Sums the reasons. What the limits 0 and 100 cut off is a reason of its own (`floor`, `ceiling`), so that
 * the points shown always add up to the number shown.
 */
export function judgeUrgency(input: UrgencyInput): { urgency: number; urgencyReasons: UrgencyReason[] } {
  const cues = findCues(foldPlain(input.text.slice(0, READ_LENGTH)), input.language);
  if (!cues.has('personal')) for (const threat of THREATS) cues.delete(threat);
  // "Ordering here for the third time, great": happy people come back, too.
  if (input.feeling.sentimentLabel === 'positive') cues.delete('repeat');
  if (!LINK.test(input.text)) cues.delete('spam');
  const unhappy = input.feeling.sentimentLabel === 'negative' || input.feeling.sentimentLabel === 'mixed';
  const asks = cues.has('question');
  const reasons: UrgencyReason[] = [
    ...toneReasons(input),
    ...PLAIN_CUES.filter(([cue]) => cues.has(cue)).map(([, code, points]) => ({ code, points })),
    ...(asks ? [{ code: 'question', points: WEIGHTS.question }] : []),
    ...(cues.has('leaving') && unhappy ? [{ code: 'leaving', points: WEIGHTS.leaving }] : []),
    ...audienceReasons(input, unhappy || asks),
    ...historyReasons(input),
    ...calmingReasons(input, cues),
  ];
  const sum = reasons.reduce((total, reason) => total + reason.points, 0);
  const urgency = Math.max(0, Math.min(MOST, sum));
  if (sum > MOST) reasons.push({ code: 'ceiling', points: MOST - sum });
  if (sum < 0) reasons.push({ code: 'floor', points: -sum });
  return { urgency, urgencyReasons: reasons };
}

/** A judged text as it stands, and how it is to be felt from now on. */
export interface Retold extends Omit<UrgencyInput, 'earlierContacts' | 'isVip'> {
  /** of the verdict that stands: what was known of the writer when they wrote */
  urgencyReasons: readonly UrgencyReason[];
}

/** The urgency of a text that is felt otherwise; of its writer it knows what was known when it was judged. */
export function retell({ urgencyReasons, ...input }: Retold) {
  const times = (code: string): number => {
    const reason = urgencyReasons.find((one) => one.code === code);
    return reason === undefined ? 0 : Number(reason.params?.n ?? 1);
  };
  return judgeUrgency({
    ...input,
    earlierContacts: { openUnanswered: times('repeatUnanswered'), last30Days: times('repeatRecent') },
    isVip: times('vip') > 0,
  });
}

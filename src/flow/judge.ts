import type { Language, ReadText, Taught, UrgencyWeights } from '../analysis/index.ts';
import type { InboundItem } from '../channels/contract.ts';
import type { AuthorContact } from '../contacts/link.ts';
import { wallTime } from '../lib/zoned.ts';
import type { EarlierContacts } from '../queue/history.ts';
import type { Unheard } from '../queue/index.ts';
import type { Profile } from '../settings/shapes.ts';
import type { FlowDeps } from './deps.ts';

/** What the house knows of who wrote. */
export interface KnownWriter {
  contact?: AuthorContact;
  earlier?: EarlierContacts;
  /** in which they, or else people at this source, usually write */
  usualLanguage?: Language;
}

/** What is the same for everything that is judged at a time. */
export interface Judging {
  profile: Profile;
  weights: UrgencyWeights;
  /** the day it is where the shop is, YYYY-MM-DD */
  arrived: string;
}

/** The day that the wall clock of a zone shows, YYYY-MM-DD. */
export function dayOf(now: Date, timeZone: string): string {
  const { year, month, day } = wallTime(now, timeZone);
  return [year, month, day].map((n) => String(n).padStart(2, '0')).join('-');
}

/**
 * The verdict on an item, with what the house knows of the shop and of who wrote and what the team taught; and the labels
 * it proposes: keys of the seven, ids of the team's own.
 */
export function judge(
  { analyse }: Pick<FlowDeps, 'analyse'>,
  { profile, weights, arrived }: Judging,
  { item, read }: { item: InboundItem; read?: ReadText },
  { contact, earlier, usualLanguage }: KnownWriter,
  taught?: Taught,
) {
  const { proposedLabels, ownLabels, ...verdict } = analyse({
    title: item.title,
    text: item.text,
    read,
    visibility: item.visibility,
    languageClaim: item.languageClaim,
    languagePrior: usualLanguage,
    rating: item.rating,
    authorFollowers: item.author.followers,
    earlierContacts: {
      openUnanswered: earlier?.openUnanswered ?? 0,
      last30Days: earlier?.last30Days ?? 0,
      unheard: earlier?.unheard ?? 0,
    },
    isVip: contact?.vip ?? false,
    arrived,
    urgencyWeights: weights,
    ownContacts: { emails: profile.emails, phones: profile.phones, names: profile.names },
    taught,
  });
  return {
    verdict,
    unheard: unheardOf(verdict.urgencyReasons, earlier),
    proposedLabels: proposedLabels.map((label) => label.key),
    ownLabels: ownLabels.map((label) => label.labelId),
  };
}

/** What is urgent whatever its words: at least so much, and the reason told for what is added. */
export interface Pressing {
  urgency: number;
  code: string;
}

/** A verdict made at least as urgent as that. */
export function pressed<J extends Pick<ReturnType<typeof judge>, 'verdict'>>(
  judged: J,
  pressing?: Pressing,
): J {
  const { verdict } = judged;
  if (!pressing || verdict.urgency >= pressing.urgency) return judged;
  const reason = { code: pressing.code, points: pressing.urgency - verdict.urgency };
  const urgencyReasons = [...verdict.urgencyReasons, reason] as typeof verdict.urgencyReasons;
  return { ...judged, verdict: { ...verdict, urgency: pressing.urgency, urgencyReasons } };
}

/** For the promise: the silence that the verdict found to matter. */
function unheardOf(reasons: { code: string }[], earlier?: EarlierContacts): Unheard | undefined {
  if (!earlier?.unheardSince || !reasons.some(({ code }) => code === 'unheard')) return undefined;
  return { n: earlier.unheard, since: earlier.unheardSince };
}

/** A message that a rule calls urgent: what it adds stands among the reasons, like any other, and goes with the rule's way back. Pure. */
import type { UrgencyReason } from '../analysis/index.ts';

interface Urgent {
  urgency: number;
  urgencyReasons: UrgencyReason[];
}

/** The reason, i18n `urgency.reason.rule`; its params say how urgent the message is at least. */
const RULED = 'rule';

/** How urgent it is without what rules said. */
export function unruled({ urgency, urgencyReasons }: Urgent): Urgent {
  const ruled = urgencyReasons.filter(({ code }) => code === RULED);
  return {
    urgency: ruled.reduce((sum, { points }) => sum - points, urgency),
    urgencyReasons: urgencyReasons.filter(({ code }) => code !== RULED),
  };
}

/** At least so urgent by a rule's word; `to` null = no rule says so. */
export function ruled(verdict: Urgent, to: number | null): Urgent {
  const { urgency, urgencyReasons } = unruled(verdict);
  if (to === null || urgency >= to) return { urgency, urgencyReasons };
  const reason = { code: RULED, points: to - urgency, params: { to } };
  return { urgency: to, urgencyReasons: [...urgencyReasons, reason] };
}

/** How urgent rules say that it is at least; null where they say nothing. */
export function ruledTo({ urgencyReasons }: Pick<Urgent, 'urgencyReasons'>): number | null {
  const said = urgencyReasons.find(({ code }) => code === RULED);
  return said ? Number(said.params?.to) : null;
}

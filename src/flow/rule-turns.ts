/** Rules asked of one thing after the other: what comes later in a conversation stands on what they did before. Pure. */
import { type Applied, decide, type Happening, type RuleFacts } from '../rules/decide.ts';
import type { Asked, ReadyRules } from './rule-facts.ts';

/** A message came; the first of a conversation opened it, or opened it again. */
export const arrival = (opened: boolean, reopened: boolean): Happening[] => [
  { event: 'arrived' },
  ...(opened ? [{ event: 'opened' as const }] : []),
  ...(reopened ? [{ event: 'reopened' as const }] : []),
];

/** Something happened to a conversation, and how it stood then. */
export interface Happened extends Asked {
  happenings: Happening[];
}

/** What rules say to one thing that happened. */
export interface Answer extends Happened {
  applied: Applied[];
  /** the facts as they stand behind it */
  after: RuleFacts;
}

/** What rules have done to a conversation, on top of what people did: each as it was, and as they made it. */
interface Stand {
  was: Pick<RuleFacts, (typeof STANDING)[number]>;
  is: Pick<RuleFacts, (typeof STANDING)[number]>;
  on: ReadonlySet<number>;
  off: ReadonlySet<number>;
  followers: ReadonlySet<number>;
  /** departments that rules have written to */
  written: ReadonlySet<number>;
  hidden: ReadonlySet<number>;
  at: Date;
}

const STANDING = ['assigneeId', 'teamId', 'status', 'purpose'] as const;
/** What rules have made of people, whatever conversation it was about. */
type Made = Partial<Pick<RuleFacts, 'vip' | 'ownerId'>>;
const less = <T>(all: ReadonlySet<T>, some: ReadonlySet<T>): Set<T> =>
  new Set([...all].filter((one) => !some.has(one)));

/**
 * One after the other: what comes later in the same conversation stands on what was done before. A message that comes
 * after a rule closed the conversation, or put it off, opens it again.
 */
export function askInTurn({ rules }: Pick<ReadyRules, 'rules'>, happened: readonly Happened[]): Answer[] {
  const stands = new Map<number, Stand>();
  const people = new Map<number, Made>();
  return happened.map((told) => {
    const one = { ...told, facts: knownBy(people, told.facts) };
    const stand = stands.get(one.conversationId);
    const given = stand ? standingOn(one, stand) : one;
    const { applied, facts } = decide(rules, given.happenings, given.facts);
    remember(people, given.facts, facts);
    if (applied.length > 0) {
      const before = one.facts;
      stands.set(one.conversationId, {
        was: before,
        is: facts,
        on: less(facts.labels, before.labels),
        off: less(before.labels, facts.labels),
        followers: facts.followers,
        written: new Set([...(stand?.written ?? []), ...less(given.facts.departments, facts.departments)]),
        hidden: new Set([
          ...(stand?.hidden ?? []),
          ...(given.facts.canHide && !facts.canHide ? [one.mentionId] : []),
        ]),
        at: one.at,
      });
    }
    return { ...one, applied, after: facts };
  });
}

function knownBy(people: ReadonlyMap<number, Made>, facts: RuleFacts): RuleFacts {
  const made = facts.contactId === null ? undefined : people.get(facts.contactId);
  return made ? { ...facts, ...made } : facts;
}

function remember(
  people: Map<number, Made>,
  before: RuleFacts,
  { contactId, vip, ownerId }: RuleFacts,
): void {
  if (contactId === null || (before.vip === vip && before.ownerId === ownerId)) return;
  const made: Made = {
    ...(before.vip === vip ? {} : { vip }),
    ...(before.ownerId === ownerId ? {} : { ownerId }),
  };
  people.set(contactId, { ...people.get(contactId), ...made });
}

/** What people have changed since is theirs: only what stands as it did before the rules did something is as they made it. */
function standingOn(one: Happened, { was, is, on, off, at, ...more }: Stand): Happened {
  const { facts } = one;
  const labels = new Set([...facts.labels, ...on].filter((id) => !off.has(id)));
  const changed = Object.fromEntries(
    STANDING.filter((key) => facts[key] === was[key]).map((key) => [key, is[key]]),
  ) as Partial<Stand['is']>;
  const status = changed.status ?? facts.status;
  const isBack = one.at > at && one.happenings[0]?.event === 'arrived' && status !== 'open';
  const back = isBack ? [{ event: 'reopened' as const }] : [];
  return {
    ...one,
    happenings: [...one.happenings, ...back],
    facts: {
      ...facts,
      ...changed,
      labels,
      status: isBack ? facts.status : status,
      followers: new Set([...facts.followers, ...more.followers]),
      departments: less(facts.departments, more.written),
      canHide: facts.canHide && !more.hidden.has(one.mentionId),
    },
  };
}

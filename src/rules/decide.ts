import type { RuleAct, RuleEvent, RuleWhen } from '../db/schema/rules.ts';

/** What a rule may ask of a message and its conversation, as they stand when something happens. */
export interface RuleFacts {
  sourceId: number;
  channel: string;
  kind: RuleWhen['kinds'][number];
  visibility: RuleWhen['visibilities'][number];
  language: string;
  sentiment: RuleWhen['sentiments'][number];
  urgency: number;
  /** expressions of rules that the message meets */
  words: ReadonlySet<string>;
  labels: ReadonlySet<number>;
  vip: boolean;
  isOpen: boolean;
  assigneeId: number | null;
  /** the team that a rule gave it to */
  teamId: number | null;
  status: 'open' | 'waiting' | 'snoozed' | 'done' | 'merged';
  purpose: 'answer' | 'know';
  handed: number;
  unheard: number;
  /** who of the people that rules name may see it */
  seenBy: ReadonlySet<number>;
  /** who of the teams that rules name may see it */
  teams: ReadonlyMap<number, ReadonlySet<number>>;
  /** the person behind the author */
  contactId: number | null;
  /** who looks after the person */
  ownerId: number | null;
  /** who hears of all that happens there */
  followers: ReadonlySet<number>;
  /** its network can hide the message, and it isn't hidden */
  canHide: boolean;
  /** departments that can be written to and haven't been from there */
  departments: ReadonlySet<number>;
}

/** Something that happened; `labelId` of a label that was put on. */
export interface Happening {
  event: RuleEvent;
  labelId?: number;
}

/** A rule as the engine needs it, in the order in which rules are asked. */
export interface AskedRule {
  id: number;
  event: RuleEvent;
  when: RuleWhen;
  acts: readonly RuleAct[];
  stops: boolean;
}

/** A rule that applies, and which of its acts change anything. */
export interface Applied {
  ruleId: number;
  acts: RuleAct[];
}

/** So far do acts of rules set off other rules. */
const MAX_DEPTH = 5;

/**
 * Which rules apply to what happened, and what they do: in their order, each seeing what those before it have done.
 * What they do may set off others; one rule applies at most once to one happening, so that no circle can close. Pure.
 * @returns in the order in which it is to be done, and the facts as they stand after it; a rule whose acts all stood
 *   that way already is left out
 */
export function decide(
  rules: readonly AskedRule[],
  happenings: readonly Happening[],
  facts: RuleFacts,
): { applied: Applied[]; facts: RuleFacts } {
  const applied: Applied[] = [];
  const asked = new Set<number>();
  let stands = facts;
  let wave = [...happenings];
  for (let depth = 0; depth < MAX_DEPTH && wave.length > 0; depth += 1) {
    const next: Happening[] = [];
    for (const happening of wave) {
      for (const rule of rules) {
        if (asked.has(rule.id) || !isMet(rule, happening, stands)) continue;
        asked.add(rule.id);
        const acts: RuleAct[] = [];
        for (const act of rule.acts) {
          const after = project(act, stands);
          if (after === null) continue;
          acts.push(act);
          next.push(...after.happens);
          stands = after.facts;
        }
        if (acts.length > 0) applied.push({ ruleId: rule.id, acts });
        if (rule.stops) break;
      }
    }
    wave = next;
  }
  return { applied, facts: stands };
}

function isMet({ event, when }: AskedRule, happening: Happening, facts: RuleFacts): boolean {
  if (event !== happening.event) return false;
  const labels = happening.labelId === undefined ? facts.labels : new Set([happening.labelId]);
  return (
    among(when.sources, facts.sourceId) &&
    among(when.channels, facts.channel) &&
    among(when.kinds, facts.kind) &&
    among(when.visibilities, facts.visibility) &&
    among(when.languages, facts.language) &&
    among(when.sentiments, facts.sentiment) &&
    (when.labels.length === 0 || when.labels.some((id) => labels.has(id))) &&
    (when.urgencyFrom === null || facts.urgency >= when.urgencyFrom) &&
    (when.unheardFrom === null || facts.unheard >= when.unheardFrom) &&
    (when.handedFrom === null || facts.handed >= when.handedFrom) &&
    (when.vip === null || facts.vip === when.vip) &&
    (when.hours === null || facts.isOpen === (when.hours === 'open')) &&
    (when.assignee === null || (facts.assigneeId ?? 0) === when.assignee) &&
    (when.owner === undefined || when.owner === null || (facts.ownerId ?? 0) === when.owner) &&
    (when.words === '' || facts.words.has(when.words))
  );
}

const among = <V>(wanted: readonly V[], is: V): boolean => wanted.length === 0 || wanted.includes(is);

/** The facts after an act and what it sets off; null where it changes nothing or can't be done. */
function project(act: RuleAct, facts: RuleFacts): { facts: RuleFacts; happens: Happening[] } | null {
  const isDone = facts.status === 'done';
  const became = (change: Partial<RuleFacts>, ...happens: Happening[]) => ({
    facts: { ...facts, ...change },
    happens,
  });
  switch (act.kind) {
    case 'label':
      if (facts.labels.has(act.labelId)) return null;
      return became(
        { labels: new Set([...facts.labels, act.labelId]) },
        { event: 'labelled', labelId: act.labelId },
      );
    case 'unlabel':
      if (!facts.labels.has(act.labelId)) return null;
      return became({ labels: new Set([...facts.labels].filter((id) => id !== act.labelId)) });
    case 'assign':
      if (isDone || facts.assigneeId === act.assigneeId || !facts.seenBy.has(act.assigneeId)) return null;
      return became({ assigneeId: act.assigneeId }, { event: 'assigned' });
    case 'team': {
      const members = facts.teams.get(act.teamId);
      if (isDone || !members?.size || facts.teamId === act.teamId) return null;
      const stays = facts.assigneeId !== null && members.has(facts.assigneeId);
      return became({ teamId: act.teamId, assigneeId: stays ? facts.assigneeId : null });
    }
    case 'answer':
      if (facts.purpose === 'answer' && facts.status === 'open') return null;
      return became(
        { purpose: 'answer', status: 'open' },
        ...(facts.status === 'open' ? [] : [{ event: 'reopened' as const }]),
      );
    case 'know':
      return isDone || facts.purpose === 'know' ? null : became({ purpose: 'know' });
    case 'snooze':
      return isDone || facts.status === 'snoozed' ? null : became({ status: 'snoozed' });
    case 'resolve':
      return isDone ? null : became({ status: 'done' }, { event: 'closed' });
    case 'policy':
      return facts.status === 'open' && facts.purpose === 'answer' ? became({}) : null;
    case 'urgent':
      return facts.urgency >= act.to ? null : became({ urgency: act.to });
    case 'vip':
      return facts.vip || facts.contactId === null ? null : became({ vip: true });
    case 'owner': {
      const isTheirs = facts.ownerId === act.userId || !facts.seenBy.has(act.userId);
      return isTheirs || facts.contactId === null ? null : became({ ownerId: act.userId });
    }
    case 'notify':
      return facts.seenBy.has(act.userId) ? became({}) : null;
    case 'call':
    case 'note':
      return became({});
    case 'follow':
      if (facts.followers.has(act.userId) || !facts.seenBy.has(act.userId)) return null;
      return became({ followers: new Set([...facts.followers, act.userId]) });
    case 'draft':
    case 'template':
      return isDone || facts.assigneeId === null ? null : became({});
    case 'hide':
      return facts.canHide ? became({ canHide: false }) : null;
    case 'handOff': {
      if (isDone || !facts.departments.has(act.departmentId)) return null;
      const departments = new Set([...facts.departments].filter((id) => id !== act.departmentId));
      return became({ departments, handed: facts.handed + 1 }, { event: 'handed' });
    }
  }
}

/** What rules would have done: the same engine, asked of what is stored, as it stood then. Nothing is written. */
import { and, asc, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { events } from '../db/schema/events.ts';
import { mentions } from '../db/schema/intake.ts';
import { after, DAY } from '../lib/clock.ts';
import type { RuleFacts } from '../rules/decide.ts';
import { listRules, type Rule, type RuleAct, type RuleInput } from '../rules/store.ts';
import { type Asked, factsOf, readyRules } from './rule-facts.ts';
import { arrival, askInTurn, type Happened } from './rules.ts';

/** How far back rules are tried. */
export const DRY_DAYS = 30;
/** Messages whose facts are looked up at once. */
const LOT = 2_000;

/** A rule would have applied here. */
export interface WouldApply {
  ruleId: number;
  conversationId: number;
  at: Date;
  acts: RuleAct[];
}

/** The rule that is being written, among the others; 0 = one that has no key yet. */
export const DRAFT_ID = 0;

/** All rules that are on, with this one in its place as if it were on, too; a new one behind the others. */
export async function withDraft(tx: Tx, id: number | null, input: RuleInput, now: Date): Promise<Rule[]> {
  const all = await listRules(tx);
  const place = all.find((one) => one.id === id);
  const draft: Rule = {
    createdAt: now,
    position: place?.position ?? (all.at(-1)?.position ?? 0) + 1,
    ...input,
    id: id ?? DRAFT_ID,
    updatedAt: now,
    active: true,
  };
  const others = all.filter((one) => one.active && one.id !== id);
  return [...others, draft].sort((a, b) => a.position - b.position || a.id - b.id);
}

/** What these rules, in this order, would have done in the last 30 days, oldest first. */
export async function dryRun(tx: Tx, rules: readonly Rule[], now: Date): Promise<WouldApply[]> {
  const since = after(now, -DRY_DAYS * DAY);
  const ready = await readyRules(tx, rules);
  if (ready.rules.length === 0) return [];
  const heard = await tx
    .select({ id: mentions.id })
    .from(mentions)
    .where(and(gte(mentions.firstSeenAt, since), sql`not ${mentions.history}`))
    .orderBy(asc(mentions.firstSeenAt), asc(mentions.id));
  const asked: Asked[] = [];
  for (let at = 0; at < heard.length; at += LOT) {
    const ids = heard.slice(at, at + LOT).map(({ id }) => id);
    asked.push(...(await factsOf(tx, ids, ready)));
  }
  const stories = await storiesOf(tx, [...new Set(asked.map((one) => one.conversationId))], since);
  const answers = askInTurn(ready, arrivals(asked, stories));
  return answers.flatMap(({ conversationId, at, applied }) =>
    applied.map(({ ruleId, acts }) => ({ ruleId, conversationId, at, acts })),
  );
}

interface Told {
  kind: string;
  at: Date;
  userId: number | null;
  data: Record<string, unknown>;
}

type Stories = Map<number, Told[]>;

/** What changes what rules ask: labels, who has it, whether it opened. */
const TOLD = [
  'conversation.opened',
  'conversation.reopened',
  'conversation.labelled',
  'conversation.unlabelled',
  'conversation.claimed',
  'conversation.released',
  'conversation.assigned',
  'conversation.to_answer',
  'conversation.to_know',
  'handoff.queued',
];

async function storiesOf(tx: Tx, conversationIds: readonly number[], since: Date): Promise<Stories> {
  const stories: Stories = new Map();
  const rows = await tx
    .select()
    .from(events)
    .where(
      and(
        gte(events.at, since),
        inArray(events.kind, TOLD),
        isNotNull(events.conversationId),
        sql`${events.conversationId} = any(${idList(conversationIds)}::bigint[])`,
      ),
    )
    .orderBy(asc(events.id));
  for (const { conversationId, kind, at, userId, data } of rows) {
    const story = stories.get(conversationId!) ?? [];
    story.push({ kind, at, userId, data });
    stories.set(conversationId!, story);
  }
  return stories;
}

/** Messages as they came, each in a conversation as it stood then. */
function arrivals(asked: readonly Asked[], stories: Stories): Happened[] {
  const begun = new Set<string>();
  return asked.map((one) => {
    const story = stories.get(one.conversationId) ?? [];
    const key = `${one.conversationId} ${one.at.getTime()}`;
    const isFirst = !begun.has(key);
    begun.add(key);
    const then = story.filter(({ at }) => at.getTime() === one.at.getTime()).map(({ kind }) => kind);
    const did = (kind: string) => isFirst && then.includes(`conversation.${kind}`);
    return {
      ...one,
      facts: asItStood(one.facts, story, one.at),
      happenings: arrival(did('opened'), did('reopened')),
    };
  });
}

/** The facts just before what happened at `at`, told backwards from how they stand now. */
function asItStood(facts: RuleFacts, story: readonly Told[], at: Date): RuleFacts {
  const since = story.filter((one) => one.at >= at);
  const labels = new Set(facts.labels);
  let { purpose, handed } = facts;
  for (const { kind, data } of [...since].reverse()) {
    const labelId = Number(data.labelId);
    if (kind === 'conversation.labelled') labels.delete(labelId);
    else if (kind === 'conversation.unlabelled') labels.add(labelId);
    else if (kind === 'conversation.to_answer') purpose = 'know';
    else if (kind === 'conversation.to_know') purpose = 'answer';
    else if (kind === 'handoff.queued') handed -= 1;
  }
  return { ...facts, labels, purpose, handed, assigneeId: assigneeAt(facts, story, at), status: 'open' };
}

const GIVES = ['conversation.claimed', 'conversation.released', 'conversation.assigned'];

function assigneeAt(facts: RuleFacts, story: readonly Told[], at: Date): number | null {
  const given = story.filter(({ kind }) => GIVES.includes(kind));
  const last = given.filter((one) => one.at < at).at(-1);
  if (!last) {
    const next = given[0];
    if (!next) return facts.assigneeId;
    return typeof next.data.was === 'number' ? next.data.was : null;
  }
  if (last.kind === 'conversation.claimed') return last.userId;
  return last.kind === 'conversation.assigned' ? Number(last.data.assigneeId) : null;
}

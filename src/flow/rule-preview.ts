/** What rules would have done: the same engine, asked of what is stored, as it stood then. Nothing is written. */
import { and, asc, gte, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { after, DAY } from '../lib/clock.ts';
import { listRules, type Rule, type RuleAct, type RuleInput } from '../rules/store.ts';
import type { FlowDeps } from './deps.ts';
import { type Asked, factsOf, readyRules } from './rule-facts.ts';
import {
  asItStood,
  askedOfStory,
  happenedSince,
  STORY_EVENTS,
  type Stories,
  storiesOf,
} from './rule-story.ts';
import { arrival, askInTurn, type Happened } from './rule-turns.ts';

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
    keptBy: place?.keptBy ?? null,
  };
  const others = all.filter((one) => one.active && one.id !== id);
  return [...others, draft].sort((a, b) => a.position - b.position || a.id - b.id);
}

/** What these rules, in this order, would have done in the last 30 days, oldest first. */
export async function dryRun(
  tx: Tx,
  deps: Pick<FlowDeps, 'channels'>,
  rules: readonly Rule[],
  now: Date,
): Promise<WouldApply[]> {
  const since = after(now, -DRY_DAYS * DAY);
  const ready = await readyRules(tx, deps, rules);
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
  const told = rules.some(({ event }) => STORY_EVENTS.has(event)) ? await happenedSince(tx, since) : [];
  const ids = [...asked, ...told].map(({ conversationId }) => conversationId);
  const stories = await storiesOf(tx, [...new Set(ids)], since);
  const happened = arrivals(asked, stories);
  for (let at = 0; at < told.length; at += LOT) {
    happened.push(...(await askedOfStory(tx, ready, told.slice(at, at + LOT), stories)));
  }
  // what came in is asked in its own transaction, what was told of it afterwards; sorting keeps what is of one instant
  happened.sort((a, b) => a.at.getTime() - b.at.getTime());
  return askInTurn(ready, happened).flatMap(({ conversationId, at, applied }) =>
    applied.map(({ ruleId, acts }) => ({ ruleId, conversationId, at, acts })),
  );
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
      facts: { ...asItStood(one.facts, story, ({ at }) => at >= one.at), status: 'open' },
      happenings: arrival(did('opened'), did('reopened')),
    };
  });
}

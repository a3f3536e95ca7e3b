/**
 * What happens after a message came: answered, labelled, given to somebody, late, handed on, closed, a complaint. Rules
 * learn of it from the story, seconds later; what a rule did itself has been thought of where it was decided.
 */
import { and, asc, gt, gte, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { events } from '../db/schema/events.ts';
import { opensAfter } from '../queue/index.ts';
import type { RuleFacts } from '../rules/decide.ts';
import { listRules, noteStoryMark, type RuleAct, type RuleEvent, storyMark } from '../rules/store.ts';
import type { FlowDeps } from './deps.ts';
import type { RuleDeps } from './rule-acts.ts';
import { type Asked, factsOf, type ReadyRules, readyRules } from './rule-facts.ts';
import { askInTurn, type Happened } from './rule-turns.ts';
import { carryOut } from './rules.ts';

/** Something that was told of a conversation. */
export interface Told {
  id: number;
  kind: string;
  at: Date;
  userId: number | null;
  data: Record<string, unknown>;
}

export type Stories = Map<number, Told[]>;

/** Events that rules can wait for, by what the story calls them, and the act by which a rule makes them itself. */
const HAPPENINGS: Readonly<Record<string, { event: RuleEvent; by?: RuleAct['kind'] }>> = {
  'reply.sent': { event: 'answered' },
  'reply.outside': { event: 'answered' },
  'conversation.labelled': { event: 'labelled', by: 'label' },
  'conversation.assigned': { event: 'assigned', by: 'assign' },
  'conversation.claimed': { event: 'assigned' },
  'deadline.breached': { event: 'late' },
  'handoff.queued': { event: 'handed', by: 'handOff' },
  'conversation.resolved': { event: 'closed', by: 'resolve' },
  'complaint.entered': { event: 'complaint' },
};
const KINDS = Object.keys(HAPPENINGS);
export const STORY_EVENTS: ReadonlySet<RuleEvent> = new Set(
  Object.values(HAPPENINGS).map(({ event }) => event),
);

/** What changes what rules ask: labels, who has it, how it stands, what rules did. */
const TOLD = [
  ...['conversation.opened', 'conversation.reopened', 'conversation.labelled', 'conversation.unlabelled'],
  ...['conversation.claimed', 'conversation.released', 'conversation.assigned'],
  ...['conversation.snoozed', 'conversation.woken', 'conversation.waiting', 'conversation.resolved'],
  ...['conversation.to_team', 'conversation.to_answer', 'conversation.to_know', 'conversation.undone'],
  ...['handoff.queued', 'rule.applied'],
];

const PLAIN = { id: events.id, kind: events.kind, at: events.at, userId: events.userId, data: events.data };

/** What was told of these conversations since then, in its order. */
export async function storiesOf(tx: Tx, conversationIds: readonly number[], since: Date): Promise<Stories> {
  const rows = await tx
    .select({ ...PLAIN, conversationId: events.conversationId })
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
  const stories: Stories = new Map();
  for (const { conversationId, ...told } of rows) {
    const story = stories.get(conversationId!) ?? [];
    story.push(told);
    stories.set(conversationId!, story);
  }
  return stories;
}

/** The facts as they stood before all that is `later`, told backwards from how they stand now. */
export function asItStood(
  facts: RuleFacts,
  story: readonly Told[],
  isLater: (told: Told) => boolean,
): RuleFacts {
  const labels = new Set(facts.labels);
  let { purpose, handed, teamId } = facts;
  for (const { kind, data } of story.filter(isLater).reverse()) {
    const labelId = Number(data.labelId);
    if (kind === 'conversation.labelled') labels.delete(labelId);
    else if (kind === 'conversation.unlabelled') labels.add(labelId);
    else if (kind === 'conversation.to_answer') purpose = 'know';
    else if (kind === 'conversation.to_know') purpose = 'answer';
    else if (kind === 'handoff.queued') handed -= 1;
    else if (kind === 'conversation.to_team') teamId = typeof data.was === 'number' ? data.was : null;
  }
  return { ...facts, labels, purpose, handed, teamId, assigneeId: assigneeThen(facts, story, isLater) };
}

const GIVES = ['conversation.claimed', 'conversation.released', 'conversation.assigned'];

function assigneeThen(
  facts: RuleFacts,
  story: readonly Told[],
  isLater: (told: Told) => boolean,
): number | null {
  const given = story.filter(({ kind }) => GIVES.includes(kind));
  const last = given.filter((one) => !isLater(one)).at(-1);
  if (!last) {
    const next = given[0];
    if (!next) return facts.assigneeId;
    return typeof next.data.was === 'number' ? next.data.was : null;
  }
  if (last.kind === 'conversation.claimed') return last.userId;
  return last.kind === 'conversation.assigned' ? Number(last.data.assigneeId) : null;
}

const STATUS: Readonly<Record<string, RuleFacts['status']>> = {
  'conversation.opened': 'open',
  'conversation.reopened': 'open',
  'conversation.woken': 'open',
  'conversation.undone': 'open',
  'conversation.snoozed': 'snoozed',
  'conversation.waiting': 'waiting',
  'conversation.resolved': 'done',
};

const statusThen = (story: readonly Told[], isLater: (told: Told) => boolean): RuleFacts['status'] =>
  story.flatMap((one) => (isLater(one) ? [] : (STATUS[one.kind] ?? []))).at(-1) ?? 'open';

/** A line of the story that rules may wait for. */
type Happening = Told & { conversationId: number };

/** What happened since then, oldest first; everything where `since` is given, else some of what came after `mark`. */
export async function happenedSince(tx: Tx, since: Date): Promise<Happening[]> {
  return tx
    .select({ ...PLAIN, conversationId: sql<number>`${events.conversationId}`.mapWith(Number) })
    .from(events)
    .where(and(gte(events.at, since), inArray(events.kind, KINDS), isNotNull(events.conversationId)))
    .orderBy(asc(events.id));
}

/**
 * These events as rules ask of them: the newest message from outside as it stood then, the conversation as it stood just
 * after. What a rule did itself is left out, and so is what no message stands behind. Three statements however many.
 */
export async function askedOfStory(
  tx: Tx,
  ready: ReadyRules,
  list: readonly Happening[],
  stories: Stories,
): Promise<Happened[]> {
  const own = list.filter((one) => !isOfRule(one, stories.get(one.conversationId) ?? []));
  if (own.length === 0) return [];
  const rows = await tx.execute<{ id: number; mention_id: number }>(sql`
    select v.id, newest.id as mention_id
    from jsonb_to_recordset(${JSON.stringify(
      own.map(({ id, conversationId, at }) => ({ id, conversationId, at })),
    )}::jsonb) as v(id bigint, "conversationId" bigint, at timestamptz)
    join lateral (
      select m.id from conversation_mentions p join mentions m on m.id = p.mention_id join authors a on a.id = m.author_id
      where p.conversation_id = v."conversationId" and not p.copy and not p.colleague and not m.history and not a.is_self
        and m.first_seen_at <= v.at
      order by m.first_seen_at desc, m.id desc limit 1
    ) newest on true`);
  const mentionOf = new Map(rows.map((row) => [Number(row.id), Number(row.mention_id)]));
  const asked = await factsOf(tx, [...new Set(mentionOf.values())], ready);
  const byMention = new Map(asked.map((one) => [one.mentionId, one]));
  return own.flatMap((one) => {
    const base = byMention.get(mentionOf.get(one.id) ?? 0);
    return base ? [happening(one, base, ready, stories.get(one.conversationId) ?? [])] : [];
  });
}

function happening(one: Happening, base: Asked, { hours }: ReadyRules, story: readonly Told[]): Happened {
  const isLater = ({ id }: Told) => id > one.id;
  const facts = {
    ...asItStood(base.facts, story, isLater),
    status: statusThen(story, isLater),
    isOpen: opensAfter(hours, one.at) === null,
  };
  const { event } = HAPPENINGS[one.kind]!;
  const labelId = event === 'labelled' ? { labelId: Number(one.data.labelId) } : {};
  return { ...base, at: one.at, facts, happenings: [{ event, ...labelId }] };
}

/** Whether a rule made it: that was thought of where the rule was asked. */
function isOfRule({ kind, at, data }: Happening, story: readonly Told[]): boolean {
  const { by } = HAPPENINGS[kind]!;
  if (by === undefined) return false;
  return story.some(
    (told) =>
      told.kind === 'rule.applied' &&
      told.at.getTime() === at.getTime() &&
      (told.data.acts as RuleAct[]).some(
        (act) => act.kind === by && (act.kind !== 'label' || act.labelId === data.labelId),
      ),
  );
}

/** Events that are looked at in one go. */
export const LOT = 500;

/**
 * Up to where the story is whole: keys are given out before their rows can be seen, so that a lower one may appear after
 * a higher one. Whoever writes holds a lock on the table; asked in this order nothing slips through between the questions.
 */
async function wholeUpTo(tx: Tx): Promise<SQL> {
  const [given] = await tx.execute<{ id: number }>(sql`select last_value as id from events_id_seq`);
  const writers = await tx.execute<{ xid: string | null }>(sql`
    select own.transactionid::text as xid from pg_locks writer
    left join pg_locks own on own.pid = writer.pid and own.locktype = 'transactionid' and own.mode = 'ExclusiveLock'
    where writer.relation = 'events'::regclass and writer.mode = 'RowExclusiveLock' and writer.pid <> pg_backend_pid()
      and writer.database = (select oid from pg_database where datname = current_database())
    order by own.transactionid is not null, age(own.transactionid) desc limit 1`);
  const known = sql`${events.id} <= ${Number(given!.id)}`;
  const [first] = writers;
  if (!first) return known;
  // one that has begun to write and has no number yet: in a moment it has
  return first.xid === null
    ? sql`false`
    : sql`${known} and age(${events}.xmin) > age(${first.xid}::text::xid)`;
}

/**
 * Asks the rules of what was told since they last looked, and does what they say. One process at a time. Returns how much
 * there was to look at. What can't be done is logged and passed over, so that nothing stands in the way of the rest.
 */
export async function ruleStory(deps: RuleDeps & Pick<FlowDeps, 'db' | 'log'>, now: Date): Promise<number> {
  return deps.db.transaction(async (tx) => {
    const [last] = await tx.execute<{ id: number | null }>(sql`select max(id) as id from events`);
    const upTo = await storyMark(tx, Number(last?.id ?? 0));
    if (upTo === null) return 0;
    const whole = await wholeUpTo(tx);
    const rows = await tx
      .select({ ...PLAIN, conversationId: events.conversationId })
      .from(events)
      .where(and(gt(events.id, upTo), whole))
      .orderBy(asc(events.id))
      .limit(LOT);
    if (rows.length === 0) return 0;
    await noteStoryMark(tx, rows.at(-1)!.id);
    const happened = rows.flatMap(({ conversationId, ...told }) =>
      conversationId !== null && told.kind in HAPPENINGS ? [{ ...told, conversationId }] : [],
    );
    await answerAll(tx, deps, happened, now);
    return rows.length;
  });
}

async function answerAll(
  tx: Tx,
  deps: RuleDeps & Pick<FlowDeps, 'log'>,
  list: readonly Happening[],
  now: Date,
): Promise<void> {
  if (list.length === 0) return;
  const active = (await listRules(tx)).filter(({ active: isOn }) => isOn);
  if (!active.some(({ event }) => STORY_EVENTS.has(event))) return;
  const answer = (some: readonly Happening[]) =>
    tx.transaction(async (inner) => {
      const ready = await readyRules(inner, deps, active);
      const ids = [...new Set(some.map(({ conversationId }) => conversationId))];
      const stories = await storiesOf(inner, ids, BEGINNING);
      const asked = await askedOfStory(inner, ready, some, stories);
      await carryOut(inner, deps, ready, askInTurn(ready, asked), now);
    });
  try {
    await answer(list);
  } catch {
    for (const one of list) {
      await answer([one]).catch((error: unknown) =>
        deps.log.error({ err: error, event: one.id }, 'rules could not be asked of an event'),
      );
    }
  }
}

/** A conversation's story from its first line. */
const BEGINNING = new Date(0);

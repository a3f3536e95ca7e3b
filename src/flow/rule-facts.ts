/** What the house's rules ask of messages and their conversations, looked up for many at once. */
import { asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { outbox } from '../db/schema/outbox.ts';
import {
  conversationLabels,
  conversationMentions,
  conversations,
  followers,
  labels,
} from '../db/schema/queue.ts';
import { departments, handoffs, templates } from '../db/schema/replies.ts';
import { sources } from '../db/schema/sources.ts';
import { can, listTeams, listUsers, type Scope, scopeFor, sees } from '../people/index.ts';
import { type CountedHours, opensAfter } from '../queue/index.ts';
import type { AskedRule, RuleFacts } from '../rules/decide.ts';
import type { Rule, RuleAct } from '../rules/store.ts';
import { businessHours } from '../settings/calendar.ts';
import { readSetting, readSettings } from '../settings/index.ts';
import { compileWatches, type Matcher } from '../watches/matcher.ts';
import type { FlowDeps } from './deps.ts';
import { HEARD, rowInput } from './matching.ts';
import { capOf } from './possible.ts';
import { unruled } from './ruled.ts';

/** Rules made ready to be asked: what they name stands, their words are compiled. */
export interface ReadyRules {
  rules: (AskedRule & Pick<Rule, 'name' | 'keptBy'>)[];
  /** expressions, and what finds them by their place; null where no rule asks for words */
  words: { expressions: string[]; matcher: Matcher } | null;
  /** what the people see that rules give to or tell */
  people: Map<number, Scope>;
  /** who works in the teams that rules give to, and what those are called */
  teams: Map<number, RuleTeam>;
  /** departments that rules write to, and a mail server to do it by (in the demo town there is one) */
  departments: ReadonlySet<number>;
  hasMail: boolean;
  /** whether a network takes acts at all */
  sends: (channel: string) => boolean;
  asks: { followers: boolean; hidden: boolean };
  /** the teams that own sources; empty where no rule names people */
  teamOf: Map<number, number | null>;
  hours: CountedHours;
}

export interface RuleTeam {
  name: string;
  members: number[];
}

/** A message in its conversation, and the moment it is asked about. */
export interface Asked {
  mentionId: number;
  conversationId: number;
  sourceId: number;
  /** when the message was first seen */
  at: Date;
  facts: RuleFacts;
}

const NEVER = { ok: false, why: 'unsupported' } as const;
const NOBODY = sql<number[]>`'{}'::bigint[]`.mapWith(numbers);
const FOLLOWERS = sql<
  number[]
>`array(select f.user_id from ${followers} f where f.conversation_id = ${conversations}.id)`.mapWith(numbers);
const WRITTEN = sql<
  number[]
>`array(select h.department_id from ${handoffs} h where h.conversation_id = ${conversations}.id and h.department_id is not null)`.mapWith(
  numbers,
);
const HIDDEN = sql<boolean>`coalesce((select o.action = 'hide' from ${outbox} o
  where o.conversation_id = ${conversations}.id and o.action in ('hide', 'unhide') and o.state not in ('failed', 'cancelled')
    and o.payload->>'mentionId' = ${mentions}.id::text order by o.seq desc limit 1), false)`;

/** PostgreSQL gives arrays of keys as text. */
function numbers(value: unknown): number[] {
  return (Array.isArray(value) ? value : String(value).replace(/[{}]/g, '').split(',').filter(Boolean)).map(
    Number,
  );
}

/** The same words are asked of every batch. */
let compiled: { key: string; matcher: Matcher } | null = null;

/** Acts whose label or person is gone are left out; a rule that has none left is not asked. */
export async function readyRules(
  tx: Tx,
  { channels }: Pick<FlowDeps, 'channels'>,
  list: readonly Rule[],
): Promise<ReadyRules> {
  const acts = list.flatMap((rule) => rule.acts);
  const isThere = await standing(tx, acts);
  const named = acts.some(({ kind }) => NAMING.has(kind));
  const writes = acts.flatMap((act) => (act.kind === 'handOff' ? [act.departmentId] : []));
  const letters = writes.length === 0 ? [] : await tx.select({ id: departments.id }).from(departments);
  const users = named ? await listUsers(tx) : [];
  const working = users.filter(({ active, role }) => active && can(role, 'work'));
  const people = new Map(working.map(({ id, role, teamIds }) => [id, scopeFor(role, teamIds)]));
  const teamIds = acts.flatMap((act) => (act.kind === 'team' ? [act.teamId] : []));
  const given = teamIds.length === 0 ? [] : (await listTeams(tx)).filter(({ id }) => teamIds.includes(id));
  const owned = named ? await tx.select({ id: sources.id, teamId: sources.teamId }).from(sources) : [];
  const expressions = [...new Set(list.map(({ when }) => when.words).filter((words) => words !== ''))];
  const [profile, calendar, smtp] = await readSettings(tx, ['profile', 'calendar', 'smtp']);
  return {
    rules: list
      .map(({ acts: all, ...rule }) => ({ ...rule, acts: all.filter(isThere) }))
      .filter((rule) => rule.acts.length > 0),
    words: expressions.length === 0 ? null : { expressions, matcher: matcherOf(expressions) },
    people,
    teams: new Map(
      given.map(({ id, name }) => [
        id,
        { name, members: working.filter(({ teamIds }) => teamIds.includes(id)).map((one) => one.id) },
      ]),
    ),
    teamOf: new Map(owned.map(({ id, teamId }) => [id, teamId])),
    hours: businessHours(profile, calendar),
    departments: new Set(letters.map(({ id }) => id).filter((id) => writes.includes(id))),
    hasMail: smtp.host !== '' && smtp.fromAddress !== '',
    sends: (channel) => channels.get(channel)?.send !== undefined,
    asks: {
      followers: acts.some(({ kind }) => kind === 'follow'),
      hidden: acts.some(({ kind }) => kind === 'hide'),
    },
  };
}

/** Acts that name somebody, or some of the house. */
const NAMING: ReadonlySet<RuleAct['kind']> = new Set(['assign', 'notify', 'follow', 'owner', 'team']);

/** Whether what an act speaks of is still there: looked up only where rules speak of such things. */
async function standing(tx: Tx, acts: readonly RuleAct[]): Promise<(act: RuleAct) => boolean> {
  const idsIn = async (asks: boolean, table: typeof labels | typeof templates) =>
    new Set(asks ? (await tx.select({ id: table.id }).from(table)).map(({ id }) => id) : []);
  const known = {
    label: await idsIn(
      acts.some((act) => 'labelId' in act),
      labels,
    ),
    template: await idsIn(
      acts.some(({ kind }) => kind === 'template'),
      templates,
    ),
  };
  const { list } = await readSetting(tx, 'policies');
  return (act) => {
    if ('labelId' in act) return known.label.has(act.labelId);
    if (act.kind === 'template') return known.template.has(act.templateId);
    return act.kind !== 'policy' || list.some(({ id }) => id === act.policyId);
  };
}

function matcherOf(expressions: readonly string[]): Matcher {
  const key = JSON.stringify(expressions);
  if (compiled?.key !== key) {
    const matcher = compileWatches(expressions.map((expression, id) => ({ id, expression, exclude: '' })));
    compiled = { key, matcher };
  }
  return compiled.matcher;
}

/**
 * The facts of these messages as they stand now, oldest first; our own, a department’s, history and mere copies are left out. Two
 * statements however many.
 */
export async function factsOf(tx: Tx, mentionIds: readonly number[], ready: ReadyRules): Promise<Asked[]> {
  if (mentionIds.length === 0) return [];
  const { text, ...heard } = HEARD;
  const rows = await tx
    .select({
      ...heard,
      text: ready.words ? text : sql<string>`''`,
      sourceName: sources.name,
      conversationId: conversations.id,
      ownerSourceId: conversations.sourceId,
      foundBy: conversations.foundBy,
      status: conversations.status,
      purpose: conversations.purpose,
      assigneeId: conversations.assigneeId,
      sourceId: mentions.sourceId,
      channel: mentions.channel,
      kind: mentions.kind,
      visibility: mentions.visibility,
      sentiment: mentions.sentimentLabel,
      urgency: mentions.urgency,
      urgencyReasons: mentions.urgencyReasons,
      vip: contacts.vip,
      ownerId: contacts.ownerId,
      contactId: contacts.id,
      teamId: conversations.teamId,
      caps: mentions.caps,
      demo: sources.demo,
      followers: ready.asks.followers ? FOLLOWERS : NOBODY,
      hidden: ready.asks.hidden ? HIDDEN : sql<boolean>`false`,
      written: ready.departments.size > 0 ? WRITTEN : NOBODY,
      handed: sql<number>`(select count(*)::int from ${handoffs} h where h.conversation_id = ${conversations}.id)`,
    })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .innerJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, mentions.authorId))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .where(
      sql`${conversationMentions.mentionId} = any(${idList(mentionIds)}::bigint[])
        and not ${conversationMentions.copy} and not ${conversationMentions.colleague} and not ${mentions.history} and not ${authors.isSelf}`,
    )
    .orderBy(asc(mentions.firstSeenAt), asc(mentions.id));
  const carried = await labelsOf(tx, [...new Set(rows.map(({ conversationId }) => conversationId))]);
  const seers = seersOf(ready);
  return rows.map((row): Asked => {
    const { id, conversationId, ownerSourceId, at, status, purpose, assigneeId, kind, visibility, handed } =
      row;
    const seenBy = seers(row.foundBy);
    return {
      mentionId: id,
      conversationId,
      sourceId: ownerSourceId,
      at,
      facts: {
        sourceId: row.sourceId,
        channel: row.channel,
        kind,
        visibility,
        language: row.language,
        sentiment: row.sentiment,
        urgency: unruled(row).urgency,
        words: said(ready, rowInput(row)),
        labels: carried.get(conversationId) ?? new Set(),
        vip: row.vip ?? false,
        isOpen: opensAfter(ready.hours, at) === null,
        assigneeId,
        status,
        purpose,
        handed,
        unheard: Number(row.urgencyReasons.find(({ code }) => code === 'unheard')?.params?.n ?? 0),
        teamId: row.teamId,
        seenBy,
        teams: new Map(
          [...ready.teams].map(([team, { members }]) => [
            team,
            new Set(members.filter((one) => seenBy.has(one))),
          ]),
        ),
        contactId: row.contactId,
        ownerId: row.ownerId,
        followers: new Set(row.followers),
        canHide: !row.hidden && capOf(row.caps.hide ?? NEVER, ready.sends(row.channel), at).ok,
        departments: unwritten(ready, row),
      },
    };
  });
}

/** Departments that this conversation can go to: a mail server is there, and they have not had it yet. */
function unwritten(
  { departments: all, hasMail }: ReadyRules,
  { demo, written }: { demo: boolean; written: number[] },
): ReadonlySet<number> {
  return hasMail || demo ? new Set([...all].filter((id) => !written.includes(id))) : new Set();
}

function said({ words }: ReadyRules, input: ReturnType<typeof rowInput>): Set<string> {
  if (words === null) return new Set();
  return new Set(words.matcher.match(input).map(({ watchId }) => words.expressions[watchId]!));
}

/** Who of the people sees what these sources found; worked out once for each set of sources. */
function seersOf({ people, teamOf }: ReadyRules): (foundBy: readonly number[]) => ReadonlySet<number> {
  const known = new Map<string, ReadonlySet<number>>();
  return (foundBy) => {
    const key = foundBy.join();
    const before = known.get(key);
    if (before) return before;
    const teams = foundBy.map((id) => teamOf.get(id) ?? null);
    const seen = new Set([...people].filter(([, scope]) => sees(scope, teams)).map(([id]) => id));
    known.set(key, seen);
    return seen;
  };
}

async function labelsOf(tx: Tx, conversationIds: readonly number[]): Promise<Map<number, Set<number>>> {
  const rows = await tx
    .select({ id: conversationLabels.conversationId, labelId: conversationLabels.labelId })
    .from(conversationLabels)
    .where(sql`${conversationLabels.conversationId} = any(${idList(conversationIds)}::bigint[])`);
  const found = new Map<number, Set<number>>();
  for (const { id, labelId } of rows) found.set(id, (found.get(id) ?? new Set()).add(labelId));
  return found;
}

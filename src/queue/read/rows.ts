import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { idList, prepared } from '../../db/prepared.ts';
import { contactAuthors, contacts } from '../../db/schema/contacts.ts';
import { authors, media, mentions } from '../../db/schema/intake.ts';
import { users } from '../../db/schema/people.ts';
import { conversationMentions, conversations, deadlines } from '../../db/schema/queue.ts';
import { handoffs, proposals } from '../../db/schema/replies.ts';
import { sources } from '../../db/schema/sources.ts';
import { type Scope, sees, visibleConversation } from '../../people/index.ts';
import { type Hit, hitsOf, labelsOf, type RowLabel, type Span, type WatchSpan } from './marks.ts';
import { type FoundBy, type QueueRow, SNIPPET } from './row.ts';

/** The rows of these conversations as far as the scope allows (null = whatever it is), in the order asked. */
export async function rowsById(tx: Tx, ids: number[], scope: Scope | null): Promise<QueueRow[]> {
  if (scope === null) return rowsOf(tx, ids);
  return rowsFor(tx, await visibleIds(tx, ids, scope), scope);
}

/** The rows of conversations, each as this person sees it. */
export async function rowsFor(tx: Tx, ids: number[], scope: Scope): Promise<QueueRow[]> {
  return (await rowsOf(tx, ids)).flatMap((row) => seenBy(row, scope) ?? []);
}

/** The row as this person sees it: named by the sources that are theirs to see; null when none is. */
export function seenBy(row: QueueRow, scope: Scope): QueueRow | null {
  const foundBy = row.foundBy.filter(({ teamId }) => sees(scope, [teamId]));
  const [source] = foundBy;
  if (source === undefined) return null;
  return foundBy.length === row.foundBy.length ? row : { ...row, source, foundBy };
}

/**
 * Those of the conversations that the person may see: before every verb, foreign is the same as absent. In place of one
 * that was merged stands the one that it has become part of.
 */
export async function visibleIds(tx: Tx, ids: number[], scope: Scope): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: conversations.id, mergedInto: conversations.mergedInto })
    .from(conversations)
    .where(and(inArray(conversations.id, ids), visibleConversation(scope)));
  const visible = new Map(rows.map(({ id, mergedInto }) => [id, mergedInto ?? id]));
  return [...new Set(ids.flatMap((id) => visible.get(id) ?? []))];
}

/** Three statements however many rows. */
async function rowsOf(tx: Tx, ids: number[]): Promise<QueueRow[]> {
  if (ids.length === 0) return [];
  const [found, labelled] = await Promise.all([
    factRows(tx).execute({ ids: idList(ids) }),
    labelsOf(tx, ids),
  ]);
  const hits = await hitsOf(
    tx,
    found.map(({ mention }) => mention.id),
  );
  const rows = new Map(
    found.map((facts) => [
      facts.conversation.id,
      toRow(facts, labelled.get(facts.conversation.id) ?? [], hits.get(facts.mention.id) ?? []),
    ]),
  );
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** Only what a row shows: reading whole tables costs more than finding the rows. */
const SHOWN = {
  conversation: pick(getTableColumns(conversations), [
    'id',
    'version',
    'status',
    'purpose',
    'assigneeId',
    'claimedAt',
    'dueAt',
    'snoozedUntil',
    'urgency',
    'sentiment',
    'sentimentLabel',
    'language',
    'firstSeenAt',
    'lastInboundAt',
    'answeredAt',
    'resolution',
    'resolvedAt',
    'reopened',
  ]),
  mention: pick(getTableColumns(mentions), [
    'id',
    'channel',
    'kind',
    'visibility',
    'title',
    'url',
    'ratingValue',
    'ratingMax',
    'target',
    'publishedAt',
    'deletedAt',
    'editedAt',
    'urgencyReasons',
    'privateData',
  ]),
  author: pick(getTableColumns(authors), ['id', 'name', 'handle', 'avatarUrl', 'followers']),
};

function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

type Facts = Awaited<ReturnType<ReturnType<typeof factRows>['execute']>>[number];

const factRows = prepared((tx) => {
  const first = tx
    .select()
    .from(deadlines)
    // the state by its word: only so does a plan for all parameters know its index
    .where(and(eq(deadlines.conversationId, conversations.id), sql`${deadlines.state} = 'running'`))
    .orderBy(asc(deadlines.dueAt))
    .limit(1)
    .as('first');
  return tx
    .select({
      conversation: SHOWN.conversation,
      mention: SHOWN.mention,
      // one unit more than is shown tells that the text goes on
      start: sql<string>`left(${mentions.text}, ${SNIPPET + 1})`,
      author: SHOWN.author,
      foundBy: sql<
        FoundBy[]
      >`(select jsonb_agg(jsonb_build_object('id', ${sources.id}, 'name', ${sources.name},
          'teamId', ${sources.teamId}) order by ${sources.id} <> ${conversations.sourceId}, ${sources.id})
        from ${sources} where ${sources.id} = any(${conversations.foundBy}))`,
      contactId: contactAuthors.contactId,
      vip: contacts.vip,
      assigneeName: users.name,
      deadline: {
        id: first.id,
        kind: first.kind,
        startedAt: first.startedAt,
        dueAt: first.dueAt,
        minutes: first.minutes,
        because: first.because,
      },
      mentionCount: sql<number>`(select count(*)::integer from ${conversationMentions}
        where ${conversationMentions.conversationId} = ${conversations.id})`,
      awaitsApproval: sql<boolean>`exists (select 1 from ${proposals} where ${proposals.conversationId} = ${conversations.id}
        and ${proposals.state} = 'waiting')`,
      copies: sql<number>`(select count(*)::integer from ${conversationMentions}
        where ${conversationMentions.conversationId} = ${conversations.id} and ${conversationMentions.copy})`,
      handedOn: sql<number>`(select count(*)::integer from ${handoffs} where ${handoffs.conversationId} = ${conversations.id}
        and ${handoffs.customerEmail} is null)`,
      mediaCount: sql<number>`(select count(*)::integer from ${media} where ${media.mentionId} = ${mentions.id})`,
    })
    .from(conversations)
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .leftJoinLateral(first, sql`true`)
    .where(sql`${conversations.id} = any(${sql.placeholder('ids')}::bigint[])`)
    .prepare('facts_of');
});

/**
 * Each field by its name: spread together, objects of so many fields cost more than all the rest of the page (V8 makes
 * hash tables of them).
 */
function toRow(facts: Facts, rowLabels: RowLabel[], hits: Hit[]): QueueRow {
  const { conversation: c, mention: m, author: a, foundBy } = facts;
  const snippet = cutText(facts.start);
  const within = ({ end }: Span) => end <= snippet.length;
  return {
    id: c.id,
    version: c.version,
    status: c.status,
    purpose: c.purpose,
    resolution: c.resolution,
    resolvedAt: c.resolvedAt,
    snoozedUntil: c.snoozedUntil,
    claimedAt: c.claimedAt,
    dueAt: c.dueAt,
    urgency: c.urgency,
    sentiment: c.sentiment,
    sentimentLabel: c.sentimentLabel,
    language: c.language,
    firstSeenAt: c.firstSeenAt,
    lastInboundAt: c.lastInboundAt,
    answeredAt: c.answeredAt,
    reopened: c.reopened,
    mentionId: m.id,
    channel: m.channel,
    kind: m.kind,
    visibility: m.visibility,
    title: m.title,
    url: m.url,
    ratingValue: m.ratingValue,
    ratingMax: m.ratingMax,
    target: m.target,
    publishedAt: m.publishedAt,
    deletedAt: m.deletedAt,
    editedAt: m.editedAt,
    reasons: m.urgencyReasons,
    snippet,
    cut: snippet.length < facts.start.length,
    titleSpans: hits.filter((hit) => hit.in === 'title').map(bare),
    watchSpans: hits.filter((hit) => hit.in === 'text' && within(hit)).map(bare),
    privateSpans: m.privateData.filter(within),
    source: foundBy[0]!,
    foundBy,
    author: {
      id: a.id,
      name: a.name,
      handle: a.handle,
      avatarUrl: a.avatarUrl,
      followers: a.followers,
      contactId: facts.contactId,
      vip: facts.vip ?? false,
    },
    assignee: c.assigneeId === null ? null : { id: c.assigneeId, name: facts.assigneeName ?? '' },
    deadline: facts.deadline,
    labels: rowLabels,
    mentionCount: facts.mentionCount,
    awaitsApproval: facts.awaitsApproval,
    copies: facts.copies,
    mediaCount: facts.mediaCount,
    handedOn: facts.handedOn,
  };
}

const bare = ({ watchId, hue, start, end }: Hit): WatchSpan => ({ watchId, hue, start, end });

/** At most SNIPPET units, never half of a character beyond the first 65,536. */
function cutText(text: string): string {
  const cut = text.slice(0, SNIPPET);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

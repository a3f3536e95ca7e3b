import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { contactAuthors, contacts } from '../../db/schema/contacts.ts';
import { authors, media, mentions } from '../../db/schema/intake.ts';
import { users } from '../../db/schema/people.ts';
import {
  conversationLabels,
  conversationMentions,
  conversations,
  deadlines,
  labels,
} from '../../db/schema/queue.ts';
import { sources } from '../../db/schema/sources.ts';
import { watches, watchHits } from '../../db/schema/watches.ts';
import type { Scope } from '../../people/index.ts';
import type { Conversation, Deadline } from '../standing.ts';
import { withinScope } from './views.ts';

/** How much of a text a row shows, in UTF-16 units. */
export const SNIPPET = 280;

type Mention = typeof mentions.$inferSelect;

export interface Span {
  start: number;
  end: number;
}
export interface WatchSpan extends Span {
  watchId: number;
  hue: number;
}
export interface RowLabel {
  id: number;
  /** the i18n key is `label.<key>`; null = the team's own, shown by its name */
  key: string | null;
  name: string;
  hue: number;
  /** by analysis, not by a person */
  proposed: boolean;
}

/** Everything a row of the queue shows, about the conversation and its newest message from outside. */
export interface QueueRow
  extends Pick<
      Conversation,
      | 'id'
      | 'version'
      | 'status'
      | 'purpose'
      | 'resolution'
      | 'resolvedAt'
      | 'snoozedUntil'
      | 'claimedAt'
      | 'dueAt'
      | 'urgency'
      | 'sentiment'
      | 'sentimentLabel'
      | 'language'
      | 'firstSeenAt'
      | 'lastInboundAt'
      | 'answeredAt'
      | 'reopened'
    >,
    Pick<
      Mention,
      | 'channel'
      | 'kind'
      | 'visibility'
      | 'title'
      | 'url'
      | 'ratingValue'
      | 'ratingMax'
      | 'target'
      | 'publishedAt'
    > {
  mentionId: number;
  /** why it is urgent: of the newest message */
  reasons: Mention['urgencyReasons'];
  /** the beginning of the text; all spans below lie within it, in UTF-16 units */
  snippet: string;
  /** the text goes on */
  cut: boolean;
  titleSpans: WatchSpan[];
  watchSpans: WatchSpan[];
  privateSpans: (Span & { type: string })[];
  deletedAt: Date | null;
  editedAt: Date | null;
  source: { id: number; name: string; teamId: number | null };
  author: {
    id: number;
    name: string | null;
    handle: string | null;
    avatarUrl: string | null;
    followers: number | null;
    contactId: number | null;
    vip: boolean;
  };
  assignee: { id: number; name: string } | null;
  /** the promise that runs out first; the ring shows its share from `startedAt` to `dueAt` */
  deadline: Pick<Deadline, 'id' | 'kind' | 'startedAt' | 'dueAt' | 'minutes'> | null;
  labels: RowLabel[];
  mentionCount: number;
  mediaCount: number;
}

/** The rows of these conversations as far as the scope allows (null = whatever it is), in the order asked. */
export async function rowsById(tx: Tx, ids: number[], scope: Scope | null): Promise<QueueRow[]> {
  if (scope === null) return rowsOf(tx, ids);
  return rowsOf(tx, await visibleIds(tx, ids, scope));
}

/** Those of the conversations that the person may see: before every verb, foreign is the same as absent. */
export async function visibleIds(tx: Tx, ids: number[], scope: Scope): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(inArray(conversations.id, ids), withinScope(scope)));
  const visible = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => visible.has(id));
}

/** Three statements however many rows. */
export async function rowsOf(tx: Tx, ids: number[]): Promise<QueueRow[]> {
  if (ids.length === 0) return [];
  const found = await factsOf(tx, ids);
  const labelled = await labelsOf(tx, ids);
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

type Facts = Awaited<ReturnType<typeof factsOf>>[number];

function factsOf(tx: Tx, ids: number[]) {
  const { text: _whole, ...mentionColumns } = getTableColumns(mentions);
  const first = tx
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.conversationId, conversations.id), eq(deadlines.state, 'running')))
    .orderBy(asc(deadlines.dueAt))
    .limit(1)
    .as('first');
  return tx
    .select({
      conversation: conversations,
      mention: mentionColumns,
      // one unit more than is shown tells that the text goes on
      start: sql<string>`left(${mentions.text}, ${SNIPPET + 1})`,
      author: authors,
      source: { id: sources.id, name: sources.name, teamId: sources.teamId },
      contactId: contactAuthors.contactId,
      vip: contacts.vip,
      assigneeName: users.name,
      deadline: {
        id: first.id,
        kind: first.kind,
        startedAt: first.startedAt,
        dueAt: first.dueAt,
        minutes: first.minutes,
      },
      mentionCount: sql<number>`(select count(*)::integer from ${conversationMentions}
        where ${conversationMentions.conversationId} = ${conversations.id})`,
      mediaCount: sql<number>`(select count(*)::integer from ${media} where ${media.mentionId} = ${mentions.id})`,
    })
    .from(conversations)
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .innerJoin(sources, eq(sources.id, conversations.sourceId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .leftJoinLateral(first, sql`true`)
    .where(inArray(conversations.id, ids));
}

/** Labels by conversation. */
export async function labelsOf(tx: Tx, ids: number[]): Promise<Map<number, RowLabel[]>> {
  const rows = await tx
    .select({
      conversationId: conversationLabels.conversationId,
      addedBy: conversationLabels.addedBy,
      id: labels.id,
      key: labels.key,
      name: labels.name,
      hue: labels.hue,
    })
    .from(conversationLabels)
    .innerJoin(labels, eq(labels.id, conversationLabels.labelId))
    .where(inArray(conversationLabels.conversationId, ids))
    .orderBy(asc(labels.id));
  return grouped(rows, ({ conversationId, addedBy, ...label }) => [
    conversationId,
    { ...label, proposed: addedBy === null },
  ]);
}

type Hit = WatchSpan & { in: 'title' | 'text' };

/** Where watches found something, by mention. */
export async function hitsOf(tx: Tx, mentionIds: number[]): Promise<Map<number, Hit[]>> {
  if (mentionIds.length === 0) return new Map();
  const rows = await tx
    .select({
      mentionId: watchHits.mentionId,
      watchId: watchHits.watchId,
      hue: watches.hue,
      spans: watchHits.spans,
    })
    .from(watchHits)
    .innerJoin(watches, eq(watches.id, watchHits.watchId))
    .where(inArray(watchHits.mentionId, mentionIds))
    .orderBy(asc(watchHits.watchId));
  return grouped(
    rows.flatMap(({ spans, ...hit }) => spans.map((span) => ({ ...hit, ...span }))),
    ({ mentionId, ...hit }) => [mentionId, hit],
  );
}

export function grouped<R, V>(rows: R[], pair: (row: R) => [number, V]): Map<number, V[]> {
  const groups = new Map<number, V[]>();
  for (const row of rows) {
    const [key, value] = pair(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function toRow(facts: Facts, rowLabels: RowLabel[], hits: Hit[]): QueueRow {
  const { conversation: c, mention: m, author, source, deadline } = facts;
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
    channel: m.channel,
    kind: m.kind,
    visibility: m.visibility,
    title: m.title,
    url: m.url,
    ratingValue: m.ratingValue,
    ratingMax: m.ratingMax,
    target: m.target,
    publishedAt: m.publishedAt,
    mentionId: m.id,
    reasons: m.urgencyReasons,
    snippet,
    cut: snippet.length < facts.start.length,
    titleSpans: hits.filter((hit) => hit.in === 'title').map(bare),
    watchSpans: hits.filter((hit) => hit.in === 'text' && within(hit)).map(bare),
    privateSpans: m.privateData.filter(within),
    deletedAt: m.deletedAt,
    editedAt: m.editedAt,
    source,
    author: {
      id: author.id,
      name: author.name,
      handle: author.handle,
      avatarUrl: author.avatarUrl,
      followers: author.followers,
      contactId: facts.contactId,
      vip: facts.vip ?? false,
    },
    assignee: c.assigneeId === null ? null : { id: c.assigneeId, name: facts.assigneeName ?? '' },
    deadline,
    labels: rowLabels,
    mentionCount: facts.mentionCount,
    mediaCount: facts.mediaCount,
  };
}

const bare = ({ watchId, hue, start, end }: Hit): WatchSpan => ({ watchId, hue, start, end });

/** At most SNIPPET units, never half of a character beyond the first 65,536. */
function cutText(text: string): string {
  const cut = text.slice(0, SNIPPET);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

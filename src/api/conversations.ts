import { z } from 'zod';
import { noteRead } from '../contacts/reads.ts';
import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import type { Scope } from '../people/index.ts';
import {
  type ConversationDetail,
  conversation,
  counts,
  newsOf,
  noteLook,
  type QueueRow,
  queuePage,
  visibleIds,
} from '../queue/index.ts';
import { ORDERS, VIEWS } from '../queue/read/views.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, instant, key, limit, next, rowKey } from './shapes.ts';

const Named = z.object({ id: key(), name: z.string() });

/** A conversation as the queue's list shows it. */
const Summary = z.object({
  id: key(),
  version: z.int().describe('grows with every change'),
  status: z.enum(['open', 'waiting', 'snoozed', 'done', 'merged']),
  purpose: z.enum(['answer', 'know']),
  resolution: z.string().nullable(),
  snoozedUntil: instant().nullable(),
  dueAt: instant().nullable().describe('the promise that runs out first'),
  deadline: z
    .object({ kind: z.string(), startedAt: instant(), dueAt: instant(), minutes: z.int() })
    .nullable(),
  urgency: z.int(),
  reasons: z.array(z.unknown()).describe('why it is urgent, with the points of each'),
  sentiment: z.string(),
  language: z.string(),
  channel: z.string(),
  kind: z.string(),
  visibility: z.string(),
  mentionId: key().describe('the newest message from outside'),
  title: z.string().nullable(),
  snippet: z.string(),
  url: z.string().nullable(),
  source: Named,
  author: z.object({
    name: z.string().nullable(),
    handle: z.string().nullable(),
    contactId: key().nullable(),
    vip: z.boolean(),
  }),
  assignee: Named.nullable(),
  claimedAt: instant().nullable(),
  labels: z.array(z.object({ id: key(), key: z.string().nullable(), name: z.string() })),
  mentions: z.int(),
  lastInboundAt: instant(),
  answeredAt: instant().nullable(),
});

const Listed = Summary.extend({
  news: z
    .object({ messages: z.int(), answers: z.int(), notes: z.int() })
    .nullable()
    .describe('what others have done since you had it open; null = you never had'),
});

const Mention = z.object({
  id: key(),
  author: z.object({ name: z.string().nullable(), handle: z.string().nullable(), isSelf: z.boolean() }),
  title: z.string().nullable(),
  text: z.string(),
  url: z.string().nullable(),
  visibility: z.string(),
  publishedAt: instant().nullable(),
  editedAt: instant().nullable(),
  deletedAt: instant().nullable(),
  language: z.string(),
  sentiment: z.string(),
  urgency: z.int(),
});

const Detail = Summary.extend({
  thread: z.array(Mention),
  replies: z.array(
    z.object({
      id: key(),
      kind: z.string(),
      text: z.string(),
      by: z.string().nullable(),
      createdAt: instant(),
      outboxId: z.string().nullable(),
      state: z.string().nullable().describe('null: not sent by us, but pasted at the original'),
    }),
  ),
  notes: z.array(z.object({ id: key(), by: z.string().nullable(), text: z.string(), createdAt: instant() })),
  handoffs: z.array(
    z.object({
      id: key(),
      subject: z.string(),
      by: z.string().nullable(),
      createdAt: instant(),
      state: z.string().nullable(),
    }),
  ),
  deadlines: z.array(
    z.object({ kind: z.string(), state: z.string(), startedAt: instant(), dueAt: instant() }),
  ),
  story: z.array(
    z.object({ id: key(), at: instant(), kind: z.string(), by: z.string().nullable(), data: z.unknown() }),
  ),
});

const List = z.object({
  view: z.enum(VIEWS).default('open'),
  order: z.enum(ORDERS).default('due'),
  source: z.coerce.number().int().positive().optional(),
  label: z.coerce.number().int().positive().optional(),
  sentiment: z.enum(['negative', 'neutral', 'positive']).optional(),
  language: z.string().max(10).optional(),
  after: z.string().max(300).optional(),
  limit: limit(),
});

/** The queue and what stands in it. */
export const conversationEndpoints = [
  endpoint({
    method: 'get',
    path: '/conversations',
    act: 'read',
    tag: 'conversations',
    summary: 'A page of the queue, in the order and with the filters of the screens',
    query: List,
    answer: z.object({ conversations: z.array(Listed), next }),
    async run({ db }, { me, scope }, { query }) {
      const { view, order, after, limit: rowLimit, source, ...rest } = query;
      const { label, ...filter } = rest;
      const page = await queuePage(db, {
        scope,
        me: me.id,
        view,
        order,
        after,
        limit: rowLimit,
        filter: { ...filter, sourceId: source, labelId: label },
      });
      const ids = page.rows.map(({ id }) => id);
      const news = await newsOf(db, ids, me.id);
      const listed = page.rows.map((row) => ({ ...summaryOf(row), news: news.get(row.id) ?? null }));
      return { conversations: listed, next: page.next };
    },
  }),
  endpoint({
    method: 'get',
    path: '/conversations/:id',
    act: 'read',
    tag: 'conversations',
    summary: 'One conversation with its messages, answers, notes, promises and story',
    answer: Detail,
    async run({ db }, { me, scope, now }, { id }) {
      const detail = await detailOf(db, rowKey(id), scope);
      const { contactId } = detail.author;
      const read = { userId: me.id, what: 'conversation', contactId, conversationId: detail.id } as const;
      await noteRead(db, read, now);
      return detail;
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/seen',
    act: 'read',
    tag: 'conversations',
    summary: 'You have it open: what stands in it now is no news to you',
    answer: done,
    async run({ db }, { me, scope, now }, { id }) {
      await noteLook(db, await visible(db, id, scope), me.id, now);
      return DONE;
    },
  }),
  endpoint({
    method: 'get',
    path: '/counts',
    act: 'read',
    tag: 'conversations',
    summary: 'How many wait, by view',
    answer: z.object({
      open: z.int(),
      mine: z.int(),
      unclaimed: z.int(),
      waiting: z.int(),
      snoozed: z.int(),
      late: z.int().describe('open and past their due time'),
      soon: z.int().describe('open and due within ten minutes'),
    }),
    async run({ db }, { me, scope, now }) {
      const { open, mine, unclaimed, waiting, snoozed, late, soon } = await counts(db, scope, me.id, now);
      return { open, mine, unclaimed, waiting, snoozed, late, soon };
    },
  }),
];

/** What a verb answers with: the conversation as it stands now. */
export const Stands = Summary;

/** The conversation as the queue's list shows it; Problem `problem.not_found`. */
export async function standsNow(tx: Tx, id: number, scope: Scope): Promise<z.input<typeof Summary>> {
  const { row } = await conversation(tx, id, scope);
  return summaryOf(row);
}

/** The conversation in the path, if they may see it; foreign is the same as absent. */
export async function visible(tx: Tx, id: string, scope: Scope): Promise<number> {
  const [found] = await visibleIds(tx, [rowKey(id)], scope);
  if (found === undefined) throw new Problem('not-found', 'problem.not_found');
  return found;
}

function summaryOf(row: QueueRow): z.input<typeof Summary> {
  const { author, labels, deadline, source, assignee } = row;
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    purpose: row.purpose,
    resolution: row.resolution,
    snoozedUntil: row.snoozedUntil,
    dueAt: row.dueAt,
    deadline: deadline && {
      kind: deadline.kind,
      startedAt: deadline.startedAt,
      dueAt: deadline.dueAt,
      minutes: deadline.minutes,
    },
    urgency: row.urgency,
    reasons: row.reasons,
    sentiment: row.sentimentLabel,
    language: row.language,
    channel: row.channel,
    kind: row.kind,
    visibility: row.visibility,
    mentionId: row.mentionId,
    title: row.title,
    snippet: row.snippet,
    url: row.url,
    source: { id: source.id, name: source.name },
    author: { name: author.name, handle: author.handle, contactId: author.contactId, vip: author.vip },
    assignee,
    claimedAt: row.claimedAt,
    labels: labels.map(({ id, key: labelKey, name }) => ({ id, key: labelKey, name })),
    mentions: row.mentionCount,
    lastInboundAt: row.lastInboundAt,
    answeredAt: row.answeredAt,
  };
}

async function detailOf(tx: Tx, id: number, scope: Scope): Promise<z.input<typeof Detail>> {
  const detail: ConversationDetail = await conversation(tx, id, scope);
  return {
    ...summaryOf(detail.row),
    thread: detail.mentions.map((one) => ({
      id: one.id,
      author: { name: one.author.name, handle: one.author.handle, isSelf: one.author.isSelf },
      title: one.title,
      text: one.text,
      url: one.url,
      visibility: one.visibility,
      publishedAt: one.publishedAt,
      editedAt: one.editedAt,
      deletedAt: one.deletedAt,
      language: one.language,
      sentiment: one.sentimentLabel,
      urgency: one.urgency,
    })),
    replies: detail.replies.map((one) => ({
      id: one.id,
      kind: one.kind,
      text: one.text,
      by: one.userName,
      createdAt: one.createdAt,
      outboxId: one.outboxId,
      state: one.state,
    })),
    notes: detail.notes.map((one) => ({
      id: one.id,
      by: one.userName,
      text: one.text,
      createdAt: one.createdAt,
    })),
    handoffs: detail.handoffs.map((one) => ({
      id: one.id,
      subject: one.subject,
      by: one.userName,
      createdAt: one.createdAt,
      state: one.state,
    })),
    deadlines: detail.deadlines.map(({ kind, state, startedAt, dueAt }) => ({
      kind,
      state,
      startedAt,
      dueAt,
    })),
    story: detail.story.map(({ id: eventId, at, kind, userName, data }) => ({
      id: eventId,
      at,
      kind,
      by: userName,
      data,
    })),
  };
}

/** How a conversation is told to other programs, in a list and as what a verb answers with. */
import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import type { Scope } from '../people/index.ts';
import { conversation, newsOf, type QueueRow, visibleIds } from '../queue/index.ts';
import { instant, key, rowKey } from './shapes.ts';

const Named = z.object({ id: key(), name: z.string() });

/** A conversation as the queue's list shows it. */
export const Summary = z.object({
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

export const Listed = Summary.extend({
  news: z
    .object({ messages: z.int(), answers: z.int(), notes: z.int() })
    .nullable()
    .describe('what others have done since you had it open; null = you never had'),
});

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

export function summaryOf(row: QueueRow): z.input<typeof Summary> {
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

/** Rows of a list, each with what is new to this person. */
export async function listed(
  tx: Tx,
  rows: readonly QueueRow[],
  userId: number,
): Promise<z.input<typeof Listed>[]> {
  const ids = rows.map(({ id }) => id);
  const news = await newsOf(tx, ids, userId);
  return rows.map((row) => ({ ...summaryOf(row), news: news.get(row.id) ?? null }));
}

/** One conversation with all that stands in it, as it is told to other programs. */
import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import type { Scope } from '../people/index.ts';
import { type ConversationDetail, conversation } from '../queue/index.ts';
import { Summary, summaryOf } from './conversation-rows.ts';
import { instant, key } from './shapes.ts';

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

export const Detail = Summary.extend({
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

/** Problem `problem.not_found` for what they may not see. */
export async function detailOf(tx: Tx, id: number, scope: Scope): Promise<z.input<typeof Detail>> {
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

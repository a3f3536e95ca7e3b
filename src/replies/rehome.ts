/** Words of the team when a conversation becomes part of another one, or a part of it goes off; and the way back. */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { type Rehomed, rehome, sendHome } from '../db/rehome.ts';
import { drafts, handoffs, proposals, replies } from '../db/schema/replies.ts';

type DraftRow = typeof drafts.$inferSelect;
type Kept = Pick<DraftRow, 'userId' | 'kind'>;

/** What went over, for the way back. */
export interface MovedWords {
  replies: Rehomed;
  handoffs: Rehomed;
  proposals: Rehomed;
  /** half-typed texts that went over whole */
  drafts: (Kept & { from: number })[];
  /** where both were half-typed: what stood there before, and what both made */
  joined: (Kept & { before: { text: string; fields: string; updatedAt: string }; after: string })[];
}

/** Everything said and half-said in these conversations stands in `to`. */
export async function moveWords(tx: Tx, from: number[], to: number): Promise<MovedWords> {
  return {
    replies: await rehome(tx, replies, replies.id, from, to),
    handoffs: await rehome(tx, handoffs, handoffs.id, from, to),
    proposals: await rehome(tx, proposals, proposals.id, from, to),
    ...(await moveDrafts(tx, from, to)),
  };
}

/** Answers to these messages, and what waits to become one, go along with them. */
export async function moveAnswers(
  tx: Tx,
  from: number,
  to: number,
  mentionIds: number[],
): Promise<MovedWords> {
  const ids = sql`(select jsonb_array_elements_text(${JSON.stringify(mentionIds)}::jsonb)::bigint)`;
  return {
    replies: await rehome(tx, replies, replies.id, [from], to, sql`${replies.mentionId} in ${ids}`),
    handoffs: [],
    proposals: await rehome(tx, proposals, proposals.id, [from], to, sql`${proposals.mentionId} in ${ids}`),
    drafts: [],
    joined: [],
  };
}

/** When one of these messages was answered last; null = none was. */
export async function answeredAt(tx: Tx, mentionIds: number[]): Promise<Date | null> {
  const [row] = await tx
    .select({ at: sql<Date | null>`max(${replies.createdAt})`.mapWith(replies.createdAt) })
    .from(replies)
    .where(inArray(replies.mentionId, mentionIds));
  return row?.at ?? null;
}

/** All of it goes back. What somebody has typed since stays with who typed it. */
export async function returnWords(tx: Tx, to: number, moved: MovedWords): Promise<void> {
  await sendHome(tx, replies, replies.id, moved.replies);
  await sendHome(tx, handoffs, handoffs.id, moved.handoffs);
  await sendHome(tx, proposals, proposals.id, moved.proposals);
  for (const { from, ...kept } of moved.drafts) {
    await tx
      .update(drafts)
      .set({ conversationId: from })
      .where(draftIs({ conversationId: to, ...kept }));
  }
  for (const { before, after, ...kept } of moved.joined) {
    await tx
      .update(drafts)
      .set({ ...before, updatedAt: new Date(before.updatedAt) })
      .where(and(draftIs({ conversationId: to, ...kept }), eq(drafts.text, after)));
  }
}

/** Half-typed texts: each goes over as it is; where the same person has one there too, both stand in it. */
export async function moveDrafts(
  tx: Tx,
  from: number[],
  to: number,
): Promise<Pick<MovedWords, 'drafts' | 'joined'>> {
  const moved: Pick<MovedWords, 'drafts' | 'joined'> = { drafts: [], joined: [] };
  const rows = await tx
    .select()
    .from(drafts)
    .where(inArray(drafts.conversationId, [...from, to]))
    .orderBy(drafts.conversationId, drafts.userId, drafts.kind)
    .for('update');
  const there = new Map(rows.filter((row) => row.conversationId === to).map((row) => [nameOf(row), row]));
  for (const row of rows.filter(({ conversationId }) => conversationId !== to)) {
    const { conversationId, userId, kind } = row;
    const other = there.get(nameOf(row));
    if (other === undefined) {
      await tx.update(drafts).set({ conversationId: to }).where(draftIs(row));
      moved.drafts.push({ from: conversationId, userId, kind });
      there.set(nameOf(row), { ...row, conversationId: to });
    } else if (row.text !== '') {
      const { text, fields, updatedAt } = other;
      const after = [text, row.text].filter((words) => words !== '').join('\n\n');
      await tx.update(drafts).set({ text: after }).where(draftIs(other));
      const before = { text, fields, updatedAt: updatedAt.toISOString() };
      moved.joined.push({ userId, kind, before, after });
      there.set(nameOf(row), { ...other, text: after });
    }
  }
  // the last joined is the first to be taken apart
  moved.joined.reverse();
  return moved;
}

const nameOf = ({ userId, kind }: Kept): string => `${userId} ${kind}`;

const draftIs = ({ conversationId, userId, kind }: Kept & { conversationId: number }): SQL | undefined =>
  and(eq(drafts.conversationId, conversationId), eq(drafts.userId, userId), eq(drafts.kind, kind));

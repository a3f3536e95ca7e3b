import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { drafts } from '../db/schema/replies.ts';
import { Problem } from '../lib/errors.ts';

type DraftKind = (typeof drafts.$inferSelect)['kind'];

interface DraftKey {
  conversationId: number;
  userId: number;
  kind: DraftKind;
}

interface Draft {
  text: string;
  /** other fields of the form: subject, recipient … */
  fields: Record<string, string>;
  updatedAt: Date;
}

const DRAFT_MAX = 100_000;

/**
 * Keeps what somebody is typing; the later writing stands. `openedAt` is when their composer was given out: what an
 * older one sends after the text has left would bring the sent text back, and is dropped (returns false).
 * Problem `reply.error.draft_long` {max}.
 */
export async function saveDraft(
  tx: Tx,
  key: DraftKey,
  draft: { text: string; fields?: Record<string, string>; openedAt?: Date },
  now: Date,
): Promise<boolean> {
  const fields = JSON.stringify(draft.fields ?? {});
  if (draft.text.length + fields.length > DRAFT_MAX) {
    throw new Problem('invalid', 'reply.error.draft_long', { field: 'text', params: { max: DRAFT_MAX } });
  }
  const openedAt = draft.openedAt ?? now;
  // a sheet that is emptied by hand is no text that has left: what is typed next is kept
  const updatedAt = isEmpty({ text: draft.text, fields }) && openedAt < now ? openedAt : now;
  const row = { ...key, text: draft.text, fields, updatedAt };
  const rows = await tx
    .insert(drafts)
    .values(row)
    .onConflictDoUpdate({
      target: [drafts.conversationId, drafts.userId, drafts.kind],
      set: row,
      // an empty row remembers when a text left
      setWhere: sql`${drafts.updatedAt} <= ${now} and not (${EMPTY} and ${drafts.updatedAt} > ${openedAt})`,
    })
    .returning({ kind: drafts.kind });
  return rows.length === 1;
}

/** What stands half-typed; null when nothing does. */
export async function draftOf(tx: Tx, key: DraftKey): Promise<Draft | null> {
  const [row] = await tx.select().from(drafts).where(sameDraft(key));
  if (!row || isEmpty(row)) return null;
  return {
    text: row.text,
    fields: JSON.parse(row.fields) as Record<string, string>,
    updatedAt: row.updatedAt,
  };
}

/** The text has left. */
export async function clearDraft(tx: Tx, key: DraftKey, now: Date): Promise<void> {
  const row = { ...key, text: '', fields: '{}', updatedAt: now };
  await tx
    .insert(drafts)
    .values(row)
    .onConflictDoUpdate({ target: [drafts.conversationId, drafts.userId, drafts.kind], set: row });
}

/** Gives a text back that could not leave or was taken back; what was typed since stays, below it. */
export async function giveBack(
  tx: Tx,
  key: DraftKey,
  draft: { text: string; fields?: Record<string, string> },
  now: Date,
): Promise<void> {
  const typed = await draftOf(tx, key);
  const keeps = typed !== null && typed.text.trim() !== '' && !typed.text.includes(draft.text);
  const text = keeps ? `${draft.text}\n\n${typed.text}` : draft.text;
  const fields = JSON.stringify({ ...draft.fields, ...typed?.fields });
  const row = { ...key, text, fields, updatedAt: now };
  await tx
    .insert(drafts)
    .values(row)
    .onConflictDoUpdate({ target: [drafts.conversationId, drafts.userId, drafts.kind], set: row });
}

const EMPTY = sql`(${drafts.text} = '' and ${drafts.fields} = '{}')`;
const isEmpty = (row: { text: string; fields: string }): boolean => row.text === '' && row.fields === '{}';

const sameDraft = ({ conversationId, userId, kind }: DraftKey) =>
  and(eq(drafts.conversationId, conversationId), eq(drafts.userId, userId), eq(drafts.kind, kind));

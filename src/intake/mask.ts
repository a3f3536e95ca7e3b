import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentionRevisions, mentions } from '../db/schema/intake.ts';

/**
 * Dots over the private data that was found in mentions, sign for sign, so that what else is marked stays where it is.
 * What they said before an edit, and what they only carried along, was never looked through: it goes.
 */
export async function maskMentions(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const all = [...ids];
  const rows = await tx
    .select({ id: mentions.id, text: mentions.text, privateData: mentions.privateData })
    .from(mentions)
    .where(inArray(mentions.id, all));
  const masked = rows
    .filter(({ privateData }) => privateData.length > 0)
    .map(({ id, text, privateData }) => ({
      id,
      text: privateData.reduce(
        (words, { start, end }) => words.slice(0, start) + '•'.repeat(end - start) + words.slice(end),
        text,
      ),
    }));
  if (masked.length > 0) {
    await tx.execute(sql`update mentions m set text = v.text
      from jsonb_to_recordset(${JSON.stringify(masked)}::jsonb) as v(id bigint, text text) where m.id = v.id`);
  }
  await tx
    .update(mentions)
    .set({ quoted: null, url: null, privateData: [] })
    .where(inArray(mentions.id, all));
  await tx.delete(mentionRevisions).where(inArray(mentionRevisions.mentionId, all));
}

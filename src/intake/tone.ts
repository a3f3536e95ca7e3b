import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import type { MentionVerdict } from './receive.ts';

/** The part of a verdict that hangs on how a text sounds. */
export type ToneVerdict = Pick<
  MentionVerdict,
  'sentiment' | 'sentimentLabel' | 'sentimentConfidence' | 'urgency' | 'urgencyReasons'
>;

/** A mention sounds otherwise than was thought. */
export async function setTone(tx: Tx, mentionId: number, verdict: ToneVerdict): Promise<void> {
  await tx.update(mentions).set(verdict).where(eq(mentions.id, mentionId));
}

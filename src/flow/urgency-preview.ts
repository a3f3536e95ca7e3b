import { and, eq, gte, inArray } from 'drizzle-orm';
import { type UrgencyWeights, weighAnew } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import type { Scope } from '../people/index.ts';
import { type QueueRow, queuePage } from '../queue/index.ts';

/** Conversations that a change of points is shown on. */
const SHOWN = 20;

/** A conversation as other points would make it. */
export interface Reweighed {
  row: QueueRow;
  before: number;
  after: number;
  /** place among those shown, by urgency, from 1 on */
  placeBefore: number;
  placeAfter: number;
}

/**
 * The newest open conversations that this person may see, by the urgency that they would have with these points, the most
 * urgent first. Nothing is written.
 */
export async function previewUrgency(
  tx: Tx,
  { scope, me }: { scope: Scope; me: number },
  weights: UrgencyWeights,
): Promise<Reweighed[]> {
  const { rows } = await queuePage(tx, { scope, me, view: 'open', order: 'newest', limit: SHOWN });
  const heard = await heardIn(
    tx,
    rows.map(({ id }) => id),
  );
  const weighed = rows.map((row) => {
    const said = heard.filter(({ conversationId }) => conversationId === row.id);
    const urgencies = said.map((mention) => weighAnew(mention, weights));
    return { row, before: row.urgency, after: urgencies.length > 0 ? Math.max(...urgencies) : row.urgency };
  });
  const places = (key: 'before' | 'after') =>
    new Map([...weighed].sort((a, b) => b[key] - a[key]).map(({ row }, at) => [row.id, at + 1]));
  const [old, now] = [places('before'), places('after')];
  return weighed
    .map((one) => ({ ...one, placeBefore: old.get(one.row.id)!, placeAfter: now.get(one.row.id)! }))
    .sort((a, b) => a.placeAfter - b.placeAfter);
}

/** The messages that an open conversation takes its urgency from: those from outside since it was opened. */
function heardIn(tx: Tx, ids: number[]) {
  return tx
    .select({
      conversationId: conversations.id,
      sentiment: mentions.sentiment,
      urgencyReasons: mentions.urgencyReasons,
    })
    .from(conversations)
    .innerJoin(conversationMentions, eq(conversationMentions.conversationId, conversations.id))
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(
      and(
        inArray(conversations.id, ids),
        eq(authors.isSelf, false),
        eq(mentions.history, false),
        gte(mentions.firstSeenAt, conversations.openedAt),
      ),
    );
}

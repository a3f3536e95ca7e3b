/** One-time pages on which a customer tells us in private what does not belong in public. */
import { and, asc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { type Rehomed, rehome, sendHome } from '../db/rehome.ts';
import { contactRequests } from '../db/schema/asking.ts';
import { outbox } from '../db/schema/outbox.ts';
import { users } from '../db/schema/people.ts';
import { after, DAY } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { hashToken, newToken } from '../lib/ids.ts';

export type ContactRequest = typeof contactRequests.$inferSelect;

/** What comes by a page is a message of this kind of channel, which has no source of its own. */
export const ASK_CHANNEL = 'ask';

/** So long the page waits to be filled in, from when its address left. */
export const REQUEST_DAYS = 7;

/** 256 bits in base64url */
const TOKEN = '[\\w-]{43}';
const IS_TOKEN = new RegExp(`^${TOKEN}$`);
const LINK = new RegExp(`/ask/(${TOKEN})(?![\\w-])`, 'g');

/** Where the page stands. */
export const askPath = (token: string): string => `/ask/${token}`;

/** Tokens of the pages whose addresses stand in a text. */
export const tokensIn = (text: string): string[] => [...text.matchAll(LINK)].map(([, token]) => token!);

/** A new page for a conversation; the token is told once and kept nowhere. */
export async function createRequest(
  tx: Tx,
  asked: Pick<ContactRequest, 'conversationId' | 'userId' | 'language'>,
  now: Date,
): Promise<{ id: number; token: string; expiresAt: Date }> {
  const token = newToken();
  const expiresAt = after(now, REQUEST_DAYS * DAY);
  const [row] = await tx
    .insert(contactRequests)
    .values({ ...asked, tokenHash: hashToken(token), createdAt: now, expiresAt })
    .returning({ id: contactRequests.id });
  return { id: row!.id, token, expiresAt };
}

const isLive = (now: Date) =>
  and(
    isNull(contactRequests.filledAt),
    isNull(contactRequests.revokedAt),
    gt(contactRequests.expiresAt, now),
  );

const hasToken = (token: string) => eq(contactRequests.tokenHash, hashToken(token));

/** The page that may be filled in with this token; null for unknown, used, revoked and expired ones alike. */
export async function liveRequest(tx: Tx, token: string, now: Date): Promise<ContactRequest | null> {
  if (!IS_TOKEN.test(token)) return null;
  const [row] = await tx
    .select()
    .from(contactRequests)
    .where(and(hasToken(token), isLive(now)));
  return row ?? null;
}

/** The same, used up by this: of two at once one gets it. */
export async function takeRequest(tx: Tx, token: string, now: Date): Promise<ContactRequest | null> {
  if (!IS_TOKEN.test(token)) return null;
  const [row] = await tx
    .update(contactRequests)
    .set({
      filledAt: now,
      openedAt: sql`coalesce(${contactRequests.openedAt}, ${now.toISOString()}::timestamptz)`,
    })
    .where(and(hasToken(token), isLive(now)))
    .returning();
  return row ?? null;
}

/** What was written on the page. */
export async function noteFilled(tx: Tx, id: number, mentionId: number): Promise<void> {
  await tx.update(contactRequests).set({ mentionId }).where(eq(contactRequests.id, id));
}

/** A person looked at it; true the first time. */
export async function noteOpened(tx: Tx, id: number, now: Date): Promise<boolean> {
  const rows = await tx
    .update(contactRequests)
    .set({ openedAt: now })
    .where(and(eq(contactRequests.id, id), isNull(contactRequests.openedAt)))
    .returning({ id: contactRequests.id });
  return rows.length > 0;
}

/**
 * A text leaves with addresses of such pages in it: from now on their days count. Problem `ask.error.dead` on `field`
 * when one of them can't be filled in any more, or belongs to another conversation.
 */
export async function noteSent(
  tx: Tx,
  said: { text: string; conversationId: number; outboxId: string | null; field: string },
  now: Date,
): Promise<void> {
  const tokens = [...new Set(tokensIn(said.text))];
  if (tokens.length === 0) return;
  const rows = await tx
    .update(contactRequests)
    .set({ sentAt: now, outboxId: said.outboxId, expiresAt: after(now, REQUEST_DAYS * DAY) })
    .where(
      and(
        inArray(contactRequests.tokenHash, tokens.map(hashToken)),
        eq(contactRequests.conversationId, said.conversationId),
        isLive(now),
      ),
    )
    .returning({ id: contactRequests.id });
  if (rows.length < tokens.length) throw new Problem('conflict', 'ask.error.dead', { field: said.field });
}

/** Takes a page back. False when it was filled in or taken back already. Problem `problem.not_found` for another's. */
export async function revokeRequest(
  tx: Tx,
  { id, conversationId, userId }: { id: number; conversationId: number; userId: number },
  now: Date,
): Promise<boolean> {
  const mine = and(eq(contactRequests.id, id), eq(contactRequests.conversationId, conversationId));
  const rows = await tx
    .update(contactRequests)
    .set({ revokedAt: now, revokedBy: userId })
    .where(and(mine, isNull(contactRequests.filledAt), isNull(contactRequests.revokedAt)))
    .returning({ id: contactRequests.id });
  if (rows.length > 0) return true;
  const [known] = await tx.select({ id: contactRequests.id }).from(contactRequests).where(mine);
  if (!known) throw new Problem('not-found', 'problem.not_found');
  return false;
}

/** written: its address stands in a draft · sent · opened · filled · expired · revoked */
export type RequestState = 'written' | 'sent' | 'opened' | 'filled' | 'expired' | 'revoked';

export interface ShownRequest {
  id: number;
  state: RequestState;
  /** who asked; null = an account that is gone */
  userName: string | null;
  /** since when it is so */
  at: Date;
  expiresAt: Date;
}

/** The pages of a conversation, oldest first; those whose address never left are left out. */
export async function requestsOf(tx: Tx, conversationId: number, now: Date): Promise<ShownRequest[]> {
  const rows = await tx
    .select({ request: contactRequests, userName: users.name, outboxState: outbox.state })
    .from(contactRequests)
    .leftJoin(users, eq(users.id, contactRequests.userId))
    .leftJoin(outbox, eq(outbox.id, contactRequests.outboxId))
    .where(eq(contactRequests.conversationId, conversationId))
    .orderBy(asc(contactRequests.id));
  return rows
    .map(({ request, userName, outboxState }) => ({
      id: request.id,
      userName,
      expiresAt: request.expiresAt,
      ...stateOf(request, outboxState, now),
    }))
    .filter(({ state }) => state !== 'written');
}

function stateOf(
  { sentAt, openedAt, filledAt, revokedAt, expiresAt, createdAt }: ContactRequest,
  outboxState: string | null,
  now: Date,
): { state: RequestState; at: Date } {
  if (filledAt) return { state: 'filled', at: filledAt };
  const isOut = sentAt !== null && outboxState !== 'failed' && outboxState !== 'cancelled';
  if (!isOut && openedAt === null) return { state: 'written', at: createdAt };
  if (revokedAt) return { state: 'revoked', at: revokedAt };
  if (expiresAt <= now) return { state: 'expired', at: expiresAt };
  if (openedAt) return { state: 'opened', at: openedAt };
  return { state: 'sent', at: sentAt ?? createdAt };
}

/** Forgets pages that were never filled in and ended before `before`. Returns how many. */
export async function forgetRequests(tx: Tx, before: Date): Promise<number> {
  const gone = await tx
    .delete(contactRequests)
    .where(and(isNull(contactRequests.filledAt), lt(contactRequests.expiresAt, before)))
    .returning({ id: contactRequests.id });
  return gone.length;
}

/** Pages of these conversations belong to `to`. */
export const moveRequests = (tx: Tx, from: number[], to: number): Promise<Rehomed> =>
  rehome(tx, contactRequests, contactRequests.id, from, to);

/** The way back. */
export const returnRequests = (tx: Tx, rows: Rehomed): Promise<void> =>
  sendHome(tx, contactRequests, contactRequests.id, rows);

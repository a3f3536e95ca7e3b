import { and, asc, eq, gt, isNull, lt, or } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { apiKeys, users } from '../db/schema/people.ts';
import { record } from '../events/record.ts';
import { after, DAY, MINUTE } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { hashToken, newToken } from '../lib/ids.ts';
import type { Act } from './permissions.ts';
import { type User, userColumns } from './sessions.ts';

/** What a key may be good for, from the least; each is asked for by itself. */
export const API_SCOPES = ['read', 'triage', 'answer', 'manage'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** The scope that an act of the permissions asks of a key. */
export function scopeForAct(act: Act): ApiScope {
  if (act === 'read' || act === 'triage' || act === 'answer') return act;
  if (act === 'work') return 'triage';
  return act === 'approve' ? 'answer' : 'manage';
}

/** Begins every key, so that one that leaked is recognised for what it is. */
const PREFIX = 'ohlas_';
const ENDING = 4;
const MAX_KEYS = 50;
/** Use is written down at most this often: reading should not write. */
const TOUCH_EVERY = MINUTE;

/** Days a key may be made for; null = until it is revoked. */
export const KEY_LIVES = [30, 90, 365, null] as const;

interface NewKey {
  userId: number;
  name: string;
  scopes: ApiScope[];
  /** one of KEY_LIVES */
  days: number | null;
}

/**
 * Makes a key and returns it, this once: only its hash is kept. Problems `people.key.scopes` (none was chosen),
 * `people.key.too_many`.
 */
export async function createApiKey(
  tx: Tx,
  { userId, name, scopes, days }: NewKey,
  now: Date,
): Promise<string> {
  if (scopes.length === 0) throw new Problem('invalid', 'people.key.scopes', { field: 'scopes' });
  const held = await tx.select({ id: apiKeys.id }).from(apiKeys).where(eq(apiKeys.userId, userId));
  if (held.length >= MAX_KEYS) {
    throw new Problem('conflict', 'people.key.too_many', { field: 'name', params: { n: MAX_KEYS } });
  }
  const token = PREFIX + newToken();
  await tx.insert(apiKeys).values({
    userId,
    name,
    scopes: API_SCOPES.filter((scope) => scopes.includes(scope)),
    tokenHash: hashToken(token),
    ending: token.slice(-ENDING),
    createdAt: now,
    expiresAt: days === null ? null : after(now, days * DAY),
  });
  await tell(tx, userId, 'key_made', now);
  return token;
}

export interface ActiveKey {
  id: number;
  user: User;
  scopes: ApiScope[];
}

/** Whose key this is, if it is still good and the person active. */
export async function findApiKey(tx: Tx, token: string, now: Date): Promise<ActiveKey | null> {
  if (!token.startsWith(PREFIX)) return null;
  const [row] = await tx
    .select({ id: apiKeys.id, scopes: apiKeys.scopes, lastUsedAt: apiKeys.lastUsedAt, user: userColumns })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(
      and(
        eq(apiKeys.tokenHash, hashToken(token)),
        or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)),
        eq(users.active, true),
      ),
    );
  if (!row) return null;
  const { id, scopes, user, lastUsedAt } = row;
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= TOUCH_EVERY) {
    await tx
      .update(apiKeys)
      .set({ lastUsedAt: now })
      .where(and(eq(apiKeys.id, id), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, now))));
  }
  return { id, scopes, user };
}

export interface ApiKeyRow {
  id: number;
  name: string;
  ending: string;
  scopes: ApiScope[];
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  userId: number;
  userName: string;
}

/** Keys of one person, or (null) of everybody; expired ones too, until they are revoked. */
export function listApiKeys(tx: Tx, userId: number | null): Promise<ApiKeyRow[]> {
  return tx
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      ending: apiKeys.ending,
      scopes: apiKeys.scopes,
      createdAt: apiKeys.createdAt,
      lastUsedAt: apiKeys.lastUsedAt,
      expiresAt: apiKeys.expiresAt,
      userId: apiKeys.userId,
      userName: users.name,
    })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(userId === null ? undefined : eq(apiKeys.userId, userId))
    .orderBy(asc(apiKeys.id));
}

/** Ends a key at once: one's own, or (`anybodys`) whoever's. Nothing happens when there is none. */
export async function revokeApiKey(
  tx: Tx,
  { id, by, anybodys }: { id: number; by: number; anybodys: boolean },
  now: Date,
): Promise<void> {
  const gone = await tx
    .delete(apiKeys)
    .where(and(eq(apiKeys.id, id), anybodys ? undefined : eq(apiKeys.userId, by)))
    .returning({ id: apiKeys.id });
  if (gone.length > 0) await tell(tx, by, 'key_revoked', now);
}

const tell = (tx: Tx, by: number, what: string, now: Date) =>
  record(tx, { at: now, kind: 'user.changed', userId: by, data: { targetId: by, what } });

import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Settings } from '../channels/contract.ts';
import type { Db, Tx } from '../db/client.ts';
import { formerHooks, sources } from '../db/schema/sources.ts';
import { record } from '../events/record.ts';
import { wake } from '../events/wake.ts';
import { Problem } from '../lib/errors.ts';
import type { Seal } from '../lib/seal.ts';
import type { Source } from './leases.ts';

/** What a person decides about a source; the channel has already checked the settings. */
export interface SourceInput {
  channel: string;
  name: string;
  teamId: number | null;
  settings: Settings;
  secrets: Record<string, string>;
  purpose: 'answer' | 'know';
  intake: 'all' | 'matching';
  clock: 'profile' | 'always';
  /** see the column; default: off, or as it was */
  acknowledge?: Source['acknowledge'];
  responseMinutes: number | null;
  host: string;
  /** see the column; default: all that asks the same host */
  budget?: string;
  /** false where everything is brought to us; default true */
  polled?: boolean;
  pollSeconds: number;
  demo?: boolean;
}

interface By {
  userId: number | null;
  at: Date;
}

/** Adds a source; it is due at once. Returns its id. */
export async function addSource(tx: Tx, input: SourceInput, seal: Seal, by: By): Promise<number> {
  const { secrets, ...plain } = input;
  const [row] = await tx
    .insert(sources)
    .values({
      ...plain,
      createdAt: by.at,
      createdBy: by.userId,
      nextPollAt: by.at,
      // whoever draws on the same budget waits with it
      ...(plain.budget === undefined
        ? {}
        : {
            heldUntil: sql`(select max(${sources.heldUntil}) from ${sources} where ${sources.budget} = ${plain.budget})`,
          }),
    })
    .returning({ id: sources.id });
  const id = row!.id;
  await sealSecrets(tx, id, secrets, seal);
  await record(tx, { at: by.at, kind: 'source.added', sourceId: id, userId: by.userId });
  return id;
}

/**
 * Changes a source. Secrets that are given replace the old ones, others stay; new settings start a new reading, but for
 * those `beside` it.
 */
export async function changeSource(
  tx: Tx,
  source: Source,
  { beside = [], ...input }: Omit<SourceInput, 'channel'> & { beside?: string[] },
  seal: Seal,
  by: By,
): Promise<void> {
  const { secrets, ...plain } = input;
  // the database keeps the names of settings in an order of its own
  const elsewhere = !isDeepStrictEqual(without(source.settings, beside), without(input.settings, beside));
  await tx
    .update(sources)
    .set({
      ...plain,
      ...(elsewhere ? { cursor: null, baselineAt: null } : {}),
      state: source.state === 'stopped' ? 'active' : source.state,
      nextPollAt: by.at,
      paceSeconds: null,
      heldUntil: null,
      sendHeldUntil: null,
      leaseToken: null,
      leaseUntil: null,
      // whoever listens does so with what it was told before
      listenToken: null,
      listenUntil: null,
      listeningSince: null,
      failures: 0,
      lastError: null,
    })
    .where(eq(sources.id, source.id));
  if (Object.keys(secrets).length > 0)
    await sealSecrets(tx, source.id, { ...openSecrets(source, seal), ...secrets }, seal);
  await record(tx, { at: by.at, kind: 'source.changed', sourceId: source.id, userId: by.userId });
}

/** Who shares its network's patience, as that tells it now. */
export async function noteBudget(tx: Tx, source: Source, budget: string | null): Promise<void> {
  if (budget === source.budget) return;
  await tx.update(sources).set({ budget }).where(eq(sources.id, source.id));
}

/** Pauses or goes on; going on also clears a stop and polls at once. */
export async function setSourceState(tx: Tx, id: number, state: 'active' | 'paused', by: By): Promise<void> {
  const rows = await tx
    .update(sources)
    .set({
      state,
      leaseToken: null,
      leaseUntil: null,
      ...(state === 'active' ? { nextPollAt: by.at, heldUntil: null, failures: 0, lastError: null } : {}),
    })
    .where(and(eq(sources.id, id), sql`${sources.state} <> ${state}`))
    .returning({ id: sources.id });
  if (rows.length > 0)
    await record(tx, { at: by.at, kind: 'source.changed', sourceId: id, userId: by.userId, data: { state } });
}

/** Locks those of the sources that are still there until the transaction ends; returns their ids. */
export async function lockSources(tx: Tx, ids: number[]): Promise<number[]> {
  const rows = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(inArray(sources.id, ids))
    .orderBy(asc(sources.id))
    .for('update');
  return rows.map(({ id }) => id);
}

/**
 * Deletes sources, once nothing they found is theirs any more; what passed by goes with them. Without `by` nothing of them
 * is remembered: no event, and no address.
 */
export async function dropSources(tx: Tx, ids: number[], by: By | null): Promise<void> {
  const gone = await tx
    .delete(sources)
    .where(inArray(sources.id, ids))
    .returning({ key: sources.hookKey, channel: sources.channel });
  if (by === null || gone.length === 0) return;
  await tx.insert(formerHooks).values(gone.map((one) => ({ ...one, retiredAt: by.at })));
  await record(
    tx,
    ...ids.map((id) => ({ at: by.at, kind: 'source.removed' as const, sourceId: id, userId: by.userId })),
  );
}

/** A person asks for a poll now, unless the source is being read already; what a network said before waits no longer. */
export async function pollSoon(tx: Tx, id: number, now: Date): Promise<void> {
  await tx
    .update(sources)
    .set({ nextPollAt: now, heldUntil: null })
    .where(and(eq(sources.id, id), eq(sources.state, 'active')));
  await wake(tx, 'poll');
}

/**
 * Its network says that there is something new: the source is polled at once, and once more when it is being read just
 * now, since that may have begun too early. A source that fails is tried at its time all the same.
 */
export async function ringFor(tx: Tx, id: number, now: Date): Promise<void> {
  await tx
    .update(sources)
    .set({
      rungAt: now,
      nextPollAt: sql`case when ${sources.failures} = 0
        then least(${sources.nextPollAt}, ${now}::timestamptz) else ${sources.nextPollAt} end`,
    })
    .where(and(eq(sources.id, id), eq(sources.state, 'active'), sources.polled));
  await wake(tx, 'poll');
}

export async function sourceById(tx: Tx, id: number): Promise<Source> {
  const [row] = await tx.select().from(sources).where(eq(sources.id, id));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/** The source that networks reach at `/hooks/<channel>/<hookKey>`, whatever its state; null when there is none. */
export async function sourceByHookKey(tx: Tx, channel: string, hookKey: string): Promise<Source | null> {
  const [row] = await tx
    .select()
    .from(sources)
    .where(and(eq(sources.channel, channel), eq(sources.hookKey, hookKey)));
  return row ?? null;
}

/** Was it the address of a source of this channel that is gone? */
export async function isFormerHookKey(tx: Tx, channel: string, hookKey: string): Promise<boolean> {
  const [row] = await tx
    .select({ key: formerHooks.key })
    .from(formerHooks)
    .where(and(eq(formerHooks.channel, channel), eq(formerHooks.key, hookKey)));
  return row !== undefined;
}

/** Every source of a channel that is neither paused nor stopped. */
export const activeSourcesOf = (tx: Tx, channel: string): Promise<Source[]> =>
  tx
    .select()
    .from(sources)
    .where(and(eq(sources.channel, channel), eq(sources.state, 'active')))
    .orderBy(asc(sources.id));

export const allSources = (tx: Tx): Promise<Source[]> => tx.select().from(sources).orderBy(asc(sources.id));

/** The channel's secrets by name; throws where they were sealed with another key. */
export const openSecrets = (source: Source, seal: Seal): Record<string, string> =>
  source.secrets ? (JSON.parse(seal.open(source.secrets, context(source.id))) as Record<string, string>) : {};

/**
 * Replaces secrets of a source while it is used; gives those that stand then. They are not the fresh ones when one of
 * them is no longer the one that was `used`: somebody else was faster, or a person has signed in anew.
 */
export function keepSecrets(
  db: Db,
  id: number,
  { used, fresh }: { used: Record<string, string>; fresh: Record<string, string> },
  seal: Seal,
): Promise<{ kept: boolean; standing: Record<string, string> }> {
  return db.transaction(async (tx) => {
    const [source] = await tx.select().from(sources).where(eq(sources.id, id)).for('update');
    if (!source) return { kept: false, standing: used };
    const standing = openSecrets(source, seal);
    if (Object.keys(fresh).some((name) => standing[name] !== used[name])) return { kept: false, standing };
    await sealSecrets(tx, id, { ...standing, ...fresh }, seal);
    return { kept: true, standing: { ...standing, ...fresh } };
  });
}

/** Gives a source new secrets by name, whatever it had under these names; the others stay. */
export async function giveSecrets(
  tx: Tx,
  source: Source,
  fresh: Record<string, string>,
  seal: Seal,
  by: By,
): Promise<void> {
  await sealSecrets(tx, source.id, { ...openSecrets(source, seal), ...fresh }, seal);
  await record(tx, { at: by.at, kind: 'source.changed', sourceId: source.id, userId: by.userId });
}

async function sealSecrets(tx: Tx, id: number, secrets: Record<string, string>, seal: Seal): Promise<void> {
  if (Object.keys(secrets).length === 0) return;
  await tx
    .update(sources)
    .set({ secrets: seal.close(JSON.stringify(secrets), context(id)) })
    .where(eq(sources.id, id));
}

const without = (settings: Settings, names: string[]): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));

const context = (id: number): string => `source:${id}`;

import type { Tx } from '../db/client.ts';
import { asVip } from './acts.ts';
import { type Change, write } from './change.ts';
import type { ResponseTerms } from './promise.ts';
import { lock } from './standing.ts';

/**
 * The people of these conversations have become VIP: running promises are due sooner where the terms of their source
 * (by its id) say so. Twice is once.
 */
export async function becameVip(
  tx: Tx,
  ids: number[],
  terms: ReadonlyMap<number, ResponseTerms>,
  by: number | null,
  now: Date,
): Promise<void> {
  const standing = await lock(tx, ids);
  const changes = [...standing.values()].map(
    (row): Change => ({ standing: row, story: [], ...asVip(row, terms.get(row.sourceId), now) }),
  );
  await write(
    tx,
    changes.filter(({ shorten }) => shorten !== undefined),
    by,
    now,
  );
}

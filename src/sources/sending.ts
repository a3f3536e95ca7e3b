/** When nothing may be written through the account of a source: its network has had enough of us for a while. */
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { HOUR } from '../lib/clock.ts';
import type { Source } from './leases.ts';

/** Nothing is written before `until`; a longer pause that stands already stays. */
export async function holdSending(tx: Tx, id: number, until: Date): Promise<void> {
  await tx
    .update(sources)
    .set({ sendHeldUntil: sql`greatest(${sources.sendHeldUntil}, ${until}::timestamptz)` })
    .where(eq(sources.id, id));
}

/** Hours for which nothing may be written yet, rounded up; null when it may. */
export function hoursHeld({ sendHeldUntil }: Pick<Source, 'sendHeldUntil'>, now: Date): number | null {
  const left = (sendHeldUntil?.getTime() ?? 0) - now.getTime();
  return left > 0 ? Math.ceil(left / HOUR) : null;
}

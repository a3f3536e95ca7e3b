import type { Sql } from 'postgres';
import { openPool } from '../client.ts';

/** Advisory lock in the maintenance database: shared by everyone who uses the server, exclusive for who stops it. */
const USERS_LOCK = 0x6f68_6c62;

/** Our share in the server. */
export interface Hold {
  /** others hold it too */
  shared: boolean;
  /**
   * Gives up the share. `stop` runs only when nobody else holds one, and nobody can get one while it runs.
   */
  release(stop: () => Promise<void>): Promise<void>;
}

/**
 * Says "I use this server" for as long as the session lives: a killed process says goodbye by itself.
 * @param url address of the maintenance database
 * @param onLost called when the session ended without `release`
 */
export async function hold(url: string, onLost: () => void): Promise<Hold> {
  let held = false;
  const sql = openPool(url, {
    max: 1,
    fetch_types: false,
    max_lifetime: null,
    idle_timeout: 0,
    onclose: () => {
      if (!held) return;
      held = false;
      void sql.end({ timeout: 1 });
      onLost();
    },
  });
  try {
    await sql`select pg_advisory_lock_shared(${USERS_LOCK})`;
    held = true;
    const shared = await heldByOthers(sql);
    return {
      shared,
      async release(stop) {
        const ours = held;
        held = false;
        try {
          if (ours && (await isLast(sql))) await stop();
        } finally {
          await sql.end({ timeout: 1 });
        }
      },
    };
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error;
  }
}

async function heldByOthers(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ others: boolean }[]>`
    select exists (select from pg_locks
      where locktype = 'advisory' and classid = 0 and objid = ${USERS_LOCK} and objsubid = 1
        and pid <> pg_backend_pid()) as others`;
  return row?.others ?? false;
}

/** Whoever leaves gives up its share first, so of several leaving at once the last one gets the exclusive lock. */
async function isLast(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ last: boolean }[]>`
    with gone as materialized (select pg_advisory_unlock_shared(${USERS_LOCK}) as done)
    select pg_try_advisory_lock(${USERS_LOCK}) as last from gone`;
  return row?.last ?? false;
}

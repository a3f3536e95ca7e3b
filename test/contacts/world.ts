/** A shop that hears people on several networks; every message goes through the whole intake. */
import { eq, sql } from 'drizzle-orm';
import type { InboundItem } from '../../src/channels/contract.ts';
import { contactAuthors, sources } from '../../src/db/schema/index.ts';
import { authors } from '../../src/db/schema/intake.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { stockPeople } from '../factories.ts';
import { testDb } from '../setup/database.ts';
import { flowDeps, item, scriptedSource, testClock } from '../setup/flow.ts';

export interface Spoken extends Partial<InboundItem> {
  text: string;
  /** account: externalId, handle, name */
  by: { id: string; handle?: string; name?: string };
}

export async function contactsWorld() {
  const database = await testDb();
  const clock = testClock();
  const deps = await flowDeps(database, clock);
  const people = await stockPeople(database.db);
  await ensureLabels(database.db, clock());
  const bySource = new Map<string, number>();

  /** A source of the network, made when it is first asked for; `name` tells two of one network apart. */
  async function sourceOf(channel: string, name = channel, teamId: number | null = null): Promise<number> {
    const known = bySource.get(name);
    if (known !== undefined) return known;
    const id = await scriptedSource(deps, { channel, name, teamId, host: `${name}.example` });
    bySource.set(name, id);
    return id;
  }

  return {
    ...database,
    clock,
    deps,
    people,
    sourceOf,
    /** Somebody writes; gives the contact that stands behind them and the conversation. */
    async says(channel: string, { by, ...over }: Spoken, sourceName = channel) {
      const sourceId = await sourceOf(channel, sourceName);
      const [source] = await database.db.select().from(sources).where(eq(sources.id, sourceId));
      const isMail = channel === 'email';
      const one = item({
        publishedAt: clock(),
        ...(isMail ? { kind: 'email', visibility: 'private', account: sourceName } : {}),
        author: { externalId: by.id, handle: by.handle, name: by.name, isSelf: false },
        ...over,
      });
      await database.db.transaction((tx) =>
        ingest(tx, deps, source!, { items: [one], tombstones: [], baseline: false }, clock()),
      );
      const [row] = await database.db
        .select({ authorId: authors.id, contactId: contactAuthors.contactId })
        .from(authors)
        .innerJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
        .where(sql`${authors.channel} = ${channel} and ${authors.externalId} = ${by.id}`);
      const [placed] = await database.sql<{ conversation_id: number }[]>`
        select p.conversation_id from conversation_mentions p join mentions m on m.id = p.mention_id
        where m.external_id = ${one.externalId}`;
      return { ...row!, conversationId: placed?.conversation_id ?? null };
    },
    /** Whole tables, as text: equal only when every row is. */
    async tables(...names: string[]): Promise<Record<string, string[]>> {
      const found: Record<string, string[]> = {};
      for (const name of names) {
        const rows = await database.sql.unsafe<{ row: string }[]>(
          `select t::text as row from ${name} t order by t::text`,
        );
        found[name] = rows.map(({ row }) => row);
      }
      return found;
    },
  };
}

export type ContactsWorld = Awaited<ReturnType<typeof contactsWorld>>;

/** One source of a channel on PostgreSQL, read and answered turn by turn, with crashes wherever they hurt. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Channel, Cursor, InboundItem } from '../../../src/channels/contract.ts';
import type { Db } from '../../../src/db/client.ts';
import { authors, conversationMentions, mentions, outbox, sources } from '../../../src/db/schema/index.ts';
import { attach } from '../../../src/files/attachments.ts';
import { deliverDue } from '../../../src/flow/deliver.ts';
import type { FlowDeps } from '../../../src/flow/deps.ts';
import { pollSource } from '../../../src/flow/inbound.ts';
import { sendReply } from '../../../src/flow/outbound.ts';
import { MINUTE, SECOND } from '../../../src/lib/clock.ts';
import { claimDue, type Source } from '../../../src/sources/leases.ts';
import { setSourceState } from '../../../src/sources/registry.ts';
import { type StockPeople, stockPeople } from '../../factories.ts';
import { type TestDatabase, testDb } from '../../setup/database.ts';
import { flowDeps, scriptedSource, testClock } from '../../setup/flow.ts';
import type { KitWorld } from '../kit.ts';
import type { Fault } from './faults.ts';
import { type Front, startFront } from './front.ts';

/** After a crash: every lease is over. */
const AFTER_CRASH = 5 * MINUTE;
/** Turns until nothing is due any more, at the most. */
const TURNS = 60;

const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');

class Crash extends Error {}

export type Corridor = Awaited<ReturnType<typeof openCorridor>>;

export async function openCorridor(build: (clock: () => Date) => Promise<KitWorld> | KitWorld) {
  const database: TestDatabase = await testDb();
  const clock = testClock();
  let skew = 0;
  let end = () => {};
  const networkClock = () => new Date(clock().getTime() + skew);
  const world = await build(networkClock);
  const front: Front = await startFront(
    world.serve ?? (() => new Response(null)),
    world.fields ?? {},
    networkClock,
  );

  /** everything the channel has ever given, and where it stood then */
  const given = new Map<string, InboundItem>();
  const cursors: Cursor[] = [];
  /** instead of the network: pages of what it gave before */
  let replay: InboundItem[][] = [];
  const { poll } = world.channel;
  if (!poll) throw new Error('the kit reads by polls: a channel without one has nothing to prove here');
  const channel: Channel = {
    ...world.channel,
    async poll(settings, cursor, ctx) {
      const again = replay.shift();
      if (again)
        return { ok: true, value: { items: again, tombstones: [], cursor, more: replay.length > 0 } };
      const result = await poll.call(world.channel, settings, cursor, ctx);
      if (result.ok) for (const one of result.value.items) given.set(one.externalId, one);
      if (result.ok) cursors.push(result.value.cursor);
      return result;
    },
  };
  const posted: string[] = [];
  const post = async (count: number): Promise<string[]> => {
    const ids = await world.post(count);
    posted.push(...ids);
    return ids;
  };
  const people: StockPeople = await stockPeople(database.db);
  const deps: FlowDeps = { ...(await flowDeps(database, clock, channel)), http: front.http };
  const form = world.form(front.origin);
  const parsed = channel.parseSettings(form);
  const secretNames = channel.info.fields.flatMap(({ name, type }) => (type === 'secret' ? [name] : []));
  const settings = Object.fromEntries(Object.entries(parsed).filter(([name]) => !secretNames.includes(name)));
  const sourceId = await scriptedSource(deps, {
    channel: channel.info.kind,
    host: channel.host(settings),
    settings,
    secrets: Object.fromEntries(secretNames.flatMap((name) => (form[name] ? [[name, form[name]]] : []))),
    pollSeconds: channel.info.defaultPollSeconds,
  });

  const source = async (): Promise<Source> =>
    (await database.db.select().from(sources).where(eq(sources.id, sourceId)))[0]!;

  /** One turn at the time when it is due; a channel that throws fails the test. */
  async function turn(db: Db = deps.db): Promise<void> {
    const { nextPollAt } = await source();
    clock.forward(Math.max(0, nextPollAt.getTime() - clock().getTime()));
    for (const due of await claimDue(deps.db, clock(), 10)) await pollSource({ ...deps, db }, due);
  }

  /** A turn in a process that may die: before a page is kept, or right after it. */
  async function fatalTurn(dies: () => 'before' | 'after' | null): Promise<void> {
    try {
      await turn(dying(deps.db, dies));
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      clock.forward(AFTER_CRASH);
    }
  }

  const rows = () =>
    database.db
      .select({ id: mentions.id, externalId: mentions.externalId, history: mentions.history })
      .from(mentions)
      .innerJoin(authors, eq(authors.id, mentions.authorId))
      .where(eq(authors.isSelf, false))
      .orderBy(asc(mentions.id));

  return {
    world,
    front,
    deps,
    clock,
    source,
    turn,
    fatalTurn,
    rows,
    given,
    setSkew: (ms: number) => {
      skew = ms;
    },
    /** In the network's own words where it has some. */
    arm(fault: Fault, doing: 'reading' | 'sending'): 'impossible' | undefined {
      const own = world.fault?.(fault, doing);
      if (own === 'impossible') return own;
      if (own) end = own;
      else if (!world.serve) return 'impossible';
      else front.arm(fault, doing === 'sending' ? { method: 'POST', times: 1 } : {});
    },
    /** Once in the middle of a turn; false where only the network itself can do it. */
    armLater(fault: Fault): boolean {
      const own = world.fault?.(fault, 'reading');
      if (typeof own === 'function') own();
      const canArm = own === undefined && world.serve !== undefined;
      if (canArm) front.armLater(fault);
      return canArm;
    },
    heal(): void {
      end();
      end = () => {};
      skew = 0;
      front.heal();
    },
    post,
    /** Those of the given ids that are not there. */
    async missing(ids: readonly string[]): Promise<string[]> {
      const heard = new Set((await rows()).map(({ externalId }) => externalId));
      return ids.filter((id) => !heard.has(id));
    },
    /** What was posted and what is heard of, where the two differ. */
    async account(): Promise<{ lost: string[]; twice: string[]; invented: string[] }> {
      const heard = (await rows()).map(({ externalId }) => externalId);
      return {
        lost: posted.filter((id) => !heard.includes(id)),
        twice: heard.filter((id, n) => heard.indexOf(id) !== n),
        invented: heard.filter((id) => !posted.includes(id)),
      };
    },
    /** Mentions that nobody on the desk would ever see. */
    homeless: async () =>
      database.db
        .select({ id: mentions.id })
        .from(mentions)
        .where(
          and(
            eq(mentions.history, false),
            sql`not exists (select 1 from ${conversationMentions} where ${conversationMentions.mentionId} = ${mentions.id})`,
          ),
        ),
    /** Turns until everything of `ids` is there, for as long as an upstream may be slow to recover. */
    async catchUp(ids: readonly string[]): Promise<void> {
      for (let n = 0; n < TURNS; n++) {
        const { state } = await source();
        // what a person does when they are told that it stopped
        if (state === 'stopped')
          await deps.db.transaction((tx) =>
            setSourceState(tx, sourceId, 'active', { userId: null, at: clock() }),
          );
        const found = new Set((await rows()).map(({ externalId }) => externalId));
        if (n > 1 && ids.every((id) => found.has(id))) return;
        await turn();
      }
    },
    /** The network tells it all again, from somewhere it was before. */
    async rewind(below: (n: number) => number): Promise<void> {
      const cursor = cursors[below(cursors.length)] ?? null;
      await database.db
        .update(sources)
        .set({ cursor, nextPollAt: clock(), leaseToken: null, leaseUntil: null })
        .where(eq(sources.id, sourceId));
    },
    replays: (pages: InboundItem[][]) => {
      replay = pages;
    },
    replaying: () => replay.length > 0,

    /** Answers what `externalId` says; gives how to find the row. */
    async reply(
      externalId: string,
      text: string,
      { withFile = false }: { withFile?: boolean | 'too large' } = {},
    ): Promise<string> {
      const [read] = await database.db
        .select({
          conversationId: conversationMentions.conversationId,
          mentionId: mentions.id,
          caps: mentions.caps,
        })
        .from(mentions)
        .innerJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
        .where(eq(mentions.externalId, externalId));
      if (!read) throw new Error(`nobody on the desk sees ${externalId}`);
      const { caps, ...found } = read;
      if (withFile) {
        if (!caps.media) throw new Error(`${externalId} takes no files`);
        const bytes = withFile === true ? PNG : Buffer.concat([PNG, Buffer.alloc(caps.media.maxBytes)]);
        const writer = { conversationId: found.conversationId, userId: people.agent.id };
        await attach(database.db, writer, { name: 'kolo.png', bytes }, caps.media, clock());
      }
      const { outboxId } = await sendReply(
        deps,
        { ...found, kind: 'public', text, by: { userId: people.agent.id }, scope: { all: true } },
        clock(),
      );
      return outboxId;
    },
    async deliver(ms: number): Promise<void> {
      clock.forward(ms);
      await deliverDue(deps, 10);
    },
    /** The same in a process that dies behind the n-th request that changes something: nothing is written after it. */
    async fatalDelivery(ms: number, nth: number): Promise<void> {
      clock.forward(ms);
      let [left, dead] = [nth, false];
      const http: typeof front.http = async (url, request) => {
        const answer = await front.http(url, request);
        if (request?.method !== undefined && request.method !== 'GET' && --left === 0) dead = true;
        return answer;
      };
      await deliverDue({ ...deps, http, db: buried(deps.db, () => dead) }, 10).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
      clock.forward(AFTER_CRASH);
    },
    /** Works on the outbox until the reply has come to an end; gives which. */
    async settled(id: string): Promise<string> {
      for (let n = 0; n < TURNS; n++) {
        const [row] = await database.db.select().from(outbox).where(eq(outbox.id, id));
        if (row && !['queued', 'sending'].includes(row.state)) return row.state;
        clock.forward(2 * MINUTE + SECOND);
        await deliverDue(deps, 10);
      }
      return 'never';
    },
    close: async () => {
      await front.close();
      await world.close?.();
      await database.close();
    },
  };
}

/** A database that nobody reaches any more once it is asked by the dead. */
const buried = (db: Db, isDead: () => boolean): Db =>
  new Proxy(db, {
    get(target, name) {
      if (isDead()) throw new Crash();
      return Reflect.get(target, name, target);
    },
  });

/** The same database in a process that dies: nothing is written after its death. */
function dying(db: Db, dies: () => 'before' | 'after' | null): Db {
  let dead = false;
  const transaction = async (work: Parameters<Db['transaction']>[0], ...rest: unknown[]) => {
    if (dead) throw new Crash();
    const when = dies();
    const done = await db.transaction(
      async (tx) => {
        const result = await work(tx);
        dead = when === 'before';
        if (dead) throw new Crash();
        return result;
      },
      ...(rest as []),
    );
    dead = when === 'after';
    if (dead) throw new Crash();
    return done;
  };
  return new Proxy(db, {
    get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name, target)),
  });
}

/** What one team's source found first is there for another team as soon as a source of theirs has it, and no earlier. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { InboundItem } from '../../src/channels/contract.ts';
import { media, outbox } from '../../src/db/schema/index.ts';
import { createBus } from '../../src/events/bus.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { removeSources } from '../../src/flow/removal.ts';
import { tryWatch } from '../../src/flow/trying.ts';
import { after, MINUTE, SECOND } from '../../src/lib/clock.ts';
import type { Http } from '../../src/lib/http.ts';
import { silentLog } from '../../src/lib/log.ts';
import type { Scope } from '../../src/people/index.ts';
import { conversation, counts, queuePage } from '../../src/queue/index.ts';
import { arrivals } from '../../src/reports/arrivals.ts';
import { dayStart, today } from '../../src/reports/today.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { newestEvent } from '../../src/web/desk/list.ts';
import { createHub } from '../../src/web/live/hub.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, item, scriptedSource } from '../setup/flow.ts';
import { sendingChannel } from '../setup/sending.ts';

const ANSWERABLE: InboundItem['caps'] = {
  reply: { ok: true },
  privateReply: { ok: true },
  maxLength: { unit: 'none', max: 0 },
};

let house: TestApp;
let people: StockPeople;
let network: ReturnType<typeof sendingChannel>;
let ours: number;
let theirs: number;
const us: Scope = { all: false, teamIds: [] };

beforeAll(async () => {
  const base = await testApp();
  network = sendingChannel();
  const flow = await flowDeps({ ...base.deps } as never, base.clock, network.channel);
  const http: Http = async (url) => ({
    status: 200,
    headers: new Headers({ 'content-type': 'image/png' }),
    bytes: new Uint8Array(4),
    url,
    permanentUrl: null,
  });
  const deps = { ...base.deps, analyse: flow.analyse, channels: flow.channels, http };
  house = { ...base, deps, app: createApp(deps) };
});
afterAll(() => house.close());

beforeEach(async () => {
  await emptied(house.deps, 'sources, authors, contacts, users, teams, outbox, events');
  people = await stockPeople(house.deps.db);
  us.teamIds = [people.teamId];
  const shared = { settings: { url: 'scripted.example' } };
  ours = await scriptedSource(house.deps, { ...shared, name: 'Naše zmínky', teamId: people.teamId });
  theirs = await scriptedSource(house.deps, {
    ...shared,
    name: 'Tajný velkoobchod',
    teamId: people.otherTeamId,
    purpose: 'know',
  });
});

/** Both teams may hear the same; only the way to answer is each account's own. */
const said = (over: Partial<InboundItem> = {}) =>
  item({ publishedAt: house.clock(), caps: ANSWERABLE, replyHandle: { id: 'theirs' }, ...over });

function hear(sourceId: number, one: InboundItem, baseline = false) {
  const { deps, clock } = house;
  return deps.db.transaction(async (tx) =>
    ingest(tx, deps, await sourceById(tx, sourceId), { items: [one], tombstones: [], baseline }, clock()),
  );
}
const queue = () =>
  queuePage(house.deps.db, { scope: us, me: people.agent.id, view: 'open', order: 'due', limit: 10 });

describe('found by another team first', () => {
  it('is nowhere for us', async () => {
    await hear(theirs, said({ text: 'Velkoobchod zase nedodal' }));
    expect((await queue()).rows).toEqual([]);
    expect(await counts(house.deps.db, us, people.agent.id, house.clock())).toMatchObject({ open: 0 });
    const page = await (await browser(house).as(people.agent)).get('/mentions');
    expect(await page.text()).not.toContain('nedodal');
  });

  it('is everywhere once a source of ours has it, named by ours alone', async () => {
    const { deps, clock } = house;
    const { db } = deps;
    const image = { kind: 'image' as const, url: 'https://cdn.example/a.png' };
    const one = said({ text: 'Kdy dorazí moje boty?', media: [image] });
    await hear(theirs, one);
    await hear(ours, { ...one, replyHandle: { id: 'ours' } });

    const { rows } = await queue();
    const id = rows[0]!.id;
    // ours is a source to answer: what was only to know has a clock now
    expect(rows[0]).toMatchObject({ purpose: 'answer', source: { name: 'Naše zmínky' } });
    expect(rows[0]!.dueAt).not.toBeNull();
    const seen = await counts(db, us, people.agent.id, clock());
    expect(seen).toMatchObject({ open: 1, unclaimed: 1, sources: [{ id: ours, count: 1 }] });
    const filtered = { scope: us, me: people.agent.id, view: 'open', order: 'due', limit: 10 } as const;
    expect((await queuePage(db, { ...filtered, filter: { sourceId: ours } })).rows).toHaveLength(1);
    expect((await arrivals(db, [ours], clock())).get(ours)!.at(-1)).toBe(1);
    const day = await dayStart(db, clock(), 'Europe/Prague');
    expect(await today(db, us, day, clock())).toMatchObject({ came: 1, waiting: 1 });
    expect(await tryWatch(deps, { expression: 'boty', exclude: '' }, us)).toMatchObject({ heard: 1 });

    const agent = await browser(house).as(people.agent);
    const [picture] = await db.select({ id: media.id }).from(media);
    expect((await agent.get(`/media/${picture!.id}`)).status).toBe(200);
    for (const path of [
      '/queue',
      `/queue?source=${ours}`,
      `/conversations/${id}`,
      '/mentions',
      `/mentions?source=${ours}`,
    ]) {
      const page = await (await agent.get(path)).text();
      expect(page, path).toContain('Kdy dorazí moje boty?');
      expect(page, path).not.toContain('Tajný velkoobchod');
    }
    // who hears only the other source goes on seeing theirs
    const stranger = await browser(house).as(people.stranger);
    const theirPage = await (await stranger.get(`/conversations/${id}`)).text();
    expect(theirPage).toContain('Tajný velkoobchod');
    expect(theirPage).not.toContain('Naše zmínky');
  });

  it('appears on our screens the moment our source finds it', async () => {
    const { deps } = house;
    const bus = await createBus(deps.sql, silentLog);
    const hub = createHub({ ...deps, bus });
    try {
      const one = said({ text: 'Píšu na oba vaše účty' });
      await hear(theirs, one);
      const stream = await hub.open({ scope: us, lang: 'cs', after: await newestEvent(deps) });
      const reader = stream.body!.getReader();
      await hear(ours, one);
      let told = '';
      while (!told.includes('Píšu na oba')) {
        const { value, done } = await reader.read();
        if (done) break;
        told += new TextDecoder().decode(value);
      }
      await reader.cancel();
      expect(told).toContain('Píšu na oba vaše účty');
      expect(told).not.toContain('Tajný velkoobchod');
    } finally {
      hub.close();
      await bus.close();
    }
  });

  it('is owed an answer even if the other source took it for history', async () => {
    const one = said({ text: 'Zboží nedorazilo' });
    await hear(theirs, one, true);
    expect((await queue()).rows).toEqual([]);
    house.clock.forward(MINUTE);
    await hear(ours, one);
    const [row] = (await queue()).rows;
    expect(row).toMatchObject({ purpose: 'answer', dueAt: after(house.clock(), 30 * MINUTE) });
    await hear(ours, one);
    expect((await queue()).rows).toEqual([row]);
  });

  it('is answered through our own account, with the handle it gave us', async () => {
    const { deps, clock } = house;
    const one = said({ caps: { ...ANSWERABLE, reply: { ok: false, why: 'author-restricted' } } });
    await hear(theirs, one);
    await hear(ours, { ...one, caps: ANSWERABLE, replyHandle: { id: 'ours' } });
    const [row] = (await queue()).rows;
    const agent = await browser(house).as(people.agent);
    const composer = await (await agent.get(`/conversations/${row!.id}`)).text();
    const requestId = /name="requestId" value="([^"]+)"/.exec(composer)![1]!;
    const sent = await agent.post(`/conversations/${row!.id}/reply`, {
      requestId,
      mentionId: String(row!.mentionId),
      tab: 'public',
      text: 'Dobrý den, hned to zjistím. Adam',
    });
    expect(sent.status).toBeLessThan(400);
    expect(await deps.db.select({ sourceId: outbox.sourceId }).from(outbox)).toEqual([{ sourceId: ours }]);
    clock.forward(30 * SECOND);
    await deliverDue(deps, 10);
    expect(network.posts.at(-1)?.to.replyHandle).toEqual({ id: 'ours' });
  });

  it('can be given to colleagues of both teams, and to nobody else', async () => {
    const one = said();
    await hear(theirs, one);
    const [before] = (
      await queuePage(house.deps.db, {
        scope: { all: true },
        me: people.admin.id,
        view: 'open',
        order: 'due',
        limit: 1,
      })
    ).rows;
    const admin = await browser(house).as(people.admin);
    const give = (to: number) =>
      admin.post(`/conversations/${before!.id}/assign`, { assigneeId: String(to) });
    expect((await give(people.agent.id)).status).toBe(422);
    await hear(ours, one);
    expect((await give(people.agent.id)).status).toBe(303);
    expect((await give(people.stranger.id)).status).toBe(303);
  });

  it('stays with us when their source is removed, and leaves us with ours', async () => {
    const { db } = house.deps;
    const remove = (id: number) =>
      db.transaction((tx) => removeSources(tx, [id], { userId: null, at: house.clock() }));
    const [first, second] = [said({ text: 'Zůstane' }), said({ text: 'Odejde' })];
    for (const one of [first, second]) {
      await hear(theirs, one);
      await hear(ours, { ...one, replyHandle: { id: 'ours' } });
    }
    await remove(theirs);
    const { rows } = await queue();
    expect(rows.map(({ snippet }) => snippet).sort()).toEqual(['Odejde', 'Zůstane']);
    expect(rows[0]!.foundBy).toEqual([{ id: ours, name: 'Naše zmínky', teamId: people.teamId }]);
    const [kept] = (await conversation(db, rows[0]!.id, us)).mentions;
    expect(kept).toMatchObject({ sourceId: ours, replyHandle: { id: 'ours' } });
    await remove(ours);
    expect((await queue()).rows).toEqual([]);
    expect(await db.$count(outbox, eq(outbox.sourceId, theirs))).toBe(0);
  });
});

/** Words outside the opening hours: only where they are wanted, once, and nobody's answer. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InboundItem } from '../../src/channels/contract.ts';
import { conversations, deadlines, sources } from '../../src/db/schema/index.ts';
import { approve, type Proposed, replyOrPropose } from '../../src/flow/approving.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { acknowledgementText } from '../../src/replies/acknowledgements.ts';
import { addOff } from '../../src/settings/days.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { item } from '../setup/flow.ts';
import { REPLIES, type SendingWorld, sendingWorld } from '../setup/sending.ts';

let database: TestDatabase;
let world: SendingWorld;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
// Wednesday 18 November 2026, 19:20 in Prague; the shop is open from 8:00 to 18:00
beforeEach(async () => {
  world = await sendingWorld(database, { externalId: 'ráno', text: 'Kde je můj balík?' });
  world.clock.forward(9 * HOUR);
});

const JANA = { externalId: 'jana', name: 'Jana', isSelf: false };
const SHOP = { externalId: 'vandr', name: 'Vandr', isSelf: true };
const QUESTION = 'Dobrý den, kde je prosím můj balík? Čekám na něj už týden.';

const wish = (acknowledge: 'off' | 'private' | 'all') => world.db.update(sources).set({ acknowledge });
const writes = async (thread: string, over: Partial<InboundItem> = {}) => {
  world.clock.forward(20 * MINUTE);
  const said = { text: QUESTION, author: JANA, threadKey: thread, caps: REPLIES, publishedAt: world.clock() };
  world.network.script.page([item({ ...said, externalId: `${thread}-${world.clock().getTime()}`, ...over })]);
  await world.poll();
};
const automatic = async () =>
  (await world.rows()).filter(({ payload }) => (payload as { automatic?: boolean }).automatic);
const of = async (thread: string) => {
  const rows = await world.db.select().from(conversations);
  const row = rows.find(({ threadIdentity }) => threadIdentity.endsWith(`|${thread}`))!;
  const owed = await world.db.select().from(deadlines).where(eq(deadlines.conversationId, row.id));
  return { ...row, owed };
};

describe('a message that comes while the shop is closed', () => {
  test('is told at once when it opens: once, and the promise runs on', async () => {
    await wish('all');
    await writes('noc');
    await writes('noc');
    expect(await world.deliver(61 * SECOND)).toBe(1);
    const [post] = world.network.posts;
    expect(post).toMatchObject({
      automatic: true,
      text: 'Dobrý den, vaše zpráva k nám dorazila. Teď máme zavřeno, ozveme se ve čtvrtek 19. 11. od 8:00.\n— Vandr',
    });
    expect(world.network.posts).toHaveLength(1);

    // the network brings our own words back
    await writes('noc', { author: SHOP, externalId: `post-${post!.id}`, text: post!.text });
    const { status, answeredAt, owed } = await of('noc');
    expect({ status, answeredAt }).toEqual({ status: 'open', answeredAt: null });
    expect(owed).toMatchObject([{ kind: 'response', state: 'running' }]);

    // the next night is another one
    world.clock.forward(24 * HOUR);
    await writes('noc');
    expect(await automatic()).toHaveLength(2);
  });

  test('is told nothing where nobody wished it, and only in private where that was wished', async () => {
    await writes('nikdo');
    await wish('private');
    await writes('veřejně');
    expect(await automatic()).toEqual([]);
    await writes('soukromě', { visibility: 'private', kind: 'message' });
    expect(await automatic()).toHaveLength(1);
  });

  test.each<[string, Partial<InboundItem>]>([
    ['a machine', { automatic: true }],
    ['our own account', { author: SHOP }],
    ['who can’t be answered', { caps: { ...REPLIES, reply: { ok: false, why: 'scope' } } }],
    ['whom one may answer only once', { caps: { ...REPLIES, reply: { ok: true, once: true } } }],
  ])('is told nothing: %s', async (_who, over) => {
    await wish('all');
    await writes('ticho', over);
    expect(await automatic()).toEqual([]);
  });

  test('is told nothing by a source that is only to know, nor while the shop is open', async () => {
    await world.db.update(sources).set({ acknowledge: 'all', purpose: 'know' });
    await writes('vědět');
    await world.db.update(sources).set({ purpose: 'answer' });
    world.clock.forward(14 * HOUR);
    await writes('dopoledne');
    expect(await automatic()).toEqual([]);
  });

  test('is told of the day after the holidays', async () => {
    await wish('all');
    const off = { from: '2026-11-19', to: '2026-11-20', name: 'Inventura' };
    await world.db.transaction((tx) => addOff(tx, off, { userId: null, at: world.clock() }));
    await writes('svátek');
    const [row] = await automatic();
    expect((row!.payload as { text: string }).text).toContain('ozveme se v pondělí 23. 11. od 8:00');
  });

  test('never talks with a machine that opens thread after thread', async () => {
    await wish('all');
    for (let n = 0; n < 6; n++) await writes(`smyčka-${n}`);
    expect(await automatic()).toHaveLength(3);
  });

  test('hears nothing of it when a person is there after all', async () => {
    await wish('all');
    await writes('člověk');
    const { id, lastMentionId } = await of('člověk');
    const reply = {
      conversationId: id,
      mentionId: lastMentionId,
      kind: 'public',
      text: 'Hned se podívám.',
    } as const;
    await sendReply(world.deps, { ...reply, ...world.actor() }, world.clock());
    await world.deliver(61 * SECOND);
    expect(world.network.posts.map(({ text }) => text)).toEqual(['Hned se podívám. — Adam']);
    expect((await automatic()).map(({ state }) => state)).toEqual(['cancelled']);
    // who answers at night is there: nothing is said in the same night any more
    await writes('člověk');
    expect((await automatic()).map(({ state }) => state)).toEqual(['cancelled']);
  });

  test('hears it when the words of a person still wait for a yes, and not once those leave', async () => {
    await wish('all');
    await writes('učeň');
    const { id, lastMentionId } = await of('učeň');
    const words = { mentionId: lastMentionId, kind: 'public', text: 'Hned se podívám.' } as const;
    const asked = { conversationId: id, ...words, ...world.actor(world.people.trainee) };
    const proposed = await replyOrPropose(world.deps, asked, world.clock());
    expect(await automatic()).toMatchObject([{ state: 'queued' }]);
    const { proposalId } = proposed as Proposed;
    await approve(world.deps, { proposalId, ...world.actor(world.people.lead) }, world.clock());
    expect(await automatic()).toMatchObject([{ state: 'cancelled' }]);
  });

  test('hears nothing of it when somebody answered at the network meanwhile, and nothing else changes', async () => {
    await wish('all');
    await writes('jinde');
    world.network.script.page([
      item({
        author: SHOP,
        threadKey: 'jinde',
        externalId: 'odjinud',
        text: 'Píšeme vám.',
        publishedAt: world.clock(),
      }),
    ]);
    await world.db.update(sources).set({ nextPollAt: world.clock() });
    await world.poll();
    await world.deliver(61 * SECOND);
    expect(world.network.posts).toEqual([]);
    expect((await of('jinde')).status).toBe('waiting');
    expect((await world.answers()).filter(({ userId }) => userId === null)).toEqual([]);
  });
});

test('the next opening in four languages', () => {
  const at = new Date('2026-11-23T07:00:00Z');
  const now = new Date('2026-11-20T18:00:00Z');
  const say = (lang: 'cs' | 'sk' | 'pl' | 'en') =>
    acknowledgementText(lang, at, now, { timeZone: 'Europe/Prague', shop: '' }).replace(/\s/g, ' ');
  expect(say('cs')).toContain('ozveme se v pondělí 23. 11. od 8:00.');
  expect(say('sk')).toContain('ozveme sa v pondelok 23. 11. od 8:00.');
  expect(say('pl')).toContain('odezwiemy się w poniedziałek 23 lis od 8:00.');
  expect(say('en')).toMatch(/get back to you on Monday 23 Nov from 0?8:00\./);
});

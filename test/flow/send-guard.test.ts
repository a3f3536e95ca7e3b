import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChannelError, InboundItem } from '../../src/channels/contract.ts';
import { handOff } from '../../src/flow/handoff.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { undoSend } from '../../src/flow/taking-back.ts';
import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import { beginAttempt, claimDue, LEASE_MS } from '../../src/outbox/claim.ts';
import { claim, note } from '../../src/queue/index.ts';
import { draftOf } from '../../src/replies/drafts.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { item } from '../setup/flow.ts';
import { REPLIES, type SendingWorld, sendingWorld } from '../setup/sending.ts';

let database: TestDatabase;
let world: SendingWorld;
/** what the network tells when it is looked at right before a reply leaves */
let below: { items: InboundItem[]; tombstones: string[] } | ChannelError;
let asked: { externalId: string }[];

const JANA = { externalId: 'jana', name: 'Jana', isSelf: false };
const STRANGER = { externalId: 'cizi', name: 'Cizí', isSelf: false };
const SHOP = { externalId: 'vandr', name: 'Vandr', isSelf: true };

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  below = { items: [], tombstones: [] };
  asked = [];
  world = await sendingWorld(
    database,
    { ...QUESTION, threadKey: 'vlakno' },
    {
      refetch: async (_settings, mention) => {
        asked.push(mention);
        return 'kind' in below ? { ok: false, error: below } : { ok: true, value: below };
      },
    },
  );
});

const QUESTION = { externalId: 'otazka', text: 'Kde je můj balík?', author: JANA };

const more = (over: Partial<InboundItem>) =>
  item({ threadKey: 'vlakno', author: JANA, publishedAt: world.clock(), caps: REPLIES, ...over });

const reply = (over: Partial<Parameters<typeof sendReply>[1]> = {}) =>
  sendReply(
    world.deps,
    {
      conversationId: world.conversationId,
      mentionId: world.mentionId,
      kind: 'public',
      text: 'Hned to napravíme.',
      ...world.actor(),
      ...over,
    },
    world.clock(),
  );

const arrives = async (...items: InboundItem[]) => {
  world.network.script.page(items);
  world.clock.forward(20 * MINUTE);
  await world.poll();
};

describe('what others did since the conversation was opened', () => {
  test.each([
    ['written', 'Jana', 'Už to nechci.', () => arrives(more({ text: 'Už to nechci.' }))],
    ['outside', 'Vandr', 'Píšeme vám.', () => arrives(more({ author: SHOP, text: 'Píšeme vám.' }))],
    [
      'edited',
      '',
      'Vlastně už přišel.',
      () => arrives(more({ externalId: 'otazka', revision: 'druhá', text: 'Vlastně už přišel.' })),
    ],
    [
      'noted',
      'Lenka',
      'Volala jsem jí.',
      async () => {
        world.clock.forward(SECOND);
        const lead = world.people.lead.id;
        await world.db.transaction((tx) =>
          note(tx, world.conversationId, lead, 'Volala jsem jí.', world.clock()),
        );
      },
    ],
    [
      'claimed',
      'Lenka',
      '',
      async () => {
        world.clock.forward(SECOND);
        const lead = world.people.lead.id;
        await world.db.transaction((tx) => claim(tx, world.conversationId, lead, world.clock()));
      },
    ],
    [
      'answered',
      'Lenka',
      'Hned to napravíme. — Lenka',
      async () => {
        world.clock.forward(SECOND);
        await reply({ ...world.actor(world.people.lead), despiteClaim: true });
      },
    ],
  ])('%s: the reply waits, says so, and leaves when it is sent again', async (kind, name, text, happens) => {
    const openedAt = world.clock();
    await happens();
    world.clock.forward(SECOND);
    await expect(reply({ openedAt, despiteClaim: true })).rejects.toMatchObject({
      key: `reply.error.since.${kind}`,
      params: { name, text },
    });
    await reply({ openedAt: world.clock(), despiteClaim: true });
    while ((await world.deliver()) > 0);
    expect(world.network.posts.at(-1)?.text).toBe('Hned to napravíme. — Adam');
  });

  test('is told before that a colleague has it; and so it is of a letter', async () => {
    const openedAt = world.clock();
    world.clock.forward(SECOND);
    await reply({ ...world.actor(world.people.lead), despiteClaim: true });
    world.clock.forward(SECOND);
    const past = { key: 'reply.error.since.answered' };
    await expect(reply({ openedAt })).rejects.toMatchObject(past);
    const letter = { subject: 'Boty', body: 'Dobrý den, posíláme je.', customerEmail: 'jana@post.example' };
    const by = { ...world.actor(), conversationId: world.conversationId, via: 'mailto' as const };
    const handing = (known: Date) =>
      handOff(world.deps, { ...letter, ...by, openedAt: known }, world.clock());
    await expect(handing(openedAt)).rejects.toMatchObject(past);
    await expect(handing(world.clock())).rejects.toMatchObject({ key: 'reply.error.claimed' });
  });

  test('a stranger below, my own earlier reply and a reply that was taken back stop nobody', async () => {
    const openedAt = world.clock();
    await arrives(more({ author: STRANGER, text: 'Mně taky!' }));
    await reply();
    const taken = await reply({ ...world.actor(world.people.lead), despiteClaim: true });
    await undoSend(world.deps, taken.outboxId, world.actor(world.people.lead), world.clock());
    await world.deliver();
    await reply({ openedAt });
    await world.deliver();
    expect(world.network.posts).toHaveLength(2);
  });
});

describe('right before it leaves', () => {
  const failure = async () => (await world.rows())[0];
  const draft = () =>
    draftOf(world.db, {
      conversationId: world.conversationId,
      userId: world.people.agent.id,
      kind: 'public',
    });

  test('the network is asked once, and the reply leaves when nothing has changed', async () => {
    below = { items: [more(QUESTION)], tombstones: [] };
    await reply();
    await world.deliver();
    expect(asked.map(({ externalId }) => externalId)).toEqual(['otazka']);
    expect(await failure()).toMatchObject({ state: 'sent' });
  });

  test.each([
    ['they have written again', 'reply.error.before.written', { text: 'A ještě něco.' }],
    ['somebody answered there', 'reply.error.before.outside', { author: SHOP, text: 'Omlouváme se.' }],
  ])('%s: it stays here, the text is in the draft, the promise runs', async (_what, key, over) => {
    await reply();
    world.clock.forward(SECOND);
    below = { items: [more(over)], tombstones: [] };
    await world.deliver();
    expect(world.network.posts).toEqual([]);
    expect(await failure()).toMatchObject({ state: 'failed', error: { key } });
    expect(await draft()).toMatchObject({ text: 'Hned to napravíme.' });
  });

  test('it is gone: nothing leaves', async () => {
    await reply();
    below = { items: [], tombstones: ['otazka'] };
    await world.deliver();
    expect(world.network.posts).toEqual([]);
    expect(await failure()).toMatchObject({ state: 'failed', error: { key: 'reply.error.gone' } });
  });

  test('what strangers wrote below is none of it and is left to the poll', async () => {
    await reply();
    world.clock.forward(SECOND);
    below = { items: [more({ author: STRANGER })], tombstones: [] };
    await world.deliver();
    expect(await failure()).toMatchObject({ state: 'sent' });
    expect(await database.sql`select 1 from mentions where text like 'Balík%'`).toHaveLength(0);
  });

  test('a look that fails is tried again; one that is refused for good does not silence us', async () => {
    await reply();
    below = { kind: 'transient', key: 'channel.error.server' };
    await world.deliver();
    expect(await failure()).toMatchObject({ state: 'queued', attempts: 1 });
    below = { kind: 'permanent', key: 'channel.error.forbidden' };
    await world.deliver(MINUTE);
    expect(await failure()).toMatchObject({ state: 'sent' });
  });

  test('what a look did not see because it failed the next one sees', async () => {
    await reply();
    below = { kind: 'transient', key: 'channel.error.server' };
    await world.deliver();
    below = { items: [more({ externalId: 'dalsi', text: 'Už je tady, děkuji.' })], tombstones: [] };
    await world.deliver(MINUTE);
    expect(asked).toHaveLength(2);
    expect(world.network.posts).toEqual([]);
    expect(await failure()).toMatchObject({ state: 'failed', error: { key: 'reply.error.before.written' } });
  });

  test('what was cut off and is not found leaves no more once they have written again: a person decides', async () => {
    await reply();
    world.clock.forward(MINUTE);
    const [row] = await claimDue(world.db, world.clock(), 1);
    await beginAttempt(world.db, row!, world.clock());
    below = { items: [more({ text: 'Už to nechci.' })], tombstones: [] };
    await world.deliver(LEASE_MS);
    expect(world.network.posts).toEqual([]);
    expect(await failure()).toMatchObject({ state: 'unknown' });
    expect(await world.conversation()).toMatchObject({ status: 'open' });
  });
});

/** What a trainee writes waits for a yes: nothing of theirs leaves without one, and with one it leaves once. */
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  attachments,
  drafts,
  events,
  notices,
  outbox,
  proposals,
  replies,
} from '../../src/db/schema/index.ts';
import { waitingFiles } from '../../src/files/attachments.ts';
import { markAnswered } from '../../src/flow/answered-outside.ts';
import { approve, replyOrPropose, returnProposal, withdrawProposal } from '../../src/flow/approving.ts';
import { actBeside } from '../../src/flow/beside.ts';
import { endHandoffPromise, handOff } from '../../src/flow/handoff.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { decide, undoSend } from '../../src/flow/taking-back.ts';
import { act } from '../../src/flow/taught.ts';
import { splitThread } from '../../src/flow/threads.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { note } from '../../src/queue/index.ts';
import { makePerson, type Person } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { item, START } from '../setup/flow.ts';
import { REPLIES, sendingWorld } from '../setup/sending.ts';

let database: TestDatabase;
let world: Awaited<ReturnType<typeof sendingWorld>>;
let trainee: Person;
let secondLead: Person;

beforeAll(async () => {
  database = await testDb({ max: 8 });
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await sendingWorld(database, JANA);
  trainee = world.people.trainee;
  secondLead = await makePerson(world.db, { name: 'Lubor', role: 'lead', teamIds: [world.people.teamId] });
});

/** who asks, and where */
const JANA = {
  author: { externalId: 'jana', name: 'Jana', isSelf: false },
  threadKey: 'https://shop.example/t',
  caps: { ...REPLIES, media: { max: 2, types: ['image/png'], maxBytes: 1000 } },
};
const WORDS = 'Dobrý den, balíček dnes odešel.';
const reply = (over: object = {}) => ({
  conversationId: world.conversationId,
  mentionId: world.mentionId,
  kind: 'public' as const,
  text: WORDS,
  ...world.actor(trainee),
  ...over,
});
async function propose(over: object = {}): Promise<string> {
  const made = await replyOrPropose(world.deps, reply(over), world.clock());
  if (!('proposalId' in made)) throw new Error('it left');
  return made.proposalId;
}
const approval = (proposalId: string, over: object = {}) =>
  approve(world.deps, { proposalId, ...world.actor(world.people.lead), ...over }, world.clock());
const rowsOut = () => world.db.select().from(outbox).orderBy(outbox.seq);
const draft = async () =>
  (
    await world.db
      .select()
      .from(drafts)
      .where(and(eq(drafts.userId, trainee.id), eq(drafts.kind, 'public')))
  )[0];
const told = async (kind: string) =>
  (await world.db.select().from(notices)).filter((one) => one.kind === kind).map(({ userId }) => userId);

test('a trainee sends by no route', async () => {
  const { deps, clock, people, conversationId, mentionId } = world;
  const { outboxId } = await sendReply(deps, reply(world.actor(people.agent)), clock());
  const me = { conversationId, ...world.actor(trainee) };
  const letter = { ...me, customerEmail: 'jana@posta.example', subject: 'x', body: 'x' };
  const routes: [string, () => Promise<unknown>][] = [
    ['reply', () => sendReply(deps, reply(), clock())],
    ['private reply', () => sendReply(deps, reply({ kind: 'private' }), clock())],
    ['letter', () => handOff(deps, letter, clock())],
    ['by their own mail program', () => handOff(deps, { ...letter, via: 'mailto' }, clock())],
    ['said at the original', () => markAnswered(deps, { ...me, text: 'x' }, clock())],
    ['hide', () => actBeside(deps, { ...me, mentionId, act: 'hide' }, clock())],
    ['like', () => actBeside(deps, { ...me, mentionId, act: 'like' }, clock())],
    ['end of a promise', () => endHandoffPromise(deps, me, clock())],
    ['taking back', () => undoSend(deps, outboxId, world.actor(trainee), clock())],
    ['sending again', () => decide(deps, outboxId, 'send-again', world.actor(trainee), clock())],
    ['an approval of their own', () => approval(newUuid(), world.actor(trainee))],
    ['approving themselves', () => sendReply(deps, reply({ approvedBy: trainee.id }), clock())],
    ['a yes of an agent', () => sendReply(deps, reply({ approvedBy: people.agent.id }), clock())],
  ];
  for (const [name, go] of routes) {
    const outcome = await go().then(
      () => 'left',
      (problem: { kind?: string }) => problem.kind,
    );
    expect([name, outcome]).toEqual([name, 'forbidden']);
  }
  for (const kind of ['resolve', 'snooze', 'reopen'] as const) {
    const chosen = { kind, resolution: 'spam', until: new Date(clock().getTime() + MINUTE) } as never;
    await expect(
      world.db.transaction((tx) => act(tx, [conversationId], chosen, trainee.id, clock())),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  }
  expect(await rowsOut()).toHaveLength(1);
});

describe('a proposal', () => {
  test('waits, tells who may approve, and leaves signed by its author when somebody does', async () => {
    const id = await propose();
    expect(await rowsOut()).toEqual([]);
    expect((await draft())?.text).toBe('');
    expect((await world.conversation()).answeredAt).toBeNull();
    expect((await told('approval')).sort()).toEqual(
      [world.people.admin.id, world.people.lead.id, secondLead.id].sort(),
    );
    world.clock.forward(MINUTE);
    await approval(id);
    await world.deliver();
    const [sent] = world.network.posts;
    expect(sent!.text).toBe(`${WORDS} — Tereza`);
    expect((await world.db.select().from(replies))[0]).toMatchObject({ userId: trainee.id });
    expect(await told('reviewed')).toEqual([trainee.id]);
    const [story] = await world.db.select().from(events).where(eq(events.kind, 'proposal.approved'));
    expect(story).toMatchObject({ userId: world.people.lead.id, data: { proposalId: id, edited: false } });
  });

  test('of two who approve at once is sent once; the other one is told', async () => {
    const id = await propose();
    const outcomes = await Promise.allSettled([
      approval(id),
      approval(id, world.actor(secondLead)),
      approval(id, world.actor(world.people.admin)),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of outcomes) {
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ kind: 'conflict', key: 'approval.decided' });
    }
    await world.deliver();
    expect(world.network.posts).toHaveLength(1);
  });

  test('is stopped by the send guard when the customer has written since, until that was seen', async () => {
    const id = await propose();
    world.clock.forward(MINUTE);
    world.network.script.page([item({ publishedAt: world.clock(), ...JANA })]);
    world.clock.forward(20 * MINUTE);
    await world.poll();
    await expect(approval(id)).rejects.toMatchObject({ key: 'reply.error.since.written' });
    expect((await world.db.select().from(proposals))[0]!.state).toBe('waiting');
    await approval(id, { seenAt: world.clock(), text: `${WORDS} A peníze vracíme.` });
    await world.deliver();
    expect(world.network.posts.map(({ text }) => text)).toEqual([`${WORDS} A peníze vracíme. — Tereza`]);
  });

  test('is not stopped by what the approver has noted themselves, but by anybody else', async () => {
    const id = await propose();
    world.clock.forward(MINUTE);
    await world.db.transaction((tx) =>
      note(tx, world.conversationId, world.people.lead.id, 'Dobře.', world.clock()),
    );
    world.clock.forward(MINUTE);
    await expect(approval(id, world.actor(secondLead))).rejects.toMatchObject({
      key: 'reply.error.since.noted',
    });
    await approval(id);
  });

  test('comes back with a note, its words and files in the draft again', async () => {
    const { conversationId } = world;
    const place = { conversationId, userId: trainee.id };
    await world.db.insert(attachments).values(pictureOf(place));
    const id = await propose();
    // what is put to the draft afterwards is none of what was proposed
    await world.db.insert(attachments).values(pictureOf(place));
    await returnProposal(
      world.deps,
      { proposalId: id, note: 'Napište termín.', ...world.actor(world.people.lead) },
      world.clock(),
    );
    expect((await draft())?.text).toBe(WORDS);
    expect((await world.db.select().from(attachments)).map(({ outboxId }) => outboxId)).toEqual([null, null]);
    expect(await told('reviewed')).toEqual([trainee.id]);
    await expect(approval(id)).rejects.toMatchObject({ key: 'approval.decided' });
    const next = await propose({ requestId: id });
    expect(next).not.toBe(id);
    await withdrawProposal(world.deps, { proposalId: next, ...world.actor(trainee) }, world.clock());
    expect(await rowsOut()).toEqual([]);
  });

  test('goes along with the message it answers when that is split off, and its files with it', async () => {
    world.network.script.page([item({ publishedAt: world.clock(), ...JANA })]);
    world.clock.forward(20 * MINUTE);
    await world.poll();
    const { conversationId } = world;
    const mentionId = (await world.conversation()).lastMentionId;
    await world.db.insert(attachments).values(pictureOf({ conversationId, userId: trainee.id }));
    const id = await propose({ mentionId, openedAt: world.clock() });
    const part = await world.db.transaction((tx) =>
      splitThread(tx, { mentionId, andLater: false }, world.people.lead.id, world.clock()),
    );
    await returnProposal(
      world.deps,
      { proposalId: id, note: 'Napište termín.', ...world.actor(world.people.lead) },
      world.clock(),
    );
    const place = { conversationId: part.conversationId, userId: trainee.id };
    expect(await waitingFiles(world.db, place)).toMatchObject([{ name: 'a.png' }]);
  });

  test('posted twice is one; what cannot leave does not wait', async () => {
    const requestId = newUuid();
    expect(await propose({ requestId })).toBe(await propose({ requestId }));
    await expect(propose({ text: 'x'.repeat(300) })).rejects.toMatchObject({ key: 'reply.error.too_long' });
    await expect(propose({ text: 'Dobrý den, {{jméno}}' })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await world.db.$count(proposals)).toBe(1);
  });

  test('of another team is absent', async () => {
    const id = await propose();
    const { stranger } = world.people;
    await expect(
      returnProposal(
        world.deps,
        {
          proposalId: id,
          note: 'x',
          by: { userId: world.people.lead.id },
          scope: { all: false, teamIds: [] },
        },
        world.clock(),
      ),
    ).rejects.toMatchObject({ kind: 'not-found' });
    await expect(approval(id, world.actor(stranger))).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

const pictureOf = (place: { conversationId: number; userId: number }) => ({
  ...place,
  id: newUuid(),
  name: 'a.png',
  type: 'image/png',
  size: 1,
  bytes: new Uint8Array(1),
  createdAt: START,
});

/** Colleagues who write from accounts of their own, and blocked people: heard, but nobody runs for them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeKind } from '../../src/flow/contact-acts.ts';
import { type ContactsWorld, contactsWorld } from './world.ts';

let world: ContactsWorld;
beforeAll(async () => {
  world = await contactsWorld();
});
afterAll(() => world.close());

const by = () => ({ userId: world.people.agent.id, scope: { all: true as const }, at: world.clock() });
const TABLES = ['conversations', 'deadlines', 'contacts'];
const standing = async () => {
  const { conversations, ...rest } = await world.tables(...TABLES);
  // the version grows with every change, also with one that takes another back
  return {
    ...rest,
    open: (await world.sql`select id, status, due_at from conversations order by id`).map((row) => row),
  };
};

test.each(['staff', 'blocked'] as const)(
  '%s: one act closes what waits and stops the clocks to come; undone it stands as before',
  async (kind) => {
    const who = { id: `acct-${kind}`, name: `Kolega ${kind}` };
    const first = await world.says('facebook', { by: who, text: 'Kde je ten balík?' });
    const customer = { id: `acct-customer-${kind}`, name: 'Zákaznice' };
    const theirs = await world.says('facebook', {
      by: customer,
      text: 'Kdy mi to přijde?',
      threadKey: `t-${kind}`,
    });
    await world.says('facebook', { by: who, text: 'To by mě taky zajímalo.', threadKey: `t-${kind}` });
    const before = await standing();

    const done = await world.db.transaction((tx) => changeKind(tx, first.contactId, kind, by()));
    expect(done).toMatchObject({ was: 'customer' });
    const [closed] =
      await world.sql`select status, due_at from conversations where id = ${first.conversationId}`;
    expect(closed).toEqual({ status: 'done', due_at: null });
    // the customer still waits
    const [open] = await world.sql`select status from conversations where id = ${theirs.conversationId}`;
    expect(open!.status).toBe('open');

    await world.db.transaction((tx) => changeKind(tx, first.contactId, 'customer', by(), done.actId!));
    expect(await standing()).toEqual(before);

    await world.db.transaction((tx) => changeKind(tx, first.contactId, kind, by()));
    const clocks = async () => (await world.sql`select count(*)::int as n from deadlines`)[0]!.n;
    const ran = await clocks();
    const quiet = await world.says('facebook', { by: who, text: 'Tak kde je, hrozná služba!' });
    expect(quiet.conversationId).toBeNull();
    await world.says('facebook', { by: who, text: 'Čekám!', threadKey: `t-${kind}` });
    expect(await clocks()).toBe(ran);
    // what they wrote is there all the same, with its thread
    const [row] =
      await world.sql`select count(*)::int as n from conversation_mentions where conversation_id = ${theirs.conversationId}`;
    expect(row!.n).toBe(3);
  },
);

/** Who was not answered in private and complains in public comes first, and the queue says why. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeContacts } from '../../src/contacts/merge.ts';
import { merge, separate } from '../../src/flow/contact-acts.ts';
import { HOUR, MINUTE } from '../../src/lib/clock.ts';
import { queuePage } from '../../src/queue/index.ts';
import { type ContactsWorld, contactsWorld } from './world.ts';

let world: ContactsWorld;
beforeAll(async () => {
  world = await contactsWorld();
});
afterAll(() => world.close());

const queue = async () => {
  const page = await queuePage(world.db, {
    view: 'open',
    order: 'due',
    limit: 20,
    scope: { all: true },
    me: world.people.agent.id,
  });
  return page.rows;
};

test('a public complaint after two silent e-mails stands at the top and says why', async () => {
  const mails = { id: 'petr@posta.example', name: 'Petr' };
  const mail = await world.says('email', { by: mails, text: 'Dobrý den, kde je můj balík?' });
  world.clock.forward(HOUR);
  await world.says('email', { by: mails, text: 'Opravdu nic? Balík pořád nepřišel.' });
  for (const n of [1, 2, 3]) {
    await world.says('facebook', { by: { id: `fb-${n}` }, text: 'Kdy otevíráte? Prosím odpovězte.' });
  }
  world.clock.forward(5 * MINUTE);
  const calm = await world.says('mastodon', { by: { id: 'm-petr' }, text: 'Hezký den přeju.' });
  await world.db.transaction((tx) =>
    mergeContacts(tx, { intoId: mail.contactId, fromId: calm.contactId }, [], {
      userId: world.people.agent.id,
      at: world.clock(),
    }),
  );
  world.clock.forward(5 * MINUTE);
  const complaint = await world.says('mastodon', {
    by: { id: 'm-petr' },
    text: 'Hrozný obchod, balík nepřišel a nikdo neodpovídá!',
  });

  const [top] = await queue();
  expect(top!.id).toBe(complaint.conversationId);
  expect(top!.reasons).toContainEqual({ code: 'unheard', points: 40, params: { n: 2 } });
  expect(top!.deadline!.because).toMatchObject({ unheard: 2 });
  // it counts from the first of the mails, and half as long
  const [first] = await world.sql`select due_at from conversations where id = ${mail.conversationId}`;
  expect(top!.dueAt!.getTime()).toBeLessThan((first!.due_at as Date).getTime());

  // who is answered is heard
  await world.sql`update conversations set answered_at = now() where found_by && (select array_agg(id) from sources where channel = 'email')`;
  const after = await world.says('mastodon', {
    by: { id: 'm-petr' },
    text: 'Zase špatný obchod, balík je rozbitý!',
  });
  const [row] = (await queue()).filter(({ id }) => id === after.conversationId);
  expect(row!.reasons.map(({ code }) => code)).not.toContain('unheard');
  expect(row!.deadline!.because ?? {}).not.toHaveProperty('unheard');
});

test('who is found to be one person after the complaint comes first then, and as before when they are two again', async () => {
  const mails = { id: 'olga@posta.example', name: 'Olga' };
  const mail = await world.says('email', { by: mails, text: 'Dobrý den, kdy mi pošlete peníze?' });
  world.clock.forward(HOUR);
  await world.says('email', { by: mails, text: 'Prosím, odpovězte mi konečně.' });
  const angry = await world.says('mastodon', {
    by: { id: 'm-olga' },
    text: 'Hrozný obchod, peníze nevrátili a nikdo neodpovídá!',
  });
  // VIP by one of their accounts: the other one's conversation waits less, too
  await world.sql`update contacts set vip = true where id = ${mail.contactId}`;
  const rows = () => world.tables('deadlines', 'mentions', 'contacts', 'contact_authors');
  const conversations = () =>
    world.sql`select to_jsonb(c) - 'version' as row from conversations c order by id`;
  const stands = async () => {
    const row = (await queue()).find(({ id }) => id === angry.conversationId)!;
    return { urgency: row.urgency, reasons: row.reasons };
  };
  const [was, places] = [await rows(), await conversations()];
  const before = await stands();
  expect(before.reasons.map(({ code }) => code)).not.toContain('unheard');
  const by = { userId: world.people.lead.id, scope: { all: true as const }, at: world.clock() };
  const merged = await world.db.transaction((tx) => merge(tx, mail.contactId, angry.contactId, by));
  const after = await stands();
  expect(after.reasons).toContainEqual({ code: 'unheard', points: 40, params: { n: 2 } });
  expect(after.urgency).toBeGreaterThan(before.urgency);
  const row = (await queue()).find(({ id }) => id === angry.conversationId)!;
  expect(row.deadline!.because).toMatchObject({ unheard: 2 });
  expect(await rows()).not.toMatchObject({ deadlines: was.deadlines });
  await world.db.transaction((tx) => separate(tx, merged!.mergeId, by));
  expect(await stands()).toEqual(before);
  // not a word of what was promised is otherwise than before
  expect(await rows()).toEqual(was);
  expect(await conversations()).toEqual(places);
});

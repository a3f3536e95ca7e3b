import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeContacts, unmerge } from '../../src/contacts/merge.ts';
import { noteContact } from '../../src/contacts/notes.ts';
import { refuse } from '../../src/contacts/suggest.ts';
import { type ContactsWorld, contactsWorld } from './world.ts';

const TABLES = [
  'contacts',
  'contact_authors',
  'contact_addresses',
  'contact_notes',
  'contact_suggestions',
  'contact_merges',
];

let world: ContactsWorld;
beforeAll(async () => {
  world = await contactsWorld();
});
afterAll(() => world.close());

const within = <T>(work: Parameters<typeof world.db.transaction<T>>[0]) => world.db.transaction(work);
const by = () => ({ userId: world.people.agent.id, at: world.clock() });
const suggestions = () => world.sql<
  { a_id: number; b_id: number; state: string; reasons: { code: string }[] }[]
>`
  select a_id, b_id, state, reasons from contact_suggestions order by a_id, b_id`;
const reasonsOf = async (one: number, other: number) => {
  const found = (await suggestions()).find(
    ({ a_id, b_id }) => a_id === Math.min(one, other) && b_id === Math.max(one, other),
  );
  return found?.reasons.map(({ code }) => code).sort() ?? [];
};

describe('who may be the same person', () => {
  test('is found by an address, a handle with the name, and by what people say of themselves', async () => {
    const mail = await world.says('email', {
      by: { id: 'eva.dlouha@posta.example', handle: 'eva.dlouha@posta.example', name: 'Eva Dlouhá' },
      text: 'Dobrý den, kde je moje objednávka? Zavolejte mi na 603 112 345.',
    });
    const facebook = await world.says('facebook', {
      by: { id: 'fb-eva', name: 'Evička D.' },
      text: 'Nikdo mi neodpovídá. Můj telefon je +420 603 112 345.',
    });
    expect(await reasonsOf(mail.contactId, facebook.contactId)).toEqual(['address']);

    const instagram = await world.says('instagram', {
      by: { id: 'ig-7', handle: 'evadlouha', name: 'Eva Dlouhá' },
      text: 'Pěkné boty!',
    });
    const mastodon = await world.says('mastodon', {
      by: { id: 'm-7', handle: 'evadlouha@jinde.example', name: 'Eva Dlouhá' },
      text: 'Píšu i na Instagramu jako evadlouha a pořád nic.',
    });
    expect(await reasonsOf(instagram.contactId, mastodon.contactId)).toEqual(['handle', 'named']);
    // the same name alone, or the same handle under another name, is nobody's proof
    const other = await world.says('bluesky', {
      by: { id: 'b-7', handle: 'evadlouha.bsky.social', name: 'Eva D.' },
      text: 'Ahoj',
    });
    expect(await reasonsOf(instagram.contactId, other.contactId)).toEqual([]);
  });

  test('is not proposed again once refused, nor through somebody merged meanwhile', async () => {
    const address = 'karel@posta.example';
    const one = await world.says('email', { by: { id: address, name: 'Karel' }, text: 'Dobrý den' });
    const two = await world.says('facebook', { by: { id: 'fb-karel' }, text: `Pište na ${address}` });
    expect(await within((tx) => refuse(tx, two.contactId, one.contactId, by()))).toBe(true);
    expect(await within((tx) => refuse(tx, one.contactId, two.contactId, by()))).toBe(false);
    const three = await world.says('mastodon', { by: { id: 'm-karel' }, text: 'Hezký den' });
    await within((tx) => mergeContacts(tx, { intoId: three.contactId, fromId: two.contactId }, [], by()));
    await world.says('mastodon', { by: { id: 'm-karel' }, text: `Můj mail je ${address}` });
    expect(await reasonsOf(one.contactId, three.contactId)).toEqual([]);
    const refused = (await suggestions()).find(({ a_id }) => a_id === one.contactId);
    expect(refused?.state).toBe('refused');
  });
});

describe('three accounts and two mailboxes', () => {
  test('become one person, and exactly what they were, in whichever order it is undone', async () => {
    const address = 'jana.kratka@posta.example';
    const mail = {
      by: { id: address, handle: address, name: 'Jana Krátká' },
      text: 'Dobrý den, nic nepřišlo.',
    };
    const first = await world.says('email', mail, 'info@vandr.example');
    const again = await world.says('email', mail, 'reklamace@vandr.example');
    expect(again.contactId).toBe(first.contactId);
    const facebook = await world.says('facebook', {
      by: { id: 'fb-jana', name: 'Jana K.' },
      text: `Napište mi prosím na ${address}.`,
    });
    const mastodon = await world.says('mastodon', {
      by: { id: 'm-jana', handle: 'janka@jinde.example', name: 'Janka' },
      text: `Pořád čekám, můj e-mail: ${address}`,
    });
    const [a, b, c] = [first.contactId, facebook.contactId, mastodon.contactId];
    expect(await reasonsOf(a, b)).toEqual(['address']);
    expect(await reasonsOf(a, c)).toEqual(['address']);
    await world.sql`update contacts set vip = true, language = 'sk' where id = ${b}`;
    await world.sql`update contacts set owner_id = ${world.people.lead.id} where id = ${c}`;
    await within((tx) => noteContact(tx, c, { kind: 'call', text: 'Volala, že spěchá.' }, by()));
    const before = await world.tables(...TABLES);

    const merge = (intoId: number, fromId: number) =>
      within((tx) => mergeContacts(tx, { intoId, fromId }, [{ code: 'address' }], by()));
    const behind = async () =>
      (await world.sql`select author_id from contact_authors where contact_id = ${a}`).length;
    for (const order of ['last first', 'first first', 'over a third'] as const) {
      const one = await merge(a, b);
      // what was said of who is merged away leads to who they are now
      const two = order === 'over a third' ? await merge(c, b) : await merge(a, c);
      expect(one).toMatchObject({ intoId: a, becameVip: true });
      expect(await merge(a, c)).toBeNull();
      if (order !== 'over a third') {
        expect(await behind()).toBe(3);
        const [row] = await world.sql`select vip, language, owner_id from contacts where id = ${a}`;
        expect(row).toEqual({ vip: true, language: 'sk', owner_id: world.people.lead.id });
      }
      const merges = order === 'last first' ? [two, one] : [one, two];
      for (const merged of merges) await within((tx) => unmerge(tx, merged!.mergeId, by()));
      expect(await within((tx) => unmerge(tx, one!.mergeId, by()))).toBeNull();
      expect(await world.tables(...TABLES)).toEqual(before);
    }
  });

  test('what was said of them after a merge stays with who stayed', async () => {
    const one = await world.says('facebook', { by: { id: 'fb-later' }, text: 'Dobrý den' });
    const two = await world.says('mastodon', { by: { id: 'm-later' }, text: 'Dobrý den' });
    const merged = await within((tx) =>
      mergeContacts(tx, { intoId: one.contactId, fromId: two.contactId }, [], by()),
    );
    await within((tx) => noteContact(tx, one.contactId, { kind: 'note', text: 'Má rád modrou.' }, by()));
    await world.sql`update contacts set language = 'pl' where id = ${one.contactId}`;
    await within((tx) => unmerge(tx, merged!.mergeId, by()));
    const [row] = await world.sql`select language, (select count(*)::int from contact_notes n
      where n.contact_id = c.id) as notes from contacts c where id = ${one.contactId}`;
    expect(row).toEqual({ language: 'pl', notes: 1 });
  });

  test('a customer and one of us stay two', async () => {
    const one = await world.says('facebook', { by: { id: 'fb-a' }, text: 'Dobrý den' });
    const two = await world.says('mastodon', { by: { id: 'm-a' }, text: 'Dobrý den' });
    await world.sql`update contacts set kind = 'staff' where id = ${two.contactId}`;
    const merging = within((tx) =>
      mergeContacts(tx, { intoId: one.contactId, fromId: two.contactId }, [], by()),
    );
    await expect(merging).rejects.toMatchObject({ key: 'contacts.kinds_differ' });
  });
});

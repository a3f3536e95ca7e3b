/** A private matter goes on by e-mail: the forms of the conversation and a real mail server on loopback. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { after, MINUTE } from '../../src/lib/clock.ts';
import { saveSmtp } from '../../src/outbox/smtp.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { type CaughtMail, headerOf, type MailServer, mailServer } from '../setup/sending.ts';
import { type AnswerHouse, answerHouse, wordsOf } from './answer-house.ts';

let house: AnswerHouse;
let post: MailServer;
let department: number;
beforeAll(async () => {
  house = await answerHouse();
  post = await mailServer();
  const sklad = { name: 'Sklad', email: 'sklad@vandr.example' };
  department = await saveDepartment(house.deps.db, null, sklad, house.clock());
});
afterAll(async () => {
  await post.close();
  await house.close();
});

const NOTE = 'Píšu vám do e-mailu.';
const handOff = async (id: number, over: Record<string, string> = {}) =>
  house.agent.post(`/conversations/${id}/handoff`, {
    ...(await house.hidden(id, 'email')),
    customerEmail: 'lucie@posta.example',
    subject: 'Vaše objednávka',
    body: 'Dobrý den, napište nám prosím číslo objednávky.',
    ...over,
  });
const handoffPromise = async (id: number) =>
  (await house.promises(id))
    .filter(({ kind }) => kind === 'handoff')
    .map(({ state, dueAt }) => ({ state, dueAt }));
const mailTo = (address: string): CaughtMail[] => post.mails.filter(({ to }) => to.includes(address));

describe('without a mail server', () => {
  test('the form says so and offers the person’s own program', async () => {
    const id = await house.asked();
    const words = await wordsOf(house.agent.get(`/conversations/${id}?tab=email`));
    expect(words).toContain('Odesílání pošty zatím není nastavené.');
    const refused = await handOff(id);
    expect(refused.status).toBe(422);
    const said = await wordsOf(refused);
    expect(said).toContain('Odesílání pošty ještě není nastavené.');
    expect(said).toContain('napište nám prosím číslo objednávky');
    expect(await handoffPromise(id)).toEqual([]);
  });

  test('the links stand on a page of their own: posted again or loaded again, it is one handoff', async () => {
    const id = await house.asked();
    const form = { ...(await house.hidden(id, 'email')), via: 'mailto', departmentId: String(department) };
    const first = await handOff(id, form);
    expect(first.status).toBe(303);
    const again = await handOff(id, form);
    const there = first.headers.get('location')!;
    expect(again.headers.get('location')).toBe(there);
    const page = await (await house.agent.get(there)).text();
    expect(page.match(/href="mailto:[^"]*"/g)).toHaveLength(2);
    expect(page).toContain('href="mailto:lucie@posta.example?subject=');
    expect(await handoffPromise(id)).toEqual([
      { state: 'running', dueAt: after(house.clock(), 60 * MINUTE) },
    ]);
    // whoever did not write it, and a form that never was, see the conversation
    expect(await (await house.lead.get(there)).text()).not.toContain('href="mailto:');
    const made = `/conversations/${id}?mailto=0b6f5c1e-8f0e-4c53-9a53-6a3c6f0f7a11`;
    expect(await (await house.agent.get(made)).text()).not.toContain('href="mailto:');
    expect((await house.viewer.get(there)).status).toBe(200);
  });
});

describe('with a mail server', () => {
  beforeEach(async () => {
    post.mails.length = 0;
    const by = { userId: house.people.admin.id, at: house.clock() };
    await saveSmtp(house.deps.db, post.settings, house.deps.seal, by);
  });

  test('the customer and the department get the thread, Mastodon the note, and the promise runs until a person ends it', async () => {
    const id = await house.asked('kde je moje objednávka 123?');
    const answer = await handOff(id, { departmentId: String(department), publicNote: NOTE });
    expect(answer.status).toBe(303);
    const promised = after(house.clock(), 60 * MINUTE);
    await house.deliver();
    expect((await house.rows(id)).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    const [letter] = mailTo('lucie@posta.example');
    expect(headerOf(letter!, 'Reply-To')).toEqual(['jana@vandr.example']);
    expect(mailTo('sklad@vandr.example')).toHaveLength(1);
    expect(house.posted().at(-1)!.text).toContain(`${NOTE} — Adam`);
    expect(await handoffPromise(id)).toEqual([{ state: 'running', dueAt: promised }]);
    const page = await wordsOf(house.agent.get(`/conversations/${id}`));
    expect(page).toContain('lucie@posta.example');
    expect((await house.agent.post(`/conversations/${id}/handoff/kept`)).status).toBe(303);
    expect((await handoffPromise(id)).map(({ state }) => state)).toEqual(['met']);
  });

  test('on a feed the note is kept as what was written at the original', async () => {
    const id = await house.onFeed();
    const before = house.posted().length;
    await handOff(id, { customerEmail: 'petr@posta.example', publicNote: NOTE });
    await house.deliver();
    expect(mailTo('petr@posta.example')).toHaveLength(1);
    expect(house.posted()).toHaveLength(before);
    expect(await wordsOf(house.agent.get(`/conversations/${id}`))).toContain(`${NOTE} — Adam`);
  });

  test('posted twice it is sent once; taken back it gives the form back', async () => {
    const id = await house.asked();
    const form = await house.hidden(id, 'email');
    await handOff(id, form);
    await handOff(id, form);
    const rows = await house.rows(id);
    expect(rows).toHaveLength(1);
    const back = await house.agent.post(`/outbox/${rows[0]!.id}/undo`);
    expect(back.headers.get('location')).toContain('tab=email');
    const composer = await (await house.agent.get(`/conversations/${id}?tab=email`)).text();
    expect(composer).toContain('napište nám prosím číslo objednávky');
    expect(composer).toContain('value="lucie@posta.example"');
    await house.deliver();
    expect(post.mails).toEqual([]);
    expect((await handoffPromise(id)).map(({ state }) => state)).not.toContain('running');
  });

  test('nobody to write to, or no address, is told at its field and keeps the rest', async () => {
    const id = await house.asked();
    for (const customerEmail of ['', 'lucie(at)posta']) {
      const refused = await handOff(id, { customerEmail });
      expect(refused.status).toBe(422);
      const html = await refused.text();
      expect(html).toMatch(/name="customerEmail"[^>]*aria-invalid="true"/);
      expect(html).toContain('napište nám prosím číslo objednávky');
    }
    expect(await house.rows(id)).toEqual([]);
  });
});

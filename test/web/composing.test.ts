/** What the composer begins with, what it says of a draft, and what it will not send unasked. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECOND } from '../../src/lib/clock.ts';
import { saveTemplate } from '../../src/replies/templates.ts';
import { readSetting, saveSetting } from '../../src/settings/index.ts';
import { type AnswerHouse, answerHouse, wordsOf } from './answer-house.ts';

let house: AnswerHouse;
beforeAll(async () => {
  house = await answerHouse();
});
afterAll(() => house.close());

const QUESTION = 'Dobrý den, můžete mi prosím říct, kdy mi ty boty pošlete?';
const pageOf = async (id: number, tab = 'public') =>
  (await house.agent.get(`/conversations/${id}?tab=${tab}`)).text();
const paper = async (id: number, tab = 'public') =>
  /<textarea[^>]*>([^<]*)</.exec(await pageOf(id, tab))?.[1]?.trim();
const post = async (id: number, verb: string, over: Record<string, string>, tab = 'public') =>
  house.agent.post(`/conversations/${id}/${verb}`, { ...(await house.hidden(id, tab)), tab, ...over });

describe('a greeting', () => {
  test('stands in an empty sheet as the person speaks to us; who they are is read from the name', async () => {
    const formal = await house.asked(QUESTION);
    expect(await paper(formal)).toBe('Dobrý den,');
    expect(await wordsOf(house.agent.get(`/conversations/${formal}`))).toContain('vyká');
    const informal = await house.asked('Ahoj, nevíš prosím, kdy budou ty modré boty?');
    expect(await paper(informal)).toMatch(/^Ahoj/);
    expect(await wordsOf(house.agent.get(`/conversations/${informal}`))).toContain('tyká');
    expect(await paper(formal, 'note')).toBe('');
  });

  test('alone is no answer, and is kept as no draft', async () => {
    const id = await house.asked(QUESTION);
    const greeting = (await paper(id))!;
    expect(await wordsOf(post(id, 'reply', { text: greeting }))).toContain('Napište nejdřív');
    expect(await house.rows(id)).toEqual([]);
    await post(id, 'draft', { text: `${greeting} ` });
    expect(await paper(id)).toBe(greeting);
  });

  test('is not all that can be taken off a sheet: what is typed after is kept as before', async () => {
    const id = await house.asked(QUESTION);
    const sheet = await house.hidden(id, 'public');
    for (const text of ['Boty odcházejí', '', 'Boty dorazí v pátek']) {
      house.clock.forward(SECOND);
      await house.agent.post(`/conversations/${id}/draft`, { ...sheet, tab: 'public', text });
    }
    expect(await paper(id)).toBe('Boty dorazí v pátek');
  });

  test('refused for its words, a sheet still knows no more than when it was opened', async () => {
    const id = await house.asked(QUESTION);
    const sheet = await house.hidden(id, 'public');
    house.clock.forward(SECOND);
    const refused = await house.agent.post(`/conversations/${id}/reply`, {
      ...sheet,
      tab: 'public',
      text: '',
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`name="openedAt" value="${sheet.openedAt}"`);
  });

  test('is said once', async () => {
    const id = await house.asked(QUESTION);
    await post(id, 'reply', { text: 'Dobrý den, odchází dnes.' });
    expect(await paper(id)).toBe('');
  });

  test('gives way to the one of a template, and stays before a template without', async () => {
    const save = (body: string) =>
      saveTemplate(
        house.deps.db,
        null,
        { name: body.slice(0, 20), bodies: { cs: body } },
        { userId: null, at: house.clock() },
      );
    const greets = await save('Krásný den, zásilku jsme předali dopravci.');
    const doesNot = await save('Zásilku jsme předali dopravci.');
    const id = await house.asked(QUESTION);
    await post(id, 'template', { text: 'Dobrý den,', templateId: String(greets) });
    expect(await paper(id)).toBe('Krásný den, zásilku jsme předali dopravci.');
    const other = await house.asked(QUESTION);
    await post(other, 'template', { text: 'Dobrý den,', templateId: String(doesNot) });
    expect(await paper(other)).toBe('Dobrý den,\n\nZásilku jsme předali dopravci.');
    // as it is it is a form; a sentence of one's own makes it an answer
    const told = async (text: string) => wordsOf(post(other, 'draft', { text }));
    const plain = (await paper(other))!;
    expect(await told(plain)).toContain('Šablona beze změny');
    expect(await told(`${plain} Modré boty dorazí v pátek.`)).not.toContain('Šablona beze změny');
  });
});

/** "+pozdrav" for a part that is there, "-řešení" for one that isn't. */
const checks = (html: string): string =>
  [...html.matchAll(/<li( class="ok")?>[\s\S]*?<\/svg>\s*([^<\s][^<]*)/g)]
    .map(([, ok, name]) => `${ok ? '+' : '-'}${name!.trim()}`)
    .join(' ');

describe('the parts of a draft', () => {
  test('are told when it is kept: four in public, seven by e-mail', async () => {
    const id = await house.asked(QUESTION);
    const short = await post(id, 'draft', { text: 'Dobrý den, boty dnes odesíláme.' });
    expect(checks(await short.text())).toBe('+pozdrav -pochopení +řešení +podpis');
    const letter = await post(id, 'draft', { body: 'Děkujeme za zprávu. Mrzí nás to.' }, 'email');
    expect(checks(await letter.text())).toBe(
      '-pozdrav +poděkování +pochopení -řešení -zda to vyhovuje -přání +podpis',
    );
    expect(checks(await pageOf(id, 'email'))).toContain('+poděkování');
    expect((await post(id, 'draft', { text: 'Poznámka' }, 'note')).status).toBe(204);
  });

  test('say when a draft is informal with somebody who is not', async () => {
    const id = await house.asked(QUESTION);
    expect(await wordsOf(post(id, 'draft', { text: 'Ahoj, pošleme ti je zítra.' }))).toContain(
      'držte vykání',
    );
    expect(await wordsOf(post(id, 'draft', { text: 'Pošleme vám je zítra.' }))).not.toContain('držte vykání');
  });
});

describe('private data', () => {
  const EXPOSING = 'Dobrý den, zavoláme vám na 777 412 986.';

  test('never leave in public; an order number when the person says so', async () => {
    const id = await house.asked(QUESTION);
    expect(await wordsOf(post(id, 'draft', { text: EXPOSING }))).toContain('četli všichni (telefon)');
    const refused = await post(id, 'reply', { text: EXPOSING });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain(EXPOSING);
    expect((await post(id, 'reply', { text: EXPOSING, despiteOrder: 'yes' })).status).toBe(422);
    const numbered = 'Dobrý den, objednávka č. 88120455 odchází dnes.';
    expect(await (await post(id, 'reply', { text: numbered })).text()).toContain('name="despiteOrder"');
    expect(await house.rows(id)).toEqual([]);
    expect((await post(id, 'reply', { text: numbered, despiteOrder: 'yes' })).status).toBe(303);
  });

  test('go in private, and the shop’s own contacts anywhere', async () => {
    const id = await house.asked(QUESTION);
    expect((await post(id, 'reply', { text: EXPOSING }, 'private')).status).toBe(303);
    const { db } = house.deps;
    const by = { userId: house.people.agent.id, at: house.clock() };
    await db.transaction(async (tx) =>
      saveSetting(tx, 'profile', { ...(await readSetting(tx, 'profile')), phones: ['800 123 456'] }, by),
    );
    const other = await house.asked(QUESTION);
    const words = 'Dobrý den, volejte prosím 800 123 456.';
    expect((await post(other, 'reply', { text: words })).status).toBe(303);
  });

  test('in the public word of a handoff are refused as well', async () => {
    const id = await house.asked(QUESTION);
    const letter = { customerEmail: 'jana@posta.example', subject: 'Boty', body: 'Píšu.', via: 'mailto' };
    const refused = await post(
      id,
      'handoff',
      { ...letter, publicNote: 'Píšeme na jana@posta.example' },
      'email',
    );
    expect(refused.status).toBe(422);
    expect(await wordsOf(refused)).toContain('jsou v ní osobní údaje: e-mail');
    const kept = await post(id, 'handoff', { ...letter, publicNote: 'Píšeme vám e-mail.' }, 'email');
    expect(kept.status).toBe(303);
  });

  test('that somebody left in public propose the handoff', async () => {
    const id = await house.asked('Objednávka č. 88120455 stále nedorazila, moje číslo je 777 412 986');
    expect(await wordsOf(house.agent.get(`/conversations/${id}`))).toContain('Přejít do e-mailu');
    const other = await house.asked(QUESTION);
    expect(await wordsOf(house.agent.get(`/conversations/${other}`))).not.toContain('Přejít do e-mailu');
  });
});

test('an answer becomes a template: what was this customer’s is a variable or gone, the signature too', async () => {
  const id = await house.asked(QUESTION);
  const text =
    'Dobrý den, objednávka č. 2026104417 odchází dnes, ozveme se na +420 602 111 333. Ať se vám boty líbí!';
  await post(id, 'answered', { text });
  const replyId = /\/templates\/from-reply\/(\d+)/.exec(
    await (await house.lead.get(`/conversations/${id}`)).text(),
  )![1];
  const made = await house.lead.post(`/templates/from-reply/${replyId}`);
  const page = await (await house.lead.get(made.headers.get('Location')!)).text();
  const body = page
    .split(/<textarea[^>]*>/)
    .slice(1)
    .map((one) => one.split('<')[0]!.trim());
  expect(body).toContain(
    '{{greeting}} objednávka č. {{order}} odchází dnes, ozveme se na …. Ať se vám boty líbí!',
  );
  expect((await house.agent.post(`/templates/from-reply/${replyId}`)).status).toBe(403);
});

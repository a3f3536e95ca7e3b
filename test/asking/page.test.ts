/** The page on which a customer tells us in private what does not belong in public. */
import { readdir } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tokensIn } from '../../src/asking/requests.ts';
import {
  attachments,
  contactAddresses,
  contactRequests,
  contactSuggestions,
  drafts,
  mentions,
} from '../../src/db/schema/index.ts';
import { receivedFolder } from '../../src/files/received.ts';
import { DAY } from '../../src/lib/clock.ts';
import { hashToken, newToken } from '../../src/lib/ids.ts';
import { saveDepartment } from '../../src/replies/departments.ts';
import { readSetting, saveSetting } from '../../src/settings/index.ts';
import { caller } from '../api/caller.ts';
import { browser, ORIGIN } from '../setup/app.ts';
import { type AnswerHouse, answerHouse, wordsOf } from '../web/answer-house.ts';

let house: AnswerHouse;
beforeAll(async () => {
  house = await answerHouse();
});
afterAll(() => house.close());

const PNG = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
const FILLED = {
  order: '2026-004711',
  email: 'lucie@posta.example',
  phone: '+420 777 123 456',
  text: 'Boty tlačí.',
};

/** Presses "ask for contact" and gives the token that stands in the draft. */
async function asked(id: number): Promise<string> {
  await house.agent.post(`/conversations/${id}/ask`, {
    ...(await house.hidden(id, 'public')),
    text: 'Dobrý den,',
  });
  const rows = await house.deps.db.select().from(drafts).where(eq(drafts.conversationId, id));
  return tokensIn(rows.map(({ text }) => text).join()).at(-1)!;
}

/** … and sends it to everybody's eyes. */
async function sent(id: number): Promise<string> {
  const token = await asked(id);
  const form = await house.hidden(id, 'public');
  const answer = await house.agent.post(`/conversations/${id}/reply`, {
    ...form,
    text: `Dobrý den, napište nám ${ORIGIN}/ask/${token}`,
  });
  expect(answer.status).toBe(303);
  await house.deliver();
  return token;
}

const open = (token: string, init: RequestInit = {}) =>
  house.app.request(`${ORIGIN}/ask/${token}?lang=cs`, { ...init });

function fill(token: string, values: Record<string, string> = FILLED, files: [string, Uint8Array][] = []) {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.append(name, value);
  for (const [name, bytes] of files) body.append('files', new File([bytes as BlobPart], name));
  return open(token, { method: 'POST', body });
}

const request = async (token: string) =>
  (
    await house.deps.db
      .select()
      .from(contactRequests)
      .where(eq(contactRequests.tokenHash, hashToken(token)))
  )[0]!;
const privately = async (token: string) => {
  const { mentionId } = await request(token);
  return (await house.deps.db.select().from(mentions).where(eq(mentions.id, mentionId!)))[0]!;
};

describe('a page that was sent', () => {
  test('is opened, filled in once, and lands in the conversation, private, open and urgent', async () => {
    const id = await house.asked();
    const token = await sent(id);
    expect(JSON.stringify(await request(token))).not.toContain(token);
    expect(house.posted().at(-1)!.text).toContain(`/ask/${token}`);
    expect(await house.conversation(id)).toMatchObject({ status: 'waiting' });

    const page = await open(token);
    expect(page.status).toBe(200);
    const headers = Object.fromEntries(page.headers);
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-robots-tag': expect.stringContaining('noindex'),
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers['set-cookie']).toBeUndefined();
    const html = await page.text();
    expect(html).not.toMatch(/<script|<link|balíček|Jana/);
    expect((await request(token)).openedAt).not.toBeNull();
    expect(await wordsOf(house.agent.get(`/conversations/${id}`))).toContain('zákazník si stránku otevřel');

    const answer = await fill(token, FILLED, [['účtenka.png', PNG]]);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ask/thanks?lang=cs']);
    const mention = await privately(token);
    expect(mention).toMatchObject({ visibility: 'private', channel: 'ask' });
    expect(mention.privateData.map(({ type }) => type).sort()).toEqual(['email', 'order', 'phone']);
    const row = await house.conversation(id);
    expect(row).toMatchObject({ status: 'open', lastMentionId: mention.id });
    expect(row.urgency).toBeGreaterThanOrEqual(80);
    expect(row.dueAt!.getTime() - house.clock().getTime()).toBeLessThanOrEqual(10 * 60_000);

    const words = await wordsOf(house.agent.get(`/conversations/${id}`));
    for (const word of [
      '2026-004711',
      'lucie@posta.example',
      'Boty tlačí.',
      'soukromá stránka',
      'účtenka.png',
    ])
      expect(words).toContain(word);
    // by whom they are told to be is proposed, not taken
    const known = await house.deps.db
      .select()
      .from(contactAddresses)
      .where(eq(contactAddresses.mentionId, mention.id));
    expect(known.map(({ type, value }) => [type, value]).sort()).toEqual([
      ['email', 'lucie@posta.example'],
      ['phone', '+420777123456'],
    ]);
    const proposed = await house.deps.db.select().from(contactSuggestions);
    expect(proposed.some(({ aId, bId }) => [aId, bId].includes(known[0]!.contactId))).toBe(true);
  });

  test('gives its files to whoever sees the message, and to nobody else', async () => {
    const id = await house.asked();
    const token = await sent(id);
    await fill(token, FILLED, [['foto.html', PNG]]);
    const page = await (await house.agent.get(`/conversations/${id}`)).text();
    const path = /\/received\/[\w-]+/.exec(page)![0];
    const mine = await house.agent.get(path);
    expect([mine.status, mine.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(mine.headers.get('content-disposition')).toContain('foto.png');
    expect(new Uint8Array(await mine.arrayBuffer())).toEqual(PNG);
    const stranger = await browser(house).as(house.people.stranger);
    expect((await stranger.get(path)).status).toBe(404);
    expect((await house.app.request(ORIGIN + path)).status).not.toBe(200);
  });

  test('its files can be ticked into a letter to a department, and into none of another conversation', async () => {
    const { db } = house.deps;
    const by = { userId: house.people.admin.id, at: house.clock() };
    await db.transaction(async (tx) => {
      const server = { host: 'smtp.example', fromAddress: 'pece@vandr.example' };
      await saveSetting(tx, 'smtp', { ...(await readSetting(tx, 'smtp')), ...server }, by);
    });
    const departmentId = await saveDepartment(
      db,
      null,
      { name: 'Sklad', email: 'sklad@vandr.example' },
      house.clock(),
    );
    const id = await house.asked();
    await fill(await sent(id), FILLED, [['foto.png', PNG]]);
    const page = await (await house.agent.get(`/conversations/${id}?tab=email`)).text();
    const received = /name="received" value="([\w-]+)"/.exec(page)![1]!;
    const letter = {
      departmentId,
      subject: 'Boty',
      body: 'Prosím, prohlédněte si to.',
      received: [received],
    };
    const agent = await caller(house, house.people.agent);
    const other = await agent.post(`/conversations/${await house.asked()}/handoff`, letter);
    expect(other.json.error).toMatchObject({ key: 'ask.file.missing' });
    const { json } = await agent.post(`/conversations/${id}/handoff`, letter);
    const files = await db.select().from(attachments).where(eq(attachments.outboxId, json.outboxIds[0]));
    expect(files).toMatchObject([{ name: 'foto.png', type: 'image/png', size: PNG.length }]);
    expect(new Uint8Array(files[0]!.bytes)).toEqual(PNG);
  });

  test('is used by one of two at once', async () => {
    const token = await sent(await house.asked());
    const answers = await Promise.all([fill(token), fill(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
  });

  test('with a script in every field shows none of it anywhere', async () => {
    const id = await house.asked();
    const token = await sent(id);
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    // a wrong one comes back as it was typed
    const back = await fill(token, { order: evil, email: evil, phone: evil, text: `</textarea>${evil}` });
    expect(back.status).toBe(422);
    const again = await back.text();
    expect(again).not.toMatch(/<script|<img/);
    expect(again).toContain('&lt;script&gt;');
    const done = await fill(token, { order: evil, email: '', phone: '', text: evil }, [[`${evil}.png`, PNG]]);
    expect(done.status).toBe(303);
    const talk = await (await house.agent.get(`/conversations/${id}`)).text();
    expect(talk).not.toMatch(/<script>alert|<img src=x/);
    expect(talk).toContain('&lt;script&gt;alert(1)');
    const list = await (await house.agent.get('/queue')).text();
    expect(list).not.toMatch(/<script>alert|<img src=x/);
  });
});

describe('what can’t be filled in', () => {
  test('answers with the same bytes: unknown, used, expired, revoked, malformed', async () => {
    const used = await sent(await house.asked());
    await fill(used);
    const revokedId = await house.asked();
    const revoked = await sent(revokedId);
    const { id: requestId } = await request(revoked);
    await house.agent.post(`/conversations/${revokedId}/ask/${requestId}/revoke`);
    const expired = await sent(await house.asked());
    house.clock.forward(7 * DAY);
    const bytes: string[] = [];
    for (const token of [newToken(), used, revoked, expired, 'x', '..%2f', 'a'.repeat(5000)]) {
      for (const answer of [await open(token), await fill(token)]) {
        expect([token.slice(0, 9), answer.status]).toEqual([token.slice(0, 9), 404]);
        bytes.push(JSON.stringify([...answer.headers]) + (await answer.text()));
      }
    }
    expect(new Set(bytes).size).toBe(1);
    expect(bytes[0]).toContain('Tento odkaz už neplatí');
    expect(await wordsOf(house.agent.get(`/conversations/${revokedId}`))).toContain(
      'Odkaz na soukromou stránku zrušen',
    );
  });

  test('too many or strange files, nothing at all: told kindly, kept as typed, the page still works', async () => {
    const token = await sent(await house.asked());
    const before = await readdir(receivedFolder(house.deps.dataDir)).catch(() => []);
    const many = Array.from({ length: 6 }, (_, n): [string, Uint8Array] => [`${n}.png`, PNG]);
    const refused: [Record<string, string>, [string, Uint8Array][], string][] = [
      [{}, [], 'aspoň jedno pole'],
      [{ email: 'lucie' }, [], 'lucie'],
      [{ phone: 'zavolejte' }, [], 'nevypadá jako telefonní číslo'],
      [{ text: 'Ahoj' }, many, 'nejvýš 5 souborů'],
      [{ text: 'Ahoj' }, [['účtenka.png', Buffer.from('<html><script>')]], 'účtenka.png'],
      [{ text: 'Ahoj' }, [['velký.png', Buffer.concat([PNG, Buffer.alloc(11 * 1024 * 1024)])]], 'MB'],
    ];
    for (const [values, files, words] of refused) {
      const answer = await fill(token, values, files);
      expect([words, answer.status]).toEqual([words, 422]);
      const page = await answer.text();
      expect(page).toContain(words);
      if (values.text) expect(page).toContain(values.text);
    }
    expect(await readdir(receivedFolder(house.deps.dataDir)).catch(() => [])).toEqual(before);
    house.clock.forward(60_000);
    expect((await fill(token)).status).toBe(303);
  });

  test('a link that is dead leaves in no answer; one of another conversation neither', async () => {
    const id = await house.asked();
    const foreign = await asked(await house.asked());
    const form = await house.hidden(id, 'public');
    for (const token of [foreign, newToken()]) {
      const answer = await house.agent.post(`/conversations/${id}/reply`, {
        ...form,
        text: `Zde: ${ORIGIN}/ask/${token}`,
      });
      expect([answer.status, await wordsOf(answer)]).toEqual([409, expect.stringContaining('už neplatí')]);
    }
    expect(await house.rows(id)).toHaveLength(0);
  });

  test('whoever guesses is slowed down', async () => {
    house.clock.forward(60_000);
    const statuses: number[] = [];
    for (let n = 0; n < 130; n++) statuses.push((await open(newToken())).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
    house.clock.forward(60_000);
    expect((await open(newToken())).status).toBe(404);
  });
});

test('what they told us in private leaves in no public answer', async () => {
  const id = await house.asked();
  await fill(await sent(id), { ...FILLED, order: 'VNDR-88412' });
  const form = await house.hidden(id, 'public');
  for (const text of ['Objednávka VNDR-88412 odešla.', 'Vaše vndr 88412 je na cestě.']) {
    const answer = await house.agent.post(`/conversations/${id}/reply`, {
      ...form,
      text,
      despiteOrder: 'yes',
    });
    expect([answer.status, await wordsOf(answer)]).toEqual([422, expect.stringContaining('napsal soukromě')]);
  }
  const fine = await house.agent.post(`/conversations/${id}/reply`, { ...form, text: 'Děkujeme, máme to.' });
  expect(fine.status).toBe(303);
});

test('networks that preview the address have not opened it', async () => {
  const token = await sent(await house.asked());
  await open(token, { headers: { 'User-Agent': 'facebookexternalhit/1.1' } });
  expect((await request(token)).openedAt).toBeNull();
  await open(token, { headers: { 'User-Agent': 'Mozilla/5.0 Firefox/140.0' } });
  expect((await request(token)).openedAt).not.toBeNull();
});

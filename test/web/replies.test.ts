/** Answering by the forms of the conversation, on a network that sends (a Mastodon on loopback). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import { saveTemplate } from '../../src/replies/templates.ts';
import { type AnswerHouse, answerHouse, wordsOf } from './answer-house.ts';

let house: AnswerHouse;
beforeAll(async () => {
  house = await answerHouse();
});
afterAll(() => house.close());

/** Mastodon remembers an Idempotency-Key for an hour; after that only looking tells what became of a post. */
const LONGER_THAN_A_KEY_HOLDS = 70 * MINUTE;
const TEXT = 'Dobrý den, balíček už je na cestě.';

/** A reply as the form on the page posts it. */
async function reply(id: number, over: Record<string, string> = {}, tab = 'public') {
  return house.agent.post(`/conversations/${id}/reply`, {
    ...(await house.hidden(id, tab)),
    text: TEXT,
    ...over,
  });
}
const page = (id: number, query = '') => wordsOf(house.agent.get(`/conversations/${id}${query}`));
const paper = async (id: number, tab = 'public') => {
  const html = await (await house.agent.get(`/conversations/${id}?tab=${tab}`)).text();
  return /<textarea[^>]*>([^<]*)</.exec(html)?.[1]?.trim();
};
const stateOf = async (id: number) => (await house.rows(id)).map(({ state }) => state);

describe('a reply', () => {
  test('waits to be taken back, then leaves; the promise is met', async () => {
    const id = await house.asked();
    const answer = await reply(id);
    expect(answer.status).toBe(303);
    expect(await page(id)).toContain('Čeká na odeslání');
    expect(await paper(id)).toBe('');
    await house.deliver(5 * SECOND);
    expect(house.posted()).toHaveLength(0);
    await house.deliver();
    expect(await page(id)).toContain('Odesláno');
    expect(house.posted().at(-1)!.text).toContain(TEXT);
    expect(house.posted().at(-1)!.text).toContain('— Adam');
    expect((await house.conversation(id)).status).toBe('waiting');
  });

  test('taken back in time never leaves; its text is in the composer again and the clock runs', async () => {
    const id = await house.asked();
    const before = house.posted().length;
    const { dueAt } = await house.conversation(id);
    await reply(id);
    const [row] = await house.rows(id);
    const back = await house.agent.post(`/outbox/${row!.id}/undo`);
    expect(back.headers.get('location')).toBe(`/conversations/${id}?tab=public`);
    expect(await paper(id)).toBe(TEXT);
    await house.deliver();
    expect(house.posted()).toHaveLength(before);
    expect(await house.conversation(id)).toMatchObject({ status: 'open', dueAt });
  });

  test('taken back too late says so on the conversation itself', async () => {
    const id = await house.asked();
    await reply(id);
    await house.deliver();
    const [row] = await house.rows(id);
    const late = await house.agent.post(`/outbox/${row!.id}/undo`);
    expect(late.status).toBe(409);
    const words = await late.text();
    expect(words).toContain('role="alert"');
    expect(words).toContain(`<a class="btn" href="/conversations/${id}">`);
    expect(words).toContain(TEXT);
  });

  test('the same form posted twice is one reply', async () => {
    const id = await house.asked();
    const form = { ...(await house.hidden(id, 'public')), text: TEXT };
    await house.agent.post(`/conversations/${id}/reply`, form);
    await house.agent.post(`/conversations/${id}/reply`, form);
    await house.deliver();
    expect(await stateOf(id)).toEqual(['sent']);
  });

  test('that the network refuses comes back with the reason, its text and a way to try again', async () => {
    const id = await house.asked();
    await reply(id);
    house.simulator.control.failNext('forbidden', { path: '/api/v1/statuses', method: 'POST' });
    await house.deliver();
    const html = await (await house.agent.get(`/conversations/${id}`)).text();
    expect(await stateOf(id)).toEqual(['failed']);
    expect(html).toContain('Neodesláno');
    expect(html).toContain('Text máte zpátky v rozepsaném.');
    expect(html).toContain(`href="/conversations/${id}?tab=public#composer"`);
    expect(await paper(id)).toBe(TEXT);
    expect(await (await house.lead.get(`/conversations/${id}`)).text()).not.toContain('Text máte zpátky');
    await reply(id, { text: (await paper(id))! });
    await house.deliver();
    expect(await stateOf(id)).toEqual(['failed', 'sent']);
  });

  test('too long keeps what was typed and says by how much', async () => {
    const id = await house.asked();
    const long = 'Dlouhá odpověď. '.repeat(60).trim();
    const refused = await reply(id, { text: long });
    expect(refused.status).toBe(422);
    const words = await wordsOf(refused);
    expect(words).toContain('delší, než tato síť dovolí');
    expect(words).toContain(long);
    expect(await house.rows(id)).toEqual([]);
  });

  test('with a place that nobody filled in is refused, its text kept', async () => {
    const id = await house.asked();
    const refused = await reply(id, { text: 'Dobrý den, {{order}} je na cestě.' });
    expect(refused.status).toBe(422);
    const words = await wordsOf(refused);
    expect(words).toContain('zůstalo nevyplněné místo');
    expect(words).toContain('Dobrý den, {{order}} je na cestě.');
    expect(await house.rows(id)).toEqual([]);
  });

  test('in private is seen by the two alone', async () => {
    const id = await house.asked();
    const answer = await reply(id, {}, 'private');
    expect(answer.headers.get('location')).toContain('tab=private');
    await house.deliver();
    expect(house.posted().at(-1)).toMatchObject({ visibility: 'direct' });
    expect((await house.rows(id))[0]).toMatchObject({ action: 'privateReply', state: 'sent' });
  });
});

describe('a reply whose end nobody knows', () => {
  /** The answer of the network is lost, and it does not let us look. */
  async function lost(): Promise<{ id: number; outboxId: string }> {
    const id = await house.asked();
    await reply(id);
    house.simulator.control.failNext('lose-answer', { path: '/api/v1/statuses', method: 'POST' });
    await house.deliver();
    house.simulator.control.failNext('forbidden');
    await house.deliver(LONGER_THAN_A_KEY_HOLDS);
    expect(await stateOf(id)).toEqual(['unknown']);
    expect(await page(id)).toContain('Nevíme, jestli to dorazilo');
    return { id, outboxId: (await house.rows(id))[0]!.id };
  }
  const decide = (outboxId: string, decision: string) =>
    house.agent.post(`/outbox/${outboxId}/decision`, { decision });

  test('was sent, says a person who looked', async () => {
    const { id, outboxId } = await lost();
    expect((await house.conversation(id)).status).toBe('open');
    expect((await decide(outboxId, 'it-was-sent')).status).toBe(303);
    expect(await stateOf(id)).toEqual(['sent']);
    expect((await house.conversation(id)).status).toBe('waiting');
  });

  test('is sent again', async () => {
    const { id, outboxId } = await lost();
    await decide(outboxId, 'send-again');
    await house.deliver();
    expect(await stateOf(id)).toEqual(['sent']);
  });

  test('is given up: the text is in the composer again', async () => {
    const { id, outboxId } = await lost();
    const back = await decide(outboxId, 'give-up');
    expect(back.headers.get('location')).toContain('tab=public');
    expect(await paper(id)).toBe(TEXT);
    expect((await house.conversation(id)).status).toBe('open');
  });

  test('is decided once; the second one is told', async () => {
    const { outboxId } = await lost();
    await decide(outboxId, 'it-was-sent');
    expect((await decide(outboxId, 'give-up')).status).toBe(409);
  });
});

describe('without JavaScript', () => {
  test('a template is put behind what is typed already', async () => {
    const id = await house.asked();
    const input = { name: 'Zásilka', bodies: { cs: 'Zásilku jsme předali dopravci.' } };
    const by = { userId: null, at: house.clock() };
    const templateId = await saveTemplate(house.deps.db, null, input, by);
    expect(await page(id)).toContain('Zásilka');
    const there = await house.agent.post(`/conversations/${id}/template`, {
      ...(await house.hidden(id, 'public')),
      text: 'Dobrý den,',
      templateId: String(templateId),
    });
    expect(there.status).toBe(303);
    expect(there.headers.get('location')).toBe(`/conversations/${id}?tab=public#composer`);
    expect(await paper(id)).toBe('Dobrý den,\n\nZásilku jsme předali dopravci.');
  });

  test('a claim that came second keeps the conversation and the draft on screen, with the sentence in it', async () => {
    const id = await house.asked();
    const draft = { ...(await house.hidden(id, 'public')), text: 'Rozepsaná odpověď' };
    await house.agent.post(`/conversations/${id}/draft`, draft);
    await house.lead.post(`/conversations/${id}/claim`);
    const refused = await house.agent.post(`/conversations/${id}/claim`);
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain('Lenka');
    expect(html).toContain('kde je můj balíček?');
    expect(html).toContain('Rozepsaná odpověď');
    expect(html).toContain(`href="/conversations/${id}"`);
  });

  test('a time that is none is told on the conversation too; what is not there stays absent', async () => {
    const id = await house.asked();
    const refused = await house.agent.post(`/conversations/${id}/snooze`, { local: 'zítra' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`data-id="${id}"`);
    const absent = await house.agent.post('/conversations/999999/snooze', { local: 'zítra' });
    expect(absent.status).toBe(404);
    expect(await absent.text()).not.toContain('id="talk"');
  });
});

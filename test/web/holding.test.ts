/** An answer that promises a time: written by one choice, watched once it is sent, kept by the next answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { promiseTimes } from '../../src/flow/promising.ts';
import { LANGS } from '../../src/i18n/index.ts';
import { HOUR, MINUTE } from '../../src/lib/clock.ts';
import { dueAfter } from '../../src/queue/index.ts';
import { holdingText, promiseWords } from '../../src/replies/holding.ts';
import { profile } from '../../src/settings/shapes.ts';
import { type AnswerHouse, answerHouse, wordsOf } from './answer-house.ts';

const ZONE = 'Europe/Prague';
const SHOP = { hours: profile.parse({}).hours, timeZone: ZONE };
/** a Friday in winter, as Prague counts */
const FRIDAY = (clock: string) => new Date(`2026-11-20T${clock}:00+01:00`);
const words = (now: Date, counted: Parameters<typeof promiseTimes>[0] = SHOP) =>
  promiseTimes(counted, ZONE, now).map((at) => promiseWords('cs', at, now, ZONE));

describe('times to promise', () => {
  test.each([
    ['09:10', ['ještě dnes do 10:15', 'ještě dnes do 18:00', 'v pondělí do 9:00']],
    ['17:20', ['v pondělí do 9:00']],
    ['22:00', ['v pondělí do 9:00']],
    ['06:00', ['ještě dnes do 9:00', 'ještě dnes do 18:00']],
  ])('on a Friday at %s', (clock, offered) => {
    expect(words(FRIDAY(clock))).toEqual(offered);
  });

  test('tomorrow where tomorrow is open, and around the clock', () => {
    const thursday = new Date('2026-11-19T16:40:00+01:00');
    expect(words(thursday)).toEqual([
      'ještě dnes do 17:45',
      'ještě dnes do 18:00',
      'zítra do 9:00',
      'zítra dopoledne',
      'zítra do 16:00',
    ]);
    expect(words(FRIDAY('23:30'), 'always')).toEqual(['zítra dopoledne', 'zítra do 16:00']);
  });

  test('none of them while the shop is closed', () => {
    for (let hour = 0; hour < 24 * 9; hour++) {
      const now = new Date(FRIDAY('00:20').getTime() + hour * HOUR);
      for (const at of promiseTimes(SHOP, ZONE, now)) {
        expect(at > now, `${now.toISOString()} → ${at.toISOString()}`).toBe(true);
        expect(dueAfter(SHOP, new Date(at.getTime() - MINUTE), 1), at.toISOString()).toEqual(at);
      }
    }
  });

  test('have words in four languages', () => {
    const now = FRIDAY('09:00');
    const monday = new Date('2026-11-23T09:00:00+01:00');
    expect(LANGS.map((lang) => promiseWords(lang, monday, now, ZONE))).toEqual([
      'v pondělí do 9:00',
      'v pondelok do 9:00',
      'w poniedziałek do 9:00',
      'on Monday by 9:00',
    ]);
    expect(holdingText('pl', 'informal', 'Cześć Kasiu,', 'jutro do 16:00')).toBe(
      'Cześć Kasiu, dzięki za wiadomość. Sprawdzam, jak to dokładnie wygląda, i odpiszę Ci jutro do 16:00.',
    );
    expect(holdingText('cs', 'formal', '', 'zítra dopoledne')).toMatch(
      /^Děkuji .+ ozvu se vám zítra dopoledne\.$/,
    );
  });
});

describe('a holding reply', () => {
  let house: AnswerHouse;
  beforeAll(async () => {
    house = await answerHouse();
  });
  afterAll(() => house.close());

  const QUESTION = 'Dobrý den, kdy mi přijdou ty boty? Děkuji Jana';
  const paper = (html: string) => /<textarea[^>]*>([^<]*)</.exec(html)?.[1]?.trim();
  const running = async (id: number) =>
    (await house.promises(id))
      .filter(({ state }) => state === 'running')
      .map(({ kind, dueAt }) => ({ kind, dueAt }));
  const post = async (id: number, verb: string, fields: Record<string, string>) =>
    house.agent.post(`/conversations/${id}/${verb}`, { ...(await house.hidden(id, 'public')), ...fields });

  /** Chooses the first time that is offered; gives the time and the words. */
  async function held(id: number) {
    const page = await (await house.agent.get(`/conversations/${id}`)).text();
    const holdUntil = /name="holdUntil" value="([^"]+)"/.exec(page)![1]!;
    expect((await post(id, 'holding', { text: 'Dobrý den,', holdUntil })).status).toBe(303);
    const html = await (await house.agent.get(`/conversations/${id}`)).text();
    return { promiseAt: holdUntil, text: paper(html)!, html };
  }

  test('is written, ticked, sent and watched; the queue keeps it open by that time; the next answer keeps it', async () => {
    const id = await house.asked(QUESTION);
    const { promiseAt, text, html } = await held(id);
    expect(text).toMatch(/^Dobrý den,? .*ozvu se vám (ještě dnes|zítra|v|ve) /);
    expect(html).toContain(`name="promiseAt" value="${promiseAt}"`);
    await post(id, 'reply', { text, promiseAt });
    expect(await running(id)).toEqual([{ kind: 'promise', dueAt: new Date(promiseAt) }]);
    expect(await house.conversation(id)).toMatchObject({ status: 'open', dueAt: new Date(promiseAt) });
    await house.deliver();
    await post(id, 'reply', { text: 'Dobrý den, boty odcházejí dnes.' });
    expect(await running(id)).toEqual([]);
    expect((await house.conversation(id)).status).toBe('waiting');
    expect(await wordsOf(house.agent.get('/today'))).toContain('1 z 1 za 30 dní');
    // taken back: what it had kept is owed again
    const [, row] = await house.rows(id);
    await house.agent.post(`/outbox/${row!.id}/undo`);
    expect(await running(id)).toEqual([{ kind: 'promise', dueAt: new Date(promiseAt) }]);
  });

  test('taken back promises nothing, and stands in the composer as it was', async () => {
    const id = await house.asked(QUESTION);
    const before = await running(id);
    const { promiseAt, text } = await held(id);
    await post(id, 'reply', { text, promiseAt });
    const [row] = await house.rows(id);
    await house.agent.post(`/outbox/${row!.id}/undo`);
    expect(await running(id)).toEqual(before);
    const html = await (await house.agent.get(`/conversations/${id}`)).text();
    expect(paper(html)).toBe(text);
    expect(html).toContain(`name="promiseAt" value="${promiseAt}"`);
  });

  test('unticked promises nothing; a time that has passed is refused with the text kept', async () => {
    const id = await house.asked(QUESTION);
    const { promiseAt, text } = await held(id);
    house.clock.forward(new Date(promiseAt).getTime() - house.clock().getTime() + MINUTE);
    const late = await post(id, 'reply', { text, promiseAt });
    expect(late.status).toBe(422);
    expect(await wordsOf(late)).toContain('Slíbený čas už minul');
    expect((await post(id, 'reply', { text })).status).toBe(303);
    expect(await running(id)).toEqual([]);
  });
});

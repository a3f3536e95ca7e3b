import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { media, mentionSources } from '../../src/db/schema/intake.ts';
import { conversations, notes } from '../../src/db/schema/queue.ts';
import { replies } from '../../src/db/schema/replies.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { ensureLabels, listLabels } from '../../src/queue/index.ts';
import { browser } from '../setup/app.ts';
import { deskHouse } from './desk-world.ts';

const house = await deskHouse();
afterAll(house.close);
const { deps, clock, people, hear } = house;
await ensureLabels(deps.db, clock());

const agent = await browser(house).as(people.agent);
const lead = await browser(house).as(people.lead);
const stranger = await browser(house).as(people.stranger);
const viewer = await browser(house).as(people.viewer);

const standing = async (id: number) =>
  (await deps.db.select().from(conversations).where(eq(conversations.id, id)))[0]!;
const textOf = async (response: Response | Promise<Response>) => (await response).text();

describe('the queue', () => {
  it('shows what waits, and only to those who may see it', async () => {
    const id = await hear({ text: 'Kde je moje zásilka?' });
    const page = await textOf(agent.get('/queue'));
    expect(page).toContain('Kde je moje zásilka?');
    expect(page).toContain(`href="/conversations/${id}"`);
    expect(await textOf(stranger.get('/queue'))).not.toContain('Kde je moje zásilka?');
  });

  it('narrows by view, source, tone, language and label, and remembers the list beside a conversation', async () => {
    const sad = await hear({ text: 'Smutný text', sentiment: -0.8, language: 'pl' });
    const glad = await hear({ text: 'Veselý text', sentiment: 0.8 });
    const narrowed = await textOf(agent.get('/queue?sentiment=negative&language=pl'));
    expect(narrowed).toContain('Smutný text');
    expect(narrowed).not.toContain('Veselý text');
    const beside = await textOf(agent.get(`/conversations/${glad}`));
    expect(beside).toContain(`id="c${sad}"`);
    expect(beside).not.toContain(`id="c${glad}"`);
    expect(await textOf(agent.get('/queue?view=done'))).not.toContain('Smutný text');
    const label = (await listLabels(deps.db))[0]!;
    expect(await textOf(agent.get(`/queue?label=${label.id}`))).not.toContain('Smutný text');
    expect((await agent.get('/queue?source=abc&order=upside-down&after=%00')).status).toBe(200);
    await agent.get('/queue');
  });

  it('gives the rows alone to a list that refreshes itself', async () => {
    const part = await textOf(agent.get('/queue', { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }));
    expect(part.startsWith('<li')).toBe(true);
    expect(part).not.toContain('<html');
  });

  it('is read once for all who were told by one frame, each within what they may see, and sent when it changed', async () => {
    const told = (who: typeof agent, word: string, tag = '') =>
      who.get('/queue', { 'HX-Request': 'true', 'Ohlas-Told': word, 'If-None-Match': tag });
    const tagOf = (list: string) => /data-tag="([^"]+)"/.exec(list)?.[1];
    const first = await textOf(told(agent, 'the-first-frame'));
    await hear({ text: 'Přišlo hned potom' });
    expect(await textOf(told(agent, 'the-first-frame'))).toBe(first);
    const foreign = await textOf(told(stranger, 'the-first-frame'));
    expect(tagOf(foreign)).not.toBe(tagOf(first));
    expect(foreign).not.toContain('Kde je moje zásilka?');
    const second = await textOf(told(agent, 'the-second-frame', tagOf(first)));
    expect(second).toContain('Přišlo hned potom');
    expect((await told(agent, 'the-third-frame', tagOf(second))).status).toBe(304);
    // without a frame it is read as it stands
    await hear({ text: 'A ještě něco' });
    expect(await textOf(told(agent, ''))).toContain('A ještě něco');
  });
});

it('a picture is a link until somebody asks for it: without JavaScript a folded one would be fetched', async () => {
  const { lastMentionId } = await standing(await hear());
  const picture = {
    mentionId: lastMentionId,
    position: 0,
    kind: 'image' as const,
    url: 'https://x.test/1.png',
  };
  const [made] = await deps.db.insert(media).values(picture).returning();
  const [place] = await deps.db
    .select()
    .from(conversations)
    .where(eq(conversations.lastMentionId, lastMentionId));
  const page = await textOf(agent.get(`/conversations/${place!.id}`));
  expect(page).toContain(`href="/media/${made!.id}"`);
  expect(page).not.toContain('src="/media/');
});

describe('what is new to me', () => {
  const rowOf = async (asker: typeof agent, id: number) => {
    const list = await textOf(asker.get('/queue?order=newest'));
    return list.slice(list.indexOf(`id="c${id}"`) - 80).split('</li>')[0]!;
  };

  it('is bold until I open it, and counted after that: what others did, never what I did', async () => {
    const thread = 'vlakno-novinek';
    const id = await hear({ thread });
    expect(await rowOf(agent, id)).toMatch(/class="row [^"]*unread"/);
    await agent.get(`/conversations/${id}`);
    expect(await rowOf(agent, id)).toMatch(/class="row [^"]*\bread"/);
    // somebody else has not read it by that
    expect(await rowOf(lead, id)).toMatch(/unread"/);

    await agent.post(`/conversations/${id}/notes`, { text: 'Moje vlastní.' });
    expect(await rowOf(agent, id)).not.toContain('data-news=');
    clock.forward(MINUTE);
    await hear({ thread, seen: clock(), written: clock() });
    await hear({ thread, seen: clock(), written: clock() });
    await lead.post(`/conversations/${id}/notes`, { text: 'Volali i na prodejnu.' });
    const row = await rowOf(agent, id);
    expect(row).toContain('data-news="3 nové"');
    expect(row).toContain('zprávy: 2, odpovědi kolegů: 0, poznámky: 1');

    const page = await textOf(agent.get(`/conversations/${id}`));
    expect(page.split('Nové od vašeho posledního otevření')).toHaveLength(2);
    expect(page.indexOf('Moje vlastní.')).toBeLessThan(page.indexOf('Nové od vašeho posledního'));
    expect(await rowOf(agent, id)).not.toContain('data-news=');
  });

  it('a page that asks anew keeps the line where it was when it was opened', async () => {
    const thread = 'vlakno-cary';
    const id = await hear({ thread });
    const opened = clock().toISOString();
    clock.forward(MINUTE);
    await hear({ thread, seen: clock(), written: clock() });
    const part = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
    for (const _ of [1, 2]) {
      const again = await textOf(agent.get(`/conversations/${id}?since=${opened}`, part));
      expect(again).toContain('Nové od vašeho posledního otevření');
    }
    expect((await agent.get(`/conversations/${id}?since=yesterday`)).status).toBe(200);
  });
});

describe('giving it to a colleague', () => {
  it('offers and takes only who sees it too', async () => {
    const id = await hear();
    const page = await textOf(agent.get(`/conversations/${id}`));
    expect(page).toContain(`name="assigneeId" value="${people.lead.id}"`);
    expect(page).not.toContain(`name="assigneeId" value="${people.stranger.id}"`);
    const lost = await agent.post(`/conversations/${id}/assign`, { assigneeId: String(people.stranger.id) });
    expect(lost.status).toBe(422);
    expect((await standing(id)).assigneeId).toBeNull();
    await agent.post(`/conversations/${id}/assign`, { assigneeId: String(people.lead.id) });
    expect((await standing(id)).assigneeId).toBe(people.lead.id);
  });
});

describe('somebody else’s conversation', () => {
  it('shows no name of a source that found the same and is not theirs to see', async () => {
    const id = await hear();
    const { lastMentionId } = await standing(id);
    for (const sourceId of [house.ours, house.foreign]) {
      await deps.db
        .insert(mentionSources)
        .values({ mentionId: lastMentionId, sourceId, seenAt: clock() })
        .onConflictDoNothing();
    }
    expect(await textOf(agent.get(`/conversations/${id}`))).not.toContain('Velkoobchodní fórum');
    expect(await textOf((await browser(house).as(people.admin)).get(`/conversations/${id}`))).toContain(
      'Velkoobchodní fórum',
    );
  });

  it('is as absent as one that never was, in every verb', async () => {
    const id = await hear({}, house.foreign);
    const absent = await textOf(agent.get('/conversations/999999'));
    const foreign = await agent.get(`/conversations/${id}`);
    expect(foreign.status).toBe(404);
    expect((await foreign.text()) === absent).toBe(true);
    for (const verb of ['claim', 'release', 'reopen', 'wake', 'notes', 'reply', 'answered', 'draft']) {
      expect((await agent.post(`/conversations/${id}/${verb}`, { text: 'x' })).status, verb).toBe(404);
    }
  });

  it('is only looked at by who may only look', async () => {
    const id = await hear();
    const page = await textOf(viewer.get(`/conversations/${id}`));
    expect(page).not.toContain('id="composer"');
    expect((await viewer.post(`/conversations/${id}/claim`)).status).toBe(403);
  });
});

describe('claiming', () => {
  it('goes to one; the other learns who has it', async () => {
    const id = await hear();
    expect((await agent.post(`/conversations/${id}/claim`)).status).toBe(303);
    const late = await lead.post(`/conversations/${id}/claim`);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Už ji má na starosti Adam');
    const part = await lead.post(`/conversations/${id}/claim`, {}, { 'HX-Request': 'true' });
    expect(part.headers.get('HX-Retarget')).toBe('#notices');
    expect((await standing(id)).assigneeId).toBe(people.agent.id);
  });

  it('is taken back by the link that the next page offers', async () => {
    const id = await hear();
    const claimed = await agent.post(`/conversations/${id}/claim`);
    const page = await textOf(agent.get(claimed.headers.get('Location')!));
    const undo = /action="(\/acts\/[^"]+\/undo)"/.exec(page)![1]!;
    expect((await lead.post(undo)).status).toBe(404);
    expect((await agent.post(undo)).status).toBe(303);
    expect((await standing(id)).assigneeId).toBeNull();
  });
});

describe('verbs without JavaScript', () => {
  it('snooze, wake, label, close, open again', async () => {
    const id = await hear();
    const until = new Date(clock().getTime() + 90 * MINUTE).toISOString();
    await agent.post(`/conversations/${id}/snooze`, { until });
    expect(await standing(id)).toMatchObject({ status: 'snoozed', snoozedUntil: new Date(until) });
    await agent.post(`/conversations/${id}/wake`);
    expect((await standing(id)).status).toBe('open');
    const wrong = await agent.post(`/conversations/${id}/snooze`, { local: 'zítra' });
    expect(wrong.status).toBe(422);
    const label = (await listLabels(deps.db))[0]!;
    await agent.post(`/conversations/${id}/labels`, { add: String(label.id) });
    expect(await textOf(agent.get(`/queue?label=${label.id}`))).toContain(`id="c${id}"`);
    await agent.post(`/conversations/${id}/labels`, { remove: String(label.id) });
    expect(await textOf(agent.get(`/queue?label=${label.id}`))).not.toContain(`id="c${id}"`);
    await agent.get('/queue');
    await agent.post(`/conversations/${id}/resolution`, { resolution: 'spam' });
    expect(await standing(id)).toMatchObject({ status: 'done', resolution: 'spam' });
    await agent.post(`/conversations/${id}/reopen`);
    expect((await standing(id)).status).toBe('open');
  });

  it('keep a note, and the words of one that is refused', async () => {
    const id = await hear();
    await agent.post(`/conversations/${id}/notes`, { text: 'Volala, že počká.' });
    expect(await deps.db.select().from(notes).where(eq(notes.conversationId, id))).toHaveLength(1);
    expect(await textOf(agent.get(`/conversations/${id}`))).toContain('Volala, že počká.');
    const long = await agent.post(`/conversations/${id}/notes`, { text: `začátek ${'x'.repeat(10_001)}` });
    expect(long.status).toBe(422);
    const page = await long.text();
    expect(page).toContain('začátek xxx');
    expect(page).toContain('příliš dlouhá');
  });

  it('mark as answered what was pasted from the original, signed', async () => {
    const id = await hear({ text: 'Odpoví někdo?' });
    expect(await textOf(agent.get(`/conversations/${id}`))).toContain('Označit jako zodpovězené');
    const { lastMentionId } = await standing(id);
    const form = { text: 'Dobrý den, posíláme dnes.', mentionId: String(lastMentionId), tab: 'public' };
    expect((await agent.post(`/conversations/${id}/answered`, form)).status).toBe(303);
    const [reply] = await deps.db.select().from(replies).where(eq(replies.conversationId, id));
    expect(reply).toMatchObject({ kind: 'outside', text: 'Dobrý den, posíláme dnes. — Adam' });
    expect(await standing(id)).toMatchObject({ status: 'waiting', dueAt: null });
  });

  it('tell whoever answers over somebody’s head, and keep the text', async () => {
    const id = await hear();
    await lead.post(`/conversations/${id}/claim`);
    const { lastMentionId } = await standing(id);
    const form = { text: 'Odpověď, která nesmí zmizet.', mentionId: String(lastMentionId), tab: 'public' };
    const held = await agent.post(`/conversations/${id}/answered`, form);
    expect(held.status).toBe(409);
    const page = await held.text();
    expect(page).toContain('Odpověď, která nesmí zmizet.');
    expect(page).toContain('name="despiteClaim"');
    const again = await agent.post(`/conversations/${id}/answered`, { ...form, despiteClaim: 'yes' });
    expect(again.status).toBe(303);
  });

  it('keep what is half-typed', async () => {
    const id = await hear();
    const draft = { tab: 'note', text: 'Rozepsaná myšlenka' };
    expect((await agent.post(`/conversations/${id}/draft`, draft)).status).toBe(204);
    expect(await textOf(agent.get(`/conversations/${id}?tab=note`))).toContain('Rozepsaná myšlenka');
    expect(await textOf(lead.get(`/conversations/${id}?tab=note`))).not.toContain('Rozepsaná myšlenka');
    expect((await agent.post(`/conversations/${id}/draft`, { tab: 'note', text: 'a\u0000b ' })).status).toBe(
      204,
    );
    const letter = { tab: 'email', body: 'Rozepsaný dopis', customerEmail: 'jana@posta.example' };
    await agent.post(`/conversations/${id}/draft`, letter);
    const page = await textOf(agent.get(`/conversations/${id}?tab=email`));
    expect(page).toContain('>Rozepsaný dopis</textarea>');
    expect(page).toContain('value="jana@posta.example"');
  });
});

describe('many at once', () => {
  it('closes the ticked ones, leaves foreign ones alone, and takes it all back', async () => {
    const [one, two] = [await hear(), await hear()];
    const foreign = await hear({}, house.foreign);
    const ticked = [one, two, foreign].map((id): [string, string] => ['id', String(id)]);
    const done = await agent.post('/queue/bulk', [
      ...ticked,
      ['act', 'resolve'],
      ['resolution', 'nothing_to_answer'],
    ]);
    expect(done.status).toBe(303);
    expect((await standing(one)).status).toBe('done');
    expect((await standing(two)).status).toBe('done');
    expect((await standing(foreign)).status).toBe('open');
    const page = await textOf(agent.get(done.headers.get('Location')!));
    expect(page).toContain('Vyřízeno: 2');
    await agent.post(/action="(\/acts\/[^"]+\/undo)"/.exec(page)![1]!);
    expect((await standing(one)).status).toBe('open');
    expect((await standing(two)).status).toBe('open');
  });

  it('say without htmx, too, what did not go as asked', async () => {
    const [free, taken] = [await hear(), await hear()];
    await lead.post(`/conversations/${taken}/claim`);
    const answer = await agent.post('/queue/bulk', [
      ['act', 'claim'],
      ['id', String(free)],
      ['id', String(taken)],
    ]);
    const page = await textOf(answer);
    expect(page).toContain('na starosti Lenka');
    expect(page).toContain('/undo"');
    expect((await standing(free)).assigneeId).toBe(people.agent.id);
  });

  it('take back only what was done: a key that is none is absent', async () => {
    for (const key of ['1', 'not-a-key', '0b6f5c1e-8f0e-4c53-9a53-6a3c6f0f7a11']) {
      expect((await agent.post(`/acts/${key}/undo`)).status).toBe(404);
    }
  });

  it('says so when nothing is ticked', async () => {
    const none = await agent.post('/queue/bulk', { act: 'claim' });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('Nejdřív zaškrtněte');
  });
});

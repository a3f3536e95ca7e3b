import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sessions } from '../../src/db/schema/people.ts';
import { Problem } from '../../src/lib/errors.ts';
import type { Env } from '../../src/web/env.ts';
import { line, optionalLine, readForm } from '../../src/web/forms.ts';
import { requireAct, requireUser } from '../../src/web/middleware/index.ts';
import { idParam, safePath } from '../../src/web/request.ts';
import { PASSWORD, stockPeople } from '../factories.ts';
import { browser, ORIGIN, testApp } from '../setup/app.ts';

const written: Record<string, string>[] = [];

const house = await testApp((app) => {
  const notes = new Hono<Env>();
  notes.get('/notes', requireUser, (c) => c.text('notes'));
  notes.get('/notes/:id', requireUser, (c) => {
    idParam(c);
    throw new Problem('not-found', 'problem.not_found');
  });
  notes.post('/notes', requireAct('answer'), async (c) => {
    written.push(await readForm(c, z.object({ text: line(10_000), label: optionalLine() })));
    return c.redirect('/notes', 303);
  });
  notes.get('/broken', () => {
    throw new Error(`no table for ${PASSWORD}`);
  });
  app.route('/', notes);
});
afterAll(house.close);
const people = await stockPeople(house.deps.db);

describe('whoever is not signed in', () => {
  it('is sent to sign in and back', async () => {
    const answer = await browser(house).get('/notes?x=1');
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/sign-in?next=%2Fnotes%3Fx%3D1']);
  });

  it('does not lose what was typed when the session ended meanwhile', async () => {
    const text = 'Dobrý den,\r\n"zboží" <b>jsme</b> odeslali & dorazí zítra.';
    const me = browser(house);
    const lost = await me.post('/notes', [
      ['text', text],
      ['label', 'a'],
      ['label', 'b'],
      ['newPassword', 'tajné heslo'],
    ]);
    const page = await lost.text();
    expect(lost.status).toBe(401);
    expect(page).not.toContain('tajné heslo');
    const carried = hidden(page).find(([name]) => name === 'carried')![1];

    const wrong = await me.post('/session', { email: people.agent.email, password: 'spatne heslo', carried });
    const kept = hidden(await wrong.text()).find(([name]) => name === 'carried')![1];
    const resumed = await me.post('/session', {
      email: people.agent.email,
      password: PASSWORD,
      carried: kept,
    });
    expect(resumed.status).toBe(200);
    const resumePage = await resumed.text();
    expect(resumePage).toContain('action="/notes"');
    const fields = hidden(resumePage);
    expect(fields).toEqual([
      ['text', text],
      ['label', 'a'],
      ['label', 'b'],
    ]);
    expect((await me.post('/notes', fields.slice(0, 2))).status).toBe(303);
    expect(written).toEqual([{ text: text.replace(/\s+/g, ' '), label: 'a' }]);
  });

  it('keeps the page under htmx: the answer goes to the notices', async () => {
    const answer = await browser(house).post('/notes', { text: 'x' }, { 'HX-Request': 'true' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('HX-Retarget')).toBe('#notices');
    expect(await answer.text()).toMatch(/^<div class="notice warning".*target="_blank"/s);
  });

  it('gets no page over an event stream', async () => {
    const answer = await browser(house).get('/notes', { Accept: 'text/event-stream' });
    expect([answer.status, await answer.text()]).toEqual([401, '']);
  });

  it('cannot carry a form to another site', async () => {
    for (const path of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      const carried = JSON.stringify({ path, fields: [['text', 'x']] });
      const answer = await browser(house).post('/session', {
        email: people.agent.email,
        password: PASSWORD,
        carried,
      });
      expect(await answer.text()).toContain('action="/"');
    }
  });
});

describe('a permission', () => {
  it('lets through who has it and stands on the handler for all to see', async () => {
    const post = async (user: (typeof people)['agent']) =>
      (await (await browser(house).as(user)).post('/notes', { text: 'x' })).status;
    expect([await post(people.viewer), await post(people.agent), await post(people.admin)]).toEqual([
      403, 303, 303,
    ]);
    const guarded = house.app.routes.filter((route) => route.path === '/notes' && 'act' in route.handler);
    expect(guarded.map((route) => (route.handler as { act?: string }).act)).toEqual(['read', 'answer']);
  });
});

describe('a change', () => {
  const post = async (headers: Record<string, string>, init: RequestInit = {}) => {
    const me = await browser(house).as(people.agent);
    const answer = await house.app.request(`${ORIGIN}/notes`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'x' }),
      headers: { Cookie: me.cookie(), ...headers },
      ...init,
    });
    return answer.status;
  };

  it.each([
    ['our own origin', { Origin: ORIGIN }],
    ['our own origin, as the browser sees it too', { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin' }],
    ['the host it was sent to', { Origin: 'http://127.0.0.1:3000', Host: '127.0.0.1:3000' }],
    ['no origin, but the browser vouches', { 'Sec-Fetch-Site': 'same-origin' }],
  ])('is made from %s', async (_, headers) => {
    expect(await post(headers as Record<string, string>)).toBe(303);
  });

  it.each([
    ['nowhere', {}],
    ['a hidden origin', { Origin: 'null' }],
    ['another site', { Origin: 'https://evil.example' }],
    ['another port', { Origin: `${ORIGIN}:8080` }],
    ['another scheme', { Origin: ORIGIN.replace('http', 'https') }],
    ['a site that looks like ours', { Origin: `${ORIGIN}.evil.example` }],
    ['another site by the browser’s word', { Origin: ORIGIN, 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-site' }],
    ['a forged proxy', { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' }],
    ['no origin with a forged user', { 'X-Remote-User': 'alena@obchod.example' }],
  ])('is refused from %s', async (_, headers) => {
    const before = written.length;
    expect(await post(headers as Record<string, string>)).toBe(403);
    expect(written).toHaveLength(before);
  });

  it('is refused by every other method too', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) expect(await post({}, { method })).toBe(403);
  });

  it('is refused when it is too large or no form at all', async () => {
    const own = { Origin: ORIGIN };
    expect(await post(own, { body: new URLSearchParams({ text: 'x'.repeat(1_100_000) }) })).toBe(422);
    expect(await post({ ...own, 'Content-Type': 'application/json' }, { body: '{"text":"x"}' })).toBe(422);
  });
});

describe('an answer', () => {
  it('carries the headers that keep everything foreign out, errors too', async () => {
    for (const path of ['/sign-in', '/nowhere', '/broken']) {
      const { headers } = await browser(house).get(path);
      const csp = headers.get('Content-Security-Policy')!;
      expect(csp).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
      expect(csp).not.toContain('unsafe');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('same-origin');
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
  });

  it('is the same for what is absent, foreign or no key', async () => {
    const me = await browser(house).as(people.agent);
    const pages = await Promise.all(
      ['/notes/1', '/notes/2', '/notes/x', '/notes/99999999999999999999', '/notes/-1'].map(async (path) => {
        const answer = await me.get(path);
        return `${answer.status} ${await answer.text()}`;
      }),
    );
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toMatch(/^404 /);
  });

  it('tells a fault by a number and nothing else', async () => {
    const answer = await browser(house, { 'Accept-Language': 'en' }).get('/broken');
    const page = await answer.text();
    expect(answer.status).toBe(500);
    expect(page).toMatch(/tell your administrator the number [0-9a-f]{8}/);
    expect(page).not.toContain(PASSWORD);
    expect(page).not.toContain('no table');
  });

  it('speaks the language of the person, or of the browser', async () => {
    expect(await (await browser(house, { 'Accept-Language': 'sk' }).get('/nowhere')).text()).toContain(
      'lang="sk"',
    );
    const me = await browser(house, { 'Accept-Language': 'sk' }).as(people.agent);
    expect(await (await me.get('/nowhere')).text()).toContain('lang="cs"');
  });
});

describe('a place to go on to', () => {
  const outside = [
    '',
    'http://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
  ];
  const slashes = [
    '//',
    '/\\',
    '\\\\',
    '/\t/',
    '/\n/',
    '/%2f/..//',
    '///',
    '/\u0000/',
    '/.//',
    '/..//',
    '/x/..//',
    '/ /',
    '\t//',
    '/\r/',
  ];
  const hosts = ['evil.example', 'evil.example:80', 'user@evil.example', 'evil。example', '[::1]', '0x7f.1'];
  const tails = ['', '/', '/path', '?q', '#x', '/%2e%2e', '\\', '@'];
  const payloads = [...outside, ...slashes.flatMap((s) => hosts.flatMap((h) => tails.map((t) => s + h + t)))];

  it(`stays inside for ${payloads.length} addresses that want out`, () => {
    expect(payloads.length).toBeGreaterThan(500);
    for (const payload of payloads) {
      const path = safePath(payload);
      expect(new URL(path, ORIGIN).origin, payload).toBe(ORIGIN);
      expect(path, payload).toMatch(/^\/(?![/\\])/);
    }
  });

  it('keeps pages of ours', () => {
    for (const path of ['/', '/queue?view=mine&order=due', '/conversations/12', '/search?q=%C5%BElu%C5%A5']) {
      expect(safePath(path)).toBe(path);
    }
  });
});

it('a session cookie that is nobody’s is worth nothing', async () => {
  const answer = await house.app.request(`${ORIGIN}/notes`, {
    headers: { Cookie: `ohlas=${'a'.repeat(43)}` },
  });
  expect(answer.status).toBe(303);
  expect((await house.deps.db.select().from(sessions)).length).toBeGreaterThan(0);
});

/** The hidden fields of a page, as a browser would post them. */
function hidden(page: string): [string, string][] {
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const fields = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return [...fields].map(([, name, value]) => [plain(name!), plain(value!)]);
}

/**
 * Every form of the app sent without a script and filled in badly: the person gets the page they were on back, with a
 * sentence in it and with what they typed. Held against the app's own table of routes, so that a new form is asked too.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { browser, ORIGIN } from '../setup/app.ts';
import { type Case, formsHouse, LONG } from './bad-forms-house.ts';

/** Buttons without a field that do what they say however often they are pressed. */
const NEVER_REFUSED = new Set([
  '/session/end',
  '/account/sessions/end-others',
  '/demo/leave',
  '/settings/urgency/reset',
  '/queue/next',
  '/account/notices/test',
  '/account/push/remove',
  '/notices/read',
  '/duty/end',
]);

const { house, admin, cases } = await formsHouse();
afterAll(() => house.close());

/** Where other programs come, and customers on a page of their own (test/asking). */
const OTHERS = /^\/(hooks|api|ask)\//;
/** Addresses that take a form, of the app's own table. */
const posted = (): string[] =>
  [...new Set(house.app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path))].filter(
    (path) => !OTHERS.test(path),
  );
const isOpen = (path: string): boolean => /^\/(session$|forgotten|invitation\/|password\/|setup)/.test(path);

const plain = (page: string): string =>
  page
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** A sentence for the person: at its field or on the page. */
const SENTENCE = /class="err(or)?"|role="alert"/;
/** What people type; keys, choices and passwords aside. */
const TYPED =
  /^(text|body|subject|customerEmail|publicNote|local|name|signature|email|url|names|emails|minutes|emailMinutes|handoffMinutes|hosts|host|port|expression|exclude)$/;

describe('a form that is filled in badly', () => {
  it('is known to this test, whichever it is', () => {
    const unknown = posted().filter((path) => !(path in cases) && !NEVER_REFUSED.has(path));
    expect(unknown).toEqual(['/setup/:token']);
  });

  it('comes back on the page it was on, with a sentence and with what was typed', async () => {
    const inside = await browser(house).as(admin);
    const wrong: string[] = [];
    for (const [route, list] of Object.entries(cases)) {
      for (const one of [list].flat()) {
        const me = isOpen(route) ? browser(house) : inside;
        const answer = await me.post(one.to, one.fields, { Referer: ORIGIN + one.on });
        const missing = missingOf(one, answer.status, await answer.text(), isOpen(route));
        wrong.push(...missing.map((what) => `${one.to} on ${one.on}: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('does so again from the page that came back, whose address has nothing to read', async () => {
    const me = await browser(house).as(admin);
    await me.get('/queue?view=mine&order=newest');
    const bulk = await (
      await me.post('/queue/bulk', { act: 'claim' }, { Referer: `${ORIGIN}/queue/bulk` })
    ).text();
    expect(bulk).toContain('hx-get="/queue?view=mine&amp;order=newest"');
    expect(bulk).toContain('Nejdřív zaškrtněte');
    for (const { to, fields } of [
      cases['/conversations/:id/snooze']!,
      cases['/outbox/:id/decision']!,
    ].flat()) {
      const page = await (await me.post(to, fields, { Referer: ORIGIN + to })).text();
      expect(page).toContain('id="thread"');
      expect(page).toMatch(/<section class="talk".*role="alert"/s);
    }
  });

  it('does so when the browser keeps to itself where it was, and never by the word of another site', async () => {
    const me = await browser(house).as(admin);
    const { to, fields } = cases['/teams/:id/name'] as Case;
    const elsewhere = { Referer: 'https://evil.example/settings/mail' };
    for (const page of [await me.post(to, fields), await me.post(to, fields, elsewhere)]) {
      const text = await page.text();
      expect([text.includes('aria-label="Název týmu"'), text.includes(LONG)]).toEqual([true, true]);
    }
  });

  it('keeps what was typed through a fault of ours, too', async () => {
    const me = await browser(house).as(admin);
    const typed = { channel: 'feed', url: 'https://forum.example/rss', name: 'Fórum běžců' };
    const shared = { purpose: 'answer', intake: 'all', clock: 'always' };
    const page = `${ORIGIN}/sources/new?channel=feed`;
    const answer = await me.post('/sources', { ...typed, ...shared }, { Referer: page });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    for (const words of ['value="Fórum běžců"', 'value="https://forum.example/rss"', 'nahlaste správci']) {
      expect(text).toContain(words);
    }
  });
});

/** What the answer should have and has not. */
function missingOf(
  { to, fields, shows = [] }: Case,
  status: number,
  page: string,
  isOpen: boolean,
): string[] {
  const text = plain(page);
  const has = (what: string | RegExp) => (typeof what === 'string' ? text.includes(what) : what.test(page));
  const typed = fields.filter(([name]) => TYPED.test(name)).map(([, value]) => value);
  const wanted = [isOpen ? `action="${to}"` : 'id="rail"', SENTENCE, ...typed, ...shows];
  return [
    ...(status >= 400 && status < 500 ? [] : [`status ${status}`]),
    ...wanted.filter((what) => !has(what)).map((what) => String(what).slice(0, 80)),
    ...['class="problem"', 'tajné'].filter(has).map((what) => `holds ${what}`),
  ];
}

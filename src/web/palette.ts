import { type Context, Hono } from 'hono';
import { links, QUEUE_VIEWS } from '../../views/links.ts';
import { KEYS } from '../../views/parts/keys.tsx';
import { type PaletteEntry, PaletteList } from '../../views/parts/palette.tsx';
import { listHref } from '../../views/queue/state.ts';
import { colleaguesOf } from '../flow/colleagues.ts';
import { foldPlain } from '../lib/fold.ts';
import { cleanText } from '../lib/html.ts';
import { can } from '../people/index.ts';
import { visibleIds } from '../queue/index.ts';
import { listTemplates } from '../replies/templates.ts';
import { search } from '../search/index.ts';
import { wordsOf } from '../search/words.ts';
import { listMacros } from '../shortcuts/macros.ts';
import { listSavedViews } from '../shortcuts/saved-views.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';
import { keeperOf } from './shortcuts.ts';

const MOST = 30;
const MAX_TEXT = 100;
/** Names are looked for from so many letters on. */
const SHORTEST_NAME = 2;
const PEOPLE = 5;

/** Everything that has a name, narrowed by what is typed: acts, places, views, colleagues, templates, conversations. */
export function paletteRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/palette', requireUser, async (c) => {
    const typed = cleanText(c.req.query('q') ?? '')
      .trim()
      .slice(0, MAX_TEXT);
    const words = foldPlain(typed).split(/\s+/).filter(Boolean);
    const fits = ({ words: name }: PaletteEntry) => {
      const folded = foldPlain(name);
      return words.every((word) => folded.includes(word));
    };
    const named = [...actsOf(c), ...placesOf(c), ...(await kept(deps, c))].filter(fits);
    const { numbered, people } = await conversationsOf(deps, c, typed);
    const entries = [...numbered, ...named, ...people].slice(0, MOST);
    if (typed !== '') entries.push(anywhere(c, typed));
    return c.html(PaletteList({ entries }));
  });
  return app;
}

/** What has a key on some page; the page itself knows what it has. */
const actsOf = ({ var: { view } }: Context<Env>): PaletteEntry[] =>
  KEYS.flatMap(({ words, keys, press }) =>
    press === undefined
      ? []
      : [{ words: view.t(words), icon: 'keyboard' as const, press, keys: keys.join(' ') }],
  );

function placesOf({ var: { view } }: Context<Env>): PaletteEntry[] {
  const { t } = view;
  return [
    ...QUEUE_VIEWS.map((name) => ({
      words: t(`ui.view.${name}`),
      icon: 'inbox' as const,
      href: links.queue(name),
    })),
    { words: t('ui.nav.today'), icon: 'sun', href: links.today },
    { words: t('ui.nav.mentions'), icon: 'newspaper', href: links.mentions },
    { words: t('search.title'), icon: 'search', href: links.search },
    { words: t('ui.nav.watches'), icon: 'radar', href: links.watches },
    { words: t('ui.nav.sourcesPage'), icon: 'plug', href: links.sources },
    { words: t('ui.nav.settings'), icon: 'settings', href: links.settings },
    { words: t('shortcuts.views'), icon: 'list', href: '/saved-views' },
    { words: t('macros.title'), icon: 'play', href: '/macros' },
  ];
}

/** What the team keeps under names: saved views, macros, templates; and who is in it. */
async function kept({ db }: Deps, c: Context<Env>): Promise<PaletteEntry[]> {
  const { view, me } = c.var;
  const { t } = view;
  if (!can(me.role, 'work')) return [];
  const keeper = keeperOf(c);
  const views = await listSavedViews(db, keeper);
  const macros = await listMacros(db, keeper);
  const templates = await listTemplates(db, c.var.scope, view.lang);
  const colleagues = await colleaguesOf(db, [{ teamId: null }]);
  return [
    ...views.map(
      ({ id, name, list }): PaletteEntry => ({
        words: name,
        icon: 'list',
        href: listHref({ ...list, saved: id }),
      }),
    ),
    ...macros.map(
      ({ id, name, key }): PaletteEntry => ({
        words: t('palette.macro', { name }),
        icon: 'play',
        click: `button[name="macroId"][value="${id}"]`,
        ...(key ? { keys: `p ${key}` } : {}),
      }),
    ),
    ...templates.map(
      ({ id, name }): PaletteEntry => ({
        words: t('palette.template', { name }),
        icon: 'sparkles',
        click: `button[name="templateId"][value^="${id}."], button[name="templateId"][value="${id}"]`,
      }),
    ),
    ...colleagues.map(
      ({ id, name }): PaletteEntry => ({
        words: t('palette.assign', { name }),
        icon: 'users',
        click: `button[name="assigneeId"][value="${id}"]`,
      }),
    ),
    ...colleagues.map(
      ({ id, name }): PaletteEntry => ({
        words: t('palette.of', { name }),
        icon: 'user',
        href: `/queue?assignee=${id}`,
      }),
    ),
  ];
}

/** What nothing has for its name may still stand in a message. */
const anywhere = ({ var: { view } }: Context<Env>, typed: string): PaletteEntry => ({
  words: view.t('palette.search', { text: typed }),
  icon: 'search',
  href: `/search?${new URLSearchParams({ q: typed })}`,
});

/** A conversation by its number, and those of people who are called so, the newest first. */
async function conversationsOf(
  { db, clock }: Deps,
  c: Context<Env>,
  typed: string,
): Promise<{ numbered: PaletteEntry[]; people: PaletteEntry[] }> {
  const { view, scope, me } = c.var;
  const { t } = view;
  const entry = (id: number, words: string): PaletteEntry => ({
    words,
    icon: 'message-square',
    href: `/conversations/${id}`,
  });
  const number = /^#?([1-9]\d{0,14})$/.exec(typed)?.[1];
  const found = number ? await visibleIds(db, [Number(number)], scope) : [];
  const numbered = found.map((id) => entry(id, t('palette.conversation', { n: id })));
  if (typed.length < SHORTEST_NAME) return { numbered, people: [] };
  const asker = { scope, me: me.id, timeZone: view.timeZone, now: clock() };
  const text = wordsOf(typed)
    .map((word) => `from:${word}`)
    .join(' ');
  const { hits } = await search(db, { text, asker, limit: PEOPLE });
  const people = new Map(
    hits.flatMap(({ conversation, authorName }) =>
      conversation ? [[conversation.id, authorName ?? ''] as const] : [],
    ),
  );
  return {
    numbered,
    people: [...people].map(([id, name]) => entry(id, t('palette.person', { name, n: id }))),
  };
}

import { type Context, Hono } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import type { SettingsFrame } from '../../views/settings/frame.tsx';
import type { Tx } from '../db/client.ts';
import type { Act } from '../people/index.ts';
import type { Deps, Env } from './env.ts';
import { startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

type Page = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A kind of small things that a team keeps: labels, templates, departments. */
interface EntryKind<S extends z.ZodObject, E extends { id: number }> {
  /** `/labels` */
  path: string;
  act: Act;
  shape: S;
  /** what the form for a new one starts with */
  initial: Record<string, string>;
  list(tx: Tx, c: Context<Env>): Promise<E[]>;
  byId(tx: Tx, id: number, c: Context<Env>): Promise<E>;
  save(tx: Tx, id: number | null, input: z.infer<S>, now: Date, c: Context<Env>): Promise<number>;
  remove(tx: Tx, id: number, c: Context<Env>): Promise<void>;
  valuesOf(entry: E): Record<string, string>;
  listPage(frame: SettingsFrame, entries: E[], form: FormState): Page;
  entryPage(frame: SettingsFrame, id: number, form: FormState, entry: E): Page;
}

/** A list with a form for a new one, a page for each, saving and removing. */
export function entryRoutes<S extends z.ZodObject, E extends { id: number }>(
  deps: Deps,
  kind: EntryKind<S, E>,
): Hono<Env> {
  const app = new Hono<Env>();
  const manage = requireAct(kind.act);
  const list = async (c: Context<Env>, form: FormState) =>
    kind.listPage(settingsFrame(c), await kind.list(deps.db, c), form);
  const save = (c: Context<Env>, id: number | null) =>
    submit(c, kind.shape, (input) => deps.db.transaction((tx) => kind.save(tx, id, input, deps.clock(), c)));

  app.get(kind.path, manage, async (c) => c.html(await list(c, startForm(c, kind.path, kind.initial))));

  app.post(kind.path, manage, async (c) => {
    const sent = await save(c, null);
    if (!sent.ok) return c.html(await list(c, sent.form), sent.status);
    return c.redirect(`${kind.path}?saved`, 303);
  });

  app.get(`${kind.path}/:id`, manage, async (c) => {
    const entry = await kind.byId(deps.db, idParam(c), c);
    const form = startForm(c, `${kind.path}/${entry.id}`, kind.valuesOf(entry));
    return c.html(await kind.entryPage(settingsFrame(c), entry.id, form, entry));
  });

  app.post(`${kind.path}/:id`, manage, async (c) => {
    const entry = await kind.byId(deps.db, idParam(c), c);
    const sent = await save(c, entry.id);
    if (!sent.ok)
      return c.html(await kind.entryPage(settingsFrame(c), entry.id, sent.form, entry), sent.status);
    return c.redirect(`${kind.path}?saved`, 303);
  });

  app.post(`${kind.path}/:id/remove`, manage, async (c) => {
    const id = idParam(c);
    await deps.db.transaction((tx) => kind.remove(tx, id, c));
    return c.redirect(kind.path, 303);
  });

  return app;
}

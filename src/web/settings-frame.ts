import type { Context } from 'hono';
import type { SettingsFrame } from '../../views/settings/frame.tsx';
import { SETTINGS_PAGES } from '../../views/settings/pages.ts';
import { can } from '../people/index.ts';
import type { Env } from './env.ts';

/** What every page of the settings shows: the way to the others, and that something was saved (`?saved`). */
export const settingsFrame = (c: Context<Env>): SettingsFrame => ({
  view: c.var.view,
  pages: SETTINGS_PAGES.filter((page) => can(c.var.me.role, page.act)),
  saved: c.req.query('saved') !== undefined,
});

import { Hono } from 'hono';
import { z } from 'zod';
import { HostsPage } from '../../views/settings/hosts.tsx';
import { SETTINGS_PAGES } from '../../views/settings/pages.ts';
import { ShopProfilePage } from '../../views/settings/profile.tsx';
import { can } from '../people/index.ts';
import { parsePeriods, periodsText, WEEKDAYS } from '../settings/hours-text.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import { EMAIL, isOrderLink, PHONE, SHOP_NAME } from '../settings/profile-facts.ts';
import type { Profile } from '../settings/shapes.ts';
import type { Deps, Env } from './env.ts';
import { lines, optionalLine, startForm, submit } from './forms.ts';
import { requireAct, requireUser } from './middleware/index.ts';
import { settingsFrame } from './settings-frame.ts';

const MAX_LIST = 5000;
/** `name`, `name:port`, an address, IPv6 in brackets */
const HOST = /^([a-z\d_-]+(\.[a-z\d_-]+)*|\[[\da-f:.]+\])(:\d{1,5})?$/;

/** A list, one a line or between commas; the first that can't be is named in the message. */
const listOf = (pattern: RegExp, key: string) =>
  lines(MAX_LIST)
    .transform((text) =>
      text
        .split(/[\n,;]+/)
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine((entries) => entries.every((entry) => pattern.test(entry)), key);

const periods = () =>
  optionalLine(200).transform((text, ctx) => {
    const read = parsePeriods(text);
    if (read === null) ctx.addIssue({ code: 'custom', message: 'settings.hours.wrong' });
    return read ?? [];
  });

const timeZones = Intl.supportedValuesOf('timeZone');

const ProfileForm = z.object({
  names: listOf(SHOP_NAME, 'settings.names.wrong').refine(
    (names) => names.length > 0,
    'problem.field.required',
  ),
  emails: listOf(EMAIL, 'settings.emails.wrong'),
  phones: listOf(PHONE, 'settings.phones.wrong'),
  hours1: periods(),
  hours2: periods(),
  hours3: periods(),
  hours4: periods(),
  hours5: periods(),
  hours6: periods(),
  hours7: periods(),
  timeZone: z.enum(timeZones),
  signature: lines(500),
  publicFacts: lines(MAX_LIST).transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
  orderLink: optionalLine(500).refine(isOrderLink, 'settings.orderLink.wrong'),
});

const HostsForm = z.object({
  hosts: lines(MAX_LIST)
    .transform((text) =>
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    )
    .refine((hosts) => hosts.every((host) => HOST.test(host)), 'settings.hosts.wrong'),
});

const manage = requireAct('manage-settings');

/** The shop's profile and allowed private hosts. Response times, urgency, mail, departments, templates and labels have their own. */
export function settingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/settings', requireUser, (c) => {
    const first = SETTINGS_PAGES.find((page) => can(c.var.me.role, page.act));
    return c.redirect(first?.href ?? '/account', 303);
  });

  app.get('/settings/profile', manage, async (c) => {
    const form = startForm(c, '/settings/profile', profileValues(await readSetting(deps.db, 'profile')));
    return c.html(ShopProfilePage({ frame: settingsFrame(c), form, timeZones }));
  });

  app.post('/settings/profile', manage, async (c) => {
    const sent = await submit(c, ProfileForm, (typed) => {
      const { hours1, hours2, hours3, hours4, hours5, hours6, hours7, ...rest } = typed;
      const hours = { 1: hours1, 2: hours2, 3: hours3, 4: hours4, 5: hours5, 6: hours6, 7: hours7 };
      const by = { userId: c.var.me.id, at: deps.clock() };
      return deps.db.transaction((tx) => saveSetting(tx, 'profile', { ...rest, hours }, by));
    });
    if (!sent.ok) {
      return c.html(ShopProfilePage({ frame: settingsFrame(c), form: sent.form, timeZones }), sent.status);
    }
    return c.redirect('/settings/profile?saved', 303);
  });

  app.get('/settings/hosts', manage, async (c) => {
    const { hosts } = await readSetting(deps.db, 'allowedHosts');
    const form = startForm(c, '/settings/hosts', { hosts: hosts.join('\n') });
    return c.html(HostsPage({ frame: settingsFrame(c), form }));
  });

  app.post('/settings/hosts', manage, async (c) => {
    const sent = await submit(c, HostsForm, ({ hosts }) => {
      const by = { userId: c.var.me.id, at: deps.clock() };
      return deps.db.transaction((tx) => saveSetting(tx, 'allowedHosts', { hosts: [...new Set(hosts)] }, by));
    });
    if (!sent.ok) return c.html(HostsPage({ frame: settingsFrame(c), form: sent.form }), sent.status);
    return c.redirect('/settings/hosts?saved', 303);
  });

  return app;
}

const profileValues = (profile: Profile): Record<string, string> => ({
  names: profile.names.join('\n'),
  emails: profile.emails.join('\n'),
  phones: profile.phones.join('\n'),
  ...Object.fromEntries(WEEKDAYS.map((day) => [`hours${day}`, periodsText(profile.hours[day] ?? [])])),
  timeZone: profile.timeZone,
  signature: profile.signature,
  publicFacts: profile.publicFacts.join('\n'),
  orderLink: profile.orderLink,
});

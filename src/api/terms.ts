import { z } from 'zod';
import { chooseCountry } from '../flow/public-holidays.ts';
import { HOLIDAY_COUNTRIES } from '../lib/public-holidays.ts';
import { addOff, addOpening, removeOff, removeOpening } from '../settings/days.ts';
import { openingHours, periods } from '../settings/hours-shape.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import { MAX_MINUTES, MENTION_KINDS, VISIBILITIES } from '../settings/policies.ts';
import { listPolicies, movePolicy, removePolicy, savePolicy } from '../settings/response-policies.ts';
import { urgentSteps } from '../settings/steps.ts';
import { type Caller, endpoint } from './endpoint.ts';
import { DONE, done, key, Periods, requireKnown, rowKey, text } from './shapes.ts';

const NAME_MAX = 80;
const DAY_NAME_MAX = 120;
const MOST_URGENT = 100;
const MAX_UNDO_SECONDS = 60;

const minutes = () => z.int().min(1).max(MAX_MINUTES);
const PolicyGiven = z.strictObject({
  name: text(NAME_MAX).pipe(z.string().min(1)),
  when: z
    .strictObject({
      sources: z.array(key()).default([]),
      channels: z.array(z.string().max(NAME_MAX)).default([]),
      kinds: z.array(z.enum(MENTION_KINDS)).default([]),
      visibilities: z.array(z.enum(VISIBILITIES)).default([]),
      labels: z.array(key()).default([]).describe('any of these'),
      vip: z.boolean().nullable().default(null),
      urgencyFrom: z.int().min(1).max(MOST_URGENT).nullable().default(null),
    })
    .prefault({})
    .describe('all of it must hold; an empty list asks for nothing'),
  first: minutes().nullable().default(null).describe('to our first answer; null = as without a policy'),
  next: minutes().nullable().default(null).describe('when they write again; null = as the first'),
  handoff: minutes().nullable().default(null),
  clock: z.enum(['source', 'always', 'profile']).default('source').describe('which hours count'),
});
const PolicyTold = z.object({
  id: key(),
  name: z.string(),
  when: z.record(z.string(), z.unknown()),
  first: z.int().nullable(),
  next: z.int().nullable(),
  handoff: z.int().nullable(),
  clock: z.string(),
});
const Times = z.strictObject({
  minutes: minutes().describe('to the first answer'),
  emailMinutes: minutes().describe('the same for mailboxes'),
  nextMinutes: minutes().nullable().describe('when they write again; null = as the first'),
  handoffMinutes: minutes(),
  undoSeconds: z.int().min(0).max(MAX_UNDO_SECONDS),
  urgent: z.strictObject({
    on: z.boolean(),
    steps: z
      .array(z.strictObject({ from: z.int().min(1).max(MOST_URGENT), minutes: minutes() }))
      .max(4)
      .describe('from so much urgency on so many minutes'),
    vipHalves: z.boolean(),
  }),
});
const day = () => z.iso.date();
const Off = z.object({ id: key(), from: day(), to: day(), name: z.string() });
const Opening = z.object({ id: key(), day: day(), periods, name: z.string() });

const shared = { act: 'manage-settings', tag: 'response times' } as const;
const by = ({ me, now }: Caller) => ({ userId: me.id, at: now });

/** How soon who is answered, in which hours. */
export const termEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/response-policies',
    summary: 'Who is answered how soon, in the order in which they are asked: the first that is true wins',
    answer: z.object({ policies: z.array(PolicyTold) }),
    async run({ db }) {
      const policies = await listPolicies(db);
      return { policies: policies.map(({ when, ...policy }) => ({ ...policy, when: { ...when } })) };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/response-policies',
    summary: 'A new one, behind the others',
    body: PolicyGiven,
    answer: z.object({ id: key() }),
    async run({ db, channels }, caller, { body }) {
      requireKnown(body.when.channels, [...channels.keys()], 'when.channels');
      return { id: await db.transaction((tx) => savePolicy(tx, null, body, by(caller))) };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/response-policies/:id',
    summary: 'As it is to be from now on',
    body: PolicyGiven,
    answer: done,
    async run({ db, channels }, caller, { id, body }) {
      requireKnown(body.when.channels, [...channels.keys()], 'when.channels');
      await db.transaction((tx) => savePolicy(tx, rowKey(id), body, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/response-policies/:id/move',
    summary: 'Asked earlier or later',
    body: z.strictObject({ to: z.enum(['up', 'down']) }),
    answer: done,
    async run({ db }, caller, { id, body: { to } }) {
      await db.transaction((tx) => movePolicy(tx, rowKey(id), to, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/response-policies/:id/remove',
    summary: 'Away with it; what was promised by it stands',
    answer: done,
    async run({ db }, caller, { id }) {
      await db.transaction((tx) => removePolicy(tx, rowKey(id), by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/settings/response',
    summary: 'How soon one answers where no policy says otherwise',
    answer: Times,
    run: async ({ db }) => readSetting(db, 'response'),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/response',
    summary: 'Set that; what was promised before stands',
    body: Times,
    answer: done,
    async run({ db }, caller, { body }) {
      const steps = urgentSteps(body.urgent.steps, (at, name) => `urgent.steps.${at}.${name}`);
      const times = { ...body, urgent: { ...body.urgent, steps } };
      await db.transaction((tx) => saveSetting(tx, 'response', times, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/settings/calendar',
    summary: 'Opening hours by weekday (1 = Monday), and the days that are not like their weekday',
    answer: z.object({
      hours: openingHours,
      timeZone: z.string(),
      country: z.string().describe('whose public holidays are days off'),
      holidays: z.array(z.object({ day: day(), name: z.string() })),
      off: z.array(Off),
      openings: z.array(Opening),
    }),
    async run({ db }) {
      const { hours, timeZone } = await readSetting(db, 'profile');
      const { country, holidays, off, openings } = await readSetting(db, 'calendar');
      return { hours, timeZone, country, holidays, off, openings };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/calendar',
    summary: 'The public holidays of a country are days off',
    body: z.strictObject({ country: z.enum(['', ...HOLIDAY_COUNTRIES]).describe('empty = of none') }),
    answer: done,
    async run({ db }, caller, { body: { country } }) {
      await chooseCountry(db, country, by(caller));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/calendar/off',
    summary: 'A day off, or several',
    body: z.strictObject({ from: day(), to: day(), name: text(DAY_NAME_MAX).default('') }),
    answer: done,
    async run({ db }, caller, { body }) {
      await db.transaction((tx) => addOff(tx, body, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/calendar/off/remove',
    summary: 'No day off after all',
    body: z.strictObject({ id: key() }),
    answer: done,
    async run({ db }, caller, { body: { id } }) {
      await db.transaction((tx) => removeOff(tx, id, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/calendar/openings',
    summary: 'Open on a day that would be closed, or at other times',
    body: z.strictObject({ day: day(), periods: Periods.min(1), name: text(DAY_NAME_MAX).default('') }),
    answer: done,
    async run({ db }, caller, { body }) {
      await db.transaction((tx) => addOpening(tx, body, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/calendar/openings/remove',
    summary: 'That day is like its weekday again',
    body: z.strictObject({ id: key() }),
    answer: done,
    async run({ db }, caller, { body: { id } }) {
      await db.transaction((tx) => removeOpening(tx, id, by(caller)));
      return DONE;
    },
  }),
];

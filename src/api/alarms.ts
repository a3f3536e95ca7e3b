import { z } from 'zod';
import {
  addOnCall,
  BODY_SHAPES,
  deadLetters,
  listHooks,
  listOnCall,
  NOTICE_KINDS,
  removeHook,
  removeOnCall,
  saveHook,
  sendAgain,
  testHook,
} from '../alarms/index.ts';
import { LANGS } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import { alarmSteps } from '../settings/steps.ts';
import { type Caller, endpoint } from './endpoint.ts';
import { DONE, done, instant, key, rowKey, text, uuidIn } from './shapes.ts';

const NAME_MAX = 80;
const URL_MAX = 2000;
const A_DAY = 1440;
const MOST_STEPS = 5;

const Steps = z
  .array(
    z.strictObject({
      minutes: z.int().min(-A_DAY).max(A_DAY).describe('from the due time: −10 = ten minutes before'),
      roles: z.array(z.enum(['assignee', 'leads', 'onCall'])).default([]),
      users: z.array(key()).default([]),
    }),
  )
  .max(MOST_STEPS);
const Hook = z.object({
  name: text(NAME_MAX).pipe(z.string().min(1)),
  body: z.enum(BODY_SHAPES),
  language: z.enum(LANGS),
  kinds: z.array(z.enum(NOTICE_KINDS)),
  active: z.boolean(),
});
const HookGiven = Hook.extend({
  url: text(URL_MAX).default('').describe('left out, the address stays as it was'),
}).strict();

const shared = { act: 'manage-settings', tag: 'alarms' } as const;
const by = ({ me, now }: Caller) => ({ userId: me.id, at: now });

/** Who is told of a deadline when, who is on call, and other programs that are told. */
export const alarmEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/settings/alarms',
    summary: 'Who is told of a deadline when, the earliest step first',
    answer: z.object({ steps: Steps }),
    run: async ({ db }) => ({ steps: (await readSetting(db, 'alarms')).steps }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/alarms',
    summary: 'Set that',
    body: z.strictObject({ steps: Steps }),
    answer: done,
    async run({ db }, caller, { body }) {
      const steps = alarmSteps(body.steps, (at, name) => `steps.${at}.${name}`);
      await db.transaction((tx) => saveSetting(tx, 'alarms', { steps }, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/on-call',
    summary: 'Who is on call now and later',
    answer: z.object({
      onCall: z.array(
        z.object({ id: key(), userId: key(), name: z.string(), fromAt: instant(), untilAt: instant() }),
      ),
    }),
    run: async ({ db }, { now }) => ({ onCall: await listOnCall(db, now) }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/on-call',
    summary: 'Put somebody on call: their quiet hours are none as long',
    body: z.strictObject({
      userId: key(),
      fromAt: z.iso.datetime({ offset: true }),
      untilAt: z.iso.datetime({ offset: true }),
    }),
    answer: done,
    async run({ db }, { me, now }, { body: { userId, fromAt, untilAt } }) {
      const times = { fromAt: new Date(fromAt), untilAt: new Date(untilAt) };
      await db.transaction((tx) => addOnCall(tx, { userId, ...times, by: me.id }, now));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/on-call/:id/remove',
    summary: 'On call no more',
    answer: done,
    async run({ db }, { me, now }, { id }) {
      await db.transaction((tx) => removeOnCall(tx, rowKey(id), me.id, now));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/alarm-hooks',
    summary: 'Programs that are told by a signed call, without their addresses and secrets',
    answer: z.object({
      hooks: z.array(Hook.extend({ id: key(), host: z.string(), kinds: z.array(z.string()) })),
    }),
    run: async ({ db }) => ({ hooks: await listHooks(db) }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/alarm-hooks',
    summary: 'A program to tell; the secret that its calls are signed with is told only now',
    body: HookGiven,
    answer: z.object({ id: key(), secret: z.string() }),
    async run({ db, seal }, caller, { body }) {
      const { id, secret } = await db.transaction((tx) => saveHook(tx, null, body, seal, by(caller)));
      return { id, secret: secret! };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/alarm-hooks/:id',
    summary: 'A program as it is to be told from now on',
    body: HookGiven,
    answer: done,
    async run({ db, seal }, caller, { id, body }) {
      await db.transaction((tx) => saveHook(tx, rowKey(id), body, seal, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/alarm-hooks/:id/test',
    summary: 'Send it a test; it leaves like any other',
    answer: done,
    async run({ db }, { me, now }, { id }) {
      await db.transaction((tx) => testHook(tx, rowKey(id), me.id, now));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/alarm-hooks/:id/remove',
    summary: 'Tell it no more; what waits for it goes with it',
    answer: done,
    async run({ db }, caller, { id }) {
      await db.transaction((tx) => removeHook(tx, rowKey(id), by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/alarm-letters',
    summary: 'Calls that did not arrive and are not tried again by themselves',
    answer: z.object({
      letters: z.array(
        z.object({
          ...{ message: z.string(), hookName: z.string(), notices: z.coerce.number(), attempts: z.int() },
          ...{ error: z.string(), at: instant() },
        }),
      ),
    }),
    run: async ({ db }) => ({ letters: await deadLetters(db) }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/alarm-letters/:id/again',
    summary: 'Put one in line again',
    answer: done,
    async run({ db }, { now }, { id }) {
      const sent = await sendAgain(db, uuidIn(id), now);
      if (!sent) throw new Problem('not-found', 'settings.letters.gone');
      return DONE;
    },
  }),
];

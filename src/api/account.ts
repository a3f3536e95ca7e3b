import { z } from 'zod';
import { choicesOf, NOTICE_KINDS, notify, PERSONAL_WAYS, saveChoices } from '../alarms/index.ts';
import { signedKinds } from '../flow/signing.ts';
import { LANGS } from '../i18n/index.ts';
import { saveProfile, saveSignature } from '../people/index.ts';
import { ORDERS } from '../queue/index.ts';
import { SIGNATURE_STYLES } from '../replies/signature.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, requireKnown, text } from './shapes.ts';

const LINE_MAX = 200;
const PHONE_MAX = 40;
const SIGNATURE_MAX = 80;
const timeZones = Intl.supportedValuesOf('timeZone');

const line = (max: number) => text(max).pipe(z.string().min(1));
const time = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Ways = z.array(z.enum(PERSONAL_WAYS));
const Choices = z.strictObject({
  ways: z.strictObject(Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, Ways]))),
  quietFrom: time().describe('the same as quietTo = no quiet hours'),
  quietTo: time(),
  timeZone: z.enum(timeZones).nullable().describe('null = the shop’s'),
});
const Profile = z.strictObject({
  name: line(LINE_MAX),
  signature: line(SIGNATURE_MAX),
  language: z.enum(LANGS),
  theme: z.enum(['system', 'light', 'dark']),
  queueOrder: z.enum(ORDERS),
});
const Signature = z.strictObject({
  phone: text(PHONE_MAX).default('').describe('under a full signature'),
  styles: z
    .record(z.string().max(PHONE_MAX), z.enum(SIGNATURE_STYLES))
    .default({})
    .describe('by kind of channel; what is left out is left to the house'),
});

const shared = { act: 'read', tag: 'your account' } as const;

/** What one sets for oneself: name, language, signature, how and when one is told. */
export const accountEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/account',
    summary: 'What you have set for yourself',
    answer: Profile.extend({ signatureStyles: z.record(z.string(), z.string()), phone: z.string() }),
    async run(_deps, { me: { name, signature, language, theme, queueOrder, signatureStyles, phone } }) {
      return { name, signature, language, theme, queueOrder, signatureStyles, phone };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/account',
    scope: 'manage',
    summary: 'Set your name, short signature, language, look and order of the queue',
    body: Profile,
    answer: done,
    async run({ db }, { me }, { body }) {
      await saveProfile(db, me.id, body);
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/account/signature',
    scope: 'manage',
    summary: 'How you sign on which kind of channel',
    body: Signature,
    answer: done,
    async run(deps, { me }, { body: { phone, styles } }) {
      requireKnown(Object.keys(styles), signedKinds(deps), 'styles');
      await saveSignature(deps.db, me.id, { phone, signatureStyles: styles });
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/account/notices',
    summary: 'How you are told of what, and your quiet hours',
    answer: z.object({
      ...{ ways: z.record(z.string(), Ways), quietFrom: z.string(), quietTo: z.string() },
      timeZone: z.string().nullable(),
    }),
    run: ({ db }, { me }) => choicesOf(db, me.id),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/account/notices',
    scope: 'manage',
    summary: 'Set that',
    body: Choices,
    answer: done,
    async run({ db }, { me }, { body: { ways, ...hours } }) {
      await saveChoices(db, me.id, {
        ...hours,
        ways: ways as Record<(typeof NOTICE_KINDS)[number], never[]>,
      });
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/account/notices/test',
    scope: 'manage',
    summary: 'Be told something on all your ways, to see whether they lead to you',
    answer: done,
    async run({ db }, { me, now }) {
      await db.transaction((tx) => notify(tx, { userIds: [me.id], kind: 'test' }, now));
      return DONE;
    },
  }),
];

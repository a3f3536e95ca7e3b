import { z } from 'zod';
import { SHIPPED_WEIGHTS } from '../analysis/index.ts';
import { signedKinds } from '../flow/signing.ts';
import { previewUrgency } from '../flow/urgency-preview.ts';
import { ownPoints, weightsOf } from '../flow/weights.ts';
import { SIGNATURE_STYLES } from '../replies/signature.ts';
import { WEEKDAYS } from '../settings/hours-text.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import { EMAIL, isOrderLink, PHONE, SHOP_NAME } from '../settings/profile-facts.ts';
import { type Caller, endpoint } from './endpoint.ts';
import { DONE, done, key, Periods, requireKnown, text } from './shapes.ts';

const LINE_MAX = 500;
const MOST = 100;
const COLOUR = /^#[0-9a-f]{6}$/;
const timeZones = Intl.supportedValuesOf('timeZone');

const list = (entry: z.ZodType<string, string>) => z.array(entry).max(MOST);
const line = (pattern: RegExp) => text(LINE_MAX).pipe(z.string().regex(pattern));
const Profile = z.strictObject({
  names: list(line(SHOP_NAME)).min(1).describe('names people call the shop by; the first is the one shown'),
  emails: list(line(EMAIL)),
  phones: list(line(PHONE)),
  hours: z
    .record(z.enum(WEEKDAYS), Periods)
    .describe('opening hours by ISO weekday (1 = Monday), all seven; no period = closed'),
  timeZone: z.enum(timeZones),
  signature: text(LINE_MAX).describe('under e-mails, after the person’s name'),
  publicFacts: list(text(LINE_MAX)).describe('what else of yours may stand in public'),
  orderLink: text(LINE_MAX)
    .pipe(z.string().refine(isOrderLink))
    .describe('where an order is shown, with {order} in it; empty = none'),
});
const Replies = z.strictObject({
  signatures: z
    .record(z.string().max(LINE_MAX), z.enum(SIGNATURE_STYLES))
    .describe('how one signs, by kind of channel'),
  incomplete: z
    .enum(['tell', 'stop-letters', 'stop'])
    .describe('a reply that lacks a part: told, or not sent (letters only, or all)'),
});
const Points = z
  .strictObject(
    Object.fromEntries(Object.keys(SHIPPED_WEIGHTS).map((code) => [code, z.int().min(-100).max(100)])),
  )
  .partial()
  .describe('points by reason; what is left out is as shipped');

const shared = { act: 'manage-settings', tag: 'settings' } as const;
const by = ({ me, now }: Caller) => ({ userId: me.id, at: now });

/** Who the shop is and when it is open, what is asked of a reply, what makes urgent. */
export const settingEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/settings/profile',
    summary: 'Who the shop is, when it is open, what of it is not private data',
    answer: Profile,
    run: async ({ db }) => readSetting(db, 'profile'),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/profile',
    summary: 'Set that, with the opening hours; what was promised before stands',
    body: Profile,
    answer: done,
    async run({ db }, caller, { body }) {
      await db.transaction((tx) => saveSetting(tx, 'profile', body, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/settings/replies',
    summary: 'How the house signs, and whether a reply that lacks a part leaves',
    answer: Replies,
    run: async ({ db }) => readSetting(db, 'replies'),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/replies',
    summary: 'Set that',
    body: Replies,
    answer: done,
    async run(deps, caller, { body }) {
      requireKnown(Object.keys(body.signatures), signedKinds(deps), 'signatures');
      await deps.db.transaction((tx) => saveSetting(tx, 'replies', body, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/ask',
    summary: 'The colour of the page on which customers write to you in private',
    body: z.strictObject({ colour: z.string().toLowerCase().regex(COLOUR).describe('#rrggbb') }),
    answer: done,
    async run({ db }, caller, { body }) {
      await db.transaction((tx) => saveSetting(tx, 'contactPage', body, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/settings/urgency',
    summary: 'The points of every reason of urgency',
    answer: z.object({ points: z.record(z.string(), z.int()) }),
    run: async ({ db }) => ({ points: { ...weightsOf(await readSetting(db, 'urgency')) } }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/urgency',
    summary: 'Set them; none = as shipped',
    body: z.strictObject({ points: Points }),
    answer: done,
    async run({ db }, caller, { body: { points } }) {
      const own = { points: ownPoints(points as Record<string, number>) };
      await db.transaction((tx) => saveSetting(tx, 'urgency', own, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/settings/urgency/preview',
    summary: 'Conversations as other points would make them; nothing is set',
    body: z.strictObject({ points: Points }),
    answer: z.object({
      conversations: z.array(
        z.object({
          ...{ id: key(), before: z.int(), after: z.int(), placeBefore: z.int(), placeAfter: z.int() },
        }),
      ),
    }),
    async run({ db }, { me, scope }, { body: { points } }) {
      const weights = weightsOf({ points: points as Record<string, number> });
      const shown = await previewUrgency(db, { scope, me: me.id }, weights);
      return { conversations: shown.map(({ row, ...places }) => ({ id: row.id, ...places })) };
    },
  }),
];

import { z } from 'zod';
import { ONLY, ORDERS, VIEWS } from '../queue/index.ts';
import {
  addSavedView,
  changeSavedView,
  listSavedViews,
  moveSavedView,
  removeSavedView,
} from '../shortcuts/saved-views.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, key, rowKey, text } from './shapes.ts';
import { keeperOf, SHARED } from './sharing.ts';

const NAME_MAX = 60;

/** What a list is narrowed to; what is left out narrows nothing. */
const ListGiven = z.strictObject({
  view: z.enum(VIEWS).default('open'),
  order: z.enum(ORDERS).nullable().default(null).describe('null = as each has set for themselves'),
  source: key().nullable().default(null),
  label: key().nullable().default(null),
  sentiment: z.enum(['negative', 'neutral', 'positive']).nullable().default(null),
  language: z
    .string()
    .regex(/^[a-z]{2,5}$/)
    .nullable()
    .default(null),
  assignee: z
    .union([key(), z.enum(['me', 'nobody'])])
    .nullable()
    .default(null)
    .describe('who answers; me = whoever looks'),
  urgent: z.int().min(1).max(100).nullable().default(null).describe('as urgent as this, or more'),
  only: z.enum(ONLY).nullable().default(null),
  unread: z.literal(1).nullable().default(null).describe('1 = only what whoever looks has not read'),
});
const View = z.object({
  id: key(),
  name: z.string(),
  audience: z.string(),
  teamId: key().nullable(),
  ownerId: key(),
  list: z.looseObject({ view: z.string() }),
});
const shared = { act: 'work', tag: 'saved views' } as const;

/** Parts of the queue under names: kept, shared, put in order, looked into, taken away. */
export const savedViewEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/saved-views',
    scope: 'read',
    summary: 'Parts of the queue that are kept under names, those that you may use',
    answer: z.object({ views: z.array(View) }),
    async run({ db }, caller) {
      const views = await listSavedViews(db, keeperOf(caller));
      return {
        views: views.map(({ id, name, audience, teamId, ownerId, list }) => ({
          ...{ id, name, audience, teamId, ownerId },
          list: { ...list },
        })),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/saved-views',
    summary: 'Keep a part of the queue under a name, below the others',
    body: z.strictObject({ name: text(NAME_MAX).pipe(z.string().min(1)), list: ListGiven, ...SHARED }),
    answer: z.object({ id: key() }),
    run: async ({ db }, caller, { body }) => ({
      id: await db.transaction((tx) => addSavedView(tx, body, keeperOf(caller), caller.now)),
    }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/saved-views/:id',
    summary: 'Another name, or shared with others',
    body: z.strictObject({ name: text(NAME_MAX).pipe(z.string().min(1)), ...SHARED }),
    answer: done,
    async run({ db }, caller, { id, body }) {
      await db.transaction((tx) => changeSavedView(tx, rowKey(id), body, keeperOf(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/saved-views/:id/move',
    summary: 'One place up or down among those that you see',
    body: z.strictObject({ step: z.enum(['up', 'down']) }),
    answer: done,
    async run({ db }, caller, { id, body: { step } }) {
      await db.transaction((tx) => moveSavedView(tx, rowKey(id), step, keeperOf(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/saved-views/:id/remove',
    summary: 'Take a view away; what stands in it stays where it is',
    answer: done,
    async run({ db }, caller, { id }) {
      await db.transaction((tx) => removeSavedView(tx, rowKey(id), keeperOf(caller)));
      return DONE;
    },
  }),
];

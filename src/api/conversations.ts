import { z } from 'zod';
import { noteRead } from '../contacts/reads.ts';
import { counts, filterOf, noteLook, ONLY, ORDERS, queuePage, VIEWS } from '../queue/index.ts';
import { savedViewById } from '../shortcuts/saved-views.ts';
import { Detail, detailOf } from './conversation-detail.ts';
import { Listed, listed, visible } from './conversation-rows.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, limit, next, rowKey } from './shapes.ts';
import { keeperOf } from './sharing.ts';

const List = z.object({
  view: z.enum(VIEWS).default('open'),
  order: z.enum(ORDERS).default('due'),
  source: z.coerce.number().int().positive().optional(),
  label: z.coerce.number().int().positive().optional(),
  sentiment: z.enum(['negative', 'neutral', 'positive']).optional(),
  language: z.string().max(10).optional(),
  assignee: z
    .union([z.enum(['me', 'nobody']), z.coerce.number().int().positive()])
    .optional()
    .describe('who answers'),
  urgent: z.coerce.number().int().min(1).max(100).optional().describe('as urgent as this, or more'),
  only: z.enum(ONLY).optional(),
  saved: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe('a saved view, in place of all other filters'),
  unread: z.literal('1').optional().describe('1 = only what you have not read, or not all of'),
  after: z.string().max(300).optional(),
  limit: limit(),
});

/** The queue and what stands in it. */
export const conversationEndpoints = [
  endpoint({
    method: 'get',
    path: '/conversations',
    act: 'read',
    tag: 'conversations',
    summary: 'A page of the queue, in the order and with the filters of the screens',
    query: List,
    answer: z.object({ conversations: z.array(Listed), next }),
    async run({ db }, caller, { query: { after, limit: rowLimit, ...asked } }) {
      const { me, scope } = caller;
      const { saved } = asked;
      const list =
        saved === undefined ? given(asked) : (await savedViewById(db, saved, keeperOf(caller))).list;
      const { view, order } = list;
      const page = await queuePage(db, {
        ...{ scope, me: me.id, view, order: order ?? me.queueOrder, after, limit: rowLimit },
        filter: filterOf(list, me.id),
      });
      return { conversations: await listed(db, page.rows, me.id), next: page.next };
    },
  }),
  endpoint({
    method: 'get',
    path: '/conversations/:id',
    act: 'read',
    tag: 'conversations',
    summary: 'One conversation with its messages, answers, notes, promises and story',
    answer: Detail,
    async run({ db }, { me, scope, now }, { id }) {
      const detail = await detailOf(db, rowKey(id), scope);
      const { contactId } = detail.author;
      const read = { userId: me.id, what: 'conversation', contactId, conversationId: detail.id } as const;
      await noteRead(db, read, now);
      return detail;
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/seen',
    act: 'read',
    tag: 'conversations',
    summary: 'You have it open: what stands in it now is no news to you',
    answer: done,
    async run({ db }, { me, scope, now }, { id }) {
      await noteLook(db, await visible(db, id, scope), me.id, now);
      return DONE;
    },
  }),
  endpoint({
    method: 'get',
    path: '/counts',
    act: 'read',
    tag: 'conversations',
    summary: 'How many wait, by view',
    answer: z.object({
      open: z.int(),
      mine: z.int(),
      unclaimed: z.int(),
      waiting: z.int(),
      snoozed: z.int(),
      late: z.int().describe('open and past their due time'),
      soon: z.int().describe('open and due within ten minutes'),
    }),
    async run({ db }, { me, scope, now }) {
      const { open, mine, unclaimed, waiting, snoozed, late, soon } = await counts(db, scope, me.id, now);
      return { open, mine, unclaimed, waiting, snoozed, late, soon };
    },
  }),
];

const given = ({ saved: _saved, ...asked }: Omit<z.output<typeof List>, 'after' | 'limit'>) => ({
  ...{
    view: asked.view,
    order: asked.order,
    only: asked.only ?? null,
    unread: asked.unread ? (1 as const) : null,
  },
  ...{ source: asked.source ?? null, label: asked.label ?? null, assignee: asked.assignee ?? null },
  ...{ sentiment: asked.sentiment ?? null, language: asked.language ?? null, urgent: asked.urgent ?? null },
});

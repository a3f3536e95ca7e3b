import { z } from 'zod';
import { countUnread, listNotices, markRead } from '../alarms/index.ts';
import { search } from '../search/index.ts';
import { readSetting } from '../settings/index.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, instant, key, limit, next, rowKey } from './shapes.ts';

const SEARCH_MAX = 300;

/** What is one's own: what one was told, one's views, what one looks for. */
export const ownEndpoints = [
  endpoint({
    method: 'get',
    path: '/search',
    act: 'read',
    tag: 'mentions',
    summary:
      'Messages, replies and notes by words, names, numbers and fields (from:, source:, label:, is: …), newest first',
    query: z.object({
      q: z.string().max(SEARCH_MAX).default(''),
      after: z.string().max(40).optional(),
      limit: limit(),
    }),
    answer: z.object({
      hits: z.array(
        z.object({
          at: instant(),
          text: z.string(),
          title: z.string().nullable(),
          authorName: z.string().nullable(),
          mentionId: key().nullable(),
          replyId: key().nullable(),
          conversation: z.object({ id: key(), status: z.string() }).nullable(),
        }),
      ),
      next,
      unknown: z.array(z.string()).describe('fields that name nothing'),
    }),
    async run({ db }, { me, scope, now }, { query: { q, ...page } }) {
      const { timeZone } = await readSetting(db, 'profile');
      return search(db, { text: q, asker: { scope, me: me.id, timeZone, now }, ...page });
    },
  }),
  endpoint({
    method: 'get',
    path: '/notices',
    act: 'read',
    tag: 'notices',
    summary: 'What one was told of, newest first',
    query: z.object({ before: z.coerce.number().int().positive().optional(), limit: limit() }),
    answer: z.object({
      unread: z.int(),
      notices: z.array(
        z.object({
          id: key(),
          kind: z.string(),
          at: instant(),
          conversationId: key().nullable(),
          readAt: instant().nullable(),
        }),
      ),
    }),
    async run({ db }, { me, scope }, { query }) {
      const notices = await listNotices(db, { userId: me.id, scope, ...query });
      return { unread: await countUnread(db, me.id), notices };
    },
  }),
  endpoint({
    method: 'post',
    path: '/notices/read',
    act: 'read',
    tag: 'notices',
    summary: 'All of it was read',
    answer: done,
    async run({ db }, { me, now }) {
      await db.transaction((tx) => markRead(tx, me.id, { all: true }, now));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/notices/:id/read',
    act: 'read',
    tag: 'notices',
    summary: 'It was read',
    answer: done,
    async run({ db }, { me, now }, { id }) {
      await db.transaction((tx) => markRead(tx, me.id, { id: rowKey(id) }, now));
      return DONE;
    },
  }),
];

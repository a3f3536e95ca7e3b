import { z } from 'zod';
import { setFollowing } from '../flow/following.ts';
import { heard } from '../flow/heard.ts';
import { giveNext, skipThis } from '../flow/next.ts';
import { mergeThreads, splitThread } from '../flow/threads.ts';
import { Problem } from '../lib/errors.ts';
import { SKIP_REASONS, visibleIds } from '../queue/index.ts';
import { visible } from './conversation-rows.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, key, rowKey, text } from './shapes.ts';

const undo = z.uuid().nullable().describe('takes the act back at /acts/{id}/undo');
const REASON_MAX = 300;

/** Conversations that are one or two, following them, and the top one of the queue. */
export const threadEndpoints = [
  endpoint({
    method: 'post',
    path: '/conversations/:id/merge',
    act: 'triage',
    tag: 'triage',
    summary: 'Two conversations become one, with all that hangs on them',
    body: z.strictObject({ with: key() }),
    answer: z.object({ conversationId: key(), undo }),
    async run({ db }, { me, scope, now }, { id, body }) {
      const conversationId = await visible(db, id, scope);
      const [other] = await visibleIds(db, [body.with], scope);
      if (other === undefined || other === conversationId) {
        throw new Problem('invalid', 'threads.merge.unknown', { field: 'with' });
      }
      const merged = await db.transaction((tx) => mergeThreads(tx, [conversationId, other], me.id, now));
      return { conversationId: merged.survivorId, undo: merged.actId };
    },
  }),
  endpoint({
    method: 'post',
    path: '/mentions/:id/split',
    act: 'triage',
    tag: 'triage',
    summary: 'A message, and what follows it if wished, becomes a conversation of its own',
    body: z.strictObject({ andLater: z.boolean().default(false) }),
    answer: z.object({ conversationId: key(), undo }),
    async run({ db }, { me, scope, now }, { id, body }) {
      const { id: mentionId } = await heard(db, rowKey(id), scope);
      const split = await db.transaction((tx) => splitThread(tx, { mentionId, ...body }, me.id, now));
      return { conversationId: split.conversationId, undo: split.actId };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/follow',
    act: 'read',
    tag: 'triage',
    summary: 'Be told of answers and changes, or no more',
    body: z.strictObject({ follow: z.boolean() }),
    answer: done,
    async run({ db }, { me, scope, now }, { id, body }) {
      const who = { userId: me.id, scope };
      await db.transaction((tx) => setFollowing(tx, rowKey(id), who, body.follow, now));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/next',
    act: 'work',
    tag: 'triage',
    summary: 'The top one of what waits, or of a saved view, claimed; null where nothing does',
    query: z.object({ savedView: z.coerce.number().int().positive().optional() }),
    answer: z.object({ conversationId: key().nullable() }),
    async run({ db }, { actor, now }, { query: { savedView } }) {
      return { conversationId: await db.transaction((tx) => giveNext(tx, actor, now, savedView)) };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/skip',
    act: 'work',
    tag: 'triage',
    summary: 'Pass the top one over, with a reason; it is counted',
    body: z.strictObject({ reason: z.enum(SKIP_REASONS), text: text(REASON_MAX).default('') }),
    answer: done,
    async run({ db }, { actor, now }, { id, body }) {
      await db.transaction((tx) => skipThis(tx, { ...body, conversationId: rowKey(id), ...actor }, now));
      return DONE;
    },
  }),
];

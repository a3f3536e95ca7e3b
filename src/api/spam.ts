import { z } from 'zod';
import { notSpam, unteachSpam } from '../flow/spam.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, key, rowKey } from './shapes.ts';

/** What is held as spam, and what that was learned from. */
export const spamEndpoints = [
  endpoint({
    method: 'post',
    path: '/mentions/:id/not-spam',
    act: 'triage',
    tag: 'triage',
    summary: 'What is held as spam is none: it becomes work',
    answer: z.object({ conversationId: key() }),
    async run({ db }, { me, scope, now }, { id }) {
      const who = { userId: me.id, scope };
      const { conversationId } = await db.transaction((tx) => notSpam(tx, rowKey(id), who, now));
      return { conversationId };
    },
  }),
  endpoint({
    method: 'post',
    path: '/mentions/:id/spam-example/withdraw',
    act: 'manage-labels',
    tag: 'triage',
    summary: 'Nothing is learned from this example of spam any more; its conversation stays closed',
    answer: done,
    async run({ db }, { me, scope, now }, { id }) {
      await db.transaction((tx) => unteachSpam(tx, rowKey(id), { userId: me.id, scope }, now));
      return DONE;
    },
  }),
];

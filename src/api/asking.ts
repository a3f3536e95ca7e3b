import { z } from 'zod';
import { requestsOf } from '../asking/requests.ts';
import { askForContact, revokeAsked } from '../flow/asking.ts';
import { visible } from './conversation-rows.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, instant, key } from './shapes.ts';

/** Private pages on which a customer tells what does not belong in public. */
export const askingEndpoints = [
  endpoint({
    method: 'get',
    path: '/conversations/:id/contact-requests',
    act: 'read',
    tag: 'answers',
    summary: 'Private pages the customer was asked to fill in, and how far each is',
    answer: z.object({
      requests: z.array(
        z.object({
          id: key(),
          state: z.enum(['written', 'sent', 'opened', 'filled', 'expired', 'revoked']),
          at: instant(),
          expiresAt: instant(),
        }),
      ),
    }),
    async run({ db }, { now, scope }, { id }) {
      const rows = await requestsOf(db, await visible(db, id, scope), now);
      return {
        requests: rows.map(({ id: request, state, at, expiresAt }) => ({
          id: request,
          state,
          at,
          expiresAt,
        })),
      };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/contact-requests',
    act: 'answer',
    tag: 'answers',
    summary: 'Make a private page; its address is told once, to be put into an answer',
    answer: z.object({ id: key(), link: z.string(), words: z.string(), expiresAt: instant() }),
    async run(deps, { actor, now, scope }, { id }) {
      const conversationId = await visible(deps.db, id, scope);
      const { requestId, ...asked } = await askForContact(deps, { conversationId, ...actor }, now);
      return { id: requestId, ...asked };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/contact-requests/revoke',
    act: 'answer',
    tag: 'answers',
    summary: 'Take a private page back before it is filled in',
    body: z.strictObject({ requestId: key() }),
    answer: done,
    async run(deps, { actor, now, scope }, { id, body: { requestId } }) {
      const conversationId = await visible(deps.db, id, scope);
      await revokeAsked(deps, { conversationId, requestId, ...actor }, now);
      return DONE;
    },
  }),
];

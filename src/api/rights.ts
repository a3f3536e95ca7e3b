import { z } from 'zod';
import { exportLines } from '../contacts/read/export.ts';
import { noteRead, readsOf } from '../contacts/reads.ts';
import { receivedBytes, receivedFolder } from '../files/received.ts';
import { contactFor } from '../flow/contact-acts.ts';
import { erasePerson, erasureOf } from '../flow/erasing.ts';
import { forgettingOf } from '../flow/retention.ts';
import { checkRetention, setRetention } from '../sources/retention.ts';
import { sourceFor } from '../sources/seen.ts';
import { type Caller, endpoint } from './endpoint.ts';
import { DONE, done, instant, key, limit, rowKey } from './shapes.ts';

const shared = { act: 'manage-settings', tag: 'rights' } as const;
const MOST_DAYS = 100_000;

const actorOf = ({ me, scope, now }: Caller) => ({ userId: me.id, scope, at: now });

/** What people may ask of us: their data out, their data gone, how long they stay, and who looked. */
export const rightsEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/contacts/:id/export',
    summary: 'All that is known of a person, files as base64; that it was taken out is written down',
    answer: z.object({ records: z.array(z.looseObject({ record: z.string() })) }),
    async run({ db, dataDir }, { me, scope, now }, { id }) {
      const contactId = await contactFor(db, rowKey(id), scope);
      await noteRead(db, { userId: me.id, what: 'export', contactId }, now);
      const received = (stored: string) => receivedBytes(receivedFolder(dataDir), stored);
      const records: { record: string }[] = [];
      for await (const line of exportLines(db, contactId, received)) records.push(JSON.parse(line));
      return { records };
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/contacts/:id/erasure',
    summary: 'What would go with a person; nothing goes yet',
    answer: z.object({
      mentions: z.int(),
      conversations: z.int(),
      shared: z.int().describe('conversations in which other people have a part: their words stay'),
      accounts: z.int(),
      leaving: z.boolean().describe('something to them is still on its way: it can’t be done now'),
    }),
    run: ({ db }, caller, { id }) => erasureOf(db, rowKey(id), actorOf(caller)),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/contacts/:id/erasure',
    summary: 'Takes a person out of the whole house; cannot be taken back',
    body: z.strictObject({
      how: z
        .enum(['erase', 'anonymise'])
        .describe('anonymise: their words stay, nothing says whose they are'),
      sure: z.literal(true),
    }),
    answer: done,
    async run(deps, caller, { id, body }) {
      await erasePerson(deps, rowKey(id), body.how, actorOf(caller));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/sources/:id/retention',
    summary: 'After how many days a source forgets who wrote what, and what would go with another number',
    query: z.object({ days: z.coerce.number().int().min(1).max(MOST_DAYS).optional() }),
    answer: z.object({
      days: z.int().nullable().describe('null: it is kept'),
      would: z.object({ mentions: z.int(), conversations: z.int(), people: z.int() }).nullable(),
    }),
    async run({ db }, { scope, now }, { id, query: { days } }) {
      const source = await sourceFor(db, scope, rowKey(id));
      if (days !== undefined) checkRetention(days);
      const asked = days ?? source.retentionDays;
      return {
        days: source.retentionDays,
        would: asked === null ? null : await forgettingOf(db, source.id, asked, now),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/sources/:id/retention',
    summary: 'After how many days it forgets from now on; null for never',
    body: z.strictObject({ days: z.int().min(1).max(MOST_DAYS).nullable() }),
    answer: done,
    async run({ db }, caller, { id, body }) {
      const source = await sourceFor(db, caller.scope, rowKey(id));
      await db.transaction((tx) => setRetention(tx, source.id, body.days, actorOf(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/reads',
    summary: 'Who looked at whom, newest first',
    query: z.object({ before: z.coerce.number().int().positive().optional(), limit: limit() }),
    answer: z.object({
      reads: z.array(
        z.object({
          id: key(),
          at: instant(),
          what: z.string().describe('contact, conversation or export'),
          userName: z.string().nullable(),
          contactId: key().nullable(),
          conversationId: key().nullable(),
        }),
      ),
    }),
    run: async ({ db }, _caller, { query }) => ({ reads: await readsOf(db, query) }),
  }),
];

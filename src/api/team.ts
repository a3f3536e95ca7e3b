import { z } from 'zod';
import { endShift, sayPresence } from '../flow/on-duty.ts';
import { teamLoad } from '../reports/load.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, key } from './shapes.ts';

/** Who is here and has how much; and what one says of oneself. */
export const teamEndpoints = [
  endpoint({
    method: 'get',
    path: '/team',
    act: 'read',
    tag: 'people',
    summary: 'Who has how much, as far as you see it, and what nobody has',
    answer: z.object({
      people: z.array(
        z.object({
          id: key(),
          name: z.string(),
          presence: z.enum(['working', 'break', 'away']),
          available: z.boolean().describe('working, heard of lately, on shift'),
          open: z.int(),
          overdue: z.int(),
          claimed: z.int(),
          skipped: z.int().describe('passed over in the last days'),
          capacity: z.int(),
        }),
      ),
      unassigned: z.int(),
    }),
    async run({ db }, { scope, now }) {
      return teamLoad(db, scope, now);
    },
  }),
  endpoint({
    method: 'post',
    path: '/duty',
    act: 'work',
    scope: 'triage',
    tag: 'people',
    summary: 'You work, pause, or are away',
    body: z.strictObject({ presence: z.enum(['working', 'break', 'away']) }),
    answer: done,
    async run({ db }, { me, now }, { body }) {
      await db.transaction((tx) => sayPresence(tx, me.id, body.presence, now));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/duty/end',
    act: 'work',
    scope: 'triage',
    tag: 'people',
    summary: 'The end of your shift: what is open on you is handed on',
    answer: z.object({ handedOn: z.int() }),
    async run({ db }, { me, now }) {
      return { handedOn: await db.transaction((tx) => endShift(tx, me.id, now)) };
    },
  }),
];

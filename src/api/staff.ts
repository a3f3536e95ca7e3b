import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { placesSeen, requirePlace } from '../flow/assignment-places.ts';
import { Problem } from '../lib/errors.ts';
import {
  createTeam,
  listTeams,
  removeTeam,
  renameTeam,
  requireUserRow,
  saveWork,
  setTeams,
  type Worker,
  workers,
} from '../people/index.ts';
import { listPolicies, savePolicy } from '../queue/index.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, key, rowKey, text, Week } from './shapes.ts';

const NAME_MAX = 80;
const WORD_MAX = 60;
const MOST_WORDS = 50;
const MOST_AT_ONCE = 100_000;
const A_DAY = 1440;

const Name = z.strictObject({ name: text(NAME_MAX).pipe(z.string().min(1)) });
const word = () => text(WORD_MAX).pipe(z.string().min(1));
const Work = z.strictObject({
  plan: Week.nullable().describe('their shifts by weekday; null = no plan: on shift whenever they work'),
  capacity: z.int().min(0).max(MOST_AT_ONCE).nullable().describe('open at once; null = as the house'),
  languages: z.array(z.string().toLowerCase().min(2).max(5)).max(MOST_WORDS).describe('like cs'),
  skills: z.array(word()).max(MOST_WORDS),
});
const Numbers = z.strictObject({
  capacity: z.int().min(0).max(MOST_AT_ONCE).describe('open at once, for who has no number of their own'),
  stickyDays: z.int().min(7).max(31).describe('the same customer stays with a colleague so long'),
  leaseMinutes: z.int().min(1).max(A_DAY).describe('an idle claim returns to the queue'),
  awayMinutes: z.int().min(1).max(A_DAY).describe('who gives no sign of life counts as away'),
});
const Rule = z.strictObject({
  teamId: key().nullable().default(null),
  sourceId: key().nullable().default(null).describe('neither a team nor a source = everybody’s'),
  mode: z.enum(['off', 'turns']),
  byLanguage: z.boolean(),
  skill: text(WORD_MAX).nullable(),
  flood: z.boolean().describe('next gives one person the newest, another the oldest'),
});

const users = { act: 'manage-users', tag: 'people' } as const;
const team = { act: 'manage-team', tag: 'people' } as const;

/** Teams and who is in them, how each works, and how work is given. */
export const staffEndpoints = [
  endpoint({
    ...users,
    method: 'get',
    path: '/teams',
    act: 'read',
    summary: 'Teams',
    answer: z.object({
      teams: z.array(z.object({ id: key(), name: z.string(), members: z.int(), sources: z.int() })),
    }),
    run: async ({ db }) => ({ teams: await listTeams(db) }),
  }),
  endpoint({
    ...users,
    method: 'post',
    path: '/teams',
    summary: 'A new team',
    body: Name,
    answer: z.object({ id: key() }),
    run: async ({ db }, { me, now }, { body: { name } }) => ({
      id: await db.transaction((tx) => createTeam(tx, { name, by: me.id }, now)),
    }),
  }),
  endpoint({
    ...users,
    method: 'post',
    path: '/teams/:id/name',
    summary: 'Another name',
    body: Name,
    answer: done,
    async run({ db }, { me, now }, { id, body: { name } }) {
      await db.transaction((tx) => renameTeam(tx, { teamId: rowKey(id), name, by: me.id }, now));
      return DONE;
    },
  }),
  endpoint({
    ...users,
    method: 'post',
    path: '/teams/:id/remove',
    summary: 'Take it away; not while it has sources',
    answer: done,
    async run({ db }, { me, now }, { id }) {
      await db.transaction((tx) => removeTeam(tx, { teamId: rowKey(id), by: me.id }, now));
      return DONE;
    },
  }),
  endpoint({
    ...users,
    method: 'post',
    path: '/users/:id/teams',
    summary: 'In exactly these teams',
    body: z.strictObject({ teamIds: z.array(key()) }),
    answer: done,
    async run({ db }, { me, now }, { id, body: { teamIds } }) {
      const { id: userId } = await requireUserRow(db, rowKey(id));
      await db.transaction((tx) => setTeams(tx, { userId, by: me.id, teamIds }, now));
      return DONE;
    },
  }),
  endpoint({
    ...team,
    method: 'get',
    path: '/team/:id',
    summary: 'How somebody works',
    answer: Work,
    async run({ db }, { now }, { id }) {
      const { plan, ownCapacity, languages, skills } = await workerOf(db, rowKey(id), now);
      return { plan, capacity: ownCapacity, languages, skills };
    },
  }),
  endpoint({
    ...team,
    method: 'post',
    path: '/team/:id',
    summary: 'Their shifts, how much at once, languages and skills',
    body: Work,
    answer: done,
    async run({ db }, { me, now }, { id, body }) {
      const { id: userId } = await workerOf(db, rowKey(id), now);
      const work = { ...body, userId, by: me.id };
      await db.transaction((tx) => saveWork(tx, work, now));
      return DONE;
    },
  }),
  endpoint({
    ...team,
    method: 'get',
    path: '/settings/assignment',
    summary: 'How work is given: the numbers for all, and the rules of teams and sources',
    answer: z.object({ numbers: Numbers, rules: z.array(Rule) }),
    async run({ db }, { scope }) {
      const { teams, sources } = await placesSeen(db, scope);
      const isSeen = (id: number | null, among: { id: number }[]) =>
        id === null || among.some((one) => one.id === id);
      const rules = (await listPolicies(db)).filter(
        ({ teamId, sourceId }) => isSeen(teamId, teams) && isSeen(sourceId, sources),
      );
      return {
        numbers: await readSetting(db, 'assignment'),
        rules: rules.map(({ teamId, sourceId, mode, byLanguage, skill, flood }) => ({
          ...{ teamId, sourceId, mode, byLanguage, skill, flood },
        })),
      };
    },
  }),
  endpoint({
    ...team,
    method: 'post',
    path: '/settings/assignment',
    summary: 'Set the numbers',
    body: Numbers,
    answer: done,
    async run({ db }, { me, now }, { body }) {
      await db.transaction((tx) => saveSetting(tx, 'assignment', body, { userId: me.id, at: now }));
      return DONE;
    },
  }),
  endpoint({
    ...team,
    method: 'post',
    path: '/settings/assignment/rules',
    summary: 'Set the rule of a team, of a source, or of what is everybody’s',
    body: Rule,
    answer: done,
    async run({ db }, { me, scope, now }, { body: { teamId, sourceId, ...rule } }) {
      const place = { teamId, sourceId };
      await requirePlace(db, place, scope);
      await db.transaction((tx) => savePolicy(tx, place, rule, { userId: me.id, at: now }));
      return DONE;
    },
  }),
];

async function workerOf(tx: Tx, id: number, now: Date): Promise<Worker> {
  const [person] = await workers(tx, now, [id]);
  if (!person) throw new Problem('not-found', 'problem.not_found');
  return person;
}

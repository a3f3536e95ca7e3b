import { z } from 'zod';
import { listUsers } from '../people/index.ts';
import { listLabels } from '../queue/index.ts';
import { listDepartments } from '../replies/departments.ts';
import { listTemplates } from '../replies/templates.ts';
import { sourcesFor } from '../sources/seen.ts';
import { listWatches } from '../watches/store.ts';
import { endpoint } from './endpoint.ts';
import { instant, key } from './shapes.ts';

const Named = z.object({ id: key(), name: z.string() });

/** Who asks, and what the house has: the keys that other addresses take. */
export const houseEndpoints = [
  endpoint({
    method: 'get',
    path: '/me',
    act: 'read',
    tag: 'house',
    summary: 'Whose key this is',
    answer: Named.extend({ role: z.string(), language: z.string() }),
    run: async (_deps, { me }) => ({ id: me.id, name: me.name, role: me.role, language: me.language }),
  }),
  endpoint({
    method: 'get',
    path: '/people',
    act: 'read',
    tag: 'house',
    summary: 'The team',
    answer: z.object({ people: z.array(Named.extend({ role: z.string() })) }),
    async run({ db }) {
      const people = (await listUsers(db)).filter(({ active }) => active);
      return { people: people.map(({ id, name, role }) => ({ id, name, role })) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/labels',
    act: 'read',
    tag: 'house',
    summary: 'Labels; the shipped ones are known by their key',
    answer: z.object({ labels: z.array(Named.extend({ key: z.string().nullable() })) }),
    async run({ db }) {
      return {
        labels: (await listLabels(db)).map(({ id, key: labelKey, name }) => ({ id, key: labelKey, name })),
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/sources',
    act: 'read',
    tag: 'house',
    summary: 'What is watched, and how it fares',
    answer: z.object({
      sources: z.array(
        Named.extend({ channel: z.string(), purpose: z.string(), state: z.string(), nextPollAt: instant() }),
      ),
    }),
    async run({ db }, { scope }) {
      const sources = await sourcesFor(db, scope);
      return {
        sources: sources.map(({ id, name, channel, purpose, state, nextPollAt }) => ({
          id,
          name,
          channel,
          purpose,
          state,
          nextPollAt,
        })),
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/watches',
    act: 'read',
    tag: 'house',
    summary: 'Search expressions',
    answer: z.object({ watches: z.array(Named.extend({ expression: z.string(), active: z.boolean() })) }),
    async run({ db }) {
      const watches = await listWatches(db);
      return {
        watches: watches.map(({ id, name, expression, active }) => ({ id, name, expression, active })),
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/templates',
    act: 'answer',
    tag: 'house',
    summary: 'Ready words, with their variables',
    answer: z.object({ templates: z.array(Named) }),
    async run({ db }, { scope }) {
      return { templates: (await listTemplates(db, scope)).map(({ id, name }) => ({ id, name })) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/departments',
    act: 'answer',
    tag: 'house',
    summary: 'Where private matters are handed to',
    answer: z.object({ departments: z.array(Named.extend({ email: z.string() })) }),
    async run({ db }) {
      return { departments: (await listDepartments(db)).map(({ id, name, email }) => ({ id, name, email })) };
    },
  }),
];

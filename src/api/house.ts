import { z } from 'zod';
import { listUsers } from '../people/index.ts';
import { endpoint } from './endpoint.ts';
import { key } from './shapes.ts';

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
];

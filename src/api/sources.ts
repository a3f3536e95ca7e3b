import { z } from 'zod';
import { pollSoon, setSourceState } from '../sources/registry.ts';
import { sourceFor, sourcesFor } from '../sources/seen.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { DONE, done, instant, key, rowKey } from './shapes.ts';

const shared = { act: 'manage-sources', tag: 'sources' } as const;

const switching = (verb: string, state: 'active' | 'paused', summary: string): Endpoint =>
  endpoint({
    ...shared,
    method: 'post',
    path: `/sources/:id/${verb}`,
    summary,
    answer: done,
    async run({ db }, { me, scope, now }, { id }) {
      const source = await sourceFor(db, scope, rowKey(id));
      const by = { userId: me.id, at: now };
      await db.transaction((tx) => setSourceState(tx, source.id, state, by));
      return DONE;
    },
  });

/** What is watched: how it fares, and whether it is read. */
export const sourceEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/sources',
    act: 'read',
    summary: 'What is watched, and how it fares',
    answer: z.object({
      sources: z.array(
        z.object({
          ...{ id: key(), name: z.string(), channel: z.string(), purpose: z.string(), state: z.string() },
          nextPollAt: instant(),
        }),
      ),
    }),
    async run({ db }, { scope }) {
      const sources = await sourcesFor(db, scope);
      return {
        sources: sources.map(({ id, name, channel, purpose, state, nextPollAt }) => ({
          ...{ id, name, channel, purpose, state, nextPollAt },
        })),
      };
    },
  }),
  switching('pause', 'paused', 'Not read until it is resumed'),
  switching('resume', 'active', 'Read again'),
  endpoint({
    ...shared,
    method: 'post',
    path: '/sources/:id/poll',
    summary: 'Its turn is now',
    answer: done,
    async run({ db }, { scope, now }, { id }) {
      const source = await sourceFor(db, scope, rowKey(id));
      await pollSoon(db, source.id, now);
      return DONE;
    },
  }),
];

import { z } from 'zod';
import { actOnMany } from '../flow/many.ts';
import { RESOLUTIONS } from '../queue/index.ts';
import { endpoint } from './endpoint.ts';
import { key, Refused, undo } from './shapes.ts';

/** As many as a page of the queue may be asked for, several times over. */
const MOST_AT_ONCE = 1000;

const ActOnMany = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim') }),
  z.strictObject({ kind: z.literal('snooze'), until: z.iso.datetime({ offset: true }) }),
  z.strictObject({ kind: z.literal('assign'), assigneeId: key() }),
  z.strictObject({ kind: z.enum(['label', 'unlabel']), labelId: key() }),
  z.strictObject({ kind: z.literal('resolve'), resolution: z.enum(RESOLUTIONS) }),
]);

/** One act on much at once. */
export const manyEndpoints = [
  endpoint({
    method: 'post',
    path: '/conversations/many',
    act: 'triage',
    tag: 'triage',
    summary: 'One act on many conversations, under the rules of each; those that you don’t see are left out',
    body: z.strictObject({ ids: z.array(key()).min(1).max(MOST_AT_ONCE), act: ActOnMany }),
    answer: z.object({ changed: z.array(key()), unchanged: z.array(key()), refused: Refused, undo }),
    async run({ db }, { me, scope, now }, { body: { ids, act } }) {
      const chosen = act.kind === 'snooze' ? { ...act, until: new Date(act.until) } : act;
      const by = { id: me.id, scope };
      const result = await db.transaction((tx) => actOnMany(tx, ids, chosen, by, now));
      const refused = result.refused.map(({ id, problem }) => ({ id, key: problem.key }));
      return { changed: result.changed, unchanged: result.unchanged, refused, undo: result.actId };
    },
  }),
];

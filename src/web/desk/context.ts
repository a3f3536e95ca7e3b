import type { Context } from 'hono';
import type { Desk } from '../../../views/desk.ts';
import { ASK_CHANNEL } from '../../asking/requests.ts';
import { Problem } from '../../lib/errors.ts';
import { can } from '../../people/index.ts';
import { visibleIds } from '../../queue/index.ts';
import type { Deps, Env } from '../env.ts';
import { idParam } from '../request.ts';

/** What every part of the desk is drawn with. */
export const deskOf = (deps: Pick<Deps, 'channels'>, view: Desk['view']): Desk => ({
  view,
  channels: { ...channelNames(deps), [ASK_CHANNEL]: view.t('ask.channel') },
});

export const channelNames = ({ channels }: Pick<Deps, 'channels'>): Record<string, string> =>
  Object.fromEntries([...channels.values()].map(({ info }) => [info.kind, info.label]));

/** May do more than what a trainee may. */
export const canAct = (c: Context<Env>): boolean => can(c.var.me.role, 'triage');

/** The conversation in the path, if this person may see it; foreign is the same as absent. */
export async function visibleConversation(deps: Deps, c: Context<Env>): Promise<number> {
  const [id] = await visibleIds(deps.db, [idParam(c)], c.var.scope);
  if (id === undefined) throw new Problem('not-found', 'problem.not_found');
  return id;
}

import type { Context } from 'hono';
import type { Undoable } from '../../../views/desk.ts';
import { act as doAct } from '../../flow/taught.ts';
import type { Act } from '../../queue/index.ts';
import type { Deps, Env } from '../env.ts';
import { answerTalk } from './answer.ts';
import { visibleConversation } from './context.ts';
import { didWords } from './undo.ts';

/** One act on the conversation in the path, undoable; a refusal flies on as its Problem. */
export async function actOnOne(deps: Deps, c: Context<Env>, act: Act | ((id: number) => Promise<Act>)) {
  const id = await visibleConversation(deps, c);
  const chosen = typeof act === 'function' ? await act(id) : act;
  const undo = await doOne(deps, c, id, chosen);
  return answerTalk(deps, c, id, { undo });
}

async function doOne(deps: Deps, c: Context<Env>, id: number, act: Act): Promise<Undoable | null> {
  const result = await deps.db.transaction((tx) => doAct(tx, [id], act, c.var.me.id, deps.clock()));
  const [refused] = result.refused;
  if (refused) throw refused.problem;
  return result.actId === null ? null : { actId: result.actId, words: didWords(c.var.view, act.kind, 1) };
}

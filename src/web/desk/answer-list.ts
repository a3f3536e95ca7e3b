import type { Context } from 'hono';
import type { Undoable } from '../../../views/desk.ts';
import { QueuePage } from '../../../views/queue/page.tsx';
import { ListPart } from '../../../views/queue/part.tsx';
import { listHref } from '../../../views/queue/state.ts';
import type { Act, BulkResult } from '../../queue/index.ts';
import type { Deps, Env } from '../env.ts';
import { isHtmx } from '../request.ts';
import { listProps, rememberedList } from './list.ts';
import { talkProps } from './talk.ts';
import { didWords } from './undo.ts';

interface ListAnswer {
  undo: Undoable | null;
  /** what did not go as asked */
  notice: string | null;
  /** conversations that are different now */
  changed: number[];
}

/**
 * What an act on the list answers with: under htmx the rows as they stand now, and the open conversation when it is
 * one of those that changed; else the way back to the list, or the list with what did not go.
 */
export async function answerList(deps: Deps, c: Context<Env>, { undo, notice, changed }: ListAnswer) {
  const state = rememberedList(c);
  if (!isHtmx(c)) {
    if (notice === null) return c.redirect(listHref(state, undo ? { undo: undo.actId } : {}), 303);
    return c.html(QueuePage({ ...(await listProps(deps, c, state)), undo, notice }));
  }
  const openId = openConversation(c);
  const list = { ...(await listProps(deps, c, state, openId)), undo };
  const talk = openId !== null && changed.includes(openId) ? await talkProps(deps, c, openId) : null;
  return c.html(ListPart({ list, talk, notice }));
}

/** The same for one act on many: what changed can be taken back, and how many did not, and why, is said. */
export function answerMany(deps: Deps, c: Context<Env>, act: Act, result: BulkResult) {
  const { view } = c.var;
  const { actId, changed, refused } = result;
  const [first] = refused;
  return answerList(deps, c, {
    undo: actId ? { actId, words: didWords(view, act.kind, changed.length) } : null,
    notice: first
      ? view.t('desk.bulk.refused', { n: refused.length, why: view.t.problem(first.problem) })
      : null,
    changed,
  });
}

/** The conversation on the screen that asks, by the address it stands at. */
function openConversation(c: Context<Env>): number | null {
  const match = /\/conversations\/([1-9]\d{0,14})(?:[?#]|$)/.exec(c.req.header('HX-Current-URL') ?? '');
  return match ? Number(match[1]) : null;
}

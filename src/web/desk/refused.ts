import type { Context } from 'hono';
import { ComposerPart } from '../../../views/composer/part.tsx';
import type { ComposerTab } from '../../../views/composer/props.ts';
import { Problem } from '../../lib/errors.ts';
import { conversation } from '../../queue/index.ts';
import type { Deps, Env } from '../env.ts';
import type { Submitted } from '../forms.ts';
import { wantsPart } from '../request.ts';
import { conversationPage } from './answer.ts';
import { composerProps } from './composer.ts';

/** Refusals that speak of what was typed; that somebody may not, or that it is not there, is another matter. */
const TOLD_THERE: ReadonlySet<string> = new Set(['invalid', 'conflict', 'gone', 'unavailable']);

/** The composer once more, with what had been typed and what is wrong with it. */
export async function refused(
  deps: Deps,
  c: Context<Env>,
  id: number,
  tab: ComposerTab,
  { form, status }: Extract<Submitted<unknown>, { ok: false }>,
) {
  if (!wantsPart(c)) return conversationPage(deps, c, id, { tab, form }, { status });
  const detail = await conversation(deps.db, id, c.var.scope);
  c.header('HX-Retarget', '#composer');
  c.header('HX-Reswap', 'outerHTML');
  return c.html(ComposerPart(await composerProps(deps, c, detail, { tab, form, focus: true })), status);
}

/** A refusal that names no field is told where one types, too, so that the text stays on screen. */
export async function onField<R>(field: string, deed: Promise<R>): Promise<R> {
  try {
    return await deed;
  } catch (error) {
    if (!(error instanceof Problem) || error.field !== undefined || !TOLD_THERE.has(error.kind)) throw error;
    const { kind, key, params } = error;
    throw new Problem(kind, key, { params, field, cause: error });
  }
}

import type { Context } from 'hono';
import type { TalkProps } from '../../../views/conversation/props.ts';
import { listHref } from '../../../views/queue/state.ts';
import { requestsOf } from '../../asking/requests.ts';
import { openSuggestions } from '../../contacts/read/list.ts';
import { panelOf } from '../../contacts/read/person.ts';
import { addressingOf } from '../../flow/addressing.ts';
import { colleaguesOf } from '../../flow/colleagues.ts';
import { lookAlikes } from '../../flow/look-alikes.ts';
import { snoozeChoices } from '../../flow/snoozing.ts';
import { can } from '../../people/index.ts';
import { conversation, listLabels } from '../../queue/index.ts';
import { mattersOf } from '../../register/read.ts';
import { listMacros } from '../../shortcuts/macros.ts';
import type { Deps, Env } from '../env.ts';
import { keeperOf } from '../shortcuts.ts';
import { type ComposerState, composerProps } from './composer.ts';
import { canAct, deskOf } from './context.ts';
import { rememberedList } from './list.ts';

/** Everything the open conversation shows; Problem `problem.not_found` for what one may not see. */
export async function talkProps(
  deps: Deps,
  c: Context<Env>,
  id: number,
  composer: ComposerState = {},
): Promise<TalkProps> {
  const { me, scope, view } = c.var;
  const detail = await conversation(deps.db, id, scope);
  const works = can(me.role, 'work');
  return {
    desk: deskOf(deps, view),
    detail,
    lookAlikes: detail.contact ? await lookAlikes(deps.db, detail.contact.id, scope) : [],
    known: detail.contact && {
      panel: await panelOf(deps.db, detail.contact.id, scope),
      suggestions: await openSuggestions(deps.db, scope, detail.contact.id),
    },
    asked: await requestsOf(deps.db, detail.row.id, deps.clock()),
    address: addressingOf(detail),
    meId: me.id,
    canAct: canAct(c),
    canWork: works,
    canApprove: can(me.role, 'approve'),
    keepsTemplates: can(me.role, 'manage-templates'),
    matters: await mattersOf(deps.db, detail.row.id),
    labels: await listLabels(deps.db),
    colleagues: await colleaguesOf(deps.db, detail.row.foundBy),
    snoozes: snoozeChoices(deps.clock(), view.timeZone),
    macros: works ? await listMacros(deps.db, keeperOf(c)) : [],
    backHref: listHref(rememberedList(c)),
    composer: works ? await composerProps(deps, c, detail, composer) : null,
  };
}

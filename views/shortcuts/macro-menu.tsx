import type { MacroOutcome } from '../../src/flow/macros.ts';
import type { Macro } from '../../src/shortcuts/macros.ts';
import type { ViewContext } from '../context.ts';
import { verb } from '../conversation/verb.ts';
import type { Desk } from '../desk.ts';
import { Layout } from '../layout.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { ButtonLink, PostButton } from '../parts/button.tsx';
import { Choice, Menu } from '../parts/menu.tsx';
import { MACROS } from './macros.tsx';
import { type StepWorld, stepWords } from './steps.ts';

/** The macros one may run on the open conversation: p, then the key of each; first they can be tried. */
export function MacroMenu({
  desk: { view },
  id,
  macros,
}: {
  desk: Desk;
  id: number;
  macros: readonly Macro[];
}) {
  const { t } = view;
  if (macros.length === 0) return null;
  return (
    <Menu id="menu-macro" label={t('macros.title')} icon="play" hotkey="p">
      <form {...verb(`/conversations/${id}/macro`)}>
        {macros.map((macro) => (
          <Choice
            name="macroId"
            value={macro.id}
            hotkey={macro.key ? `p ${macro.key}` : undefined}
            showKey={macro.key ?? undefined}
          >
            {macro.name}
          </Choice>
        ))}
      </form>
      {macros.map((macro) => (
        <a class="lnk small" href={`${MACROS}/${macro.id}/try?conversation=${id}`}>
          {t('macros.try', { name: macro.name })}
        </a>
      ))}
    </Menu>
  );
}

interface TriedProps {
  view: ViewContext;
  world: StepWorld;
  macro: Macro;
  conversationId: number;
  outcome: MacroOutcome;
}

/** What a macro would do to a conversation: nothing has happened yet. */
export function MacroTriedPage({ view, world, macro, conversationId, outcome }: TriedProps) {
  const { t } = view;
  return (
    <Layout view={view} title={macro.name}>
      <PageHead title={t('macros.try', { name: macro.name })} sub={t('macros.tried')} />
      <div class="body-pad">
        <ol class="macro-steps">
          {outcome.steps.map(({ step, changed, refused }) => (
            <li>
              {stepWords(view, step, world)} —{' '}
              {refused[0]
                ? t.problem(refused[0].problem)
                : t(changed > 0 ? 'macros.would' : 'macros.already')}
            </li>
          ))}
        </ol>
        {outcome.steps.some(({ step }) => step.kind === 'template') && (
          <Notice>{t('macros.nothing_sent')}</Notice>
        )}
        <p class="go">
          <PostButton
            kind="primary"
            action={`/conversations/${conversationId}/macro`}
            fields={{ macroId: String(macro.id) }}
          >
            {t('macros.run')}
          </PostButton>
          <ButtonLink kind="quiet" href={`/conversations/${conversationId}`}>
            {t('macros.back')}
          </ButtonLink>
        </p>
      </div>
    </Layout>
  );
}

import type { ProblemParams } from '../src/lib/errors.ts';
import type { ViewContext } from './context.ts';
import { Bare, Layout } from './layout.tsx';
import { Notice } from './parts/blocks.tsx';
import { ButtonLink } from './parts/button.tsx';

interface Told {
  key: string;
  params: ProblemParams;
}

/** A refusal or a fault as a whole page: what happened and where to go on. */
export function ProblemPage({ view, problem, status }: { view: ViewContext; problem: Told; status: number }) {
  const { t } = view;
  const title = t.maybe(`problem.title.${status}`) ?? t('problem.title.other');
  const Frame = view.me ? Layout : Bare;
  return (
    <Frame view={view} title={title}>
      <section class="problem">
        <h1>{title}</h1>
        <p>{t.problem(problem)}</p>
        <p>
          <ButtonLink href="/">{t('problem.home')}</ButtonLink>
        </p>
      </section>
    </Frame>
  );
}

/** The same as one notice, swapped into a page that stays as it is. */
export const ProblemNotice = ({ view, problem }: { view: ViewContext; problem: Told }) => (
  <Notice kind="bad">{view.t.problem(problem)}</Notice>
);

import type { ViewContext } from '../context.ts';
import { Notice } from '../parts/blocks.tsx';
import { ButtonLink } from '../parts/button.tsx';

/** The session ended while somebody works: the page stays as it is, they sign in beside it. */
export const SignInAgain = ({ view }: { view: ViewContext }) => (
  <Notice
    kind="warning"
    title={view.t('people.again.title')}
    action={
      <ButtonLink href="/sign-in?next=/signed-in" target="_blank" rel="noopener" small>
        {view.t('people.again.button')}
      </ButtonLink>
    }
  >
    {view.t('people.again.text')}
  </Notice>
);

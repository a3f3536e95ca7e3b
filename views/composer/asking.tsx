import { Button } from '../parts/button.tsx';
import type { ComposerProps } from './props.ts';

/** Puts in a sentence with the address of a private page, in the customer's language. Works without JavaScript. */
export function AskButton({ desk, id }: ComposerProps) {
  const { t } = desk.view;
  const action = `/conversations/${id}/ask`;
  return (
    <Button
      kind="quiet"
      small
      icon="lock"
      title={t('ask.button.hint')}
      formaction={action}
      formnovalidate
      hx-post={action}
      hx-target="#composer"
      hx-swap="outerHTML"
    >
      {t('ask.button')}
    </Button>
  );
}

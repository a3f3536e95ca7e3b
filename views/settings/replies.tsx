import type { FormState } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { type SignatureChoice, SignatureStyles } from '../people/signature.tsx';
import { Choice } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

const INCOMPLETE = ['tell', 'stop-letters', 'stop'] as const;

interface Props {
  frame: SettingsFrame;
  form: FormState;
  choices: readonly SignatureChoice[];
}

/** What is asked of a reply: its parts, and how it is signed where a person has not chosen otherwise. */
export function ReplySettingsPage({ frame, form, choices }: Props) {
  const { view } = frame;
  const { t } = view;
  return (
    <Settings frame={frame} page="settings.replies">
      <form class="form" method="post" action="/settings/replies">
        <Choice
          view={view}
          form={form}
          name="incomplete"
          label="settings.incomplete"
          hint={t('settings.incomplete.hint')}
          options={INCOMPLETE.map((value) => ({ value, label: t(`settings.incomplete.${value}`) }))}
        />
        <fieldset class="form">
          <legend>{t('signature.title')}</legend>
          <p class="hint">{t('signature.house.hint')}</p>
          <SignatureStyles view={view} choices={choices} />
        </fieldset>
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
    </Settings>
  );
}

import type { FormState } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** How the customer's private page looks. */
export function AskSettingsPage({ frame, form }: { frame: SettingsFrame; form: FormState }) {
  const { view } = frame;
  const { t } = view;
  return (
    <Settings frame={frame} page="settings.ask">
      <form class="form" method="post" action="/settings/ask">
        <p class="hint">{t('settings.ask.hint')}</p>
        <Line view={view} form={form} name="colour" label="settings.ask.colour" type="color" />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
    </Settings>
  );
}

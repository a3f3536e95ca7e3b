import type { FormState } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** How soon one promises to answer, and how long a reply can be taken back. */
export function ResponsePage({ frame, form }: { frame: SettingsFrame; form: FormState }) {
  const { view } = frame;
  const { t } = view;
  const of = { view, form, inputmode: 'numeric' as const };
  return (
    <Settings frame={frame} page="settings.response">
      <form class="form" method="post" action="/settings/response">
        <Line {...of} name="minutes" label="settings.minutes" hint={t('settings.minutes.hint')} />
        <Line {...of} name="handoffMinutes" label="settings.handoff" hint={t('settings.handoff.hint')} />
        <Line {...of} name="undoSeconds" label="settings.undo" hint={t('settings.undo.hint')} />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
    </Settings>
  );
}

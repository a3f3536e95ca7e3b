import type { FormState } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/field.tsx';
import { Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** Rows of the table of urgency; an empty one counts for nothing. */
export const STEP_ROWS = [1, 2, 3, 4] as const;

interface Props {
  frame: SettingsFrame;
  form: FormState;
}

/** How soon one promises to answer, sooner what is urgent, and how long a reply can be taken back. */
export function ResponsePage({ frame, form }: Props) {
  const { view } = frame;
  const { t } = view;
  const of = { view, form, inputmode: 'numeric' as const };
  return (
    <Settings frame={frame} page="settings.response">
      <form class="form" method="post" action="/settings/response">
        <Line {...of} name="minutes" label="settings.minutes" hint={t('settings.minutes.hint')} />
        <Line {...of} name="emailMinutes" label="terms.email" hint={t('terms.email.hint')} />
        <Line {...of} name="nextMinutes" label="terms.next" hint={t('terms.next.hint')} />
        <Urgent frame={frame} form={form} />
        <Line {...of} name="handoffMinutes" label="settings.handoff" hint={t('settings.handoff.hint')} />
        <Line {...of} name="undoSeconds" label="settings.undo" hint={t('settings.undo.hint')} />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
    </Settings>
  );
}

function Urgent({ frame: { view }, form }: Props) {
  const { t } = view;
  const of = { view, form, inputmode: 'numeric' as const };
  return (
    <fieldset class="form">
      <legend>{t('settings.urgent')}</legend>
      <Check
        name="urgent"
        label={t('settings.urgent.on')}
        hint={t('settings.urgent.hint')}
        checked={form.values.urgent !== undefined}
      />
      {STEP_ROWS.map((row) => (
        <div class="fields pair">
          <Line {...of} name={`from${row}`} label="settings.urgent.from" />
          <Line {...of} name={`minutes${row}`} label="settings.urgent.minutes" />
        </div>
      ))}
      <Check
        name="vipHalves"
        label={t('settings.urgent.vip')}
        hint={t('settings.urgent.vip.hint')}
        checked={form.values.vipHalves !== undefined}
      />
    </fieldset>
  );
}

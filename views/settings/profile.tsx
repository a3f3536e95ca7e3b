import { formats } from '../../src/i18n/index.ts';
import { DAY } from '../../src/lib/clock.ts';
import type { FormState } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Choice, Line, Lines } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** 5 January 1970, a Monday: days of the week are named from it. */
const MONDAY = 4 * DAY;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

interface ProfileProps {
  frame: SettingsFrame;
  form: FormState;
  timeZones: readonly string[];
}

/** Who the shop is: names, own e-mails and phones, opening hours, time zone, signature, order link. */
export function ShopProfilePage({ frame, form, timeZones }: ProfileProps) {
  const { view } = frame;
  const { t } = view;
  const of = { view, form };
  const dayName = new Intl.DateTimeFormat(view.lang, { weekday: 'long', timeZone: 'UTC' });
  const now = formats(view.lang, view.timeZone).clock(view.now);
  return (
    <Settings frame={frame} page="settings.profile">
      <form class="form" method="post" action="/settings/profile">
        <Lines {...of} name="names" label="settings.names" hint={t('settings.names.hint')} rows={2} />
        <div class="fields">
          <Lines {...of} name="emails" label="settings.emails" hint={t('settings.own.hint')} rows={3} />
          <Lines {...of} name="phones" label="settings.phones" hint={t('settings.own.hint')} rows={3} />
        </div>
        <Lines
          {...of}
          name="publicFacts"
          label="settings.publicFacts"
          hint={t('settings.publicFacts.hint')}
          rows={3}
        />
        <fieldset>
          <legend>{t('settings.hours')}</legend>
          <p class="hint">{t('settings.hours.hint')}</p>
          <div class="week">
            {WEEK.map((day) => {
              const name = `hours${day}`;
              const error = form.errors[name];
              return (
                <Field
                  name={name}
                  label={dayName.format(new Date(MONDAY + (day - 1) * DAY))}
                  error={error && t.problem(error)}
                  value={form.values[name]}
                  placeholder={t('settings.hours.closed')}
                />
              );
            })}
          </div>
        </fieldset>
        <Choice
          {...of}
          name="timeZone"
          label="settings.timeZone"
          hint={t('settings.timeZone.hint', { time: now })}
          options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
        <Lines
          {...of}
          name="signature"
          label="settings.signature"
          hint={t('settings.signature.hint')}
          rows={2}
        />
        <Line
          {...of}
          name="orderLink"
          label="settings.orderLink"
          hint={t('settings.orderLink.hint', { place: '{order}' })}
          inputmode="url"
        />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
    </Settings>
  );
}

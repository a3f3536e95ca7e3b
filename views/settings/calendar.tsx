import type { Child } from 'hono/jsx';
import { HOLIDAY_COUNTRIES } from '../../src/lib/public-holidays.ts';
import type { Calendar } from '../../src/settings/shapes.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Button, PostButton } from '../parts/button.tsx';
import { Choice, Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

const PATH = '/settings/calendar';

interface Props {
  frame: SettingsFrame;
  calendar: Calendar;
  country: FormState;
  off: FormState;
  opening: FormState;
  /** as one writes opening hours: "9:00–14:00" */
  periodsText: (periods: Calendar['openings'][number]['periods']) => string;
}

/** Days that are not like their weekday: public holidays, days off, openings out of turn. */
export function CalendarPage({ frame, calendar, country, off, opening, periodsText }: Props) {
  const { view } = frame;
  const { t } = view;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: view.timeZone }).format(view.now);
  const names = new Intl.DisplayNames(view.lang, { type: 'region' });
  const options = HOLIDAY_COUNTRIES.map((code) => ({ value: code as string, label: names.of(code) ?? code }));
  const coming = calendar.holidays.filter(({ day }) => day >= today).slice(0, HOLIDAYS_SHOWN);
  return (
    <Settings frame={frame} page="settings.calendar">
      <section>
        <h2 class="sec">{t('terms.holidays')}</h2>
        <form class="form" method="post" action={PATH}>
          <Choice
            view={view}
            form={country}
            name="country"
            label="terms.country"
            hint={t('terms.country.hint')}
            options={[{ value: '', label: t('terms.country.none') }, ...options]}
          />
          <p class="go">
            <Button kind="primary">{t('settings.save')}</Button>
          </p>
        </form>
        <Days view={view} days={coming.map(({ day, name }) => ({ from: day, to: day, more: name }))} />
      </section>
      <section>
        <h2 class="sec">{t('terms.off')}</h2>
        <Days
          view={view}
          days={calendar.off.map(({ id, from, to, name }) => ({ id, from, to, more: name }))}
          remove={`${PATH}/off/remove`}
        />
        <form class="form" method="post" action={`${PATH}/off`}>
          <div class="fields">
            <Line view={view} form={off} name="from" label="terms.off.from" type="date" />
            <Line
              view={view}
              form={off}
              name="to"
              label="terms.off.to"
              hint={t('terms.off.to.hint')}
              type="date"
            />
          </div>
          <Line view={view} form={off} name="name" label="terms.day.name" hint={t('terms.off.name.hint')} />
          <p class="go">
            <Button>{t('settings.add')}</Button>
          </p>
        </form>
      </section>
      <section>
        <h2 class="sec">{t('terms.openings')}</h2>
        <p class="hint">{t('terms.openings.hint')}</p>
        <Days
          view={view}
          days={calendar.openings.map(({ id, day, periods, name }) => ({
            id,
            from: day,
            to: day,
            more: [periodsText(periods), name].filter(Boolean).join(' · '),
          }))}
          remove={`${PATH}/openings/remove`}
        />
        <form class="form" method="post" action={`${PATH}/openings`}>
          <div class="fields">
            <Line view={view} form={opening} name="day" label="terms.day" type="date" />
            <Line
              view={view}
              form={opening}
              name="periods"
              label="settings.hours"
              placeholder="9:00–14:00"
              hint={t('terms.openings.periods.hint')}
            />
          </div>
          <Line view={view} form={opening} name="name" label="terms.day.name" />
          <p class="go">
            <Button>{t('settings.add')}</Button>
          </p>
        </form>
      </section>
    </Settings>
  );
}

/** About a year of them. */
const HOLIDAYS_SHOWN = 14;

interface Shown {
  id?: number;
  from: string;
  to: string;
  more: Child;
}

function Days({ view, days, remove }: { view: ViewContext; days: readonly Shown[]; remove?: string }) {
  if (days.length === 0) return null;
  const format = new Intl.DateTimeFormat(view.lang, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  });
  return (
    <ul class="entries">
      {days.map(({ id, from, to, more }) => (
        <li>
          <span class="nm">
            {from === to ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to))}
          </span>
          {more && <small>{more}</small>}
          {remove !== undefined && id !== undefined && (
            <PostButton small kind="quiet" icon="trash-2" action={remove} fields={{ id: String(id) }}>
              {view.t('settings.remove')}
            </PostButton>
          )}
        </li>
      ))}
    </ul>
  );
}

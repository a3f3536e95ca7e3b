import type { ComplaintTerms } from '../../src/settings/complaints.ts';
import type { FormState } from '../form.ts';
import { Time } from '../parts/bits.tsx';
import { Button } from '../parts/button.tsx';
import { countryName } from '../register/countries.ts';
import { CountryChoice } from '../register/country-choice.tsx';
import { Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** The days of each country, who has confirmed them, and one form to change any. */
export function ComplaintSettingsPage({
  frame,
  terms,
  countries,
  form,
}: {
  frame: SettingsFrame;
  terms: ComplaintTerms['terms'];
  countries: readonly string[];
  form: FormState;
}) {
  const { view } = frame;
  const { t } = view;
  return (
    <Settings frame={frame} page="settings.complaints">
      <section class="table-wrap" tabindex={0} aria-label={t('settings.complaints')}>
        <table class="load">
          <thead>
            <tr>
              <th scope="col">{t('register.country')}</th>
              <th scope="col">{t('register.term.days')}</th>
              <th scope="col">{t('register.term.confirmed')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(terms).map(([code, { days, confirmed }]) => (
              <tr>
                <th scope="row">{countryName(view, code)}</th>
                <td>{days}</td>
                <td class={confirmed ? 'present' : 'late'}>
                  {confirmed ? (
                    <>
                      {confirmed.by}, <Time view={view} at={new Date(confirmed.at)} />
                    </>
                  ) : (
                    t('register.term.unconfirmed')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <form class="form" method="post" action="/settings/complaints">
        <h2>{t('register.term.change')}</h2>
        <CountryChoice view={view} form={form} label="register.country" countries={countries} />
        <Line
          view={view}
          form={form}
          name="days"
          label="register.term.days"
          inputmode="numeric"
          hint={t('register.term.days.hint')}
        />
        <Line
          view={view}
          form={form}
          name="confirmedBy"
          label="register.term.confirmed"
          hint={t('register.term.confirmed.hint')}
        />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
    </Settings>
  );
}

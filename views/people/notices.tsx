import type { Choices } from '../../src/alarms/choices.ts';
import type { ChosenKind, PersonalWay } from '../../src/alarms/kinds.ts';
import type { ViewContext } from '../context.ts';
import { emptyForm, type FormState } from '../form.ts';
import { Notice } from '../parts/blocks.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { Line } from '../settings/fields.tsx';
import { Choice } from './fields.tsx';

export interface NoticeChoicesProps {
  view: ViewContext;
  kinds: readonly ChosenKind[];
  ways: readonly PersonalWay[];
  choices: Choices;
  timeZones: readonly string[];
  /** the public key that a browser subscribes with */
  pushKey: string;
  browsers: number;
  hasMail: boolean;
  form?: FormState;
  done?: 'saved' | 'tried';
}

/** How one wants to be told, of what, and when not. */
export function NoticeChoices(props: NoticeChoicesProps) {
  const { view, kinds, ways, choices, timeZones, hasMail, form = emptyForm, done } = props;
  const { t } = view;
  return (
    <section class="part" id="notices-choices">
      <h2 class="sec" id="notices">
        {t('alarms.account')}
      </h2>
      {done && <Notice kind="good">{t(done === 'saved' ? 'alarms.account.saved' : 'alarms.tried')}</Notice>}
      <p class="hint">{t('alarms.account.hint')}</p>
      <Push {...props} />
      {!hasMail && <p class="hint">{t('alarms.way.mail.none')}</p>}
      <form class="form" method="post" action="/account/notices">
        <table class="list notice-ways">
          <thead>
            <tr>
              <th scope="col">{t('alarms.kind')}</th>
              {ways.map((way) => (
                <th scope="col">{t(`alarms.way.${way}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr>
                <th scope="row">{t(`alarms.kind.${kind}`)}</th>
                {ways.map((way) => (
                  <td>
                    <input
                      type="checkbox"
                      name={`way_${kind}`}
                      value={way}
                      checked={choices.ways[kind].includes(way)}
                      aria-label={`${t(`alarms.kind.${kind}`)}: ${t(`alarms.way.${way}`)}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <fieldset class="form">
          <legend>{t('alarms.quiet')}</legend>
          <p class="hint">{t('alarms.quiet.hint')}</p>
          <div class="fields">
            <Line
              {...{ view, form: withStart(form, choices) }}
              name="quietFrom"
              label="alarms.quiet.from"
              type="time"
            />
            <Line
              {...{ view, form: withStart(form, choices) }}
              name="quietTo"
              label="alarms.quiet.to"
              type="time"
            />
            <Choice
              view={view}
              form={form}
              name="timeZone"
              label="alarms.zone"
              options={[
                { value: '', label: t('alarms.zone.shop', { zone: view.timeZone }) },
                ...timeZones.map((zone) => ({ value: zone, label: zone })),
              ]}
              value={choices.timeZone ?? ''}
            />
          </div>
        </fieldset>
        <p class="go">
          <Button kind="primary">{t('alarms.account.save')}</Button>
        </p>
      </form>
      <PostButton action="/account/notices/test" icon="bell">
        {t('alarms.try')}
      </PostButton>
    </section>
  );
}

const withStart = (form: FormState, { quietFrom, quietTo }: Choices): FormState => ({
  ...form,
  values: { quietFrom, quietTo, ...form.values },
});

/** static/js/push.js shows what is true of this browser. */
const Push = ({ view: { t }, pushKey, browsers }: NoticeChoicesProps) => (
  <div class="push" data-push={pushKey}>
    {browsers > 0 && <p>{t('alarms.push.browsers', { n: browsers })}</p>}
    <p class="hint" data-when="cannot" hidden>
      {t('alarms.push.cannot')}
    </p>
    <p class="hint" data-when="denied" hidden>
      {t('alarms.push.denied')}
    </p>
    <p class="hint" role="status" data-when="failed" hidden>
      {t('alarms.push.failed')}
    </p>
    <button type="button" class="btn" data-push-on="" data-when="off failed" hidden>
      {t('alarms.push.on')}
    </button>
    <button type="button" class="btn" data-push-off="" data-when="on" hidden>
      {t('alarms.push.off')}
    </button>
  </div>
);

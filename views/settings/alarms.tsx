import type { BodyShape } from '../../src/alarms/bodies.ts';
import type { DeadLetter, HookRow } from '../../src/alarms/hooks.ts';
import type { ChosenKind } from '../../src/alarms/kinds.ts';
import type { OnCallRow } from '../../src/alarms/on-call.ts';
import type { FormState } from '../form.ts';
import { Time } from '../parts/bits.tsx';
import { Notice } from '../parts/blocks.tsx';
import { Button, ButtonLink, PostButton } from '../parts/button.tsx';
import { Check } from '../parts/field.tsx';
import { Choice, Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** Rows of the ladder; an empty one counts for nothing. */
export const ALARM_ROWS = [1, 2, 3, 4, 5] as const;
export const ALARM_ROLES = ['assignee', 'leads', 'onCall'] as const;

interface Person {
  id: number;
  name: string;
}

interface Props {
  frame: SettingsFrame;
  steps: FormState;
  people: readonly Person[];
  onCall: readonly OnCallRow[];
  onCallForm: FormState;
  hooks: readonly HookRow[];
  letters: readonly DeadLetter[];
  tested?: boolean;
}

/** Who learns when that a deadline slips away, who is on call, and which programs are told. */
export function AlarmsPage(props: Props) {
  const { frame, tested } = props;
  const { t } = frame.view;
  return (
    <Settings frame={frame} page="settings.alarms">
      {tested && <Notice kind="good">{t('settings.hooks.tested')}</Notice>}
      <Steps {...props} />
      <OnCall {...props} />
      <Hooks {...props} />
      <Letters {...props} />
    </Settings>
  );
}

function Steps({ frame: { view }, steps: form, people }: Props) {
  const { t } = view;
  return (
    <form class="form" method="post" action="/settings/alarms">
      <h2 class="sec">{t('settings.alarms.steps')}</h2>
      <p class="hint">{t('settings.alarms.steps.hint')}</p>
      {ALARM_ROWS.map((row) => {
        const chosen = (form.values[`who${row}`] ?? '').split(',');
        const error = form.errors[`who${row}`];
        return (
          <div class="alarm-step">
            <Line view={view} form={form} name={`minutes${row}`} label="settings.alarms.minutes" size={5} />
            <fieldset>
              <legend>{t('settings.alarms.who')}</legend>
              {ALARM_ROLES.map((role) => (
                <label>
                  <input type="checkbox" name={`who${row}`} value={role} checked={chosen.includes(role)} />{' '}
                  {t(`settings.alarms.${role}`)}
                </label>
              ))}
              <details open={people.some(({ id }) => chosen.includes(String(id)))}>
                <summary>{t('settings.alarms.users')}</summary>
                {people.map(({ id, name }) => (
                  <label>
                    <input
                      type="checkbox"
                      name={`who${row}`}
                      value={id}
                      checked={chosen.includes(String(id))}
                    />{' '}
                    {name}
                  </label>
                ))}
              </details>
              {error && <p class="error">{t.problem(error)}</p>}
            </fieldset>
          </div>
        );
      })}
      <p class="go">
        <Button kind="primary">{t('settings.save')}</Button>
      </p>
    </form>
  );
}

function OnCall({ frame: { view }, onCall, onCallForm: form, people }: Props) {
  const { t } = view;
  return (
    <section class="part">
      <h2 class="sec">{t('settings.on_call')}</h2>
      <p class="hint">{t('settings.on_call.hint')}</p>
      {onCall.length === 0 && <p>{t('settings.on_call.none')}</p>}
      <table class="list">
        <tbody>
          {onCall.map((row) => (
            <tr>
              <td>
                <b>{row.name}</b>
              </td>
              <td>
                <Time view={view} at={row.fromAt} /> – <Time view={view} at={row.untilAt} />
              </td>
              <td class="n">
                <PostButton action={`/on-call/${row.id}/remove`} small>
                  {t('settings.on_call.remove')}
                </PostButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <form class="form" method="post" action="/on-call">
        <div class="fields">
          <Choice
            view={view}
            form={form}
            name="userId"
            label="settings.on_call.who"
            options={people.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <Line view={view} form={form} name="fromAt" label="settings.on_call.from" type="datetime-local" />
          <Line view={view} form={form} name="untilAt" label="settings.on_call.until" type="datetime-local" />
        </div>
        <p class="go">
          <Button>{t('settings.on_call.add')}</Button>
        </p>
      </form>
    </section>
  );
}

function Hooks({ frame: { view }, hooks }: Props) {
  const { t } = view;
  return (
    <section class="part">
      <h2 class="sec">{t('settings.hooks')}</h2>
      <p class="hint">{t('settings.hooks.hint')}</p>
      {hooks.length === 0 && <p>{t('settings.hooks.none')}</p>}
      <table class="list">
        <tbody>
          {hooks.map((hook) => (
            <tr>
              <td>
                <a href={`/alarm-hooks/${hook.id}`}>{hook.name}</a>
                <small>
                  {t(`settings.hooks.body.${hook.body}`)} · {hook.host}
                  {!hook.active && ` · ${t('settings.hooks.off')}`}
                </small>
              </td>
              <td class="n">
                <PostButton action={`/alarm-hooks/${hook.id}/test`} small>
                  {t('settings.hooks.test')}
                </PostButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ButtonLink href="/alarm-hooks/new" icon="plus">
        {t('settings.hooks.add')}
      </ButtonLink>
    </section>
  );
}

function Letters({ frame: { view }, letters }: Props) {
  if (letters.length === 0) return null;
  const { t } = view;
  return (
    <section class="part">
      <h2 class="sec">{t('settings.letters')}</h2>
      <p class="hint">{t('settings.letters.hint')}</p>
      <table class="list">
        <tbody>
          {letters.map((letter) => (
            <tr>
              <td>
                <b>{letter.hookName}</b>
                <small>
                  {t('alarms.digest', { n: letter.notices })} ·{' '}
                  {t('settings.letters.attempts', { n: letter.attempts })}
                  {' · '}
                  {t.maybe(letter.error)}
                </small>
              </td>
              <td>
                <Time view={view} at={letter.at} />
              </td>
              <td class="n">
                <PostButton action={`/alarm-letters/${letter.message}/again`} small>
                  {t('settings.letters.again')}
                </PostButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HookProps {
  frame: SettingsFrame;
  form: FormState;
  /** null = a new one */
  hook: HookRow | null;
  bodies: readonly BodyShape[];
  languages: readonly { value: string; label: string }[];
  kinds: readonly ChosenKind[];
}

/** One program that is told: where, in which shape, of what. */
export function HookPage({ frame, form, hook, bodies, languages, kinds }: HookProps) {
  const { view } = frame;
  const { t } = view;
  const of = { view, form };
  const chosen = (form.values.kinds ?? '').split(',');
  return (
    <Settings frame={frame} page="settings.alarms">
      <form class="form" method="post" action={hook ? `/alarm-hooks/${hook.id}` : '/alarm-hooks'}>
        <Line {...of} name="name" label="settings.hooks.name" />
        <Line
          {...of}
          name="url"
          label="settings.hooks.url"
          type="url"
          autocomplete="off"
          hint={hook && t('settings.hooks.url.kept', { host: hook.host })}
        />
        <div class="fields">
          <Choice
            {...of}
            name="body"
            label="settings.hooks.body"
            options={bodies.map((value) => ({ value, label: t(`settings.hooks.body.${value}`) }))}
          />
          <Choice {...of} name="language" label="settings.hooks.language" options={languages} />
        </div>
        <fieldset class="form">
          <legend>{t('settings.hooks.kinds')}</legend>
          {kinds.map((kind) => (
            <label>
              <input type="checkbox" name="kinds" value={kind} checked={chosen.includes(kind)} />{' '}
              {t(`alarms.kind.${kind}`)}
            </label>
          ))}
        </fieldset>
        <Check name="active" label={t('settings.hooks.active')} checked={form.values.active !== undefined} />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
      {hook && (
        <PostButton action={`/alarm-hooks/${hook.id}/remove`}>{t('settings.hooks.remove')}</PostButton>
      )}
    </Settings>
  );
}

/** What a program that was just added verifies our calls with: shown once. */
export const HookSecretPage = ({ frame, secret }: { frame: SettingsFrame; secret: string }) => (
  <Settings frame={frame} page="settings.alarms">
    <Notice kind="good">{frame.view.t('settings.hooks.secret', { header: 'X-Ohlas-Signature' })}</Notice>
    <p>
      <code>{secret}</code>
    </p>
    <ButtonLink href="/settings/alarms">{frame.view.t('settings.alarms')}</ButtonLink>
  </Settings>
);

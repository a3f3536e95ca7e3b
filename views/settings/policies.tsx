import { formats, type MessageKey } from '../../src/i18n/index.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import type { Label } from '../../src/queue/index.ts';
import type { Policy, PolicyConditions } from '../../src/settings/shapes.ts';
import type { ViewContext } from '../context.ts';
import { labelName } from '../desk.ts';
import type { FormState } from '../form.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Check, SelectField } from '../parts/field.tsx';
import { Entry } from './entries.tsx';
import { Choice, Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';
import { Moves } from './move.tsx';

export interface PolicyChoices {
  sources: readonly { id: number; name: string; channel: string }[];
  channels: readonly { kind: string; label: string }[];
  labels: readonly Label[];
  kinds: readonly PolicyConditions['kinds'][number][];
  visibilities: readonly PolicyConditions['visibilities'][number][];
}

interface Props {
  frame: SettingsFrame;
  form: FormState;
  choices: PolicyChoices;
}

const PATH = '/response-policies';

/** The policies in their order, and the form for a new one. */
export function PoliciesPage({ frame, form, choices, policies }: Props & { policies: readonly Policy[] }) {
  const { t } = frame.view;
  return (
    <Settings frame={frame} page="settings.policies">
      <p class="lead">{t('terms.policies.lead')}</p>
      {policies.length > 0 && (
        <ol class="entries policies">
          {policies.map((policy, index) => (
            <li>
              <a class="nm" href={`${PATH}/${policy.id}`}>
                {policy.name}
              </a>
              <small>
                {conditionWords(frame.view, policy, choices)} → {promiseWords(frame.view, policy)}
              </small>
              <span class="side-acts">
                <Moves
                  view={frame.view}
                  href={`${PATH}/${policy.id}`}
                  name={policy.name}
                  index={index}
                  count={policies.length}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      <p class="go">
        <ButtonLink href="/settings/who-wins" icon="circle-question-mark">
          {t('terms.wins')}
        </ButtonLink>
      </p>
      <section>
        <h2 class="sec">{t('terms.policies.add')}</h2>
        <form class="form" method="post" action={PATH}>
          <Fields frame={frame} form={form} choices={choices} />
          <p class="go">
            <Button kind="primary">{t('settings.add')}</Button>
          </p>
        </form>
      </section>
    </Settings>
  );
}

/** One policy: its form, and away with it. */
export const PolicyPage = ({ frame, form, choices, id }: Props & { id: number }) => (
  <Settings frame={frame} page="settings.policies">
    <Entry view={frame.view} action={`${PATH}/${id}`}>
      <Fields frame={frame} form={form} choices={choices} />
    </Entry>
  </Settings>
);

function Fields({ frame: { view }, form, choices }: Props) {
  const { t } = view;
  const of = { view, form };
  const number = { ...of, inputmode: 'numeric' as const };
  return (
    <>
      <Line {...of} name="name" label="settings.name" hint={t('terms.policy.name.hint')} maxlength={80} />
      <fieldset class="form">
        <legend>{t('terms.policy.when')}</legend>
        <p class="hint">{t('terms.policy.when.hint')}</p>
        <Ticks {...of} name="channels" label="terms.policy.channels" options={channelOptions(choices)} />
        <Ticks {...of} name="sources" label="terms.policy.sources" options={sourceOptions(choices)} />
        <Ticks {...of} name="kinds" label="terms.policy.kinds" options={kindOptions(view, choices)} />
        <Ticks
          {...of}
          name="visibilities"
          label="terms.policy.sees"
          options={visibilityOptions(view, choices)}
        />
        <Ticks {...of} name="labels" label="terms.policy.labels" options={labelOptions(view, choices)} />
        <div class="fields pair">
          <Choice
            {...of}
            name="vip"
            label="terms.policy.vip"
            options={(['', 'yes', 'no'] as const).map((value) => ({
              value,
              label: t(`terms.policy.vip.${value || 'any'}`),
            }))}
          />
          <Line {...number} name="urgencyFrom" label="settings.urgent.from" />
        </div>
      </fieldset>
      <fieldset class="form">
        <legend>{t('terms.policy.then')}</legend>
        <div class="fields">
          <Line {...number} name="first" label="settings.minutes" hint={t('terms.policy.first.hint')} />
          <Line {...number} name="next" label="terms.next" hint={t('terms.policy.next.hint')} />
          <Line {...number} name="handoff" label="settings.handoff" hint={t('terms.policy.handoff.hint')} />
        </div>
        <Choice
          {...of}
          name="clock"
          label="terms.policy.clock"
          options={(['source', 'always', 'profile'] as const).map((value) => ({
            value,
            label: t(`terms.policy.clock.${value}`),
          }))}
        />
      </fieldset>
    </>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** Any number of a few. */
export function Ticks({
  view,
  form,
  name,
  label,
  options,
}: {
  view: ViewContext;
  form: FormState;
  name: string;
  label: MessageKey;
  options: Option[];
}) {
  const ticked = new Set((form.values[name] ?? '').split(','));
  if (options.length === 0) return null;
  return (
    <fieldset class="ticks">
      <legend>{view.t(label)}</legend>
      {options.map((option) => (
        <Check name={name} value={option.value} label={option.label} checked={ticked.has(option.value)} />
      ))}
    </fieldset>
  );
}

export const channelOptions = ({ channels }: PolicyChoices): Option[] =>
  channels.map(({ kind, label }) => ({ value: kind, label }));
export const sourceOptions = ({ sources }: PolicyChoices): Option[] =>
  sources.map(({ id, name, channel }) => ({ value: String(id), label: `${channel} · ${name}` }));
export const labelOptions = (view: ViewContext, { labels }: PolicyChoices): Option[] =>
  labels.map((label) => ({ value: String(label.id), label: labelName(view, label) }));
export const kindOptions = ({ t }: ViewContext, { kinds }: PolicyChoices): Option[] =>
  kinds.map((kind) => ({ value: kind, label: t(`desk.kind.${kind}`) }));
export const visibilityOptions = ({ t }: ViewContext, { visibilities }: PolicyChoices): Option[] =>
  visibilities.map((one) => ({ value: one, label: t(`desk.sees.${one}`) }));

/** More of a kind are only counted. */
const NAMES_SHOWN = 3;

/** "Facebook; zpráva; VIP; naléhavost 80+"; "všechno" where nothing is asked. */
function conditionWords(view: ViewContext, { when }: Policy, choices: PolicyChoices): string {
  const { t } = view;
  const named = (options: Option[], values: readonly (string | number)[]) =>
    options.filter(({ value }) => values.map(String).includes(value)).map(({ label }) => label);
  const groups = [
    named(channelOptions(choices), when.channels),
    named(sourceOptions(choices), when.sources),
    named(kindOptions(view, choices), when.kinds),
    named(visibilityOptions(view, choices), when.visibilities),
    named(labelOptions(view, choices), when.labels),
    when.vip === null ? [] : [t(when.vip ? 'deadline.because.vip' : 'terms.policy.vip.no')],
    when.urgencyFrom === null ? [] : [t('deadline.because.from', { from: when.urgencyFrom })],
  ].filter((group) => group.length > 0);
  const short = (group: string[]) =>
    group.length <= NAMES_SHOWN
      ? group.join(', ')
      : `${group.slice(0, NAMES_SHOWN).join(', ')} ${t('desk.why.more', { n: group.length - NAMES_SHOWN })}`;
  return groups.length === 0 ? t('terms.policy.all') : groups.map(short).join('; ');
}

/** "10 min, další 1 h, v otevírací době" */
function promiseWords(view: ViewContext, { first, next, handoff, clock }: Policy): string {
  const { t } = view;
  const time = (minutes: number) => formats(view.lang, view.timeZone).duration(minutes * MINUTE);
  return [
    ...(first === null ? [] : [time(first)]),
    ...(next === null ? [] : [t('terms.policy.says.next', { time: time(next) })]),
    ...(handoff === null ? [] : [t('terms.policy.says.handoff', { time: time(handoff) })]),
    ...(clock === 'source' ? [] : [t(`terms.policy.clock.${clock}.short`)]),
  ].join(', ');
}

interface WhoWinsProps {
  frame: SettingsFrame;
  choices: PolicyChoices;
  asked: Record<string, string>;
  outcome: { policy: string | null; minutes: number; dueAt: Date; clock: 'profile' | 'always' } | null;
}

/** What would be promised to a message like this one. */
export function WhoWinsPage({ frame, choices, asked, outcome }: WhoWinsProps) {
  const { view } = frame;
  const { t } = view;
  return (
    <Settings frame={frame} page="settings.policies">
      <p class="lead">{t('terms.wins.lead')}</p>
      {outcome && <Outcome view={view} outcome={outcome} />}
      {choices.sources.length === 0 && <p class="hint">{t('terms.wins.none')}</p>}
      <form class="form" method="get" action="/settings/who-wins">
        <div class="fields">
          <SelectField
            name="sourceId"
            label={t('terms.policy.sources')}
            options={sourceOptions(choices)}
            value={asked.sourceId}
          />
          <SelectField
            name="kind"
            label={t('terms.policy.kinds')}
            options={kindOptions(view, choices)}
            value={asked.kind}
          />
          <SelectField
            name="visibility"
            label={t('terms.policy.sees')}
            options={visibilityOptions(view, choices)}
            value={asked.visibility}
          />
          <SelectField
            name="label"
            label={t('terms.policy.labels')}
            options={[{ value: '', label: '—' }, ...labelOptions(view, choices)]}
            value={asked.label}
          />
        </div>
        <Line
          view={view}
          form={{ values: asked, errors: {} }}
          name="urgency"
          label="terms.wins.urgency"
          inputmode="numeric"
        />
        <Check name="vip" label={t('deadline.because.vip')} checked={asked.vip === 'on'} />
        <Check name="next" label={t('terms.wins.next')} checked={asked.next === 'on'} />
        <p class="go">
          <Button kind="primary">{t('terms.wins.ask')}</Button>
          <ButtonLink href={PATH}>{t('settings.policies')}</ButtonLink>
        </p>
      </form>
    </Settings>
  );
}

function Outcome({ view, outcome }: { view: ViewContext; outcome: NonNullable<WhoWinsProps['outcome']> }) {
  const { t } = view;
  const format = formats(view.lang, view.timeZone);
  const { policy, minutes, dueAt, clock } = outcome;
  return (
    <p class="notice good" role="status">
      <b>{policy === null ? t('terms.wins.nobody') : t('terms.wins.policy', { name: policy })}</b>{' '}
      {t('terms.wins.due', {
        time: format.duration(minutes * MINUTE),
        at: format.time(view.now, dueAt),
        clock: t(`terms.policy.clock.${clock}.short`),
      })}
    </p>
  );
}

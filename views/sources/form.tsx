import type { ChannelInfo, SettingField } from '../../src/channels/contract.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Button, EnterSubmits } from '../parts/button.tsx';
import { Field, SelectField } from '../parts/field.tsx';

export interface SourceFormProps {
  view: ViewContext;
  channel: ChannelInfo;
  form: FormState;
  action: string;
  teams: readonly { id: number; name: string }[];
  /** the house's response time, for a source without its own */
  defaultMinutes: number;
  /** addresses found on a page that was given instead of a feed */
  found: readonly string[];
  /** an existing source keeps the secrets that are left empty */
  editing?: boolean;
  /** it is read once before it is saved; not so where everything is brought to us */
  isRead: boolean;
}

/** Adding or changing a source: what its channel asks for, and what every source has. */
export function SourceForm(props: SourceFormProps) {
  const { view, channel, action, editing, isRead } = props;
  const { t } = view;
  const does = editing ? 'save' : 'add';
  const saves = t(isRead ? `sources.form.${does}` : `sources.form.just_${does}`);
  return (
    <form class="form" method="post" action={action} id="edit">
      <input type="hidden" name="channel" value={channel.kind} />
      <EnterSubmits>{saves}</EnterSubmits>
      {channel.fields
        .filter((field) => !field.made)
        .map((field, at) => (
          <>
            <ChannelField {...props} field={field} />
            {at === 0 && <Found {...props} field={field} />}
          </>
        ))}
      <Shared {...props} />
      <p class="go">
        <Button kind="primary">{saves}</Button>
        {isRead && <span class="hint">{t('sources.form.reads')}</span>}
      </p>
    </form>
  );
}

const errorOf = ({ view, form }: SourceFormProps, name: string) => {
  const error = form.errors[name];
  return error && view.t.problem(error);
};

function ChannelField(props: SourceFormProps & { field: SettingField }) {
  const { view, channel, field, form, editing } = props;
  const { t } = view;
  const words = `channel.${channel.kind}.${field.name}`;
  const text = {
    name: field.name,
    label: t.maybe(`${words}.label`) ?? field.name,
    hint: field.type === 'secret' && editing ? t('sources.form.secret_kept') : t.maybe(`${words}.hint`),
    error: errorOf(props, field.name),
  };
  const value = form.values[field.name];
  if (field.type === 'choice') {
    const options = (field.choices ?? []).map((choice) => ({
      value: choice,
      label: t.maybe(`${words}.${choice}`) ?? choice,
    }));
    return <SelectField {...text} options={options} value={value} />;
  }
  if (field.type === 'secret') {
    return <Field {...text} type="password" autocomplete="off" required={field.required && !editing} />;
  }
  return (
    <Field
      {...text}
      type="text"
      inputmode={field.type === 'url' ? 'url' : undefined}
      autocapitalize="none"
      spellcheck={false}
      value={value}
      required={field.required}
    />
  );
}

/** Feeds that the given page names: each one a button that fills it in. */
const Found = ({ view, found, field }: SourceFormProps & { field: SettingField }) =>
  found.length === 0 ? null : (
    <ul class="found">
      {found.map((url) => (
        <li>
          <Button small name="fill" value={url} formnovalidate aria-describedby={`${field.name}-error`}>
            {view.t('sources.form.use')}
          </Button>
          <code>{url}</code>
        </li>
      ))}
    </ul>
  );

function Shared(props: SourceFormProps) {
  const { view, channel, form, teams, defaultMinutes } = props;
  const { t } = view;
  const choice = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t.maybe(`sources.${name}.${value}.long`) ?? value }));
  return (
    <>
      <Field
        name="name"
        label={t('sources.form.name')}
        hint={t('sources.form.name_hint')}
        error={errorOf(props, 'name')}
        value={form.values.name}
        maxlength={80}
      />
      <div class="fields">
        <SelectField
          name="purpose"
          label={t('sources.form.purpose')}
          hint={t('sources.form.purpose_hint')}
          error={errorOf(props, 'purpose')}
          options={choice('purpose', ['answer', 'know'])}
          value={form.values.purpose}
        />
        <SelectField
          name="intake"
          label={t('sources.form.intake')}
          hint={t('sources.form.intake_hint')}
          error={errorOf(props, 'intake')}
          options={choice('intake', ['all', 'matching'])}
          value={form.values.intake}
        />
        <Field
          name="responseMinutes"
          label={t('sources.form.minutes')}
          hint={t('sources.form.minutes_hint', { n: defaultMinutes })}
          error={errorOf(props, 'responseMinutes')}
          inputmode="numeric"
          value={form.values.responseMinutes}
        />
        <SelectField
          name="clock"
          label={t('sources.form.clock')}
          error={errorOf(props, 'clock')}
          options={choice('clock', ['always', 'profile'])}
          value={form.values.clock}
        />
        {channel.canSend && (
          <SelectField
            name="acknowledge"
            label={t('terms.ack')}
            hint={t('terms.ack.hint')}
            error={errorOf(props, 'acknowledge')}
            options={(['off', 'private', 'all'] as const).map((value) => ({
              value,
              label: t(`terms.ack.${value}`),
            }))}
            value={form.values.acknowledge}
          />
        )}
        {teams.length > 0 && (
          <SelectField
            name="teamId"
            label={t('sources.form.team')}
            hint={t('sources.form.team_hint')}
            error={errorOf(props, 'teamId')}
            options={[
              { value: '', label: t('sources.team.all') },
              ...teams.map((team) => ({ value: String(team.id), label: team.name })),
            ]}
            value={form.values.teamId}
          />
        )}
      </div>
    </>
  );
}

import { formats, LANGS } from '../../src/i18n/index.ts';
import type { Rule, RuleAct, RuleEvent } from '../../src/rules/store.ts';
import type { FormState } from '../form.ts';
import { Notice } from '../parts/blocks.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { Check, SelectField } from '../parts/field.tsx';
import { Entry } from './entries.tsx';
import { Choice, Line, Lines } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';
import { Moves } from './move.tsx';
import {
  channelOptions,
  kindOptions,
  labelOptions,
  type PolicyChoices,
  sourceOptions,
  Ticks,
  visibilityOptions,
} from './policies.tsx';
import { actValue, actWords, choosableActs, type RuleWorld } from './rule-words.ts';

export const RULES = '/rules';
/** One choice for each thing a rule may do. */
export const ACT_FIELDS = ['act1', 'act2', 'act3', 'act4', 'act5', 'act6'] as const;
/** Words of the acts that have some. */
const TEXTS = ['noteText', 'draftText', 'handOffText'] as const;
const TONES = ['negative', 'neutral', 'positive', 'mixed'] as const;

interface Props {
  frame: SettingsFrame;
  form: FormState;
  choices: PolicyChoices;
  world: RuleWorld;
  /** what a rule can wait for */
  happenings: readonly RuleEvent[];
  tried: Tried | null;
}

/** What the rule of the form would have done. */
export interface Tried {
  count: number;
  /** the newest that one may see */
  newest: readonly { conversationId: number; at: Date; acts: readonly RuleAct[] }[];
}

/** The rules in their order, and the form for a new one. */
export function RulesPage(props: Props & { rules: readonly (Rule & { count: number })[] }) {
  const { frame, rules, world } = props;
  const { view } = frame;
  const { t } = view;
  return (
    <Settings frame={frame} page="settings.rules">
      <p class="lead">{t('rules.lead')}</p>
      {rules.length > 0 && (
        <ol class="entries policies">
          {rules.map((rule, index) => (
            <li>
              <a class="nm" href={`${RULES}/${rule.id}`}>
                {rule.name}
              </a>
              <small>
                {t(`rules.event.${rule.event}`)} →{' '}
                {rule.acts.map((act) => actWords(view, act, world)).join(', ')} ·{' '}
                {rule.active ? t('rules.count', { n: rule.count }) : t('rules.off')}
              </small>
              <span class="side-acts">
                <PostButton
                  small
                  kind="quiet"
                  action={`${RULES}/${rule.id}/switch`}
                  fields={{ to: rule.active ? 'off' : 'on' }}
                  title={rule.name}
                >
                  {t(rule.active ? 'rules.switch.off' : 'rules.switch.on')}
                </PostButton>
                <Moves
                  view={props.frame.view}
                  href={`${RULES}/${rule.id}`}
                  name={rule.name}
                  index={index}
                  count={rules.length}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      <section>
        <h2 class="sec">{t('rules.add')}</h2>
        <Preview {...props} />
        <form class="form" method="post" action={RULES}>
          <Fields {...props} />
          <p class="go">
            <Button kind="primary">{t('settings.add')}</Button>
            <TryButton {...props} action={`${RULES}/try`} />
          </p>
        </form>
      </section>
    </Settings>
  );
}

/** One rule: its form, what it would have done, and away with it. */
export const RulePage = (props: Props & { id: number }) => (
  <Settings frame={props.frame} page="settings.rules">
    <Preview {...props} />
    <Entry view={props.frame.view} action={`${RULES}/${props.id}`}>
      <Fields {...props} />
      <p class="go">
        <TryButton {...props} action={`${RULES}/${props.id}/try`} />
      </p>
    </Entry>
  </Settings>
);

const TryButton = ({ frame: { view }, action }: Pick<Props, 'frame'> & { action: string }) => (
  <button type="submit" class="btn" formaction={action}>
    {view.t('rules.try')}
  </button>
);

function Preview({ frame: { view }, tried, world }: Props) {
  if (tried === null) return null;
  const { t } = view;
  const format = formats(view.lang, view.timeZone);
  return (
    <Notice title={t('rules.tried', { n: tried.count })}>
      {tried.newest.length > 0 && (
        <>
          {t('rules.tried.newest')}:
          <ul>
            {tried.newest.map(({ conversationId, at, acts }) => (
              <li>
                <a href={`/conversations/${conversationId}`}>
                  {t('rules.conversation', { id: conversationId })}
                </a>
                , {format.time(view.now, at)}: {acts.map((act) => actWords(view, act, world)).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function Fields({ frame: { view }, form, choices, world, happenings }: Props) {
  const { t } = view;
  const of = { view, form };
  const number = { ...of, inputmode: 'numeric' as const };
  const groups = choosableActs(world).map(({ group, acts }) => ({
    label: t(`rules.acts.${group}`),
    options: acts.map((act) => ({ value: actValue(act), label: actWords(view, act, world) })),
  }));
  return (
    <>
      <Line {...of} name="name" label="settings.name" hint={t('rules.name.hint')} maxlength={80} />
      <Check name="active" label={t('rules.active')} checked={form.values.active === 'on'} />
      <Choice
        {...of}
        name="event"
        label="rules.event"
        options={happenings.map((value) => ({ value, label: t(`rules.event.${value}`) }))}
      />
      <fieldset class="form">
        <legend>{t('rules.when')}</legend>
        <p class="hint">{t('rules.when.hint')}</p>
        <Line {...of} name="words" label="rules.words" hint={t('rules.words.hint')} />
        <Ticks {...of} name="channels" label="terms.policy.channels" options={channelOptions(choices)} />
        <Ticks {...of} name="sources" label="terms.policy.sources" options={sourceOptions(choices)} />
        <Ticks {...of} name="kinds" label="terms.policy.kinds" options={kindOptions(view, choices)} />
        <Ticks
          {...of}
          name="visibilities"
          label="terms.policy.sees"
          options={visibilityOptions(view, choices)}
        />
        <Ticks
          {...of}
          name="languages"
          label="rules.languages"
          options={LANGS.map((value) => ({ value, label: t(`people.language.${value}`) }))}
        />
        <Ticks
          {...of}
          name="sentiments"
          label="rules.sentiments"
          options={TONES.map((value) => ({ value, label: t(`ui.tone.${value}`) }))}
        />
        <Ticks {...of} name="labels" label="terms.policy.labels" options={labelOptions(view, choices)} />
        <div class="fields pair">
          <Line {...number} name="urgencyFrom" label="settings.urgent.from" />
          <Line {...number} name="unheardFrom" label="rules.unheard" />
          <Line {...number} name="handedFrom" label="rules.handed" />
          <Choice
            {...of}
            name="vip"
            label="terms.policy.vip"
            options={(['', 'yes', 'no'] as const).map((value) => ({
              value,
              label: t(`terms.policy.vip.${value || 'any'}`),
            }))}
          />
          <Choice
            {...of}
            name="hours"
            label="rules.hours"
            options={(['', 'open', 'closed'] as const).map((value) => ({
              value,
              label: t(`rules.hours.${value || 'any'}`),
            }))}
          />
          <Choice
            {...of}
            name="assignee"
            label="rules.assignee"
            options={[
              { value: '', label: t('rules.assignee.any') },
              { value: '0', label: t('rules.assignee.nobody') },
              ...world.colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
          />
          <Choice
            {...of}
            name="owner"
            label="rules.owner"
            options={[
              { value: '', label: t('rules.assignee.any') },
              { value: '0', label: t('rules.owner.nobody') },
              ...world.colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
          />
        </div>
      </fieldset>
      <fieldset class="form">
        <legend>{t('rules.then')}</legend>
        <p class="hint">{t('rules.then.hint')}</p>
        {ACT_FIELDS.map((name, index) => (
          <SelectField
            name={name}
            label={t('rules.act', { n: index + 1 })}
            value={form.values[name]}
            error={form.errors[name] && t.problem(form.errors[name])}
            options={[{ value: '', label: t('rules.act.none') }]}
            groups={groups}
          />
        ))}
        <details class="seldom" open={TEXTS.some((name) => form.values[name] || form.errors[name])}>
          <summary>{t('rules.texts')}</summary>
          {TEXTS.map((name) => (
            <Lines {...of} name={name} label={`rules.${name}`} hint={t(`rules.${name}.hint`)} rows={3} />
          ))}
        </details>
        <Check name="stops" label={t('rules.stops')} checked={form.values.stops === 'on'} />
      </fieldset>
    </>
  );
}

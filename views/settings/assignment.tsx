import type { Policy } from '../../src/queue/index.ts';
import type { FormState } from '../form.ts';
import { cameBack } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Check, Field } from '../parts/field.tsx';
import { Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** Whose sources a rule speaks of. */
export interface Place {
  /** "team-3", "source-8", "all" */
  key: string;
  /** null = everyone's sources */
  name: string | null;
  policy: Pick<Policy, 'mode' | 'byLanguage' | 'skill' | 'flood'>;
  /** a source that goes as its team does */
  inherits: boolean;
}

interface Props {
  frame: SettingsFrame;
  form: FormState;
  places: readonly Place[];
}

/** Who is given what: by turns or not, by language and skill, flood, and the numbers that hold everywhere. */
export function AssignmentPage({ frame, form, places }: Props) {
  const { view } = frame;
  const { t } = view;
  const of = { view, form, inputmode: 'numeric' as const };
  return (
    <Settings frame={frame} page="settings.assignment">
      <form class="form" method="post" action="/settings/assignment">
        <Line {...of} name="capacity" label="assign.capacity" hint={t('assign.capacity.hint')} />
        <Line {...of} name="stickyDays" label="assign.sticky" hint={t('assign.sticky.hint')} />
        <Line {...of} name="leaseMinutes" label="assign.lease" hint={t('assign.lease.hint')} />
        <Line {...of} name="awayMinutes" label="assign.away" hint={t('assign.away.hint')} />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
      <h2>{t('assign.rules')}</h2>
      <p class="hint">{t('assign.rules.hint')}</p>
      {places.map((place) => (
        <Rule frame={frame} place={place} />
      ))}
    </Settings>
  );
}

function Rule({ frame: { view }, place }: { frame: SettingsFrame; place: Place }) {
  const { t } = view;
  const { key, name, policy, inherits } = place;
  const action = '/settings/assignment/rules';
  const typed = cameBack(view, action);
  const skill = typed?.values.place === key ? typed.values.skill : (policy.skill ?? '');
  return (
    <details class="rule" id={`rule-${key}`} open={key === 'all' || !inherits}>
      <summary>
        <b>{name ?? t('assign.everyones')}</b>{' '}
        <small>{inherits ? t('assign.inherits') : t(`assign.mode.${policy.mode}`)}</small>
      </summary>
      <form class="form" method="post" action={action}>
        <input type="hidden" name="place" value={key} />
        <Check
          name="turns"
          label={t('assign.turns')}
          hint={t('assign.turns.hint')}
          checked={policy.mode === 'turns'}
        />
        <Check name="byLanguage" label={t('assign.byLanguage')} checked={policy.byLanguage} />
        <Field
          id={`skill-${key}`}
          name="skill"
          label={t('assign.skill')}
          hint={t('assign.skill.hint')}
          value={skill}
        />
        <Check name="flood" label={t('assign.flood')} hint={t('assign.flood.hint')} checked={policy.flood} />
        <p class="go">
          <Button>{t('settings.save')}</Button>
        </p>
      </form>
    </details>
  );
}

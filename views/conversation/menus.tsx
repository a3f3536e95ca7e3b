import { formats } from '../../src/i18n/index.ts';
import { labelName } from '../desk.ts';
import { cameBack } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Choice, Menu } from '../parts/menu.tsx';
import { DISPOSITIONS } from '../queue/bulk.tsx';
import type { TalkProps } from './props.ts';
import { verb } from './verb.ts';

/** Labels to put on and take off: what is on is pressed. */
export function LabelMenu({ desk, detail, labels }: TalkProps) {
  const { view } = desk;
  const on = new Set(detail.row.labels.map(({ id }) => id));
  return (
    <Menu id="menu-label" label={view.t('desk.label')} icon="tag" hotkey="l">
      <form {...verb(`/conversations/${detail.row.id}/labels`)}>
        {labels.map((label) => (
          <Choice name={on.has(label.id) ? 'remove' : 'add'} value={label.id} on={on.has(label.id)}>
            <span class={`swatch h${label.hue}`} /> {labelName(view, label)}
          </Choice>
        ))}
      </form>
    </Menu>
  );
}

/** Out of sight until they write, or until a time: four quick ones and any other. */
export function SnoozeMenu({ desk, detail, snoozes }: TalkProps) {
  const { view } = desk;
  const { t } = view;
  const format = formats(view.lang, view.timeZone);
  const action = `/conversations/${detail.row.id}/snooze`;
  const back = cameBack(view, action);
  const wrong = back && (back.errors.local ?? back.errors.until);
  return (
    <Menu id="menu-snooze" label={t('desk.snooze')} icon="alarm-clock" hotkey="s" open={Boolean(wrong)}>
      <form {...verb(action)}>
        {snoozes.map(({ name, until }, index) => (
          <Choice
            name="until"
            value={until.toISOString()}
            hotkey={`s ${index + 1}`}
            showKey={String(index + 1)}
          >
            {t(`desk.snooze.${name}`)} <small>{format.time(view.now, until)}</small>
          </Choice>
        ))}
      </form>
      <form {...verb(`/conversations/${detail.row.id}/waiting`)}>
        <Choice hotkey="s w" showKey="w">
          {t('terms.waiting')} <small>{t('terms.waiting.hint')}</small>
        </Choice>
      </form>
      <form class="own" {...verb(action)}>
        <label for="snooze-own">{t('desk.snooze.own')}</label>
        <input
          id="snooze-own"
          type="datetime-local"
          name="local"
          value={back?.values.local}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? 'snooze-error' : undefined}
          required
        />
        {wrong && (
          <p class="error" id="snooze-error">
            <Icon name="circle-alert" /> {t.problem(wrong)}
          </p>
        )}
        <Button small>{t('desk.snooze')}</Button>
      </form>
    </Menu>
  );
}

/** The five dispositions; d, then its number. */
export function DoneMenu({ desk, detail }: TalkProps) {
  const { t } = desk.view;
  return (
    <Menu id="menu-done" label={t('desk.done')} icon="check" hotkey="d" quiet={false}>
      <form {...verb(`/conversations/${detail.row.id}/resolution`)}>
        {DISPOSITIONS.map((one, index) => (
          <Choice name="resolution" value={one} hotkey={`d ${index + 1}`} showKey={String(index + 1)}>
            {t(`resolution.${one}`)}
          </Choice>
        ))}
      </form>
    </Menu>
  );
}

import { type Desk, type Label, labelName } from '../desk.ts';
import { cameBack, emptyForm } from '../form.ts';
import { Button } from '../parts/button.tsx';

export const DISPOSITIONS = ['answered', 'handed_off', 'nothing_to_answer', 'not_about_us', 'spam'] as const;

/** Where the acts on many go. */
export const BULK = '/queue/bulk';

/** What to do with all ticked rows at once; seen as soon as one is ticked. */
export function BulkBar({ desk, labels }: { desk: Desk; labels: Label[] }) {
  const { view } = desk;
  const { t } = view;
  const { values } = cameBack(view, BULK) ?? emptyForm;
  return (
    <form class="bulk" id="bulk" method="post" action={BULK} hx-post={BULK} hx-swap="none">
      <b>{t('desk.bulk.ticked')}</b>
      <Button small name="act" value="claim" icon="user-check" hotkey="b c">
        {t('desk.claim')}
      </Button>
      <Button small name="act" value="tomorrow" icon="alarm-clock" hotkey="b s">
        {t('desk.bulk.tomorrow')}
      </Button>
      <Button small name="act" value="merge" icon="layers" hotkey="b m">
        {t('threads.merge')}
      </Button>
      <span class="pair">
        <select name="labelId" aria-label={t('desk.label')}>
          {labels.map((label) => (
            <option value={label.id} selected={String(label.id) === values.labelId}>
              {labelName(view, label)}
            </option>
          ))}
        </select>
        <Button small name="act" value="label" icon="tag" hotkey="b l">
          {t('desk.bulk.label')}
        </Button>
      </span>
      <span class="pair">
        <select name="resolution" aria-label={t('desk.done')}>
          {DISPOSITIONS.map((one) => (
            <option value={one} selected={one === values.resolution}>
              {t(`resolution.${one}`)}
            </option>
          ))}
        </select>
        <Button small name="act" value="resolve" icon="check" hotkey="b d">
          {t('desk.bulk.close')}
        </Button>
      </span>
    </form>
  );
}

import { verb } from '../conversation/verb.ts';
import { Button } from '../parts/button.tsx';
import { Foot, Hidden, Paper } from './fields.tsx';
import type { ComposerProps } from './props.ts';

/** A word for the team. */
export function NoteForm(props: ComposerProps) {
  const { t } = props.desk.view;
  return (
    <form {...verb(`/conversations/${props.id}/notes`)}>
      <Hidden {...props} />
      <p class="who-sees team">
        <b>{t('desk.whoSees.team')}</b>
      </p>
      <Paper
        composer={props}
        label={t('desk.composer.note')}
        placeholder={t('desk.note.placeholder')}
        hotkey="m"
        names="names"
      />
      <div
        class="names"
        id="names"
        role="listbox"
        aria-label={t('threads.names')}
        data-names={JSON.stringify(props.names ?? [])}
        hidden
      />
      <p class="hint">{t('threads.name')}</p>
      <Foot composer={{ ...props, heldBy: null }}>
        <Button kind="primary" icon="sticky-note" showKey="Ctrl ⏎">
          {t('desk.note.save')}
        </Button>
      </Foot>
    </form>
  );
}

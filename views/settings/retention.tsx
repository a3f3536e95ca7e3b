import type { Forgetting } from '../../src/flow/retention.ts';
import type { FormState } from '../form.ts';
import { Notice } from '../parts/blocks.tsx';
import { Button } from '../parts/button.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

interface RetentionProps {
  frame: SettingsFrame;
  /** kind of channel → its proper noun */
  channels: Readonly<Record<string, string>>;
  sources: readonly { id: number; channel: string; name: string; retentionDays: number | null }[];
  /** the source whose form was sent just now: what it held, and what would go */
  asked: { sourceId: number; form: FormState; would: Forgetting | null } | null;
}

/** How long each source keeps who wrote what, with a look at what would go. */
export const RetentionPage = ({ frame, channels, sources, asked }: RetentionProps) => {
  const { t } = frame.view;
  return (
    <Settings frame={frame} page="settings.retention">
      <p class="hint">{t('settings.retention.nightly')}</p>
      {sources.length === 0 && <p class="lead">{t('settings.retention.none')}</p>}
      <ul class="entries retention">
        {sources.map((source) => (
          <li id={`source-${source.id}`}>
            <Row
              frame={frame}
              channels={channels}
              source={source}
              asked={asked?.sourceId === source.id ? asked : null}
            />
          </li>
        ))}
      </ul>
    </Settings>
  );
};

function Row({
  frame: { view },
  channels,
  source,
  asked,
}: Omit<RetentionProps, 'sources'> & { source: RetentionProps['sources'][number] }) {
  const { t } = view;
  const error = asked?.form.errors.days;
  const id = `days-${source.id}`;
  return (
    <form class="inline-add" method="post" action={`/sources/${source.id}/retention`}>
      <label for={id}>
        {t('settings.retention.days', {
          name: `${channels[source.channel] ?? source.channel} · ${source.name}`,
        })}
      </label>
      <input
        id={id}
        type="text"
        inputmode="numeric"
        name="days"
        value={asked?.form.values.days ?? source.retentionDays ?? ''}
        aria-invalid={error ? 'true' : undefined}
      />
      <Button small name="do" value="preview">
        {t('settings.retention.preview')}
      </Button>
      <Button small name="do" value="save">
        {t('settings.retention.save')}
      </Button>
      {error && <p class="error">{t.problem(error)}</p>}
      {asked?.would && <Notice>{t('settings.retention.would', { ...asked.would })}</Notice>}
    </form>
  );
}

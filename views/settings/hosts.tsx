import type { FormState } from '../form.ts';
import { Notice } from '../parts/blocks.tsx';
import { Button } from '../parts/button.tsx';
import { Lines } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** Private addresses that sources may lead to. */
export function HostsPage({ frame, form }: { frame: SettingsFrame; form: FormState }) {
  const { view } = frame;
  const { t } = view;
  return (
    <Settings frame={frame} page="settings.hosts">
      <Notice kind="warning">{t('settings.hosts.why')}</Notice>
      <form class="form" method="post" action="/settings/hosts">
        <Lines
          view={view}
          form={form}
          name="hosts"
          label="settings.hosts.list"
          hint={t('settings.hosts.hint')}
          rows={5}
        />
        <p class="go">
          <Button kind="primary">{t('settings.save')}</Button>
        </p>
      </form>
    </Settings>
  );
}

import type { Child } from 'hono/jsx';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Notice, PageHead, Tabs } from '../parts/blocks.tsx';
import type { SETTINGS_PAGES, SettingsKey } from './pages.ts';

/** What each page of the settings needs besides its own. */
export interface SettingsFrame {
  view: ViewContext;
  /** the pages that this person may open */
  pages: readonly (typeof SETTINGS_PAGES)[number][];
  /** just saved */
  saved?: boolean;
}

/** One page of the settings with the way to the others. */
export function Settings({
  frame,
  page,
  children,
}: {
  frame: SettingsFrame;
  page: SettingsKey;
  children?: Child;
}) {
  const { view, pages, saved } = frame;
  const { t } = view;
  return (
    <Layout view={view} title={t(page)}>
      <PageHead title={t(page)} sub={t(`${page}.sub`)} />
      <Tabs
        label={t('ui.nav.settings')}
        tabs={pages.map(({ href, key }) => ({ href, label: t(key), on: key === page }))}
      />
      <div class="body-pad">
        {saved && <Notice kind="good">{t('settings.saved')}</Notice>}
        {children}
      </div>
    </Layout>
  );
}

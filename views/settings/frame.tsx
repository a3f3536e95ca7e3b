import type { Child } from 'hono/jsx';
import type { Act } from '../../src/people/index.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Notice, PageHead, Tabs } from '../parts/blocks.tsx';

/** Every page of the settings, in the order of the tabs, and the right that it asks for. */
export const SETTINGS_PAGES = [
  { href: '/settings/profile', key: 'settings.profile', act: 'manage-settings' },
  { href: '/settings/response', key: 'settings.response', act: 'manage-settings' },
  { href: '/settings/mail', key: 'settings.mail', act: 'manage-settings' },
  { href: '/settings/hosts', key: 'settings.hosts', act: 'manage-settings' },
  { href: '/departments', key: 'settings.departments', act: 'manage-settings' },
  { href: '/templates', key: 'settings.templates', act: 'manage-templates' },
  { href: '/labels', key: 'settings.labels', act: 'manage-labels' },
  { href: '/users', key: 'settings.people', act: 'manage-users' },
] as const satisfies readonly { href: string; key: `settings.${string}`; act: Act }[];

export type SettingsKey = (typeof SETTINGS_PAGES)[number]['key'];

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

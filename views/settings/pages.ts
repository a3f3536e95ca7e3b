import type { Act } from '../../src/people/index.ts';

/** Every page of the settings, in the order of the tabs, and the right that it asks for. */
export const SETTINGS_PAGES = [
  { href: '/settings/profile', key: 'settings.profile', act: 'manage-settings' },
  { href: '/settings/response', key: 'settings.response', act: 'manage-settings' },
  { href: '/settings/replies', key: 'settings.replies', act: 'manage-settings' },
  { href: '/settings/ask', key: 'settings.ask', act: 'manage-settings' },
  { href: '/response-policies', key: 'settings.policies', act: 'manage-settings' },
  { href: '/settings/calendar', key: 'settings.calendar', act: 'manage-settings' },
  { href: '/settings/complaints', key: 'settings.complaints', act: 'manage-settings' },
  { href: '/settings/urgency', key: 'settings.urgency', act: 'manage-settings' },
  { href: '/settings/alarms', key: 'settings.alarms', act: 'manage-settings' },
  { href: '/settings/mail', key: 'settings.mail', act: 'manage-settings' },
  { href: '/settings/hosts', key: 'settings.hosts', act: 'manage-settings' },
  { href: '/settings/assignment', key: 'settings.assignment', act: 'manage-team' },
  { href: '/departments', key: 'settings.departments', act: 'manage-settings' },
  { href: '/templates', key: 'settings.templates', act: 'manage-templates' },
  { href: '/labels', key: 'settings.labels', act: 'manage-labels' },
  { href: '/rules', key: 'settings.rules', act: 'manage-rules' },
  { href: '/learning', key: 'settings.learning', act: 'manage-labels' },
  { href: '/settings/silent', key: 'settings.silent', act: 'manage-labels' },
  { href: '/settings/retention', key: 'settings.retention', act: 'manage-settings' },
  { href: '/settings/reads', key: 'settings.reads', act: 'manage-settings' },
  { href: '/users', key: 'settings.people', act: 'manage-users' },
] as const satisfies readonly { href: string; key: `settings.${string}`; act: Act }[];

export type SettingsKey = (typeof SETTINGS_PAGES)[number]['key'];

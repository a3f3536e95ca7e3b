import { translator } from '../../../src/i18n/index.ts';
import { MINUTE } from '../../../src/lib/clock.ts';
import type { ViewContext } from '../../../views/context.ts';

/** Sunday morning in the shop of the drawings. */
export const NOW = new Date('2026-11-22T09:48:00Z');
export const minutes = (n: number) => new Date(NOW.getTime() + n * MINUTE);

export const galleryView = (change: Partial<ViewContext> = {}): ViewContext => ({
  t: translator('cs'),
  lang: 'cs',
  theme: 'system',
  now: NOW,
  timeZone: 'Europe/Prague',
  me: { id: 'jana', name: 'Jana Nováková', role: 'na směně do 18:00', initials: 'JN' },
  path: '/queue',
  nav: {
    open: 23,
    mine: 4,
    unclaimed: 7,
    approval: 0,
    waiting: 5,
    snoozed: 3,
    late: 2,
    soon: 3,
    due: [5, 11].map((n) => minutes(n).getTime()),
    alarms: [],
    until: null,
    sources: [
      { id: '1', name: 'Vandr e-shop', channel: 'Facebook', state: 'ok', count: 9 },
      { id: '2', name: 'hledání', channel: 'Mastodon', state: 'waiting', count: 2 },
      { id: '3', name: '@vandr.cz', channel: 'Instagram', state: 'stopped', count: 4 },
      { id: '4', name: 'Google Alerts', channel: 'RSS', state: 'paused', count: 0 },
    ],
    labels: [
      { id: '1', name: 'reklamace', hue: 0, count: 6 },
      { id: '2', name: 'objednávka', hue: 8, count: 5 },
      { id: '3', name: 'VIP', hue: 9, count: 2 },
    ],
  },
  assetVersion: '',
  ...change,
});

/** RSS, Atom, RDF, JSON Feed and Google Alerts: whatever a site tells the world, read politely. */
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { Channel } from '../contract.ts';
import { checkFeed, pollFeed } from './poll.ts';
import { parseSettings } from './settings.ts';

const POLL_SECONDS = (15 * MINUTE) / SECOND;

export const feed = {
  info: {
    kind: 'feed',
    label: 'RSS',
    fields: [{ name: 'url', type: 'url', required: true }],
    canSend: false,
    minPollSeconds: POLL_SECONDS,
    defaultPollSeconds: POLL_SECONDS,
    defaultPurpose: 'know',
    defaultIntake: 'matching',
  },
  parseSettings,
  host: (settings) => new URL(settings.url ?? '').host,
  check: checkFeed,
  poll: pollFeed,
} satisfies Channel;

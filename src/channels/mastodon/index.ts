/** Mastodon, and servers that speak its API: mentions, a hashtag or a search in; public and direct replies out. */
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { Channel } from '../contract.ts';
import { attempt } from './api.ts';
import { check } from './check.ts';
import { pollPage } from './poll.ts';
import { findSent, prepare, send } from './send.ts';
import { FIELDS, parseSettings } from './settings.ts';

/** Mastodon allows 300 requests in five minutes, all our sources of one account together. */
const MIN_POLL = 30 * SECOND;
const DEFAULT_POLL = MINUTE;

export const mastodon = {
  info: {
    kind: 'mastodon',
    label: 'Mastodon',
    fields: FIELDS,
    canSend: true,
    steps: 4,
    minPollSeconds: MIN_POLL / SECOND,
    defaultPollSeconds: DEFAULT_POLL / SECOND,
    defaultPurpose: 'answer',
    defaultIntake: 'all',
  },
  parseSettings,
  host: (settings) => new URL(settings.server ?? '').host,
  check: (settings, ctx) => attempt(() => check(settings, ctx)),
  poll: (settings, cursor, ctx) => attempt(() => pollPage(settings, cursor, ctx)),
  prepare: (settings, out, ctx) => attempt(() => prepare(settings, out, ctx)),
  send: (settings, out, ctx) => attempt(() => send(settings, out, ctx)),
  findSent: (settings, out, ctx) => attempt(() => findSent(settings, out, ctx)),
} satisfies Channel;

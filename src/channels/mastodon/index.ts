/** Mastodon, and servers that speak its API: mentions, a hashtag or a search in; public and direct replies out. */
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { Channel, Outbound } from '../contract.ts';
import { like } from './acts.ts';
import { attempt, attemptReading } from './api.ts';
import { check, RIGHTS } from './check.ts';
import { listen } from './listen.ts';
import { pollPage } from './poll.ts';
import { refetch } from './refetch.ts';
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
    acts: ['privateReply', 'like', 'unlike'],
    steps: 4,
    rights: RIGHTS,
    sideBySide: 2,
    minPollSeconds: MIN_POLL / SECOND,
    defaultPollSeconds: DEFAULT_POLL / SECOND,
    defaultPurpose: 'answer',
    defaultIntake: 'all',
  },
  parseSettings,
  host: (settings) => new URL(settings.server ?? '').host,
  // a server counts for each account, whatever it is asked for; which account a token is of only the server can tell
  budget: (settings, account) => `mastodon ${settings.server}${account ? ` ${account}` : ''}`,
  check: (settings, ctx) => attemptReading(() => check(settings, ctx)),
  poll: (settings, cursor, ctx) => attemptReading(() => pollPage(settings, cursor, ctx)),
  listen: (settings, ctx) => attempt(() => listen(settings, ctx)),
  refetch: (settings, mention, ctx) => attempt(() => refetch(settings, mention, ctx)),
  prepare: (settings, out, ctx) => attempt(async () => (isAct(out) ? null : prepare(settings, out, ctx))),
  send: (settings, out, ctx) => attempt(() => (isAct(out) ? like : send)(settings, out, ctx)),
  findSent: (settings, out, ctx) => attempt(() => findSent(settings, out, ctx)),
} satisfies Channel;

const isAct = ({ action }: Outbound): boolean => action === 'like' || action === 'unlike';

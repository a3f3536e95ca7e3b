/** Bluesky, and other servers of the AT network: mentions, replies, quotes, messages or a search in; answers out. */
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { Channel } from '../contract.ts';
import { check } from './check.ts';
import { pollPage } from './poll.ts';
import { refetch } from './refetch.ts';
import { findSent, prepare, send } from './send.ts';
import { FIELDS, parseSettings } from './settings.ts';
import { attempt } from './xrpc.ts';

/** A server takes 3,000 requests in five minutes from one address; a quiet poll makes four. */
const MIN_POLL = 30 * SECOND;
const DEFAULT_POLL = MINUTE;

export const bluesky = {
  info: {
    kind: 'bluesky',
    label: 'Bluesky',
    fields: FIELDS,
    canSend: true,
    acts: ['privateReply', 'hide', 'unhide', 'like', 'unlike'],
    steps: 4,
    rights: ['app-password', 'direct-messages'],
    sideBySide: 4,
    minPollSeconds: MIN_POLL / SECOND,
    defaultPollSeconds: DEFAULT_POLL / SECOND,
    defaultPurpose: 'answer',
    defaultIntake: 'all',
  },
  parseSettings,
  host: (settings) => new URL(settings.server ?? '').host,
  check: (settings, ctx) => attempt(() => check(settings, ctx)),
  poll: (settings, cursor, ctx) => attempt(() => pollPage(settings, cursor, ctx)),
  refetch: (settings, mention, ctx) => attempt(() => refetch(settings, mention, ctx)),
  prepare: (settings, out, ctx) => attempt(() => prepare(settings, out, ctx)),
  send: (settings, out, ctx) => attempt(() => send(settings, out, ctx)),
  findSent: (settings, out, ctx) => attempt(() => findSent(settings, out, ctx)),
} satisfies Channel;

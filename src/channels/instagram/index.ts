/** An Instagram professional account: comments, mentions and messages in; public and private replies and hiding out. */
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { Channel } from '../contract.ts';
import { attempt } from '../graph/failure.ts';
import { budgetOf, hostOf } from '../graph/settings.ts';
import { check, RIGHTS } from './check.ts';
import { hook } from './hook.ts';
import { pollAccount } from './poll.ts';
import { refetch } from './refetch.ts';
import { findSent, prepare, send } from './send.ts';
import { FIELDS, parseSettings } from './settings.ts';

const MIN_POLL = MINUTE;
const DEFAULT_POLL = 2 * MINUTE;

export const instagram = {
  info: {
    kind: 'instagram',
    label: 'Instagram',
    fields: FIELDS,
    canSend: true,
    acts: ['privateReply', 'hide', 'unhide'],
    steps: 6,
    rights: RIGHTS,
    sideBySide: 4,
    minPollSeconds: MIN_POLL / SECOND,
    defaultPollSeconds: DEFAULT_POLL / SECOND,
    defaultPurpose: 'answer',
    defaultIntake: 'all',
  },
  parseSettings,
  host: hostOf,
  budget: (settings) => budgetOf(settings, `instagram ${settings.account}`),
  writer: (settings) => `${hostOf(settings)}|${settings.account}`,
  check: (settings, ctx) => attempt(() => check(settings, ctx)),
  poll: (settings, cursor, ctx) => attempt(() => pollAccount(settings, cursor, ctx)),
  hook,
  refetch: (settings, mention, ctx) => attempt(() => refetch(settings, mention, ctx)),
  prepare: (settings, out, ctx) => attempt(() => prepare(settings, out, ctx)),
  send: (settings, out, ctx) => attempt(() => send(settings, out, ctx)),
  findSent: (settings, out, ctx) => attempt(() => findSent(settings, out, ctx)),
} satisfies Channel;

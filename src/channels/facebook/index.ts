/** A Facebook page: what people write on and about it, and Messenger, in; public and private replies, hiding and liking out. */
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { Channel } from '../contract.ts';
import { attempt } from '../graph/failure.ts';
import { budgetOf, hostOf } from '../graph/settings.ts';
import { check, RIGHTS } from './check.ts';
import { hook } from './hook.ts';
import { pollPage } from './poll.ts';
import { refetch } from './refetch.ts';
import { findSent, prepare, send } from './send.ts';
import { FIELDS, parseSettings } from './settings.ts';

const MIN_POLL = MINUTE;
/** A page may ask 4800 times a day for each person it engages: three requests a turn fit with a handful of them. */
const DEFAULT_POLL = 2 * MINUTE;

export const facebook = {
  info: {
    kind: 'facebook',
    label: 'Facebook',
    fields: FIELDS,
    canSend: true,
    acts: ['privateReply', 'hide', 'unhide', 'like', 'unlike'],
    steps: 7,
    rights: RIGHTS,
    sideBySide: 4,
    minPollSeconds: MIN_POLL / SECOND,
    defaultPollSeconds: DEFAULT_POLL / SECOND,
    defaultPurpose: 'answer',
    defaultIntake: 'all',
  },
  parseSettings,
  host: hostOf,
  budget: (settings) => budgetOf(settings, `page ${settings.page}`),
  writer: (settings) => `${hostOf(settings)}|${settings.page}`,
  check: (settings, ctx) => attempt(() => check(settings, ctx)),
  poll: (settings, cursor, ctx) => attempt(() => pollPage(settings, cursor, ctx)),
  hook,
  refetch: (settings, mention, ctx) => attempt(() => refetch(settings, mention, ctx)),
  prepare: (settings, out, ctx) => attempt(() => prepare(settings, out, ctx)),
  send: (settings, out, ctx) => attempt(() => send(settings, out, ctx)),
  findSent: (settings, out, ctx) => attempt(() => findSent(settings, out, ctx)),
} satisfies Channel;

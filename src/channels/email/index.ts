/** E-mail: a mailbox read by IMAP, answered by SMTP. */
import { DAY, MINUTE, SECOND } from '../../lib/clock.ts';
import type { Channel } from '../contract.ts';
import { check } from './check.ts';
import { attempt } from './failure.ts';
import { openFile } from './file.ts';
import { listen } from './listen.ts';
import { pollPage } from './poll.ts';
import { findSent, prepare, send } from './send.ts';
import { FIELDS, hostOf, parseSettings, replyAddress } from './settings.ts';

/** Each poll is a new sign-in; the doorbell makes it unnecessary to come more often. */
const MIN_POLL = 30 * SECOND;
const DEFAULT_POLL = 2 * MINUTE;
/** Mail houses let some connections of one place in at once (Gmail 15 an account); mailboxes of one house read side by side. */
const SIDE_BY_SIDE = 4;
/** Who writes an e-mail expects an answer within a day. */
const DEFAULT_RESPONSE = DAY;

export const email = {
  info: {
    kind: 'email',
    label: 'E-mail',
    fields: FIELDS,
    canSend: true,
    steps: 4,
    sideBySide: SIDE_BY_SIDE,
    minPollSeconds: MIN_POLL / SECOND,
    defaultPollSeconds: DEFAULT_POLL / SECOND,
    defaultPurpose: 'answer',
    defaultIntake: 'all',
    defaultMinutes: DEFAULT_RESPONSE / MINUTE,
  },
  parseSettings,
  host: (settings) => hostOf(settings.imap ?? ''),
  hosts: ({ imap = '', smtp = '' }) => [hostOf(imap), hostOf(smtp)],
  budget: (settings) => `${settings.user}@${hostOf(settings.imap ?? '')}`,
  replyAddress,
  check: (settings, ctx) => attempt(() => check(settings, ctx)),
  poll: (settings, cursor, ctx) => attempt(() => pollPage(settings, cursor, ctx)),
  listen: (settings, ctx) => attempt(() => listen(settings, ctx)),
  openFile: (settings, handle, ctx) => attempt(async () => openFile(settings, handle, ctx)),
  prepare: (settings, out, ctx) => attempt(() => prepare(settings, out, ctx)),
  send: async (settings, out, ctx) => {
    const sent = await attempt(() => send(settings, out, ctx));
    return sent.ok ? sent.value : sent;
  },
  findSent: (settings, out, ctx) => attempt(() => findSent(settings, out, ctx)),
} satisfies Channel;

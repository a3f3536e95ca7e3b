/** Alarms: who is told of what is due, and the messages that leave on the ways people chose. */

import { putAsideOver } from '../alarms/bell.ts';
import { bodyOf } from '../alarms/bodies.ts';
import { type Attempt, callHook } from '../alarms/call.ts';
import { type Told, toldOf } from '../alarms/content.ts';
import { openHook } from '../alarms/hooks.ts';
import { climb, LADDER_BATCH } from '../alarms/ladder.ts';
import { letterOf } from '../alarms/letter.ts';
import {
  claimMessages,
  drop,
  finishFailed,
  finishSent,
  type Message,
  retryLater,
} from '../alarms/messages.ts';
import { sendPush } from '../alarms/push.ts';
import { headline, line, listed, pathOf, type Words } from '../alarms/wording.ts';
import { type Lang, translator } from '../i18n/index.ts';
import { backoff } from '../lib/backoff.ts';
import { after } from '../lib/clock.ts';
import { sendMail } from '../outbox/mail.ts';
import { messageDomain, openSmtp } from '../outbox/smtp.ts';
import { requireUserRow, scopeOf } from '../people/index.ts';
import { readSetting } from '../settings/index.ts';
import type { FlowDeps } from './deps.ts';

/** Recipients whose messages leave side by side. */
const AT_ONCE = 20;
/** A message is tried so often: with the waits of `backoff` for some two hours. */
const ATTEMPTS = 8;

/** Tells of all deadlines that have reached a step, and forgets to remind of those that are not owed any more. */
export async function raiseAlarms(deps: FlowDeps): Promise<number> {
  const now = deps.clock();
  let told = 0;
  for (;;) {
    const taken = await deps.db.transaction((tx) => climb(tx, now));
    told += taken;
    if (taken < LADDER_BATCH) break;
  }
  await deps.db.transaction((tx) => putAsideOver(tx, now));
  return told;
}

/** Takes up what is due for so many recipients, side by side, and waits for none of it; none of them fails. */
export async function takeUpNotices(deps: FlowDeps, limit: number): Promise<Promise<void>[]> {
  const messages = await claimMessages(deps.db, deps.clock(), limit);
  return messages.map((message) => deliver(deps, message));
}

/** The same to its end; returns how many messages were taken up. */
export async function deliverNotices(deps: FlowDeps): Promise<number> {
  return (await Promise.all(await takeUpNotices(deps, AT_ONCE))).length;
}

/** Takes one message as far as it goes now. Never throws. */
async function deliver(deps: FlowDeps, message: Message): Promise<void> {
  try {
    const told = await stillTrue(deps, message);
    if (told.length === 0) return;
    const ended = await { push: byPush, mail: byMail, hook: byHook }[message.way](deps, message, told);
    await settle(deps, message, ended);
  } catch (error) {
    // the lease runs out, and it is tried again; not for ever
    deps.log.error({ err: error, message: message.id, way: message.way }, 'a notice could not be sent');
    if (message.attempts >= ATTEMPTS)
      await finishFailed(deps.db, message, 'channel.error.unexpected', deps.clock()).catch(() => {});
  }
}

/** What of a message is still worth telling; the rest is dropped. */
async function stillTrue(deps: FlowDeps, message: Message): Promise<Told[]> {
  const { db } = deps;
  const now = deps.clock();
  const scope = message.userId === null ? ({ all: true } as const) : await scopeOfUser(deps, message.userId);
  const told = scope === null ? [] : await toldOf(db, message.noticeIds, scope);
  const open = told.filter(({ over }) => !over);
  const left = new Set(open.map(({ id }) => id));
  const gone = message.noticeIds.filter((id) => !left.has(id));
  await drop(db, message, gone, 'alarms.error.over', now);
  return open;
}

async function scopeOfUser({ db }: FlowDeps, userId: number) {
  const user = await requireUserRow(db, userId);
  return user.active ? scopeOf(db, user) : null;
}

async function settle(deps: FlowDeps, message: Message, ended: Attempt): Promise<void> {
  const now = deps.clock();
  if (ended.ok) return finishSent(deps.db, message, now);
  if (ended.final || message.attempts >= ATTEMPTS) return finishFailed(deps.db, message, ended.error, now);
  const next = after(now, backoff(message.attempts, deps.random()));
  const at = ended.at && ended.at > next ? ended.at : next;
  return retryLater(deps.db, message, at, ended.error);
}

async function wordsIn({ db }: FlowDeps, lang: Lang): Promise<Words> {
  const { timeZone } = await readSetting(db, 'profile');
  return { t: translator(lang), lang, timeZone };
}

async function byPush(deps: FlowDeps, { id, userId }: Message, told: Told[]): Promise<Attempt> {
  const { db, publicUrl } = deps;
  const now = deps.clock();
  const words = await wordsIn(deps, (await requireUserRow(db, userId!)).language);
  const lines = listed(told).shown.slice(0, LINES_OF_A_PUSH);
  const payload = {
    tag: id,
    title: headline(words, told, now),
    body: told.length === 1 ? '' : lines.map((one) => line(words, one, now)).join('\n'),
    path: told.length === 1 ? pathOf(told[0]!) : '/notices',
  };
  const { fromAddress } = await readSetting(db, 'smtp');
  const subject = publicUrl.startsWith('https:') ? publicUrl : `mailto:${fromAddress || 'ohlas@localhost'}`;
  return sendPush({ ...deps, subject }, userId!, payload, now);
}

/** Systems show a few lines and cut the rest. */
const LINES_OF_A_PUSH = 4;

async function byMail(deps: FlowDeps, { id, userId }: Message, told: Told[]): Promise<Attempt> {
  const { db, seal, publicUrl } = deps;
  const now = deps.clock();
  const smtp = await openSmtp(db, seal);
  if (!smtp) return { ok: false, error: 'mail.error.not_set', final: true };
  const { name, email, language } = await requireUserRow(db, userId!);
  const letter = letterOf(await wordsIn(deps, language), told, publicUrl, now);
  const sent = await sendMail(
    smtp,
    {
      ...letter,
      to: { name, address: email },
      messageId: `notice.${id}@${messageDomain(smtp)}`,
      references: [],
      senderName: '',
      human: false,
    },
    now,
  );
  if (sent.ok) return { ok: true };
  return { ok: false, error: sent.error.key, final: sent.error.kind === 'permanent' };
}

async function byHook(deps: FlowDeps, { id, hookId }: Message, told: Told[]): Promise<Attempt> {
  const { db, http, seal, publicUrl } = deps;
  const now = deps.clock();
  const hook = await openHook(db, hookId!, seal);
  if (!hook) return { ok: false, error: 'alarms.error.hook_off', final: true };
  const words = await wordsIn(deps, hook.language);
  const body = bodyOf(hook.body, { id, words, told, base: publicUrl, now });
  return callHook(http, hook, { id, body }, now);
}

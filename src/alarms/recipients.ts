import { and, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { alarmHooks, noticeChoices, onCall, pushSubscriptions } from '../db/schema/alarms.ts';
import { users } from '../db/schema/people.ts';
import { readSettings } from '../settings/index.ts';
import { type NoticeKind, type PersonalWay, waysFor } from './kinds.ts';
import { quietUntil, USUAL_QUIET } from './quiet.ts';

/** How one person is reached at this moment. */
export interface Reached {
  /** ways of a kind that lead somewhere: pushes need a browser, mail needs a mail server */
  ways(kind: NoticeKind): PersonalWay[];
  /** end of their quiet hours; null = now is fine */
  quietUntil: Date | null;
}

/** How each of these people is reached; who is switched off is left out. */
export async function reach(tx: Tx, userIds: readonly number[], now: Date): Promise<Map<number, Reached>> {
  if (userIds.length === 0) return new Map();
  const calls = tx
    .select({ one: sql`1` })
    .from(onCall)
    .where(and(eq(onCall.userId, users.id), lte(onCall.fromAt, now), gt(onCall.untilAt, now)));
  const browsers = tx
    .select({ one: sql`1` })
    .from(pushSubscriptions)
    .where(eq(pushSubscriptions.userId, users.id));
  const people = await tx
    .select({
      id: users.id,
      ways: noticeChoices.ways,
      quietFrom: noticeChoices.quietFrom,
      quietTo: noticeChoices.quietTo,
      timeZone: noticeChoices.timeZone,
      onCall: sql<boolean>`exists ${calls}`,
      takesPushes: sql<boolean>`exists ${browsers}`,
    })
    .from(users)
    .leftJoin(noticeChoices, eq(noticeChoices.userId, users.id))
    .where(and(inArray(users.id, [...userIds]), eq(users.active, true)));
  const [profile, smtp] = await readSettings(tx, ['profile', 'smtp']);
  const takesMail = smtp.host !== '' && smtp.fromAddress !== '';
  return new Map(
    people.map((one) => {
      const open = { push: one.takesPushes, mail: takesMail };
      const quiet = {
        from: one.quietFrom ?? USUAL_QUIET.from,
        to: one.quietTo ?? USUAL_QUIET.to,
        timeZone: one.timeZone ?? profile.timeZone,
      };
      return [
        one.id,
        {
          ways: (kind) => waysFor(one.ways ?? undefined, kind).filter((way) => open[way]),
          quietUntil: one.onCall ? null : quietUntil(quiet, now),
        },
      ];
    }),
  );
}

/** The programs that are told of each kind. */
export async function hooksByKind(tx: Tx): Promise<(kind: NoticeKind) => number[]> {
  const hooks = await tx
    .select({ id: alarmHooks.id, kinds: alarmHooks.kinds })
    .from(alarmHooks)
    .where(eq(alarmHooks.active, true));
  return (kind) => hooks.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
}

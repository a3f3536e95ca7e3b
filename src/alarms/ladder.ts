import { and, gt, inArray, lte, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { onCall } from '../db/schema/alarms.ts';
import { sources } from '../db/schema/sources.ts';
import { listUsers, workers } from '../people/index.ts';
import { readSetting } from '../settings/index.ts';
import type { AlarmSteps } from '../settings/shapes.ts';
import type { LadderKind } from './kinds.ts';
import { type NewNotice, notify } from './notify.ts';
import { whoIsTold } from './rungs.ts';

/** Deadlines taken by one statement. */
export const LADDER_BATCH = 5000;
/** Any number of our own: whoever holds it tells, the other workers come later. */
const LADDER_LOCK = 7_201_101;

interface Reached extends Record<string, unknown> {
  deadline_id: number;
  minutes: number;
  due_at: Date;
  kind: string;
  conversation_id: number;
  assignee_id: number | null;
  source_id: number;
  found_by: number[];
}

/**
 * Tells of every running deadline that has reached a step of the ladder: each step once for a due time, whoever asks and
 * however often. Of steps that were reached together (a jump of the clock, a house that stood still) only the highest is
 * told. One batch; returns how many deadlines it took: with `LADDER_BATCH` there may be more.
 */
export async function climb(tx: Tx, now: Date): Promise<number> {
  const { steps } = await readSetting(tx, 'alarms');
  if (steps.length === 0) return 0;
  const [lock] = await tx.execute<{ ours: boolean }>(
    sql`select pg_try_advisory_xact_lock(${LADDER_LOCK}) as ours`,
  );
  if (!lock?.ours) return 0;
  const reached = await claimReached(tx, steps, now);
  if (reached.length === 0) return 0;
  const house = {
    people: (await listUsers(tx)).filter(({ active }) => active),
    onCall: await calledNow(tx, now),
    teamOf: await teamsOf(tx, reached),
    // whoever sits at no screen just now is to hear of it all the more
    onDuty: new Set(
      (await workers(tx, now)).flatMap(({ id, presence, onShift }) =>
        presence === 'working' && onShift ? [id] : [],
      ),
    ),
  };
  const who = new Map<string, number[]>();
  const notices = reached.map((one): NewNotice => {
    const about = { assigneeId: one.assignee_id, sourceId: one.source_id, foundBy: one.found_by };
    const key = `${one.minutes} ${Object.values(about).join()}`;
    const step = steps.find(({ minutes }) => minutes === one.minutes)!;
    if (!who.has(key)) who.set(key, whoIsTold(about, step, house));
    return {
      kind: kindOf(one.minutes),
      userIds: who.get(key)!,
      conversationId: one.conversation_id,
      sourceId: one.source_id,
      params: {
        deadlineId: one.deadline_id,
        deadline: one.kind,
        dueAt: one.due_at.toISOString(),
        minutes: one.minutes,
      },
    };
  });
  await notify(tx, notices, now);
  return reached.length;
}

export const kindOf = (minutes: number): LadderKind =>
  minutes < 0 ? 'soon' : minutes === 0 ? 'due' : 'late';

/** Writes down what was reached and by nobody written down before; gives the highest step of each, by conversation. */
async function claimReached(tx: Tx, steps: AlarmSteps, now: Date): Promise<Reached[]> {
  const minutes = sql`${`{${steps.map((step) => step.minutes).join()}}`}::int[]`;
  const first = Math.min(...steps.map((step) => step.minutes));
  const at = sql`${now.toISOString()}::timestamptz`;
  return tx.execute<Reached>(sql`
    with reached as (
      select d.id, d.conversation_id, d.kind, d.due_at, step.highest
      from deadlines d
      cross join lateral (
        select max(m) as highest from unnest(${minutes}) m where d.due_at + m * interval '1 minute' <= ${at}
      ) step
      where d.state = 'running' and d.due_at <= ${at} - ${first} * interval '1 minute'
        and not exists (
          select from alarm_steps told
          where told.deadline_id = d.id and told.due_at = d.due_at and told.minutes = step.highest
        )
      order by d.due_at
      limit ${LADDER_BATCH}
    ), claimed as (
      insert into alarm_steps (deadline_id, minutes, due_at, at, told)
      select reached.id, m, reached.due_at, ${at}, m = reached.highest
      from reached cross join unnest(${minutes}) m
      where m <= reached.highest
      order by 1, 2
      on conflict do nothing
      returning deadline_id, minutes, due_at, told
    )
    select claimed.deadline_id, claimed.minutes, claimed.due_at, reached.kind, c.id as conversation_id,
      c.assignee_id, c.source_id, c.found_by
    from claimed
    join reached on reached.id = claimed.deadline_id
    join conversations c on c.id = reached.conversation_id
    where claimed.told
    order by c.id`);
}

async function calledNow(tx: Tx, now: Date): Promise<ReadonlySet<number>> {
  const rows = await tx
    .select({ userId: onCall.userId })
    .from(onCall)
    .where(and(lte(onCall.fromAt, now), gt(onCall.untilAt, now)));
  return new Set(rows.map(({ userId }) => userId));
}

async function teamsOf(tx: Tx, reached: Reached[]): Promise<ReadonlyMap<number, number | null>> {
  const ids = [...new Set(reached.flatMap(({ source_id, found_by }) => [source_id, ...found_by]))];
  const rows = await tx
    .select({ id: sources.id, teamId: sources.teamId })
    .from(sources)
    .where(inArray(sources.id, ids));
  return new Map(rows.map(({ id, teamId }) => [id, teamId]));
}

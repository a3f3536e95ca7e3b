/**
 * Who answers: what comes in is given to its account manager, to the colleague who knows the customer, or by turns, as the
 * team or the source has it. The queue decides; here is gathered what it cannot know: who is on duty, whose customer it is.
 */
import { and, asc, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { notify } from '../alarms/index.ts';
import type { Tx } from '../db/client.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { after, DAY } from '../lib/clock.ts';
import { type Worker, workers } from '../people/index.ts';
import {
  type Candidate,
  type Given,
  give,
  listPolicies,
  type Occasion,
  openOf,
  type Policy,
  policyOf,
  type ToGive,
  type Triaged,
  underPolicy,
} from '../queue/index.ts';
import { readSetting } from '../settings/index.ts';

/** What waits for somebody to come is given out in batches of this many. */
const WAITING_BATCH = 500;
/** An answer may follow its message by so much and still be found by it. */
const ANSWERED_WITHIN = 60 * DAY;

/** Gives what has just opened, and what is open again and whose colleague is absent now. In the intake's transaction. */
export async function assignArrived(tx: Tx, placed: readonly Triaged[], now: Date): Promise<void> {
  const ids = placed.filter(({ opened, reopened }) => opened || reopened).map((one) => one.conversationId);
  await assignReturned(tx, ids, now);
}

/** The same for conversations known to have come back: a snooze that is over. */
export async function assignReturned(tx: Tx, ids: readonly number[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  const policies = await listPolicies(tx);
  const isAnybodys = policies.every(({ mode }) => mode === 'off') && !(await anyOwner(tx));
  if (isAnybodys && !(await anyOfTeam(tx, ids))) return;
  const found = await factsOf(tx, [...new Set(ids)], policies, now);
  if (found.length === 0) return;
  const staff = await workers(tx, now);
  const here = new Set(staff.filter(({ available }) => available).map(({ id }) => id));
  // who has it keeps it while they are here; without turns it is nobody's business to take it from them
  const wanted = found.filter(({ was, policy }) => was === null || (policy !== null && !here.has(was)));
  await giveAndTell(tx, wanted, staff, 'absent', now);
}

/** What nobody has and was given to a team. */
export async function assignToTeams(tx: Tx, ids: readonly number[], now: Date): Promise<void> {
  const wanted = await factsOf(tx, ids, await listPolicies(tx), now);
  const free = wanted.filter(({ was, among }) => was === null && among !== null);
  if (free.length > 0) await giveAndTell(tx, free, await workers(tx, now), 'arrival', now);
}

/** Whatever waits unassigned where turns are on, as soon as somebody is there who can take it. Returns how many. */
export async function assignWaiting(tx: Tx, now: Date): Promise<number> {
  const all = await listPolicies(tx);
  // a team that was given something has a policy, on or off
  if (all.length === 0) return 0;
  const policies = all.filter(({ mode }) => mode === 'turns');
  const staff = await workers(tx, now);
  const free = await withRoom(tx, staff);
  if (free.length === 0) return 0;
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.status, 'open'),
        isNull(conversations.assigneeId),
        eq(conversations.purpose, 'answer'),
        or(
          givenToTeams(free),
          ...policies.map((policy) => and(isNull(conversations.teamId), givable(tx, policy, free))),
        ),
      ),
    )
    .orderBy(asc(conversations.dueAt), asc(conversations.id))
    .limit(WAITING_BATCH)
    .for('update', { skipLocked: true });
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const wanted = await factsOf(tx, ids, all, now);
  return (await giveAndTell(tx, wanted, staff, 'arrival', now)).length;
}

/**
 * Takes these conversations from who has them and gives them on, with a note whose they were; where nobody can take one
 * it goes back to everybody. What is not open, or somebody else's by now, is left alone.
 */
export async function handOn(
  tx: Tx,
  ids: readonly number[],
  occasion: Exclude<Occasion, 'arrival'>,
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  const wanted = await factsOf(tx, ids, await listPolicies(tx), now);
  await giveAndTell(
    tx,
    wanted.filter(({ was }) => was !== null),
    await workers(tx, now),
    occasion,
    now,
  );
}

async function giveAndTell(
  tx: Tx,
  wanted: readonly ToGive[],
  staff: readonly Worker[],
  occasion: Occasion,
  now: Date,
): Promise<Given[]> {
  const given = await give(tx, wanted, staff.map(candidateOf), occasion, now);
  await notify(
    tx,
    given.map(({ id, to }) => ({ userIds: [to], kind: 'assigned' as const, conversationId: id })),
    now,
  );
  return given;
}

const candidateOf = ({ id, available, capacity, languages, skills, teamIds, role }: Worker): Candidate => ({
  id,
  available,
  capacity,
  languages,
  skills,
  teamIds,
  seesAll: role === 'admin',
});

/** Is one of them given to a team? */
async function anyOfTeam(tx: Tx, ids: readonly number[]): Promise<boolean> {
  const [row] = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(inArray(conversations.id, [...ids]), isNotNull(conversations.teamId)))
    .limit(1);
  return row !== undefined;
}

/** Who is here and has room for more. */
async function withRoom(tx: Tx, staff: readonly Worker[]): Promise<Worker[]> {
  const here = staff.filter(({ available }) => available);
  const loads = await openOf(
    tx,
    here.map(({ id }) => id),
  );
  return here.filter(({ id, capacity }) => capacity > (loads.get(id) ?? 0));
}

/** What was given to a team in which somebody is free. */
function givenToTeams(free: readonly Worker[]): SQL {
  const teamIds = [...new Set(free.flatMap((one) => one.teamIds))];
  return teamIds.length === 0 ? sql`false` : inArray(conversations.teamId, teamIds);
}

async function anyOwner(tx: Tx): Promise<boolean> {
  const [row] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(isNotNull(contacts.ownerId))
    .limit(1);
  return row !== undefined;
}

/** What is to be given, with whose it would be; of what is not open or only to know there is nothing. One statement. */
async function factsOf(
  tx: Tx,
  ids: readonly number[],
  policies: readonly Policy[],
  now: Date,
): Promise<ToGive[]> {
  const { stickyDays } = await readSetting(tx, 'assignment');
  const rows = await tx
    .select({
      id: conversations.id,
      was: conversations.assigneeId,
      among: conversations.teamId,
      language: conversations.language,
      source: { id: sources.id, teamId: sources.teamId },
      ownerId: contacts.ownerId,
      knownBy: answeredLast(after(now, -stickyDays * DAY)),
    })
    .from(conversations)
    .innerJoin(sources, eq(sources.id, conversations.sourceId))
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, mentions.authorId))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .where(
      and(
        inArray(conversations.id, [...ids]),
        eq(conversations.status, 'open'),
        eq(conversations.purpose, 'answer'),
      ),
    )
    .orderBy(asc(conversations.dueAt), asc(conversations.id));
  return rows.map(({ source, ownerId, knownBy, ...row }) => {
    const policy = policyOf(policies, row.among === null ? source : { id: NO_SOURCE, teamId: row.among });
    const turns = policy?.mode === 'turns' || row.among !== null ? policy : null;
    return { ...row, policy: turns, teamId: source.teamId, ownerId, knownBy: turns ? knownBy : null };
  });
}

/** A team's own policy, whatever single sources of it have. */
const NO_SOURCE = 0;

/** Who answered this customer last, by whichever of their accounts; looked up by the messages that were answered. */
const answeredLast = (since: Date): SQL<number | null> => sql<number | null>`(
  select r.user_id from contact_authors theirs
  join mentions asked on asked.author_id = theirs.author_id
    and asked.first_seen_at > ${after(since, -ANSWERED_WITHIN).toISOString()}::timestamptz
  join replies r on r.mention_id = asked.id
    and r.created_at > ${since.toISOString()}::timestamptz and r.user_id is not null
  where theirs.contact_id = ${contactAuthors.contactId}
  order by r.created_at desc, r.id desc limit 1)`;

/** What of the conversations under a policy somebody who is free could get: the rest would only stand in the way. */
function givable(tx: Tx, policy: Policy, free: readonly Worker[]): SQL | undefined {
  const able = free.filter(({ skills }) => policy.skill === null || skills.includes(policy.skill));
  if (able.length === 0) return sql`false`;
  const languages = able.flatMap((one) => one.languages);
  const anyLanguage = !policy.byLanguage || able.some((one) => one.languages.length === 0);
  const teamIds = [...new Set(able.flatMap((one) => one.teamIds))];
  const under = tx
    .select({ id: sources.id })
    .from(sources)
    .where(
      and(
        eq(sources.id, conversations.sourceId),
        underPolicy(policy),
        or(isNull(sources.teamId), teamIds.length === 0 ? undefined : inArray(sources.teamId, teamIds)),
      ),
    );
  return and(exists(under), anyLanguage ? undefined : inArray(conversations.language, languages));
}

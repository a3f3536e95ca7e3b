import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentionSources, mentions } from '../db/schema/intake.ts';
import { teamMembers } from '../db/schema/people.ts';
import { conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import type { Role } from './permissions.ts';

/** Whose sources somebody sees: all of them, or everyone's and those of their teams. */
export type Scope = { all: true } | { all: false; teamIds: number[] };

/** Admins see everything, the others what is everyone's and what their teams own. */
export async function scopeOf(tx: Tx, user: { id: number; role: Role }): Promise<Scope> {
  if (user.role === 'admin') return scopeFor(user.role, []);
  const rows = await tx
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .where(eq(teamMembers.userId, user.id));
  return scopeFor(
    user.role,
    rows.map((row) => row.teamId),
  );
}

/** The same for somebody whose teams are known. */
export const scopeFor = (role: Role, teamIds: number[]): Scope =>
  role === 'admin' ? { all: true } : { all: false, teamIds };

/** Whether this is somebody who sees what sources of these teams found; null is everyone's. */
export const sees = (scope: Scope, teamIds: readonly (number | null)[]): boolean =>
  scope.all || teamIds.some((teamId) => teamId === null || scope.teamIds.includes(teamId));

/** The condition over `sources` that every look-up carries; a source without a team is everyone's. */
export function visibleSource(scope: Scope): SQL {
  if (scope.all) return sql`true`;
  const everyones = isNull(sources.teamId);
  return scope.teamIds.length === 0 ? everyones : or(everyones, inArray(sources.teamId, scope.teamIds))!;
}

/** The condition over `mentions`: a source that found it is theirs to see. */
export function visibleMention(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  return sql`exists (select 1 from ${mentionSources} join ${sources} on ${sources.id} = ${mentionSources.sourceId}
    where ${mentionSources.mentionId} = ${mentions.id} and ${visibleSource(scope)})`;
}

/**
 * The same over `conversations`: a source that found any of its mentions. The `case` keeps PostgreSQL from its guess that
 * hardly anything overlaps: it would sort a whole view where a short walk along its order finds a page.
 */
export function visibleConversation(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  return sql`case when ${conversations.foundBy} && array(select ${sources.id} from ${sources}
    where ${visibleSource(scope)}) then true else false end`;
}

/**
 * The source that a mention is named by and answered through for this person, as a lateral table beside `mentions`: the
 * one that found it first, else the first of those they see. Without a row it is not theirs to see.
 */
export const finderFor = (tx: Tx, scope: Scope) =>
  tx
    .select({
      id: sources.id,
      name: sources.name,
      purpose: sources.purpose,
      /** null = as it stands with the mention */
      caps: mentionSources.caps,
    })
    .from(mentionSources)
    .innerJoin(sources, eq(sources.id, mentionSources.sourceId))
    .where(and(eq(mentionSources.mentionId, mentions.id), visibleSource(scope)))
    .orderBy(sql`${sources.id} <> ${mentions.sourceId}`, asc(mentionSources.seenAt), asc(sources.id))
    .limit(1)
    .as('finder');

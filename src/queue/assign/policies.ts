import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { assignmentPolicies, floodEnds } from '../../db/schema/queue.ts';
import { sources } from '../../db/schema/sources.ts';
import { record } from '../../events/record.ts';

export type Policy = typeof assignmentPolicies.$inferSelect;

/** Whose sources a policy speaks of: one source, a team's, or (neither) those that are everyone's. */
export type PolicyPlace = Pick<Policy, 'teamId' | 'sourceId'>;
export type PolicyInput = Pick<Policy, 'mode' | 'byLanguage' | 'skill' | 'flood'>;

export const NO_POLICY: PolicyInput = { mode: 'off', byLanguage: false, skill: null, flood: false };

export const listPolicies = (tx: Tx): Promise<Policy[]> =>
  tx.select().from(assignmentPolicies).orderBy(assignmentPolicies.id);

/** The policy that stands over a source: its own, else its team's, else the one for everyone's sources. */
export function policyOf(
  policies: readonly Policy[],
  { id, teamId }: { id: number; teamId: number | null },
): Policy | null {
  return (
    policies.find(({ sourceId }) => sourceId === id) ??
    policies.find((one) => one.sourceId === null && one.teamId === teamId) ??
    null
  );
}

/** Sets how a place is given work. Saving what stands changes nothing. A flood that ends forgets who worked from where. */
export async function savePolicy(
  tx: Tx,
  place: PolicyPlace,
  input: PolicyInput,
  by: { userId: number; at: Date },
): Promise<Policy> {
  const { teamId, sourceId } = place;
  const [before] = await tx
    .select()
    .from(assignmentPolicies)
    .where(
      and(
        teamId === null ? isNull(assignmentPolicies.teamId) : eq(assignmentPolicies.teamId, teamId),
        sourceId === null ? isNull(assignmentPolicies.sourceId) : eq(assignmentPolicies.sourceId, sourceId),
      ),
    )
    .for('update');
  if (before && isSame(before, input)) return before;
  const [saved] = before
    ? await tx.update(assignmentPolicies).set(input).where(eq(assignmentPolicies.id, before.id)).returning()
    : await tx
        .insert(assignmentPolicies)
        .values({ ...place, ...input })
        .returning();
  if (!input.flood) await tx.delete(floodEnds).where(eq(floodEnds.policyId, saved!.id));
  await record(tx, {
    at: by.at,
    kind: 'settings.changed',
    userId: by.userId,
    sourceId,
    data: { key: 'assignment', teamId },
  });
  return saved!;
}

const isSame = (before: Policy, input: PolicyInput): boolean =>
  (Object.keys(input) as (keyof PolicyInput)[]).every((name) => before[name] === input[name]);

/** A policy for each of these teams to count turns by: one that gives nothing by itself where a team has none. */
export async function turnsOfTeams(tx: Tx, teamIds: readonly number[]): Promise<void> {
  if (teamIds.length === 0) return;
  await tx
    .insert(assignmentPolicies)
    .values(teamIds.map((teamId) => ({ teamId, ...NO_POLICY })))
    .onConflictDoNothing();
}

/** The condition over `sources`: this policy stands over them. */
export const underPolicy = ({ teamId, sourceId }: PolicyPlace): SQL =>
  sourceId !== null
    ? eq(sources.id, sourceId)
    : and(
        teamId === null ? isNull(sources.teamId) : eq(sources.teamId, teamId),
        sql`not exists (select 1 from assignment_policies own where own.source_id = ${sources.id})`,
      )!;

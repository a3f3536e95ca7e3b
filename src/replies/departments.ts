import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { departments } from '../db/schema/replies.ts';
import { Problem } from '../lib/errors.ts';
import { requireMailAddress } from '../lib/mail-address.ts';

export type Department = typeof departments.$inferSelect;

const NAME_MAX = 80;

export const listDepartments = (tx: Tx): Promise<Department[]> =>
  tx.select().from(departments).orderBy(asc(departments.name), asc(departments.id));

/**
 * Writes a new one (`id` null) or changes one; returns the id.
 * Problems with their field: `department.error.name` {max}, `mail.error.address`; `problem.not_found`.
 */
export async function saveDepartment(
  tx: Tx,
  id: number | null,
  input: { name: string; email: string; teamId?: number | null },
  now: Date,
): Promise<number> {
  const name = input.name.trim();
  if (name === '' || name.length > NAME_MAX) {
    throw new Problem('invalid', 'department.error.name', { field: 'name', params: { max: NAME_MAX } });
  }
  const row = { name, email: requireMailAddress(input.email, 'email'), teamId: input.teamId ?? null };
  const rows =
    id === null
      ? await tx
          .insert(departments)
          .values({ ...row, createdAt: now })
          .returning({ id: departments.id })
      : await tx.update(departments).set(row).where(eq(departments.id, id)).returning({ id: departments.id });
  if (!rows[0]) throw new Problem('not-found', 'problem.not_found');
  return rows[0].id;
}

/** The same, those of a team first. */
export async function departmentsFor(tx: Tx, teamId: number | null): Promise<Department[]> {
  const isTheirs = (one: Department) => teamId !== null && one.teamId === teamId;
  return (await listDepartments(tx)).toSorted((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)));
}

export async function departmentById(tx: Tx, id: number): Promise<Department> {
  const [row] = await tx.select().from(departments).where(eq(departments.id, id));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/** Handoffs that went there keep what they were. */
export async function removeDepartment(tx: Tx, id: number): Promise<void> {
  await tx.delete(departments).where(eq(departments.id, id));
}

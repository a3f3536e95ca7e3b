import { asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { templates } from '../db/schema/replies.ts';
import type { Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { unknownVariables } from './fill.ts';

export type Template = typeof templates.$inferSelect;

interface TemplateInput {
  name: string;
  language: Lang;
  /** plain text with {{variables}} */
  body: string;
}

const NAME_MAX = 80;
const BODY_MAX = 10_000;

/** All templates, by name; those of one language first when it is given. */
export async function listTemplates(tx: Tx, language?: Lang): Promise<Template[]> {
  const first = language ? [sql`${templates.language} <> ${language}`] : [];
  return tx
    .select()
    .from(templates)
    .orderBy(...first, asc(templates.name), asc(templates.id));
}

/**
 * Writes a new one (`id` null) or changes one; returns the id. Problems with their field: `template.error.name`,
 * `template.error.body`, `template.error.variable` {name}, `problem.not_found`.
 */
export async function saveTemplate(
  tx: Tx,
  id: number | null,
  input: TemplateInput,
  now: Date,
): Promise<number> {
  const name = input.name.trim();
  const body = input.body.trim();
  if (name === '' || name.length > NAME_MAX) {
    throw new Problem('invalid', 'template.error.name', { field: 'name', params: { max: NAME_MAX } });
  }
  if (body === '' || body.length > BODY_MAX) {
    throw new Problem('invalid', 'template.error.body', { field: 'body', params: { max: BODY_MAX } });
  }
  const [unknown] = unknownVariables(body);
  if (unknown !== undefined) {
    throw new Problem('invalid', 'template.error.variable', {
      field: 'body',
      params: { name: unknown },
    });
  }
  const row = { name, body, language: input.language, updatedAt: now };
  const rows =
    id === null
      ? await tx
          .insert(templates)
          .values({ ...row, createdAt: now })
          .returning({ id: templates.id })
      : await tx.update(templates).set(row).where(eq(templates.id, id)).returning({ id: templates.id });
  if (!rows[0]) throw new Problem('not-found', 'problem.not_found');
  return rows[0].id;
}

export async function templateById(tx: Tx, id: number): Promise<Template> {
  const [row] = await tx.select().from(templates).where(eq(templates.id, id));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/** Gone is gone; removing twice is once. */
export async function removeTemplate(tx: Tx, id: number): Promise<void> {
  await tx.delete(templates).where(eq(templates.id, id));
}

/** Counts that somebody put it into a reply. */
export async function countUse(tx: Tx, id: number): Promise<void> {
  await tx
    .update(templates)
    .set({ usage: sql`${templates.usage} + 1` })
    .where(eq(templates.id, id));
}

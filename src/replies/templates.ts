/** Prepared answers: one in several languages, for some teams or all, with what it said before. */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { type TemplateBodies, templates, templateTeams, templateVersions } from '../db/schema/replies.ts';
import { LANGS, type Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import type { Scope } from '../people/index.ts';
import { unknownVariables } from './fill.ts';

export type Template = typeof templates.$inferSelect & {
  /** for whom it is; none = everybody */
  teamIds: number[];
};
export type TemplateVersion = typeof templateVersions.$inferSelect;

interface TemplateInput {
  name: string;
  /** plain text with {{variables}} in at least one language; an empty one is none */
  bodies: TemplateBodies;
  /** none = everybody */
  teamIds?: number[];
  ownerId?: number | null;
  /** the answer it is made from */
  fromReplyId?: number;
}

/** Who writes, and when. */
interface By {
  userId: number | null;
  at: Date;
}

const NAME_MAX = 80;
const BODY_MAX = 10_000;

/** Those that somebody may use, by name; of one language first when it is given. */
export async function listTemplates(tx: Tx, scope: Scope, language?: Lang): Promise<Template[]> {
  const first = language ? [sql`not ${templates.bodies} ? ${language}`] : [];
  const rows = await tx
    .select()
    .from(templates)
    .where(usableIn(scope))
    .orderBy(...first, asc(templates.name), asc(templates.id));
  return withTeams(tx, rows);
}

/** Problem `problem.not_found` also for one of other teams. */
export async function templateById(tx: Tx, id: number, scope: Scope): Promise<Template> {
  const rows = await tx
    .select()
    .from(templates)
    .where(and(eq(templates.id, id), usableIn(scope)));
  const [template] = await withTeams(tx, rows);
  if (!template) throw new Problem('not-found', 'problem.not_found');
  return template;
}

function usableIn(scope: Scope) {
  if (scope.all) return undefined;
  const mine = scope.teamIds.length > 0 ? inArray(templateTeams.teamId, scope.teamIds) : sql`false`;
  return sql`(not exists (select from ${templateTeams} where ${templateTeams.templateId} = ${templates.id})
    or exists (select from ${templateTeams} where ${templateTeams.templateId} = ${templates.id} and ${mine}))`;
}

async function withTeams(tx: Tx, rows: (typeof templates.$inferSelect)[]): Promise<Template[]> {
  const ids = rows.map(({ id }) => id);
  const scoped = await tx.select().from(templateTeams).where(inArray(templateTeams.templateId, ids));
  return rows.map((row) => ({
    ...row,
    teamIds: scoped.filter(({ templateId }) => templateId === row.id).map(({ teamId }) => teamId),
  }));
}

/** The body to put into an answer: in the customer's language, else in the writer's, else in any. */
export function bodyFor(
  { bodies }: Pick<Template, 'bodies'>,
  ...wanted: (string | undefined)[]
): { language: Lang; body: string } {
  const language = [...wanted, ...LANGS].find((one): one is Lang =>
    LANGS.some((lang) => lang === one && bodies[lang]),
  );
  return { language: language!, body: bodies[language!]! };
}

/**
 * Writes a new one (`id` null) or changes one and keeps what it said before; returns the id. Problems with their field:
 * `template.error.name`, `template.error.body` (field `body_<language>`), `template.error.variable` {name},
 * `problem.not_found`.
 */
export async function saveTemplate(tx: Tx, id: number | null, input: TemplateInput, by: By): Promise<number> {
  const said = checked(input);
  const { teamIds = [], ownerId = by.userId, fromReplyId } = input;
  const written = { updatedAt: by.at, updatedBy: by.userId };
  if (id === null) {
    const [row] = await tx
      .insert(templates)
      .values({ ...said, ...written, ownerId, fromReplyId, createdAt: by.at })
      .returning({ id: templates.id });
    await setTeams(tx, row!.id, teamIds);
    return row!.id;
  }
  const [before] = await tx.select().from(templates).where(eq(templates.id, id)).for('update');
  if (!before) throw new Problem('not-found', 'problem.not_found');
  const isChanged = before.name !== said.name || !sameBodies(before.bodies, said.bodies);
  if (isChanged) await keepVersion(tx, before);
  const next = isChanged ? { ...said, ...written, version: before.version + 1 } : {};
  await tx
    .update(templates)
    .set({ ...next, ownerId })
    .where(eq(templates.id, id));
  await setTeams(tx, id, teamIds);
  return id;
}

function checked({ name: typed, bodies: given }: TemplateInput): { name: string; bodies: TemplateBodies } {
  const name = typed.trim();
  if (name === '' || name.length > NAME_MAX) {
    throw new Problem('invalid', 'template.error.name', { field: 'name', params: { max: NAME_MAX } });
  }
  const bodies: TemplateBodies = {};
  for (const lang of LANGS) {
    const body = given[lang]?.trim() ?? '';
    const field = `body_${lang}`;
    if (body.length > BODY_MAX)
      throw new Problem('invalid', 'template.error.body', { field, params: { max: BODY_MAX } });
    const [unknown] = unknownVariables(body);
    if (unknown !== undefined) {
      throw new Problem('invalid', 'template.error.variable', { field, params: { name: unknown } });
    }
    if (body !== '') bodies[lang] = body;
  }
  if (Object.keys(bodies).length === 0) {
    throw new Problem('invalid', 'template.error.body', {
      field: `body_${LANGS[0]}`,
      params: { max: BODY_MAX },
    });
  }
  return { name, bodies };
}

const sameBodies = (a: TemplateBodies, b: TemplateBodies): boolean =>
  LANGS.every((lang) => a[lang] === b[lang]);

const keepVersion = (
  tx: Tx,
  { id, version, name, bodies, updatedBy, updatedAt }: typeof templates.$inferSelect,
) =>
  tx
    .insert(templateVersions)
    .values({ templateId: id, version, name, bodies, savedBy: updatedBy, savedAt: updatedAt });

async function setTeams(tx: Tx, templateId: number, teamIds: number[]): Promise<void> {
  await tx.delete(templateTeams).where(eq(templateTeams.templateId, templateId));
  if (teamIds.length === 0) return;
  await tx.insert(templateTeams).values([...new Set(teamIds)].map((teamId) => ({ templateId, teamId })));
}

/** What it said before, the newest first. */
export const versionsOf = (tx: Tx, templateId: number): Promise<TemplateVersion[]> =>
  tx
    .select()
    .from(templateVersions)
    .where(eq(templateVersions.templateId, templateId))
    .orderBy(desc(templateVersions.version));

/** Says again what it said in a version; what it says now is kept like any other. Problem `problem.not_found`. */
export async function restoreVersion(tx: Tx, template: Template, version: number, by: By): Promise<void> {
  const [kept] = await tx
    .select()
    .from(templateVersions)
    .where(and(eq(templateVersions.templateId, template.id), eq(templateVersions.version, version)));
  if (!kept) throw new Problem('not-found', 'problem.not_found');
  const { teamIds, ownerId } = template;
  await saveTemplate(tx, template.id, { name: kept.name, bodies: kept.bodies, teamIds, ownerId }, by);
}

/** Gone is gone; removing twice is once, and one of other teams stays. */
export async function removeTemplate(tx: Tx, id: number, scope: Scope): Promise<void> {
  await tx.delete(templates).where(and(eq(templates.id, id), usableIn(scope)));
}

/** Counts that somebody put it into a reply. */
export async function countUse(tx: Tx, id: number, now: Date): Promise<void> {
  await tx
    .update(templates)
    .set({ usage: sql`${templates.usage} + 1`, lastUsedAt: now })
    .where(eq(templates.id, id));
}

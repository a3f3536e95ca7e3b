/** Files that come with a template: kept with it, and put to the draft that it is put into. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { templateFiles } from '../db/schema/files.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { type Attachment, attach, type DraftPlace, type FileLimits } from './attachments.ts';
import { mediaTypeOf, safeName } from './sniff.ts';

/** As many as any network takes with one reply. */
const MOST = 4;
const MEGABYTE = 1024 * 1024;
/** Larger ones are taken by no network. */
const LARGEST = 8 * MEGABYTE;

const SHOWN = {
  id: templateFiles.id,
  name: templateFiles.name,
  type: templateFiles.type,
  size: templateFiles.size,
  description: templateFiles.description,
};

/** In the order in which they were put there. */
export const filesOfTemplate = (tx: Tx, templateId: number): Promise<Attachment[]> =>
  tx
    .select(SHOWN)
    .from(templateFiles)
    .where(eq(templateFiles.templateId, templateId))
    .orderBy(asc(templateFiles.seq));

/** Problems (field `file`): `files.error.type` {name}, `files.error.size` {name, max}, `files.error.count` {max}. */
export async function addTemplateFile(
  tx: Tx,
  templateId: number,
  file: { name: string; bytes: Uint8Array; description: string },
  now: Date,
): Promise<void> {
  const type = mediaTypeOf(file.bytes);
  const name = file.name.slice(0, 80);
  if (type === null) throw refusal('type', { name });
  if (file.bytes.length > LARGEST) throw refusal('size', { name, max: LARGEST / MEGABYTE });
  if ((await filesOfTemplate(tx, templateId)).length >= MOST) throw refusal('count', { max: MOST });
  const { bytes, description } = file;
  await tx.insert(templateFiles).values({
    id: newUuid(),
    templateId,
    name: safeName(file.name, type),
    type,
    size: bytes.length,
    description,
    bytes,
    createdAt: now,
  });
}

/** Problem `problem.not_found` for one of another template. */
export async function removeTemplateFile(tx: Tx, templateId: number, id: string): Promise<void> {
  const rows = await tx
    .delete(templateFiles)
    .where(
      and(eq(templateFiles.templateId, templateId), sql`${templateFiles.id}::text = ${id.toLowerCase()}`),
    )
    .returning({ id: templateFiles.id });
  if (rows.length === 0) throw new Problem('not-found', 'problem.not_found');
}

/** Puts them to a draft; gives the names of those that its network does not take. */
export async function putToDraft(
  tx: Tx,
  templateId: number,
  place: DraftPlace,
  limits: FileLimits | null,
  now: Date,
): Promise<string[]> {
  const files = await tx
    .select({ ...SHOWN, bytes: templateFiles.bytes })
    .from(templateFiles)
    .where(eq(templateFiles.templateId, templateId))
    .orderBy(asc(templateFiles.seq));
  const left: string[] = [];
  for (const file of files) {
    if (limits === null || !(await taken(tx, place, file, limits, now))) left.push(file.name);
  }
  return left;
}

async function taken(
  tx: Tx,
  place: DraftPlace,
  file: { name: string; bytes: Uint8Array; description: string },
  limits: FileLimits,
  now: Date,
): Promise<boolean> {
  try {
    await attach(tx, place, file, limits, now);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.field === 'file') return false;
    throw error;
  }
}

const refusal = (why: 'type' | 'size' | 'count', params: Record<string, string | number>): Problem =>
  new Problem('invalid', `files.error.${why}`, { field: 'file', params });

import { z } from 'zod';
import { addTemplateFile, filesOfTemplate, removeTemplateFile } from '../files/template-files.ts';
import { templateFromReply } from '../flow/template-from-reply.ts';
import { LANGS } from '../i18n/index.ts';
import {
  listTemplates,
  removeTemplate,
  restoreVersion,
  saveTemplate,
  templateById,
  versionsOf,
} from '../replies/templates.ts';
import { type ApiDeps, type Caller, endpoint } from './endpoint.ts';
import { bytesOf, content, DONE, done, instant, key, rowKey, text } from './shapes.ts';

/** Anything longer than the room takes, so that the room itself says how long it may be. */
const TEXT_MAX = 100_000;
const DESCRIPTION_MAX = 1500;

const Bodies = z
  .partialRecord(z.enum(LANGS), text(TEXT_MAX))
  .describe('by language, with {{variables}}; at least one');
const Given = z.strictObject({
  name: text(TEXT_MAX),
  bodies: Bodies,
  teamIds: z.array(key()).default([]).describe('for whom it is; none = everybody'),
  ownerId: key().nullable().optional().describe('who looks after it; left out = you'),
});
const Told = z.object({ id: key(), name: z.string(), languages: z.array(z.string()) });
const Version = z.object({
  version: z.int(),
  name: z.string(),
  bodies: z.record(z.string(), z.string()),
  savedAt: instant(),
});

const shared = { act: 'manage-templates', tag: 'templates' } as const;
const seen = ({ db }: ApiDeps, { scope }: Caller, id: string) => templateById(db, rowKey(id), scope);
const by = ({ me, now }: Caller) => ({ userId: me.id, at: now });

/** Prepared answers: their words, for whom they are, what they said before, and the files that come with them. */
export const templateEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/templates',
    act: 'work',
    scope: 'read',
    summary: 'Prepared answers, those that you may use',
    answer: z.object({ templates: z.array(Told) }),
    async run({ db }, { scope }) {
      const templates = await listTemplates(db, scope);
      return {
        templates: templates.map(({ id, name, bodies }) => ({ id, name, languages: Object.keys(bodies) })),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/templates/:id',
    summary: 'One of them with its words, versions, files and how often it was used',
    answer: z.object({
      ...{ id: key(), name: z.string(), bodies: z.record(z.string(), z.string()) },
      ...{ teamIds: z.array(key()), ownerId: key().nullable(), version: z.int(), usage: z.int() },
      lastUsedAt: instant().nullable(),
      files: z.array(z.object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.int() })),
      versions: z.array(Version).describe('what it said before, newest first'),
    }),
    async run(deps, caller, { id }) {
      const template = await seen(deps, caller, id);
      const { name, bodies, teamIds, ownerId, version, usage, lastUsedAt } = template;
      return {
        ...{ id: template.id, name, bodies, teamIds, ownerId, version, usage, lastUsedAt },
        files: await filesOfTemplate(deps.db, template.id),
        versions: await versionsOf(deps.db, template.id),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/templates',
    summary: 'Write a new one',
    body: Given,
    answer: z.object({ id: key() }),
    run: async ({ db }, caller, { body }) => ({
      id: await db.transaction((tx) => saveTemplate(tx, null, body, by(caller))),
    }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/templates/:id',
    summary: 'As it is to be from now on; what it said before is kept as a version',
    body: Given,
    answer: done,
    async run(deps, caller, { id, body: { ownerId, ...said } }) {
      const template = await seen(deps, caller, id);
      const input = { ...said, ownerId: ownerId === undefined ? template.ownerId : ownerId };
      await deps.db.transaction((tx) => saveTemplate(tx, template.id, input, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/templates/:id/restore',
    summary: 'Say again what it said in a version',
    body: z.strictObject({ version: z.int().min(1) }),
    answer: done,
    async run(deps, caller, { id, body: { version } }) {
      const template = await seen(deps, caller, id);
      await deps.db.transaction((tx) => restoreVersion(tx, template, version, by(caller)));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/templates/:id/files',
    summary: 'A file that comes with it',
    body: z.strictObject({
      ...{ name: text(200).pipe(z.string().min(1)), content: content() },
      description: text(DESCRIPTION_MAX).default(''),
    }),
    answer: done,
    async run(deps, caller, { id, body: { name, content: sent, description } }) {
      const template = await seen(deps, caller, id);
      const file = { name, description, bytes: bytesOf(sent) };
      await deps.db.transaction((tx) => addTemplateFile(tx, template.id, file, caller.now));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/templates/:id/files/remove',
    summary: 'Take a file off it',
    body: z.strictObject({ fileId: z.uuid() }),
    answer: done,
    async run(deps, caller, { id, body: { fileId } }) {
      await removeTemplateFile(deps.db, (await seen(deps, caller, id)).id, fileId);
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/templates/:id/remove',
    summary: 'Take it away',
    answer: done,
    async run({ db }, { scope }, { id }) {
      await db.transaction((tx) => removeTemplate(tx, rowKey(id), scope));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/templates/from-reply/:id',
    summary: 'Make one of an answer that was given; what is this customer’s becomes a variable, or goes',
    answer: z.object({ id: key() }),
    run: async ({ db }, { actor, now }, { id }) => ({
      id: await db.transaction((tx) => templateFromReply(tx, rowKey(id), actor, now)),
    }),
  }),
];

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { TemplatePage, TemplatesPage } from '../../views/settings/templates.tsx';
import { addTemplateFile, filesOfTemplate, removeTemplateFile } from '../files/template-files.ts';
import { templateFromReply } from '../flow/template-from-reply.ts';
import { LANGS } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { listTeams, listUsers } from '../people/index.ts';
import { VARIABLES } from '../replies/fill.ts';
import { originOf } from '../replies/template-origin.ts';
import {
  listTemplates,
  removeTemplate,
  restoreVersion,
  saveTemplate,
  type Template,
  templateById,
  versionsOf,
} from '../replies/templates.ts';
import { entryRoutes } from './entries.ts';
import type { Deps, Env } from './env.ts';
import { keys, line, lines, optionalKey, readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';

const MAX_BODY = 10_000;
const MAX_DESCRIPTION = 1500;

const body = lines(MAX_BODY);
const TemplateForm = z.object({
  name: line(80),
  ...{ body_cs: body, body_sk: body, body_pl: body, body_en: body },
  teamIds: keys(),
  ownerId: optionalKey(),
});
const RestoreForm = z.object({ version: z.coerce.number().int().min(1).max(1_000_000) });

const manage = requireAct('manage-templates');

/** Prepared answers: their words in four languages, files, teams, owner, what they said before. */
export function templateRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.route(
    '/',
    entryRoutes(deps, {
      path: '/templates',
      act: 'manage-templates',
      shape: TemplateForm,
      initial: {},
      list: (tx, c) => listTemplates(tx, c.var.scope),
      byId: (tx, id, c) => templateById(tx, id, c.var.scope),
      save: (tx, id, { name, teamIds, ownerId, body_cs, body_sk, body_pl, body_en }, at, c) => {
        const bodies = { cs: body_cs, sk: body_sk, pl: body_pl, en: body_en };
        const owner = ownerId ?? (id === null ? c.var.me.id : null);
        return saveTemplate(tx, id, { name, bodies, teamIds, ownerId: owner }, { userId: c.var.me.id, at });
      },
      remove: (tx, id, c) => removeTemplate(tx, id, c.var.scope),
      valuesOf,
      listPage: async (frame, entries, form) =>
        TemplatesPage({ frame, entries, form, variables: VARIABLES, ...(await house()) }),
      entryPage: async (frame, id, form, template) =>
        TemplatePage({
          frame,
          form,
          variables: VARIABLES,
          template,
          files: await filesOfTemplate(deps.db, id),
          versions: await versionsOf(deps.db, id),
          origin: await originOf(deps.db, template.fromReplyId),
          ...(await house()),
        }),
    }),
  );

  app.post('/templates/:id/restore', manage, async (c) => {
    const template = await templateById(deps.db, idParam(c), c.var.scope);
    const { version } = await readForm(c, RestoreForm);
    const by = { userId: c.var.me.id, at: deps.clock() };
    await deps.db.transaction((tx) => restoreVersion(tx, template, version, by));
    return c.redirect(`/templates/${template.id}?saved`, 303);
  });

  app.post('/templates/:id/files', manage, async (c) => {
    const template = await templateById(deps.db, idParam(c), c.var.scope);
    const { file, description } = await chosen(c);
    const bytes = new Uint8Array(await file.arrayBuffer());
    await deps.db.transaction((tx) =>
      addTemplateFile(tx, template.id, { name: file.name, bytes, description }, deps.clock()),
    );
    return c.redirect(`/templates/${template.id}?saved`, 303);
  });

  app.post('/templates/:id/files/:file/remove', manage, async (c) => {
    const template = await templateById(deps.db, idParam(c), c.var.scope);
    await removeTemplateFile(deps.db, template.id, c.req.param('file'));
    return c.redirect(`/templates/${template.id}`, 303);
  });

  app.post('/templates/from-reply/:id', manage, async (c) => {
    const actor = { by: { userId: c.var.me.id }, scope: c.var.scope };
    const id = await deps.db.transaction((tx) => templateFromReply(tx, idParam(c), actor, deps.clock()));
    return c.redirect(`/templates/${id}`, 303);
  });

  const house = async () => ({ teams: await listTeams(deps.db), people: await listUsers(deps.db) });

  return app;
}

async function chosen(c: Context<Env>): Promise<{ file: File; description: string }> {
  const form = await c.req.formData();
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) {
    throw new Problem('invalid', 'files.error.none', { field: 'file' });
  }
  const description = form.get('description');
  return { file, description: typeof description === 'string' ? description.slice(0, MAX_DESCRIPTION) : '' };
}

const valuesOf = ({ name, bodies, teamIds, ownerId }: Template): Record<string, string> => ({
  name,
  ...Object.fromEntries(LANGS.map((lang) => [`body_${lang}`, bodies[lang] ?? ''])),
  teamIds: teamIds.join(','),
  ownerId: ownerId === null ? '' : String(ownerId),
});

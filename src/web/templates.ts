import { z } from 'zod';
import { TemplatePage, TemplatesPage } from '../../views/settings/templates.tsx';
import { LANGS } from '../i18n/index.ts';
import { VARIABLES } from '../replies/fill.ts';
import { listTemplates, removeTemplate, saveTemplate, templateById } from '../replies/templates.ts';
import { entryRoutes } from './entries.ts';
import type { Deps } from './env.ts';
import { line, lines } from './forms.ts';

const MAX_BODY = 10_000;

/** Prepared answers. */
export const templateRoutes = (deps: Deps) =>
  entryRoutes(deps, {
    path: '/templates',
    act: 'manage-templates',
    shape: z.object({ name: line(80), language: z.enum(LANGS), body: lines(MAX_BODY) }),
    initial: {},
    list: (tx) => listTemplates(tx),
    byId: templateById,
    save: saveTemplate,
    remove: removeTemplate,
    valuesOf: ({ name, language, body }) => ({ name, language, body }),
    listPage: (frame, entries, form) => TemplatesPage({ frame, entries, form, variables: VARIABLES }),
    entryPage: (frame, id, form) => TemplatePage({ frame, id, form, variables: VARIABLES }),
  });

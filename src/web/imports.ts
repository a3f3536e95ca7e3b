import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import { ImportPage } from '../../views/sources/import.tsx';
import { ImportProgress } from '../../views/sources/import-progress.tsx';
import { sourceLinks } from '../../views/sources/links.ts';
import {
  beginImport,
  bringFile,
  expectFile,
  FILE_CHOICES,
  removeImport,
  rereadFile,
  type ShownFile,
  showFile,
} from '../flow/bringing.ts';
import { Problem } from '../lib/errors.ts';
import { cleanText } from '../lib/html.ts';
import { cancelImport, faultsOf, type Import, importOf } from '../sources/imports.ts';
import type { Source } from '../sources/leases.ts';
import { sourceFor } from '../sources/seen.ts';
import type { Deps, Env } from './env.ts';
import { optionalLine, startForm, submit, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { uploadedFile } from './multipart.ts';
import { idParam, wantsPart } from './request.ts';

const MAX_NAME = 200;
const FAULTS_A_PAGE = 100;

const { fields, encodings, separators, scales } = FILE_CHOICES;

const Columns = Object.fromEntries(fields.map((field) => [field, optionalLine(MAX_NAME)])) as Record<
  (typeof fields)[number],
  ReturnType<typeof optionalLine>
>;

const ImportForm = z.object({
  ...Columns,
  encoding: z.enum(encodings),
  separator: z.enum(separators).default(','),
  header: ticked(),
  ratingMax: z.enum(scales.map(String)).transform(Number),
  asNew: ticked(),
  again: ticked(),
});

const manage = requireAct('manage-sources');

/** Files that people bring to a source: what is in them, reading them in, how far it is. */
export function importRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/sources/:id/imports', manage, async (c) => {
    const source = await seen(c);
    const file = await uploadedFile(c.req.raw, 'file');
    if (!file?.name) throw new Problem('invalid', 'imports.error.no_file', { field: 'file' });
    const name = cleanText(file.name).trim().slice(-MAX_NAME);
    const id = await bringFile(deps, source, { ...file, name }, c.var.me.id);
    return c.redirect(sourceLinks.file(source.id, id), 303);
  });

  app.get('/sources/:id/imports/:file', manage, async (c) => {
    const source = await seen(c);
    const brought = await broughtTo(c, source);
    const { view } = c.var;
    if (brought.state !== 'mapping' && wantsPart(c) && c.req.query('faults') === undefined)
      return c.html(
        ImportProgress({ view, brought, link: (act) => sourceLinks.file(source.id, brought.id, act) }),
      );
    return c.html(await page(c, source, brought));
  });

  app.post('/sources/:id/imports/:file', manage, async (c) => {
    const source = await seen(c);
    const brought = await broughtTo(c, source);
    const sent = await submit(c, ImportForm, async ({ again, ...form }) => {
      const { encoding, separator, header, ratingMax, asNew, ...columns } = form;
      const format = { ...brought.format, encoding, separator, header };
      // columns that were chosen by another reading are not those of this one
      const isOther = JSON.stringify(format) !== JSON.stringify(brought.format);
      if (again || isOther) return rereadFile(deps, brought, format);
      const mapping = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== ''));
      return beginImport(deps, brought, { mapping, ratingMax, asNew });
    });
    if (!sent.ok) return c.html(await page(c, source, brought, sent.form), sent.status);
    return c.redirect(sourceLinks.file(source.id, brought.id), 303);
  });

  app.post('/sources/:id/imports/:file/cancel', manage, async (c) => {
    const source = await seen(c);
    const brought = await broughtTo(c, source);
    await cancelImport(deps.db, brought.id, deps.clock());
    return c.redirect(sourceLinks.file(source.id, brought.id), 303);
  });

  app.post('/sources/:id/imports/:file/remove', manage, async (c) => {
    const source = await seen(c);
    await removeImport(deps, await broughtTo(c, source));
    return c.redirect(sourceLinks.one(source.id), 303);
  });

  /** A source that takes files. */
  async function seen(c: Context<Env>): Promise<Source> {
    const source = await sourceFor(deps.db, c.var.scope, idParam(c));
    if (!deps.channels.get(source.channel)?.info.files) throw new Problem('not-found', 'problem.not_found');
    return source;
  }

  const broughtTo = (c: Context<Env>, source: Source): Promise<Import> =>
    importOf(deps.db, source.id, idParam(c, 'file'));

  async function page(c: Context<Env>, source: Source, brought: Import, refused?: FormState) {
    const { view } = c.var;
    const shown = brought.state === 'mapping' ? await showFile(deps, brought) : null;
    if (shown && deps.config.role === 'all') await expectFile(deps, brought, shown);
    const action = sourceLinks.file(source.id, brought.id);
    const form = refused ?? startForm(c, action, shown ? valuesOf(brought, shown) : {});
    const after = z.coerce.number().int().min(0).catch(0).parse(c.req.query('faults'));
    const faults = await faultsOf(deps.db, brought.id, after, FAULTS_A_PAGE + 1);
    return ImportPage({
      view,
      source,
      brought,
      shown,
      form,
      choices: FILE_CHOICES,
      faults: faults.slice(0, FAULTS_A_PAGE),
      moreFaults: faults.length > FAULTS_A_PAGE,
    });
  }

  return app;
}

const valuesOf = ({ format }: Import, { mapping, ratingMax }: ShownFile): FormState['values'] => ({
  ...mapping,
  encoding: format.encoding,
  separator: format.separator,
  ...(format.header ? { header: 'on' } : {}),
  ratingMax: String(ratingMax),
});

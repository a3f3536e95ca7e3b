import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { BroughtListPage, BroughtPage, broughtLinks } from '../../views/contacts/brought.tsx';
import type { FormState } from '../../views/form.ts';
import { ImportProgress } from '../../views/sources/import-progress.tsx';
import { broughtCounts, broughtSuggestions } from '../contacts/read/brought.ts';
import {
  beginPeople,
  bringPeopleFile,
  dropPeopleFile,
  joinSure,
  PEOPLE_CHOICES,
  peopleFile,
  peopleFiles,
  rereadPeople,
  type ShownPeople,
  showPeople,
  undoPeople,
} from '../flow/bringing-people.ts';
import type { ContactActor } from '../flow/contact-acts.ts';
import { Problem } from '../lib/errors.ts';
import { cleanText } from '../lib/html.ts';
import { listTeams } from '../people/index.ts';
import { type Claimed, cancelImport, faultsOf } from '../sources/imports.ts';
import { deskOf } from './desk/context.ts';
import type { Deps, Env } from './env.ts';
import { optionalKey, optionalLine, startForm, submit, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { uploadedFile } from './multipart.ts';
import { idParam, wantsPart } from './request.ts';

const MAX_NAME = 200;
const FAULTS_A_PAGE = 100;

const { fields, encodings, separators } = PEOPLE_CHOICES;
const Columns = Object.fromEntries(fields.map((field) => [field, optionalLine(MAX_NAME)])) as Record<
  (typeof fields)[number],
  ReturnType<typeof optionalLine>
>;
const PeopleForm = z.object({
  ...Columns,
  teamId: optionalKey(),
  encoding: z.enum(encodings),
  separator: z.enum(separators).default(','),
  header: ticked(),
  again: ticked(),
});

const manage = requireAct('manage-sources');

/** Files of people: what is in them, reading them in, joining whom they mean, and taking them back. */
export function contactImportRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const { list, one } = broughtLinks;
  const actor = (c: Context<Env>): ContactActor => ({
    userId: c.var.me.id,
    scope: c.var.scope,
    at: deps.clock(),
  });
  const fileOf = (c: Context<Env>): Promise<Claimed> => peopleFile(deps.db, idParam(c), c.var.scope);

  app.get(list, manage, async (c) => {
    const files = await peopleFiles(deps.db, c.var.scope);
    return c.html(BroughtListPage({ desk: deskOf(deps, c.var.view), files }));
  });

  app.post(list, manage, async (c) => {
    const file = await uploadedFile(c.req.raw, 'file');
    if (!file?.name) throw new Problem('invalid', 'imports.error.no_file', { field: 'file' });
    const name = cleanText(file.name).trim().slice(-MAX_NAME);
    return c.redirect(one(await bringPeopleFile(deps, { ...file, name }, actor(c))), 303);
  });

  app.get('/contact-imports/:id', manage, async (c) => {
    const brought = await fileOf(c);
    if (brought.state !== 'mapping' && wantsPart(c) && c.req.query('faults') === undefined) {
      const link = (act?: 'cancel') => one(brought.id, act);
      return c.html(ImportProgress({ view: c.var.view, brought, link, counted: 'brought' }));
    }
    return c.html(await page(c, brought));
  });

  app.post('/contact-imports/:id', manage, async (c) => {
    const brought = await fileOf(c);
    let checked: ShownPeople | null = null;
    const sent = await submit(
      c,
      PeopleForm,
      async ({ again, teamId, encoding, separator, header, ...columns }) => {
        const format = { ...brought.format, encoding, separator, header };
        // columns that were chosen by another reading are not those of this one
        if (JSON.stringify(format) !== JSON.stringify(brought.format))
          return rereadPeople(deps, brought, format);
        const mapping = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== ''));
        if (again) {
          checked = await showPeople(deps, brought, mapping);
          return;
        }
        await beginPeople(deps, brought, { mapping, teamId }, actor(c));
      },
    );
    if (!sent.ok) return c.html(await page(c, brought, { form: sent.form }), sent.status);
    if (checked !== null) return c.html(await page(c, brought, { shown: checked }));
    return c.redirect(one(brought.id), 303);
  });

  app.post('/contact-imports/:id/cancel', manage, async (c) => {
    const brought = await fileOf(c);
    await cancelImport(deps.db, brought.id, deps.clock());
    return c.redirect(one(brought.id), 303);
  });

  app.post('/contact-imports/:id/join', manage, async (c) => {
    const brought = await fileOf(c);
    const joined = await deps.db.transaction((tx) => joinSure(tx, brought, actor(c)));
    return c.redirect(`${one(brought.id)}?joined=${joined}`, 303);
  });

  app.post('/contact-imports/:id/undo', manage, async (c) => {
    const brought = await fileOf(c);
    const { gone, kept } = await deps.db.transaction((tx) => undoPeople(tx, brought, actor(c)));
    return c.redirect(`${one(brought.id)}?gone=${gone}&kept=${kept}`, 303);
  });

  app.post('/contact-imports/:id/remove', manage, async (c) => {
    await dropPeopleFile(deps, await fileOf(c));
    return c.redirect(list, 303);
  });

  async function page(
    c: Context<Env>,
    brought: Claimed,
    given: { form?: FormState; shown?: ShownPeople } = {},
  ) {
    const { view, scope } = c.var;
    const shown = brought.state === 'mapping' ? (given.shown ?? (await showPeople(deps, brought))) : null;
    const after = z.coerce.number().int().min(0).catch(0).parse(c.req.query('faults'));
    const faults = await faultsOf(deps.db, brought.id, after, FAULTS_A_PAGE + 1);
    const isMore = faults.length > FAULTS_A_PAGE;
    const teams = (await listTeams(deps.db)).filter(({ id }) => scope.all || scope.teamIds.includes(id));
    return BroughtPage({
      desk: deskOf(deps, view),
      brought,
      shown,
      form: given.form ?? startForm(c, one(brought.id), shown ? valuesOf(brought, shown) : {}),
      choices: PEOPLE_CHOICES,
      teams,
      counts: await broughtCounts(deps.db, brought.id),
      suggestions: await broughtSuggestions(deps.db, brought.id, scope),
      faults: faults.slice(0, FAULTS_A_PAGE),
      moreFaults: isMore ? `${one(brought.id)}?faults=${faults[FAULTS_A_PAGE - 1]!.id}` : null,
      done: doneWords(c),
    });
  }

  return app;
}

/** What the address says was done just now. */
function doneWords(c: Context<Env>): string | null {
  const { joined, gone, kept } = c.req.query();
  const number = (text: string | undefined) =>
    text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
  const { t } = c.var.view;
  if (number(joined) !== null) return t('brought.did.joined', { n: number(joined)! });
  if (number(gone) === null || number(kept) === null) return null;
  return t('brought.did.undone', { gone: number(gone)!, kept: number(kept)! });
}

const valuesOf = ({ format, teamId }: Claimed, { mapping }: ShownPeople): Record<string, string> => ({
  ...(mapping as Record<string, string>),
  encoding: format.encoding,
  separator: format.separator,
  ...(format.header ? { header: 'on' } : {}),
  teamId: teamId === null ? '' : String(teamId),
});

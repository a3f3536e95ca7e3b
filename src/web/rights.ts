import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import { ErasurePage } from '../../views/contacts/rights.tsx';
import type { FormState } from '../../views/form.ts';
import { ReadsPage } from '../../views/settings/reads.tsx';
import { RetentionPage } from '../../views/settings/retention.tsx';
import { exportLines } from '../contacts/read/export.ts';
import { personOf } from '../contacts/read/person.ts';
import { noteRead, readsOf } from '../contacts/reads.ts';
import { receivedBytes, receivedFolder } from '../files/received.ts';
import { contactFor } from '../flow/contact-acts.ts';
import { erasePerson, erasureOf } from '../flow/erasing.ts';
import { type Forgetting, forgettingOf } from '../flow/retention.ts';
import { checkRetention, setRetention } from '../sources/retention.ts';
import { sourceFor, sourcesFor } from '../sources/seen.ts';
import { channelNames } from './desk/context.ts';
import type { Deps, Env } from './env.ts';
import { startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { optionalWhole } from './numbers.ts';
import { idParam } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const READS_PAGE = 100;
const DAYS_TYPED = 100_000;

const ErasureForm = z.object({
  how: z.enum(['erase', 'anonymise']),
  sure: z.literal('yes', { error: 'contacts.erase.unsure' }),
});
const RetentionForm = z.object({ days: optionalWhole(0, DAYS_TYPED), do: z.enum(['preview', 'save']) });

/** What people may ask of us, for those who answer for it: data out, data gone, how long they stay, and who looked. */
export function rightsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const admin = requireAct('manage-settings');
  const actor = (c: Context<Env>) => ({ userId: c.var.me.id, scope: c.var.scope, at: deps.clock() });

  app.get('/contacts/:id/export', admin, async (c) => {
    const contactId = await contactFor(deps.db, idParam(c), c.var.scope);
    await noteRead(deps.db, { userId: c.var.me.id, what: 'export', contactId }, deps.clock());
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="person-${contactId}.ndjson"`);
    const received = (stored: string) => receivedBytes(receivedFolder(deps.dataDir), stored);
    return stream(c, async (out) => {
      for await (const text of exportLines(deps.db, contactId, received)) await out.write(text);
    });
  });

  app.get('/contacts/:id/erasure', admin, async (c) => {
    const id = idParam(c);
    return c.html(await erasure(deps, c, id, startForm(c, `/contacts/${id}/erasure`)));
  });

  app.post('/contacts/:id/erasure', admin, async (c) => {
    const id = idParam(c);
    await contactFor(deps.db, id, c.var.scope);
    const done = await submit(c, ErasureForm, ({ how }) => erasePerson(deps, id, how, actor(c)));
    if (!done.ok) return c.html(await erasure(deps, c, id, done.form), done.status);
    return c.redirect('/contacts', 303);
  });

  app.get('/settings/retention', admin, async (c) => c.html(await retention(deps, c)));

  app.post('/sources/:id/retention', admin, async (c) => {
    const { id } = await sourceFor(deps.db, c.var.scope, idParam(c));
    const now = deps.clock();
    const sent = await submit(c, RetentionForm, async (asked) => {
      checkRetention(asked.days);
      if (asked.do === 'save') {
        await deps.db.transaction((tx) => setRetention(tx, id, asked.days, actor(c)));
        return null;
      }
      const none = { mentions: 0, conversations: 0, people: 0 };
      const would = asked.days === null ? none : await forgettingOf(deps.db, id, asked.days, now);
      return { would, days: asked.days };
    });
    if (!sent.ok) {
      return c.html(await retention(deps, c, { sourceId: id, form: sent.form, would: null }), sent.status);
    }
    if (sent.result === null) return c.redirect('/settings/retention?saved', 303);
    const { would, days } = sent.result;
    const form = { values: { days: days === null ? '' : String(days) }, errors: {} };
    return c.html(await retention(deps, c, { sourceId: id, form, would }));
  });

  app.get('/settings/reads', admin, async (c) => {
    const before = Number(c.req.query('before'));
    const reads = await readsOf(deps.db, {
      before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
      limit: READS_PAGE + 1,
    });
    const shown = reads.slice(0, READS_PAGE);
    const next = reads.length > READS_PAGE ? shown.at(-1)!.id : null;
    return c.html(ReadsPage({ frame: settingsFrame(c), reads: shown, next }));
  });
  return app;
}

async function erasure(deps: Deps, c: Context<Env>, id: number, form: FormState) {
  const by = { userId: c.var.me.id, scope: c.var.scope, at: deps.clock() };
  return ErasurePage({
    view: c.var.view,
    person: await personOf(deps.db, id, c.var.scope),
    preview: await erasureOf(deps.db, id, by),
    form,
  });
}

async function retention(
  deps: Deps,
  c: Context<Env>,
  asked: { sourceId: number; form: FormState; would: Forgetting | null } | null = null,
) {
  return RetentionPage({
    frame: settingsFrame(c),
    channels: channelNames(deps),
    sources: await sourcesFor(deps.db, c.var.scope),
    asked,
  });
}

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { ContactsPage } from '../../views/contacts/list.tsx';
import { type Done, PersonPage } from '../../views/contacts/person.tsx';
import { emptyForm, type FormState } from '../../views/form.ts';
import { openSuggestions, searchContacts } from '../contacts/read/list.ts';
import { personOf } from '../contacts/read/person.ts';
import { timelineOf, tonesOf } from '../contacts/read/timeline.ts';
import { noteRead, readsOf } from '../contacts/reads.ts';
import {
  type ContactActor,
  changeContact,
  changeKind,
  contactFor,
  dropAddress,
  dropNote,
  makeVip,
  merge,
  notTheSame,
  separate,
  writeAddress,
  writeNote,
} from '../flow/contact-acts.ts';
import { LANGS } from '../i18n/index.ts';
import { can, listUsers } from '../people/index.ts';
import { canAct, deskOf } from './desk/context.ts';
import type { Deps, Env } from './env.ts';
import { key, line, lines, optionalKey, optionalLine, readForm, startForm, submit } from './forms.ts';
import { requireAct, requireUser } from './middleware/index.ts';
import { idParam } from './request.ts';

const PAGE = 40;
const READS_SHOWN = 10;
/** Anything longer than a note may be, so that the room itself says how long it may be. */
const NOTE_MAX = 100_000;

const orNone = <const T extends readonly string[]>(values: T) =>
  z.union([z.literal('').transform(() => null), z.enum(values)]).default(null);
const FactsForm = z.object({
  name: optionalLine(200),
  ownerId: optionalKey(),
  language: orNone(LANGS),
  addressForm: orNone(['formal', 'informal']),
});
const NoteForm = z.object({ text: lines(NOTE_MAX), kind: z.enum(['note', 'call']) });
const AddressForm = z.object({ address: line(254) });
const VipForm = z.object({ vip: z.enum(['yes', 'no']) });
const KindForm = z.object({ kind: z.enum(['customer', 'staff', 'blocked']), undo: z.uuid().optional() });
const OtherForm = z.object({ other: key() });

/** The people who write: all of them, one with their timeline, and what a colleague may do with them. */
export function contactRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const act = requireAct('triage');
  const actor = (c: Context<Env>): ContactActor => ({
    userId: c.var.me.id,
    scope: c.var.scope,
    at: deps.clock(),
  });
  const within = deps.db.transaction.bind(deps.db);
  const there = (c: Context<Env>, id: number, query = '') => c.redirect(`/contacts/${id}${query}`, 303);

  app.get('/contacts', requireUser, async (c) => {
    const words = (c.req.query('q') ?? '').slice(0, 200);
    return c.html(
      ContactsPage({
        desk: deskOf(deps, c.var.view),
        words,
        people: await searchContacts(deps.db, words, c.var.scope),
        suggestions: words === '' ? await openSuggestions(deps.db, c.var.scope) : [],
        canAct: canAct(c),
        canBring: can(c.var.me.role, 'manage-sources'),
      }),
    );
  });

  app.get('/contacts/:id', requireUser, async (c) => {
    const asked = idParam(c);
    const id = await contactFor(deps.db, asked, c.var.scope);
    // who was merged is where they are now
    if (id !== asked) return there(c, id);
    await noteRead(deps.db, { userId: c.var.me.id, what: 'contact', contactId: id }, deps.clock());
    return c.html(await page(deps, c, id));
  });

  app.post('/contacts/:id', act, async (c) => {
    const id = idParam(c);
    await contactFor(deps.db, id, c.var.scope);
    const saved = await submit(c, FactsForm, (facts) =>
      within((tx) => changeContact(tx, id, facts, actor(c))),
    );
    if (!saved.ok) return c.html(await page(deps, c, id, { facts: saved.form }), saved.status);
    return there(c, id, '?saved');
  });

  app.post('/contacts/:id/notes', act, async (c) => {
    const id = idParam(c);
    await contactFor(deps.db, id, c.var.scope);
    const saved = await submit(c, NoteForm, (note) => within((tx) => writeNote(tx, id, note, actor(c))));
    if (!saved.ok) return c.html(await page(deps, c, id, { note: saved.form }), saved.status);
    return there(c, id, '?saved');
  });

  app.post('/contacts/:id/notes/:note/remove', act, async (c) => {
    const id = idParam(c);
    await within((tx) => dropNote(tx, id, idParam(c, 'note'), actor(c)));
    return there(c, id, '?saved');
  });

  app.post('/contacts/:id/addresses', act, async (c) => {
    const id = idParam(c);
    await contactFor(deps.db, id, c.var.scope);
    const saved = await submit(c, AddressForm, ({ address }) =>
      within((tx) => writeAddress(tx, id, address, actor(c))),
    );
    if (!saved.ok) return c.html(await page(deps, c, id, { address: saved.form }), saved.status);
    return there(c, id, '?saved');
  });

  app.post('/contacts/:id/addresses/:address/remove', act, async (c) => {
    const id = idParam(c);
    await within((tx) => dropAddress(tx, id, idParam(c, 'address'), actor(c)));
    return there(c, id, '?saved');
  });

  app.post('/contacts/:id/vip', act, async (c) => {
    const id = idParam(c);
    await contactFor(deps.db, id, c.var.scope);
    const { vip } = await readForm(c, VipForm);
    await within((tx) => makeVip(tx, id, vip === 'yes', actor(c)));
    return there(c, id, '?saved');
  });

  app.post('/contacts/:id/kind', act, async (c) => {
    const id = idParam(c);
    await contactFor(deps.db, id, c.var.scope);
    const { kind, undo } = await readForm(c, KindForm);
    const { contactId, was, actId } = await within((tx) => changeKind(tx, id, kind, actor(c), undo));
    // taken back is done; only what was done can be taken back
    if (undo !== undefined || was === kind) return there(c, contactId);
    return there(c, contactId, `?was=${was}${actId ? `&act=${actId}` : ''}`);
  });

  app.post('/contacts/:id/merge', act, async (c) => {
    const id = idParam(c);
    await contactFor(deps.db, id, c.var.scope);
    const { other } = await readForm(c, OtherForm);
    const merged = await within((tx) => merge(tx, id, other, actor(c)));
    return there(c, merged?.intoId ?? id, merged ? `?merged=${merged.mergeId}` : '');
  });

  app.post('/contacts/:id/not-same', act, async (c) => {
    const id = idParam(c);
    await contactFor(deps.db, id, c.var.scope);
    const { other } = await readForm(c, OtherForm);
    await within((tx) => notTheSame(tx, id, other, actor(c)));
    return there(c, id, '?saved');
  });

  app.post('/merges/:id/undo', act, async (c) => {
    const parted = await within((tx) => separate(tx, idParam(c), actor(c)));
    return there(c, parted.intoId, '?unmerged');
  });
  return app;
}

interface Forms {
  facts?: FormState;
  note?: FormState;
  address?: FormState;
}

async function page(deps: Deps, c: Context<Env>, id: number, forms: Forms = {}) {
  const { scope, view } = c.var;
  const person = await personOf(deps.db, id, scope);
  const before = Number(c.req.query('before'));
  const { entries, next } = await timelineOf(deps.db, person.id, scope, {
    before: before > 0 && before < Number.MAX_SAFE_INTEGER ? new Date(before) : undefined,
    limit: PAGE,
  });
  const words = (c.req.query('find') ?? '').trim().slice(0, 200);
  const others = words === '' ? [] : await searchContacts(deps.db, words, scope);
  const users = await listUsers(deps.db);
  const values = {
    name: person.name,
    ownerId: person.ownerId === null ? '' : String(person.ownerId),
    language: person.language ?? '',
    addressForm: person.addressForm ?? '',
  };
  return PersonPage({
    desk: deskOf(deps, view),
    person,
    entries,
    next,
    tones: await tonesOf(deps.db, person.id, scope),
    suggestions: await openSuggestions(deps.db, scope, person.id),
    found: words === '' ? null : { words, people: others.filter((one) => one.id !== person.id) },
    colleagues: users.filter(({ active, role }) => active && can(role, 'answer')),
    form: {
      facts: forms.facts ?? startForm(c, `/contacts/${id}`, values),
      note: forms.note ?? startForm(c, `/contacts/${id}/notes`),
      address: forms.address ?? emptyForm,
    },
    done: doneBy(c),
    reads: can(c.var.me.role, 'manage-settings')
      ? await readsOf(deps.db, { contactId: person.id, limit: READS_SHOWN })
      : null,
    canAct: canAct(c),
  });
}

/** What the address says was done just now. */
function doneBy(c: Context<Env>): Done | null {
  const { saved, unmerged, merged, was, act } = c.req.query();
  if (saved !== undefined) return { what: 'saved' };
  if (unmerged !== undefined) return { what: 'unmerged' };
  if (merged) return { what: 'merged', mergeId: Number(merged) };
  if (was === 'customer' || was === 'staff' || was === 'blocked') {
    return { what: 'kind', was, actId: z.uuid().safeParse(act).data ?? null };
  }
  return null;
}

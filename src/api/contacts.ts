import { z } from 'zod';
import { openSuggestions, searchContacts } from '../contacts/read/list.ts';
import { personOf } from '../contacts/read/person.ts';
import { timelineOf } from '../contacts/read/timeline.ts';
import { noteRead } from '../contacts/reads.ts';
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
import { type ApiDeps, type Caller, type Endpoint, endpoint } from './endpoint.ts';
import { DONE, done, instant, key, limit, rowKey, text } from './shapes.ts';

const LINE_MAX = 254;
const NOTE_MAX = 100_000;
const NAME_MAX = 200;

const Kind = z.enum(['customer', 'staff', 'blocked']);
const Person = z.object({ id: key(), name: z.string(), vip: z.boolean(), kind: Kind });
const Account = z.object({ channel: z.string(), name: z.string().nullable(), handle: z.string().nullable() });

const actorOf = ({ me, scope, now }: Caller): ContactActor => ({ userId: me.id, scope, at: now });

type Deed<B> = (deps: ApiDeps, contactId: number, by: ContactActor, body: B) => Promise<unknown>;

/** One act on a person they may see. */
const verb = <B extends z.ZodType | undefined>(
  path: string,
  summary: string,
  body: B,
  deed: Deed<B extends z.ZodType ? z.output<B> : undefined>,
): Endpoint =>
  endpoint({
    method: 'post',
    path: `/contacts/:id${path}`,
    act: 'triage',
    tag: 'contacts',
    summary,
    body,
    answer: done,
    async run(deps, caller, { id, body: given }) {
      const contactId = await contactFor(deps.db, rowKey(id), caller.scope);
      await deed(deps, contactId, actorOf(caller), given as never);
      return DONE;
    },
  });

/** The people behind accounts: finding them, what is known of them, who is the same. */
export const contactEndpoints = [
  endpoint({
    method: 'get',
    path: '/contacts',
    act: 'read',
    tag: 'contacts',
    summary: 'People by a part of their name, handle or address; without words the newest',
    query: z.object({ q: z.string().max(NAME_MAX).default('') }),
    answer: z.object({ contacts: z.array(Person.extend({ accounts: z.array(Account) })) }),
    run: async ({ db }, { scope }, { query }) => ({ contacts: await searchContacts(db, query.q, scope) }),
  }),
  endpoint({
    method: 'get',
    path: '/contact-suggestions',
    act: 'read',
    tag: 'contacts',
    summary: 'Pairs that may be one person, with the reasons; nobody has decided on them',
    answer: z.object({
      suggestions: z.array(z.object({ one: Person, other: Person, reasons: z.array(z.unknown()) })),
    }),
    async run({ db }, { scope }) {
      return { suggestions: await openSuggestions(db, scope) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/contacts/:id',
    act: 'read',
    tag: 'contacts',
    summary: 'What is known of a person',
    answer: Person.extend({
      ownerId: key().nullable(),
      language: z.string().nullable(),
      addressForm: z.enum(['formal', 'informal']).nullable(),
      accounts: z.array(Account),
      merges: z.array(z.object({ id: key() })).describe('taken back at /merges/{id}/undo'),
    }),
    async run({ db }, { me, scope, now }, { id }) {
      const person = await personOf(db, rowKey(id), scope);
      await noteRead(db, { userId: me.id, what: 'contact', contactId: person.id }, now);
      return person;
    },
  }),
  endpoint({
    method: 'get',
    path: '/contacts/:id/timeline',
    act: 'read',
    tag: 'contacts',
    summary: 'All that happened with a person over every channel, newest first',
    query: z.object({ before: z.iso.datetime({ offset: true }).optional(), limit: limit() }),
    answer: z.object({
      entries: z.array(z.object({ kind: z.string(), id: key(), at: instant(), text: z.string() })),
      next: instant().nullable().describe('pass it as `before` to go on'),
    }),
    async run({ db }, { scope }, { id, query }) {
      const contactId = await contactFor(db, rowKey(id), scope);
      const before = query.before ? new Date(query.before) : undefined;
      return timelineOf(db, contactId, scope, { before, limit: query.limit });
    },
  }),
  verb(
    '',
    'Name, owner, language and form of address',
    z.strictObject({
      name: text(NAME_MAX).optional(),
      ownerId: key().nullable().optional(),
      language: z.enum(LANGS).nullable().optional(),
      addressForm: z.enum(['formal', 'informal']).nullable().optional(),
    }),
    ({ db }, id, by, facts) => db.transaction((tx) => changeContact(tx, id, facts, by)),
  ),
  verb(
    '/vip',
    'Special care from now on, or no more',
    z.strictObject({ vip: z.boolean() }),
    ({ db }, id, by, { vip }) => db.transaction((tx) => makeVip(tx, id, vip, by)),
  ),
  verb(
    '/kind',
    'A customer, one of us, or blocked: what the last two write starts no clock',
    z.strictObject({ kind: Kind }),
    ({ db }, id, by, { kind }) => db.transaction((tx) => changeKind(tx, id, kind, by)),
  ),
  verb(
    '/notes',
    'A note, or what was said on the phone',
    z.strictObject({ kind: z.enum(['note', 'call']), text: text(NOTE_MAX) }),
    ({ db }, id, by, note) => db.transaction((tx) => writeNote(tx, id, note, by)),
  ),
  verb('/notes/remove', 'Take a note away', z.strictObject({ noteId: key() }), ({ db }, id, by, { noteId }) =>
    db.transaction((tx) => dropNote(tx, id, noteId, by)),
  ),
  verb(
    '/addresses',
    'An e-mail address or phone number',
    z.strictObject({ address: text(LINE_MAX) }),
    ({ db }, id, by, { address }) => db.transaction((tx) => writeAddress(tx, id, address, by)),
  ),
  verb(
    '/addresses/remove',
    'Forget an address',
    z.strictObject({ addressId: key() }),
    ({ db }, id, by, { addressId }) => db.transaction((tx) => dropAddress(tx, id, addressId, by)),
  ),
  verb('/merge', 'Both are one person', z.strictObject({ other: key() }), ({ db }, id, by, { other }) =>
    db.transaction((tx) => merge(tx, id, other, by)),
  ),
  verb(
    '/not-same',
    'They are two people; it is remembered',
    z.strictObject({ other: key() }),
    ({ db }, id, by, { other }) => db.transaction((tx) => notTheSame(tx, id, other, by)),
  ),
  endpoint({
    method: 'post',
    path: '/merges/:id/undo',
    act: 'triage',
    tag: 'contacts',
    summary: 'They are two people again, exactly as before',
    answer: done,
    async run({ db }, caller, { id }) {
      await db.transaction((tx) => separate(tx, rowKey(id), actorOf(caller)));
      return DONE;
    },
  }),
];

import { z } from 'zod';
import { broughtCounts } from '../contacts/read/brought.ts';
import {
  beginPeople,
  bringPeopleFile,
  dropPeopleFile,
  joinSure,
  PEOPLE_CHOICES,
  peopleFile,
  peopleFiles,
  showPeople,
  undoPeople,
} from '../flow/bringing-people.ts';
import { Problem } from '../lib/errors.ts';
import { type Claimed, cancelImport, faultsOf } from '../sources/imports.ts';
import { type ApiDeps, type Caller, endpoint } from './endpoint.ts';
import { DONE, done, instant, key, rowKey, text } from './shapes.ts';

/** Letters of one file; a larger one is brought on its screen. */
const CONTENT_MAX = 900_000;
const FAULTS_TOLD = 100;

const File = z.object({
  id: key(),
  fileName: z.string(),
  state: z.enum(['mapping', 'waiting', 'done', 'cancelled', 'undone']),
  taken: z.int(),
  known: z.int(),
  bad: z.int(),
  createdAt: instant(),
});
const Mapping = z
  .partialRecord(z.enum(PEOPLE_CHOICES.fields as [string, ...string[]]), z.string().max(200))
  .describe('by field the column that holds it; left out = as the names of the columns tell');

const told = ({ id, fileName, state, taken, known, bad, createdAt }: Claimed) => ({
  ...{ id, fileName, state, taken, known, bad, createdAt },
});
const shared = { act: 'manage-sources', tag: 'contacts' } as const;
const seen = ({ db }: ApiDeps, { scope }: Caller, id: string) => peopleFile(db, rowKey(id), scope);
const actorOf = ({ me, scope, now }: Caller) => ({ userId: me.id, scope, at: now });

async function* once(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content, 'utf8');
}

/** People out of files: looked at first, read in by a job, joined by a word, taken back as one. */
export const contactImportEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/contact-imports',
    summary: 'Files of people, the newest first',
    answer: z.object({ imports: z.array(File) }),
    run: async ({ db }, { scope }) => ({ imports: (await peopleFiles(db, scope)).map(told) }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/contact-imports',
    summary: 'Brings a file of people (CSV or NDJSON); nobody is stored until it is started',
    body: z.strictObject({ fileName: text(200), content: z.string().min(1).max(CONTENT_MAX) }),
    answer: z.object({
      id: key(),
      columns: z.array(z.object({ key: z.string(), label: z.string() })),
      mapping: z.record(z.string(), z.string().optional()),
      lookedAt: z.int(),
      bad: z.int(),
      faults: z.array(z.object({ line: z.int(), key: z.string() })),
    }),
    async run(deps, caller, { body: { fileName, content } }) {
      const id = await bringPeopleFile(deps, { name: fileName, chunks: once(content) }, actorOf(caller));
      const shown = await showPeople(deps, await peopleFile(deps.db, id, caller.scope));
      if (shown === null) throw new Problem('gone', 'imports.error.missing');
      const { columns, mapping, lookedAt, bad, faults } = shown;
      return {
        id,
        columns,
        mapping,
        lookedAt,
        bad,
        faults: faults.map(({ line, fault }) => ({ line, key: fault.key })),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/contact-imports/:id',
    summary: 'How far a file has been read, what could not be, and what became of the people',
    answer: File.extend({
      people: z.int(),
      joined: z.int(),
      proposed: z.int(),
      faults: z.array(z.object({ line: z.int(), key: z.string() })),
    }),
    async run(deps, caller, { id }) {
      const file = await seen(deps, caller, id);
      const faults = await faultsOf(deps.db, file.id, 0, FAULTS_TOLD);
      return {
        ...told(file),
        ...(await broughtCounts(deps.db, file.id)),
        faults: faults.map(({ line, key: why }) => ({ line, key: why })),
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/contact-imports/:id/start',
    summary: 'Reads it in: everybody a contact of their own, with proposals who they may be',
    body: z.strictObject({ mapping: Mapping.optional(), teamId: key().nullable().default(null) }),
    answer: done,
    async run(deps, caller, { id, body: { mapping, teamId } }) {
      const file = await seen(deps, caller, id);
      const chosen = mapping ?? (await showPeople(deps, file))?.mapping ?? {};
      await beginPeople(deps, file, { mapping: chosen, teamId }, actorOf(caller));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/contact-imports/:id/cancel',
    summary: 'No more of it is read; whom it brought stays',
    answer: done,
    async run(deps, caller, { id }) {
      await cancelImport(deps.db, (await seen(deps, caller, id)).id, caller.now);
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/contact-imports/:id/join',
    summary: 'Joins those who have the same e-mail, phone or account as one other; the others stay proposals',
    answer: z.object({ joined: z.int() }),
    async run(deps, caller, { id }) {
      const file = await seen(deps, caller, id);
      return { joined: await deps.db.transaction((tx) => joinSure(tx, file, actorOf(caller))) };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/contact-imports/:id/undo',
    summary: 'Takes the file back as one act: its people go, joins come apart exactly',
    answer: z.object({ gone: z.int(), kept: z.int() }),
    async run(deps, caller, { id }) {
      const file = await seen(deps, caller, id);
      return deps.db.transaction((tx) => undoPeople(tx, file, actorOf(caller)));
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/contact-imports/:id/remove',
    summary: 'The file leaves the list; whom it brought stays',
    answer: done,
    async run(deps, caller, { id }) {
      await dropPeopleFile(deps, await seen(deps, caller, id));
      return DONE;
    },
  }),
];

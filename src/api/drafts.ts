import { z } from 'zod';
import { describeFile, removeFile, waitingFiles } from '../files/attachments.ts';
import { putFiles, putTemplateFiles, withHolding, withTemplate } from '../flow/composing.ts';
import { conversation } from '../queue/index.ts';
import { draftOf, saveDraft } from '../replies/drafts.ts';
import { readSetting } from '../settings/index.ts';
import { visible } from './conversation-rows.ts';
import { type ApiDeps, type Caller, endpoint } from './endpoint.ts';
import { bytesOf, content, DONE, done, instant, key, rowKey, text } from './shapes.ts';

const TEXT_MAX = 100_000;
const DESCRIPTION_MAX = 1500;

const Draft = z.object({ text: z.string(), fields: z.record(z.string(), z.string()), updatedAt: instant() });
const Kind = z.enum(['public', 'private', 'email']);
const shared = { act: 'work', scope: 'answer', tag: 'drafts' } as const;

/** Nothing was proposed to who writes by a program. */
const typed = async (
  { db }: ApiDeps,
  { me }: Caller,
  conversationId: number,
  kind: z.output<typeof Kind>,
) => {
  const whose = { conversationId, userId: me.id, kind };
  const draft = await draftOf(db, whose);
  return { whose, fields: draft?.fields, text: draft?.text ?? '', suggested: '' };
};

/** What is half-typed, and what is put into it by one call; nothing leaves by any of them. */
export const draftEndpoints = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/conversations/:id/draft',
    scope: 'read',
    summary: 'What you have half-typed there; null when nothing',
    query: z.object({ kind: Kind.default('public') }),
    answer: z.object({ draft: Draft.nullable() }),
    async run({ db }, { me, scope }, { id, query: { kind } }) {
      const conversationId = await visible(db, id, scope);
      return { draft: await draftOf(db, { conversationId, userId: me.id, kind }) };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/conversations/:id/draft',
    summary: 'Keep what is half-typed; your composer begins with it',
    body: z.strictObject({ kind: Kind, text: text(TEXT_MAX) }),
    answer: done,
    async run(deps, caller, { id, body: { kind, text: written } }) {
      const conversationId = await visible(deps.db, id, caller.scope);
      const { whose, fields } = await typed(deps, caller, conversationId, kind);
      await saveDraft(deps.db, whose, { text: written, fields }, caller.now);
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/conversations/:id/template',
    summary: 'Put a template into your draft, filled for this customer, with its files',
    body: z.strictObject({ kind: Kind, templateId: key() }),
    answer: z.object({
      text: z.string().describe('the draft as it stands now'),
      filesLeft: z.array(z.string()).describe('files of the template that the network does not take'),
    }),
    async run(deps, caller, { id, body: { kind, templateId } }) {
      const { me, scope, now } = caller;
      const detail = await conversation(deps.db, rowKey(id), scope);
      const before = await typed(deps, caller, detail.row.id, kind);
      const writer = { scope, language: me.language, signature: me.signature };
      const put = await withTemplate(deps, writer, detail, before, String(templateId));
      const fields = { ...before.fields, template: put.mark };
      await saveDraft(deps.db, before.whose, { text: put.text, fields }, now);
      return { text: put.text, filesLeft: await putTemplateFiles(deps, detail, me.id, put.id, kind) };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/conversations/:id/holding',
    act: 'answer',
    summary:
      'Put words into your draft that say by when we come back; sent with promiseAt they start its clock',
    body: z.strictObject({
      kind: z.enum(['public', 'private']),
      until: z.iso.datetime({ offset: true }),
    }),
    answer: z.object({ text: z.string().describe('the draft as it stands now') }),
    async run(deps, caller, { id, body: { kind, until } }) {
      const { me, scope, now } = caller;
      const detail = await conversation(deps.db, rowKey(id), scope);
      const before = await typed(deps, caller, detail.row.id, kind);
      const { timeZone } = await readSetting(deps.db, 'profile');
      const held = withHolding(detail, before, new Date(until), { own: me.language, timeZone, now });
      const fields = { ...before.fields, promiseAt: new Date(until).toISOString() };
      await saveDraft(deps.db, before.whose, { text: held, fields }, now);
      return { text: held };
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/conversations/:id/files',
    scope: 'read',
    summary: 'Files that go with your draft',
    query: z.object({ kind: Kind.default('public') }),
    answer: z.object({
      files: z.array(
        z.object({
          ...{ id: z.uuid(), name: z.string(), type: z.string(), size: z.int(), description: z.string() },
        }),
      ),
    }),
    async run({ db }, { me, scope }, { id, query: { kind } }) {
      const conversationId = await visible(db, id, scope);
      const place = { conversationId, userId: me.id, ...(kind === 'email' ? { kind } : {}) };
      return { files: await waitingFiles(db, place) };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/conversations/:id/files',
    summary: 'Put a file to your draft',
    body: z.strictObject({
      ...{ kind: Kind, name: text(200).pipe(z.string().min(1)), content: content() },
    }),
    answer: done,
    async run(deps, { me, scope, now }, { id, body: { kind, name, content: sent } }) {
      const detail = await conversation(deps.db, rowKey(id), scope);
      const files = [{ name, bytes: bytesOf(sent) }];
      const whose = { userId: me.id, tab: kind };
      await deps.db.transaction((tx) => putFiles(tx, deps, detail, whose, files, now));
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/conversations/:id/files/describe',
    summary: 'What is to be seen in a file, for who does not see it',
    body: z.strictObject({ fileId: z.uuid(), description: text(DESCRIPTION_MAX) }),
    answer: done,
    async run({ db }, { me, scope }, { id, body: { fileId, description } }) {
      const place = { conversationId: await visible(db, id, scope), userId: me.id };
      await describeFile(db, place, fileId, description);
      return DONE;
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/conversations/:id/files/remove',
    summary: 'Take a file off your draft',
    body: z.strictObject({ fileId: z.uuid() }),
    answer: done,
    async run({ db }, { me, scope }, { id, body: { fileId } }) {
      const place = { conversationId: await visible(db, id, scope), userId: me.id };
      await removeFile(db, place, fileId);
      return DONE;
    },
  }),
];

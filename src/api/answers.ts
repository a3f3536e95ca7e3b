import { z } from 'zod';
import { markAnswered } from '../flow/answered-outside.ts';
import {
  approve,
  handOffOrPropose,
  replyOrPropose,
  returnProposal,
  withdrawProposal,
} from '../flow/approving.ts';
import { actBeside } from '../flow/beside.ts';
import { endHandoffPromise } from '../flow/handoff.ts';
import { heard } from '../flow/heard.ts';
import { checkDraft } from '../flow/reply-check.ts';
import { decide, undoSend } from '../flow/taking-back.ts';
import { wordsOfTemplate } from '../flow/template-words.ts';
import { Problem } from '../lib/errors.ts';
import { BESIDE_ACTS, outboxRow } from '../outbox/rows.ts';
import { conversation } from '../queue/index.ts';
import { draftOf } from '../replies/drafts.ts';
import { visible } from './conversation-rows.ts';
import { endpoint } from './endpoint.ts';
import { DONE, done, instant, key, requestId, rowKey, text, uuidIn } from './shapes.ts';

const TEXT_MAX = 100_000;
const LINE_MAX = 300;
const NOTE_MAX = 2_000;

const despiteClaim = z.boolean().default(false).describe('answer although a colleague is on it');

const openedAt = z.iso
  .datetime({ offset: true })
  .optional()
  .describe('up to when you know the conversation: stopped if something happened since');

const despiteOrder = z
  .boolean()
  .default(false)
  .describe('everybody may read the order number in it; other private data never leaves in public');

const Reply = z.strictObject({
  mentionId: key().describe('the message that is answered'),
  kind: z.enum(['public', 'private']),
  text: text(TEXT_MAX).describe('without the signature, which is put under it'),
  requestId: requestId(),
  openedAt,
  despiteClaim,
  despiteOrder,
  promiseAt: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('the text promises to come back by then: the time is kept an eye on'),
});

/** What somebody who may not send yet has written waits for a colleague's yes. */
const proposalId = z.uuid().optional().describe('of a trainee: the words wait for approval under this id');

const Handoff = z.strictObject({
  customerEmail: text(LINE_MAX).optional(),
  departmentId: key().optional(),
  subject: text(LINE_MAX),
  body: text(TEXT_MAX),
  publicNote: text(NOTE_MAX).optional().describe('short words at the original'),
  received: z
    .array(z.uuid())
    .max(20)
    .optional()
    .describe('files that the customer gave us, which the department gets too'),
  requestId: requestId(),
  openedAt,
  despiteClaim,
  despiteOrder,
});

const Check = z.object({
  parts: z
    .array(z.object({ part: z.string(), has: z.boolean() }))
    .describe('parts of a whole answer, and whether the text has them'),
  stops: z.boolean().describe('the house lets nothing leave that lacks a part'),
  advice: z.array(
    z.object({
      code: z.string(),
      start: z.int().describe('in UTF-16 units'),
      end: z.int(),
      quote: z.string().describe('the place it speaks of; empty = all of the text'),
      stops: z.boolean().describe('as long as it stands there the answer does not leave'),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});

/** Everything the customer hears of, and taking it back before it has left. */
export const answerEndpoints = [
  endpoint({
    method: 'post',
    path: '/conversations/:id/check',
    act: 'work',
    scope: 'answer',
    tag: 'answers',
    summary:
      'What is to be said of an answer before it leaves, as the composer shows it; nothing is sent or kept',
    body: z.strictObject({
      kind: z.enum(['public', 'private', 'email']),
      text: text(TEXT_MAX),
      publicNote: text(NOTE_MAX).default(''),
    }),
    answer: Check,
    async run(deps, { me, scope }, { id, body }) {
      const detail = await conversation(deps.db, rowKey(id), scope);
      const whose = { conversationId: detail.row.id, userId: me.id, kind: body.kind };
      const mark = (await draftOf(deps.db, whose))?.fields.template;
      const writer = { scope, language: me.language, signature: me.signature };
      const template = await wordsOfTemplate(deps, writer, detail, mark);
      return checkDraft(deps, detail, { ...body, template });
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/reply',
    act: 'work',
    scope: 'answer',
    tag: 'answers',
    summary: 'Answer a message; it leaves when the time to take it back is over',
    body: Reply,
    answer: z.object({ outboxId: z.uuid().optional(), sendAt: instant().optional(), proposalId }),
    async run(deps, { actor, now }, { id, body: { openedAt, promiseAt, ...body } }) {
      const times = { openedAt: timeOf(openedAt), promiseAt: timeOf(promiseAt) };
      return replyOrPropose(deps, { ...body, ...times, conversationId: rowKey(id), ...actor }, now);
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/answered',
    act: 'answer',
    tag: 'answers',
    summary: 'What was answered at the original by hand',
    body: z.strictObject({ mentionId: key(), text: text(TEXT_MAX), requestId: requestId(), despiteClaim }),
    answer: done,
    async run(deps, { actor, now }, { id, body }) {
      await markAnswered(deps, { ...body, conversationId: rowKey(id), ...actor }, now);
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/handoff',
    act: 'work',
    scope: 'answer',
    tag: 'answers',
    summary: 'A private matter moves to e-mail: to the customer, a department, or both',
    body: Handoff,
    answer: z.object({
      outboxIds: z.array(z.uuid()).optional(),
      promiseDueAt: instant().optional(),
      proposalId,
    }),
    async run(deps, { actor, now }, { id, body }) {
      const openedAt = timeOf(body.openedAt);
      const request = { ...body, openedAt, conversationId: rowKey(id), ...actor };
      const handed = await handOffOrPropose(deps, { ...request, via: 'smtp' }, now);
      if ('proposalId' in handed) return handed;
      return { outboxIds: handed.outboxIds, promiseDueAt: handed.promiseDueAt };
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/handoff/kept',
    act: 'answer',
    tag: 'answers',
    summary: 'What was promised with the handoff is done',
    answer: done,
    async run(deps, { actor, now, scope }, { id }) {
      const conversationId = await visible(deps.db, id, scope);
      await endHandoffPromise(deps, { conversationId, ...actor }, now);
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/mentions/:id/beside',
    act: 'answer',
    tag: 'answers',
    summary: 'Hide or like a message at its network, or take that back',
    body: z.strictObject({ act: z.enum(BESIDE_ACTS) }),
    answer: done,
    async run(deps, { actor, now, scope }, { id, body }) {
      const { id: mentionId, conversationId } = await heard(deps.db, rowKey(id), scope);
      if (conversationId === null) throw new Problem('not-found', 'problem.not_found');
      await actBeside(deps, { ...actor, conversationId, mentionId, act: body.act }, now);
      return DONE;
    },
  }),
  endpoint({
    method: 'get',
    path: '/outbox/:id',
    act: 'read',
    tag: 'answers',
    summary: 'How far an answer has got',
    answer: z.object({
      state: z.string(),
      sendAt: instant(),
      endedAt: instant().nullable(),
      url: z.string().nullable(),
    }),
    async run({ db }, { scope }, { id }) {
      const { state, sendAt, endedAt, url } = await outboxRow(db, id, scope);
      return { state, sendAt, endedAt, url };
    },
  }),
  endpoint({
    method: 'post',
    path: '/outbox/:id/undo',
    act: 'answer',
    tag: 'answers',
    summary: 'Take an answer back before it leaves',
    answer: done,
    async run(deps, { actor, now, scope }, { id }) {
      const row = await outboxRow(deps.db, id, scope);
      await undoSend(deps, row.id, actor, now);
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/outbox/:id/decision',
    act: 'answer',
    tag: 'answers',
    summary: 'What becomes of an answer whose end nobody knows',
    body: z.strictObject({ decision: z.enum(['it-was-sent', 'send-again', 'give-up']) }),
    answer: done,
    async run(deps, { actor, now, scope }, { id, body }) {
      const row = await outboxRow(deps.db, id, scope);
      await decide(deps, row.id, body.decision, actor, now);
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/proposals/:id/approve',
    act: 'approve',
    tag: 'answers',
    summary: 'What a trainee wrote leaves, as it is or edited, signed by who wrote it',
    body: z.strictObject({
      text: text(TEXT_MAX).optional(),
      seenAt: z.iso.datetime({ offset: true }).optional().describe('up to when you know the conversation'),
      despiteClaim,
    }),
    answer: z.object({ outboxIds: z.array(z.uuid()) }),
    async run(deps, { actor, now }, { id, body: { seenAt, ...body } }) {
      return approve(deps, { ...body, seenAt: timeOf(seenAt), proposalId: uuidIn(id), ...actor }, now);
    },
  }),
  endpoint({
    method: 'post',
    path: '/proposals/:id/return',
    act: 'approve',
    tag: 'answers',
    summary: 'What a trainee wrote goes back to them, with a note why',
    body: z.strictObject({ note: text(NOTE_MAX) }),
    answer: done,
    async run(deps, { actor, now }, { id, body }) {
      await returnProposal(deps, { ...body, proposalId: uuidIn(id), ...actor }, now);
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/proposals/:id/withdraw',
    act: 'work',
    scope: 'answer',
    tag: 'answers',
    summary: 'Take back a proposal of one’s own',
    answer: done,
    async run(deps, { actor, now }, { id }) {
      await withdrawProposal(deps, { proposalId: uuidIn(id), ...actor }, now);
      return DONE;
    },
  }),
];

const timeOf = (iso: string | undefined): Date | undefined => (iso === undefined ? undefined : new Date(iso));

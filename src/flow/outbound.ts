/**
 * Answering, as the web and the API do it. Each verb is one transaction: the check, the row in the outbox, the queue
 * and the story stand or fall together; the worker sends afterwards (deliver.ts).
 *
 *   sendReply(deps, { conversationId, mentionId, kind, text, by, scope, requestId?, despiteClaim? }, now)
 *   markAnswered: answered-outside.ts, undoSend and decide: taking-back.ts
 *   handOff, endHandoffPromise, mailLinks, previewHandoff: handoff*.ts
 *
 * The response promise is met when the person presses send. Until the reply has left it can still fail, be unknown
 * or be taken back: then the promise runs again, due when it always was.
 */
import { eq } from 'drizzle-orm';
import { noteSent } from '../asking/requests.ts';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { record } from '../events/record.ts';
import { sendFiles } from '../files/attachments.ts';
import { after, SECOND } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { excerpt } from '../lib/excerpt.ts';
import { newUuid, uuidAfter } from '../lib/ids.ts';
import { enqueue } from '../outbox/rows.ts';
import { recordAnswer } from '../queue/index.ts';
import { insertReply } from '../replies/answers.ts';
import { composeReply } from '../replies/compose.ts';
import { clearDraft } from '../replies/drafts.ts';
import { dropAcknowledgement } from './acknowledging.ts';
import type { FlowDeps } from './deps.ts';
import { refuseExposed, refuseIncomplete } from './fit-to-leave.ts';
import { tellFollowers } from './following.ts';
import { type Actor, type Addressed, type Ground, groundOf, mentionIn, takeUp } from './ground.ts';
import { refuseImpossible } from './possible.ts';
import { promiseFor } from './promising.ts';
import { refuseFiles } from './reply-files.ts';
import { turnSince } from './since.ts';
import { refuseTold } from './told.ts';

export type SendDeps = Pick<
  FlowDeps,
  'db' | 'clock' | 'http' | 'reach' | 'log' | 'seal' | 'channels' | 'random' | 'dataDir'
>;

export interface ReplyRequest extends Actor {
  conversationId: number;
  mentionId: number;
  kind: 'public' | 'private';
  text: string;
  /** uuid made with the form: the same form posted twice is one reply */
  requestId?: string;
  /** the person has seen that somebody else is on it */
  despiteClaim?: boolean;
  /** the person has seen that everybody will read an order number */
  despiteOrder?: boolean;
  /** the text says that we come back by then: a promise that is kept an eye on */
  promiseAt?: Date;
  /** up to when the person knows the conversation; default: as it is now */
  openedAt?: Date;
}

export interface Queued {
  outboxId: string;
  /** until then it can be taken back */
  sendAt: Date;
}

/**
 * Puts a reply in line. Problems: those of composeReply, fit-to-leave.ts and reply-files.ts, `reply.error.cap.*` (why this mention can't be answered so),
 * `reply.error.gone`, `reply.error.claimed` {name}, `reply.error.since.*` {name, text} (what others did since `openedAt`),
 * `problem.forbidden`, `problem.not_found`.
 */
export function sendReply(deps: SendDeps, request: ReplyRequest, now: Date): Promise<Queued> {
  return deps.db.transaction(async (tx) => {
    const ground = await groundOf(tx, request.conversationId, request);
    return sendOn(tx, deps, ground, request, now);
  });
}

/** The same within the caller's transaction, on ground that may be sent from. */
export async function sendOn(
  tx: Tx,
  deps: Pick<SendDeps, 'channels'>,
  ground: Ground,
  request: ReplyRequest,
  now: Date,
): Promise<Queued> {
  const { id, before } = await actOf(tx, request.requestId, ground);
  if (before) return before;
  const addressed = await mentionIn(tx, ground.conversation.id, request.mentionId, request.scope);
  const since = await takeTurn(tx, ground, request, now);
  refuseIncomplete(request.text, isLetter(addressed), { ...termsFor(ground), field: 'text' });
  const reply = { ...request, id, act: id, since };
  // files of what was proposed have been bound to it since then
  const isApproved = request.approvedBy !== undefined;
  await refuseFiles(tx, ground, addressed, request.kind, isApproved ? id : undefined);
  const queued = await queueReply(tx, deps, ground, addressed, reply, now);
  if (!isApproved) {
    await sendFiles(tx, { conversationId: ground.conversation.id, userId: ground.user.id }, id);
  }
  if (request.approvedBy === undefined) await clearDraft(tx, draftKey(ground, request.kind), now);
  const promise = promiseFor(ground, request.promiseAt, now);
  await recordAnswer(tx, ground.conversation.id, now, ground.user.id, promise);
  await tellFollowers(tx, [ground.conversation.id], 'answered', ground.user.id, now);
  return queued;
}

interface NewReply {
  id: string;
  act: string;
  kind: 'public' | 'private';
  text: string;
  since?: Date;
  promiseAt?: Date;
  despiteOrder?: boolean;
  /** where the form says what is wrong with the words; default: text */
  field?: string;
}

/** A reply through a mailbox is a letter. */
export const isLetter = ({ source }: Pick<Addressed, 'source'>): boolean => source.channel === 'email';

/** What the house asks of a text, told in the person's language. */
export const termsFor = ({ asked, user }: Ground) => ({ asked, lang: user.language });

const ACTIONS = { public: 'reply', private: 'privateReply' } as const;

/** The words as they would leave, signed; Problems as of `sendReply` when they can't. Writes nothing. */
export async function fitReply(
  tx: Tx,
  deps: Pick<SendDeps, 'channels'>,
  ground: Ground,
  { mention, source }: Addressed,
  reply: Pick<NewReply, 'kind' | 'text' | 'despiteOrder' | 'field'>,
  now: Date,
): Promise<string> {
  const { conversation, user, house, profile } = ground;
  const action = ACTIONS[reply.kind];
  const field = reply.field ?? 'text';
  await refuseImpossible(tx, deps, { mention, source }, action, now);
  if (reply.kind === 'public' && mention.visibility !== 'private') {
    refuseExposed({
      text: reply.text,
      language: conversation.language,
      own: profile,
      despiteOrder: reply.despiteOrder ?? false,
      lang: user.language,
      field,
    });
    await refuseTold(tx, ground, reply.text, field);
  }
  return composeReply({
    text: reply.text,
    user,
    channel: source.channel,
    house,
    maxLength: (action === 'privateReply' && mention.caps.privateMaxLength) || mention.caps.maxLength,
  });
}

/** Checks a reply and writes its rows; the caller looks after clocks and drafts. */
export async function queueReply(
  tx: Tx,
  deps: Pick<SendDeps, 'channels'>,
  ground: Ground,
  addressed: Addressed,
  reply: NewReply,
  now: Date,
): Promise<Queued> {
  const { conversation, user, response } = ground;
  const { mention, source } = addressed;
  const text = await fitReply(tx, deps, ground, addressed, reply, now);
  await dropAcknowledgement(tx, conversation.id, now);
  const sendAt = after(now, response.undoSeconds * SECOND);
  const language = /^[a-z]{2}$/.test(conversation.language) ? conversation.language : undefined;
  await enqueue(
    tx,
    {
      id: reply.id,
      conversationId: conversation.id,
      userId: user.id,
      sendAt,
      action: ACTIONS[reply.kind],
      sourceId: source.id,
      channel: source.channel,
      payload: {
        act: reply.act,
        draft: reply.text,
        fields: reply.promiseAt ? { promiseAt: reply.promiseAt.toISOString() } : undefined,
        mentionId: mention.id,
        text,
        language,
        since: (reply.since ?? now).toISOString(),
      },
    },
    now,
  );
  const answer = { conversationId: conversation.id, mentionId: mention.id, userId: user.id };
  await insertReply(tx, { ...answer, kind: reply.kind, text, outboxId: reply.id }, now);
  const said = { text, conversationId: conversation.id, outboxId: reply.id, field: reply.field ?? 'text' };
  await noteSent(tx, said, now);
  await record(tx, {
    at: now,
    kind: 'reply.queued',
    ...place(ground),
    data: { outboxId: reply.id, kind: reply.kind },
  });
  return { outboxId: reply.id, sendAt };
}

/**
 * Whoever answers is on it, and past nobody: what others did since they looked is told before that somebody has it, for
 * after it there may be nothing left to say. Problems `reply.error.since.*`, `reply.error.claimed`.
 * @returns up to when they know the conversation
 */
export async function takeTurn(
  tx: Tx,
  ground: Ground,
  request: Pick<ReplyRequest, 'mentionId' | 'openedAt' | 'despiteClaim' | 'approvedBy'>,
  now: Date,
): Promise<Date> {
  const { mentionId, openedAt, despiteClaim = false, approvedBy } = request;
  const since = openedAt && openedAt < now ? openedAt : now;
  await refusePast(tx, ground, mentionId, since, approvedBy, despiteClaim);
  await takeUp(tx, ground, despiteClaim, now);
  return since;
}

/**
 * Somebody else did something since the person looked: they are told what before anything goes out past it.
 * @param claims also that somebody took it: for who has said that they answer although it was another one's
 */
export async function refusePast(
  tx: Tx,
  ground: Ground,
  mentionId: number,
  since: Date,
  approvedBy?: number,
  claims = true,
): Promise<void> {
  const answering = { conversationId: ground.conversation.id, mentionId, userId: ground.user.id, approvedBy };
  const turn = await turnSince(tx, answering, since, claims);
  if (turn === null) return;
  const { kind, name, text } = turn;
  throw new Problem('conflict', `reply.error.since.${kind}`, { params: { name, text: excerpt(text) } });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The id of a new act, or what the same form has queued before. A form posted again after its act was taken back or
 * failed is meant, and becomes one more act however often it is posted; somebody else's id is as good as none.
 */
export async function actOf(
  tx: Tx,
  requestId: string | undefined,
  ground: Ground,
): Promise<{ id: string; before: Queued | null }> {
  if (requestId === undefined || !UUID.test(requestId)) return { id: newUuid(), before: null };
  for (let id = requestId; ; id = uuidAfter(id)) {
    const [row] = await tx.select().from(outbox).where(eq(outbox.id, id));
    if (!row) return { id, before: null };
    if (row.conversationId !== ground.conversation.id || row.userId !== ground.user.id) {
      throw new Problem('not-found', 'problem.not_found');
    }
    if (row.state !== 'cancelled' && row.state !== 'failed')
      return { id: row.id, before: { outboxId: row.id, sendAt: row.sendAt } };
  }
}

export const place = ({ conversation, user }: Ground) => ({
  conversationId: conversation.id,
  sourceId: conversation.sourceId,
  userId: user.id,
});

export const draftKey = ({ conversation, user }: Ground, kind: 'public' | 'private') => ({
  conversationId: conversation.id,
  userId: user.id,
  kind,
});

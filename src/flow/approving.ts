/**
 * What a trainee writes to people outside waits for a colleague's yes. Whether words leave or wait is decided here by who
 * wrote them, so that every screen and program that answers for somebody ends up the same; ground.ts lets nothing else out.
 */
import { inArray } from 'drizzle-orm';
import { notify } from '../alarms/index.ts';
import type { Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import type { EventKind } from '../events/kinds.ts';
import { record } from '../events/record.ts';
import { giveFilesBack, sendFiles } from '../files/attachments.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { can, listUsers, requireUserRow, scopeFor, sees } from '../people/index.ts';
import { requireText } from '../replies/compose.ts';
import { clearDraft, giveBack } from '../replies/drafts.ts';
import { decideProposal, insertProposal, type Proposal, proposalById } from '../replies/proposals.ts';
import { refuseIncomplete } from './fit-to-leave.ts';
import {
  type Actor,
  type Ground,
  groundOf,
  lockConversation,
  mentionIn,
  proposingGround,
  requireRight,
} from './ground.ts';
import {
  draftFields,
  type HandedOff,
  type HandoffRequest,
  handOff,
  handOffOn,
  recipientsOf,
} from './handoff.ts';
import {
  fitReply,
  isLetter,
  type Queued,
  type ReplyRequest,
  refusePast,
  type SendDeps,
  sendOn,
  sendReply,
  takeTurn,
  termsFor,
} from './outbound.ts';
import { promiseFor } from './promising.ts';
import { refuseFiles } from './reply-files.ts';

/** What waits instead of leaving. */
export interface Proposed {
  proposalId: string;
}

/** `sendReply` for whoever may, else a proposal of these words. Problems as there; nothing that cannot leave waits. */
export async function replyOrPropose(
  deps: SendDeps,
  request: ReplyRequest,
  now: Date,
): Promise<Queued | Proposed> {
  if (await maySend(deps, request)) return sendReply(deps, request, now);
  return deps.db.transaction(async (tx) => {
    const ground = await proposingGround(tx, request.conversationId, request);
    const addressed = await mentionIn(tx, ground.conversation.id, request.mentionId, request.scope);
    const since = await takeTurn(tx, ground, request, now);
    refuseIncomplete(request.text, isLetter(addressed), { ...termsFor(ground), field: 'text' });
    await fitReply(tx, deps, ground, addressed, request, now);
    await refuseFiles(tx, ground, addressed, request.kind);
    const { mentionId, kind, text } = request;
    promiseFor(ground, request.promiseAt, now);
    const fields: Record<string, string> = {
      ...(request.despiteOrder ? { despiteOrder: 'yes' } : {}),
      ...(request.promiseAt ? { promiseAt: request.promiseAt.toISOString() } : {}),
    };
    return propose(tx, ground, { id: request.requestId, mentionId, kind, text, fields, since }, now);
  });
}

/** `handOff` for whoever may, else a proposal of the letter and its public note. */
export async function handOffOrPropose(
  deps: SendDeps,
  request: HandoffRequest,
  now: Date,
): Promise<HandedOff | Proposed> {
  if (await maySend(deps, request)) return handOff(deps, request, now);
  return deps.db.transaction(async (tx) => {
    const ground = await proposingGround(tx, request.conversationId, request);
    await recipientsOf(tx, request);
    const mentionId = request.mentionId ?? ground.conversation.lastMentionId;
    const since = await takeTurn(tx, ground, { ...request, mentionId }, now);
    requireText(request.body, 'body');
    if (request.customerEmail?.trim()) {
      refuseIncomplete(request.body, true, { ...termsFor(ground), field: 'body' });
    }
    const despite: Record<string, string> = request.despiteOrder ? { despiteOrder: 'yes' } : {};
    const fields = { ...draftFields(request), ...despite };
    const words = { mentionId, kind: 'email' as const, text: request.body, fields };
    return propose(tx, ground, { ...words, id: request.requestId, since }, now);
  });
}

async function maySend({ db }: Pick<SendDeps, 'db'>, { by }: Actor): Promise<boolean> {
  return can((await requireUserRow(db, by.userId)).role, 'answer');
}

type Words = Pick<Proposal, 'mentionId' | 'kind' | 'text' | 'fields' | 'since'> & { id?: string };

async function propose(tx: Tx, ground: Ground, words: Words, now: Date): Promise<Proposed> {
  const { conversation, user } = ground;
  const place = { conversationId: conversation.id, userId: user.id };
  const { id, isNew } = await insertProposal(tx, { ...place, ...words, id: words.id ?? newUuid() }, now);
  if (!isNew) return { proposalId: id };
  // bound to these words: nothing can be put to them afterwards
  await sendFiles(tx, words.kind === 'email' ? { ...place, kind: 'email' } : place, id);
  await clearDraft(tx, { ...place, kind: words.kind }, now);
  await tell(tx, 'proposal.made', { id, conversationId: conversation.id }, user.id, now);
  const told = { kind: 'approval' as const, conversationId: conversation.id, by: user.id };
  await notify(tx, { ...told, userIds: await approversOf(tx, conversation.foundBy) }, now);
  return { proposalId: id };
}

/** Whoever may approve what sources of these found. */
async function approversOf(tx: Tx, foundBy: number[]): Promise<number[]> {
  const found = await tx.select({ teamId: sources.teamId }).from(sources).where(inArray(sources.id, foundBy));
  const teamIds = found.map(({ teamId }) => teamId);
  return (await listUsers(tx))
    .filter((one) => one.active && can(one.role, 'approve') && sees(scopeFor(one.role, one.teamIds), teamIds))
    .map(({ id }) => id);
}

interface Approval extends Actor {
  proposalId: string;
  /** as it is to leave; default: as it was proposed */
  text?: string;
  /** up to when the approver knows the conversation, where they have been told what came after the proposal */
  seenAt?: Date;
  /** they have seen that somebody else is on it */
  despiteClaim?: boolean;
}

/**
 * The words leave, signed by who wrote them. Of any number who approve at once one sends. The send guard looks from when
 * their author knew the conversation: has the customer written since, it stops as always, until the approver has seen
 * that. Problems `approval.decided`, `problem.forbidden`, those of `sendReply` and `handOff`.
 */
export function approve(deps: SendDeps, request: Approval, now: Date): Promise<{ outboxIds: string[] }> {
  return deps.db.transaction(async (tx) => {
    await requireRight(tx, request.by.userId, 'approve');
    const proposal = await proposalById(tx, request.proposalId, request.scope);
    const { id, conversationId, kind, fields } = proposal;
    const approvedBy = request.by.userId;
    const author: Actor = { by: { userId: proposal.userId }, scope: request.scope, approvedBy };
    const ground = await groundOf(tx, conversationId, author);
    if (!(await decideProposal(tx, id, { state: 'approved', by: approvedBy }, now))) throw decided();
    const text = request.text?.trim() ? request.text : proposal.text;
    const mentionId = proposal.mentionId ?? ground.conversation.lastMentionId;
    const { seenAt, despiteClaim } = request;
    const openedAt = seenAt && seenAt > proposal.since ? seenAt : proposal.since;
    const shared = { ...author, conversationId, mentionId, requestId: id, despiteClaim };
    const despiteOrder = fields.despiteOrder === 'yes';
    const promiseAt = fields.promiseAt ? new Date(fields.promiseAt) : undefined;
    const outboxIds =
      kind === 'email'
        ? await approveLetter(
            tx,
            deps,
            ground,
            { ...shared, ...letterOf(proposal, text), despiteOrder },
            openedAt,
            now,
          )
        : [
            (
              await sendOn(
                tx,
                deps,
                ground,
                { ...shared, kind, text, despiteOrder, openedAt, promiseAt },
                now,
              )
            ).outboxId,
          ];
    const data = { edited: text !== proposal.text };
    await tell(tx, 'proposal.approved', proposal, approvedBy, now, data);
    await review(tx, proposal, approvedBy, 'approved', now);
    return { outboxIds };
  });
}

async function approveLetter(
  tx: Tx,
  deps: SendDeps,
  ground: Ground,
  request: HandoffRequest & { mentionId: number },
  since: Date,
  now: Date,
): Promise<string[]> {
  await refusePast(tx, ground, request.mentionId, since, request.approvedBy);
  return (await handOffOn(tx, deps, ground, { ...request, via: 'smtp' }, now)).outboxIds;
}

const letterOf = ({ fields }: Proposal, body: string) => ({
  body,
  subject: fields.subject ?? '',
  customerEmail: fields.customerEmail || undefined,
  departmentId: fields.departmentId ? Number(fields.departmentId) : undefined,
  publicNote: fields.publicNote || undefined,
  received: fields.received ? fields.received.split(',') : undefined,
});

/** The words go back to who wrote them, with a note why. Problems `approval.decided`, `approval.note_empty`. */
export function returnProposal(
  deps: Pick<SendDeps, 'db'>,
  request: Actor & { proposalId: string; note: string },
  now: Date,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await requireRight(tx, request.by.userId, 'approve');
    const note = request.note.trim();
    if (note === '') throw new Problem('invalid', 'approval.note_empty', { field: 'note' });
    const proposal = await back(tx, request, { state: 'returned', note }, now);
    await tell(tx, 'proposal.returned', proposal, request.by.userId, now);
    await review(tx, proposal, request.by.userId, 'returned', now);
  });
}

/** Who wrote it thinks better of it. Problems `approval.decided`, `problem.not_found` for somebody else's. */
export function withdrawProposal(
  deps: Pick<SendDeps, 'db'>,
  request: Actor & { proposalId: string },
  now: Date,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const { userId } = await proposalById(tx, request.proposalId, request.scope);
    if (userId !== request.by.userId) throw new Problem('not-found', 'problem.not_found');
    const proposal = await back(tx, request, { state: 'withdrawn' }, now);
    await tell(tx, 'proposal.withdrawn', proposal, userId, now);
  });
}

/** The words and their files lie in their author's draft again. */
async function back(
  tx: Tx,
  { proposalId, by, scope }: Actor & { proposalId: string },
  decision: { state: 'returned' | 'withdrawn'; note?: string },
  now: Date,
): Promise<Proposal> {
  const proposal = await proposalById(tx, proposalId, scope);
  const { id, conversationId, userId, kind, text } = proposal;
  await lockConversation(tx, conversationId);
  if (!(await decideProposal(tx, id, { ...decision, by: by.userId }, now))) throw decided();
  await giveFilesBack(tx, id);
  const { despiteOrder: _seen, ...fields } = proposal.fields;
  await giveBack(tx, { conversationId, userId, kind }, { text, fields }, now);
  return proposal;
}

const decided = () => new Problem('conflict', 'approval.decided');

const review = (tx: Tx, { userId, conversationId }: Proposal, by: number, what: string, now: Date) =>
  notify(tx, { userIds: [userId], kind: 'reviewed', conversationId, by, params: { what } }, now);

async function tell(
  tx: Tx,
  kind: Extract<EventKind, `proposal.${string}`>,
  { id, conversationId }: Pick<Proposal, 'id' | 'conversationId'>,
  userId: number,
  now: Date,
  data: Record<string, unknown> = {},
): Promise<void> {
  await record(tx, { at: now, kind, conversationId, userId, data: { proposalId: id, ...data } });
}

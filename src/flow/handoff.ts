/**
 * A private matter moves to e-mail, in one act: the mail(s), a public note, the promise.
 *
 *   handOff(deps, { conversationId, customerEmail?, departmentId?, subject, body, publicNote?, via?, by, scope }, now)
 *   endHandoffPromise(deps, { conversationId, by, scope }, now)          a person says that it is done
 *
 * What the form starts with: handoff-preview.ts; the links of one's own mail program: handoff-by-hand.ts
 */
import { noteSent } from '../asking/requests.ts';
import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';
import { copyFiles, sendFiles } from '../files/attachments.ts';
import { receivedFolder, sendReceived } from '../files/received.ts';
import { after, SECOND } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { requireMailAddress } from '../lib/mail-address.ts';
import { enqueue } from '../outbox/rows.ts';
import { messageDomain } from '../outbox/smtp.ts';
import {
  askedOf,
  handoffOf,
  meetDeadline,
  type NewDeadline,
  recordAnswer,
  startDeadline,
} from '../queue/index.ts';
import { insertReply } from '../replies/answers.ts';
import { departmentById } from '../replies/departments.ts';
import { clearDraft } from '../replies/drafts.ts';
import { composeHandoff } from '../replies/handoff-text.ts';
import { earlierMessages, insertHandoff } from '../replies/handoffs.ts';
import { sign } from '../replies/signature.ts';
import { type Said, threadOf } from '../replies/thread.ts';
import { answerableIn } from './answerable.ts';
import { keepOutside } from './answered-outside.ts';
import { refuseIncomplete } from './fit-to-leave.ts';
import { tellFollowers } from './following.ts';
import { type Actor, customerLang, type Ground, groundOf, mentionIn } from './ground.ts';
import { linksOf, type MailLink } from './handoff-by-hand.ts';
import { type Sender, senderOf } from './handoff-sender.ts';
import { actOf, place, queueReply, type SendDeps, takeTurn, termsFor } from './outbound.ts';
import { capOf } from './possible.ts';
import { replyAddressOf } from './reply-address.ts';
import { houseTerms, termsOf } from './response-clock.ts';

/** What a letter needs: whose server, and which network takes the note. */
type LetterDeps = Pick<SendDeps, 'channels' | 'seal' | 'dataDir'>;

export interface HandoffRequest extends Actor {
  conversationId: number;
  /** at least one of the two */
  customerEmail?: string;
  departmentId?: number;
  subject: string;
  body: string;
  /** short words at the original: "píšu vám do e-mailu"; sent where the network takes them, else kept as pasted by hand */
  publicNote?: string;
  /** mention that the note answers; the newest one when not given */
  mentionId?: number;
  /** mailto: the person sends it with their own mail program */
  via?: 'smtp' | 'mailto';
  requestId?: string;
  despiteClaim?: boolean;
  /** up to when the person knows the conversation; default: as it is now */
  openedAt?: Date;
  /** the person has seen that everybody will read an order number in the note */
  despiteOrder?: boolean;
  /** files that the customer gave us, which the department gets too */
  received?: readonly string[];
  /** a rule does it in this person's name: they don't take the conversation up by it */
  byRule?: boolean;
}

export interface HandedOff {
  /** the form that was posted, by which `mailLinks` finds it again */
  act: string;
  /** what leaves, mails first; `undoSend` with any of them takes back all */
  outboxIds: string[];
  promiseDueAt: Date;
  /** for via mailto: what to open, one a recipient */
  mailto: MailLink[];
}

interface Recipient {
  audience: 'customer' | 'department';
  name: string;
  address: string;
  departmentId: number | null;
}

/**
 * Hands a conversation over. Problems: `handoff.error.nobody`, `handoff.error.no_smtp` (offer `via: 'mailto'`),
 * `mail.error.address`, those of composeHandoff, composeReply (note) and sendReply, `queue.done`.
 */
export function handOff(deps: SendDeps, request: HandoffRequest, now: Date): Promise<HandedOff> {
  return deps.db.transaction(async (tx) => {
    const ground = await groundOf(tx, request.conversationId, request);
    return handOffOn(tx, deps, ground, request, now);
  });
}

/** The same within the caller's transaction, on ground that may be sent from. */
export async function handOffOn(
  tx: Tx,
  deps: LetterDeps,
  ground: Ground,
  request: HandoffRequest,
  now: Date,
): Promise<HandedOff> {
  const promise = await promiseOfHandoff(tx, ground, now);
  const promiseDueAt = promise.dueAt;
  const { id: act, before } = await actOf(tx, request.requestId, ground);
  if (before) return { act, outboxIds: [before.outboxId], promiseDueAt, mailto: [] };
  const prepared = await linksOf(tx, ground, act);
  if (prepared.length > 0) return { act, outboxIds: [], promiseDueAt, mailto: prepared };
  const recipients = await recipientsOf(tx, request);
  if (request.customerEmail?.trim())
    refuseIncomplete(request.body, true, { ...termsFor(ground), field: 'body' });
  const smtp = request.via === 'mailto' ? null : await senderOf(tx, deps, ground);
  if (smtp === null && request.via !== 'mailto') throw new Problem('unavailable', 'handoff.error.no_smtp');
  if (!request.byRule) {
    const mentionId = request.mentionId ?? ground.conversation.lastMentionId;
    await takeTurn(tx, ground, { ...request, mentionId }, now);
  }
  // the note is none of what the mail quotes
  const thread = await threadOf(tx, ground.conversation.id);
  await startPromise(tx, ground, promise, now);
  const key = { conversationId: ground.conversation.id, userId: ground.user.id };
  const outboxIds: string[] = [];
  for (const recipient of recipients) {
    // the first mail carries the id of the act, so that the same form posted twice is found
    const id = outboxIds.length === 0 ? act : newUuid();
    await writeMail(tx, deps, { ground, request, recipient, thread, smtp, id, act }, now);
    if (smtp === null) continue;
    outboxIds.push(id);
    if (id !== act) await copyFiles(tx, act, id);
    else if (request.approvedBy === undefined) await sendFiles(tx, { ...key, kind: 'email' }, act);
    if (recipient.departmentId !== null && request.received)
      await sendReceived(
        tx,
        receivedFolder(deps.dataDir),
        request.received,
        { ...key, kind: 'email', outboxId: id },
        now,
      );
  }
  const mailto = smtp === null ? await linksOf(tx, ground, act) : [];
  const noteId = await leaveNote(tx, deps, ground, request, act, now);
  if (noteId) outboxIds.push(noteId);
  if (request.approvedBy === undefined) await clearDraft(tx, { ...key, kind: 'email' }, now);
  return { act, outboxIds, promiseDueAt, mailto };
}

async function startPromise(tx: Tx, { conversation, user }: Ground, promise: NewDeadline, now: Date) {
  await recordAnswer(tx, conversation.id, now, user.id);
  await tellFollowers(tx, [conversation.id], 'answered', user.id, now);
  await startDeadline(tx, conversation.id, promise, user.id, now);
}

/** Minutes of a policy or of the house, counted in the hours of the source. */
async function promiseOfHandoff(tx: Tx, { conversation, source, response }: Ground, now: Date) {
  const terms = termsOf(source, await houseTerms(tx));
  return handoffOf(terms, await askedOf(tx, conversation.id), now, response.handoffMinutes);
}

export async function recipientsOf(tx: Tx, request: HandoffRequest): Promise<Recipient[]> {
  const recipients: Recipient[] = [];
  if (request.customerEmail?.trim()) {
    const address = requireMailAddress(request.customerEmail, 'customerEmail');
    recipients.push({ audience: 'customer', name: '', address, departmentId: null });
  }
  if (request.departmentId !== undefined) {
    const { id, name, email } = await departmentById(tx, request.departmentId);
    recipients.push({ audience: 'department', name, address: email, departmentId: id });
  }
  if (recipients.length === 0)
    throw new Problem('invalid', 'handoff.error.nobody', { field: 'customerEmail' });
  return recipients;
}

interface MailToWrite {
  ground: Ground;
  request: HandoffRequest;
  recipient: Recipient;
  thread: Said[];
  /** null: by the person's own mail program */
  smtp: Sender | null;
  id: string;
  act: string;
}

async function writeMail(tx: Tx, deps: LetterDeps, mail: MailToWrite, now: Date): Promise<void> {
  const { ground, request, recipient, thread, smtp, id, act } = mail;
  const { conversation, user, profile, house } = ground;
  const { audience, departmentId, address } = recipient;
  const customerEmail = request.customerEmail?.trim() || null;
  const composed = composeHandoff({
    audience,
    lang: audience === 'customer' ? customerLang(ground) : user.language,
    timeZone: profile.timeZone,
    subject: request.subject,
    body: request.body,
    user,
    house,
    thread,
    customerEmail,
  });
  const to = departmentId === null ? { customerEmail: address } : { departmentId };
  const references = await earlierMessages(tx, conversation.id, to);
  const handoff = await insertHandoff(
    tx,
    {
      conversationId: conversation.id,
      userId: user.id,
      customerEmail: audience === 'customer' ? address : null,
      departmentId,
      subject: composed.subject,
      body: request.body,
      domain: messageDomain(smtp ?? { fromAddress: '' }),
      outboxId: smtp === null ? null : id,
      requestId: smtp === null ? act : null,
    },
    now,
  );
  if (audience === 'customer') {
    // the quoted thread is no part of the answer: the next mail would quote it again
    const text = sign(request.body, user, 'email', house);
    const answer = {
      conversationId: conversation.id,
      mentionId: conversation.lastMentionId,
      userId: user.id,
    };
    const outboxId = smtp === null ? null : id;
    await insertReply(tx, { ...answer, kind: 'email', text, outboxId }, now);
    await noteSent(tx, { text, conversationId: conversation.id, outboxId, field: 'body' }, now);
  }
  if (smtp !== null) {
    const payload = {
      act,
      draft: request.body,
      fields: draftFields(request),
      to: { name: recipient.name, address },
      ...composed,
      messageId: handoff.messageId,
      references,
      senderName: user.signature,
      replyTo: await replyAddressOf(tx, deps, conversation.id, smtp),
    };
    const sendAt = after(now, ground.response.undoSeconds * SECOND);
    const line = { id, conversationId: conversation.id, userId: user.id, sendAt };
    await enqueue(tx, { ...line, action: 'mail', payload }, now);
  }
  await record(tx, { at: now, kind: 'handoff.queued', ...place(ground), data: { handoffId: handoff.id } });
}

/** What the form held besides the body, for a draft that is given back. */
export const draftFields = (request: HandoffRequest): Record<string, string> => ({
  subject: request.subject,
  customerEmail: request.customerEmail ?? '',
  departmentId: request.departmentId === undefined ? '' : String(request.departmentId),
  publicNote: request.publicNote ?? '',
  received: (request.received ?? []).join(','),
});

/** The public word that an e-mail is on its way; gives the outbox id where the network takes it. */
async function leaveNote(
  tx: Tx,
  deps: LetterDeps,
  ground: Ground,
  request: HandoffRequest,
  act: string,
  now: Date,
): Promise<string | null> {
  const text = request.publicNote?.trim() ?? '';
  if (text === '') return null;
  const mentionId = request.mentionId ?? (await answerableIn(tx, ground.conversation));
  const addressed = await mentionIn(tx, ground.conversation.id, mentionId, request.scope);
  const sends = deps.channels.get(addressed.source.channel)?.send !== undefined;
  if (!capOf(addressed.mention.caps.reply, sends, now).ok) {
    await keepOutside(tx, ground, mentionId, text, now);
    return null;
  }
  const { outboxId } = await queueReply(
    tx,
    deps,
    ground,
    addressed,
    { id: newUuid(), act, kind: 'public', text, despiteOrder: request.despiteOrder, field: 'publicNote' },
    now,
  );
  return outboxId;
}

/** The promise of a handoff is kept, a person says so. False when none runs. */
export function endHandoffPromise(
  deps: Pick<SendDeps, 'db'>,
  request: Actor & { conversationId: number },
  now: Date,
): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const { conversation, user } = await groundOf(tx, request.conversationId, request);
    return meetDeadline(tx, conversation.id, 'handoff', user.id, now);
  });
}

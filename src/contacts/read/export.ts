import { and, asc, eq, getTableColumns, gt, inArray } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { contactRequests } from '../../db/schema/asking.ts';
import { contactAddresses, contactNotes, contacts, contactsBrought } from '../../db/schema/contacts.ts';
import { attachments, receivedFiles } from '../../db/schema/files.ts';
import { authors, media, mentionRevisions, mentions } from '../../db/schema/intake.ts';
import { conversationMentions, conversations, notes } from '../../db/schema/queue.ts';
import { calls, complaintDecisions, complaints } from '../../db/schema/register.ts';
import { handoffs, replies } from '../../db/schema/replies.ts';
import { identityOf } from '../erase.ts';

const BATCH = 200;

/** The bytes of a file in the data folder; null where it is not on this machine. */
type BytesOf = (stored: string) => Promise<Buffer | null>;

/**
 * All that is known of a person, one JSON object a line, each with what it is as its `record`: person, account, address, note, mention
 * (with its media and what it said before), received (a file they gave us), conversation, reply, handoff, teamNote,
 * complaint (with its decisions), call, request (a page they were asked to fill in), file (its bytes as base64). Never
 * holds more than a batch.
 */
export async function* exportLines(tx: Tx, contactId: number, bytesOf?: BytesOf): AsyncGenerator<string> {
  const { contactIds, accounts, handles } = await identityOf(tx, contactId);
  const [person] = await tx.select().from(contacts).where(eq(contacts.id, contactId));
  yield lineOf('person', person!);
  const authorIds = accounts.map(({ id }) => id);
  yield* linesOf('account', await tx.select().from(authors).where(inArray(authors.id, authorIds)));
  yield* linesOf(
    'address',
    await tx.select().from(contactAddresses).where(inArray(contactAddresses.contactId, contactIds)),
  );
  yield* linesOf(
    'note',
    await tx.select().from(contactNotes).where(inArray(contactNotes.contactId, contactIds)),
  );
  const talks = new Set<number>();
  yield* linesOf('claimedAccount', handles);
  yield* linesOf(
    'brought',
    await tx.select().from(contactsBrought).where(inArray(contactsBrought.contactId, contactIds)),
  );
  yield* mentionLines(tx, authorIds, talks, bytesOf);
  for (const id of [...talks].sort((a, b) => a - b)) yield* talkLines(tx, id);
}

async function* mentionLines(
  tx: Tx,
  authorIds: number[],
  talks: Set<number>,
  bytesOf: BytesOf | undefined,
): AsyncGenerator<string> {
  for (let last = 0; ; ) {
    const rows = await tx
      .select({ ...getTableColumns(mentions), conversationId: conversationMentions.conversationId })
      .from(mentions)
      .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
      .where(and(inArray(mentions.authorId, authorIds), gt(mentions.id, last)))
      .orderBy(asc(mentions.id))
      .limit(BATCH);
    const ids = rows.map(({ id }) => id);
    const pictures = await tx.select().from(media).where(inArray(media.mentionId, ids));
    const before = await tx.select().from(mentionRevisions).where(inArray(mentionRevisions.mentionId, ids));
    for (const { caps: _caps, replyHandle: _handle, ...row } of rows) {
      if (row.conversationId !== null) talks.add(row.conversationId);
      yield lineOf('mention', {
        ...row,
        media: pictures.filter(({ mentionId }) => mentionId === row.id),
        revisions: before.filter(({ mentionId }) => mentionId === row.id),
      });
    }
    yield* receivedLines(tx, ids, bytesOf);
    if (rows.length < BATCH) return;
    last = ids.at(-1)!;
  }
}

/** What we said and wrote down in a conversation of theirs. */
async function* talkLines(tx: Tx, id: number): AsyncGenerator<string> {
  const { id: key, status, resolution, firstSeenAt, answeredAt, resolvedAt } = getTableColumns(conversations);
  yield* linesOf(
    'conversation',
    await tx
      .select({ id: key, status, resolution, firstSeenAt, answeredAt, resolvedAt })
      .from(conversations)
      .where(eq(conversations.id, id)),
  );
  yield* linesOf('reply', await tx.select().from(replies).where(eq(replies.conversationId, id)));
  yield* linesOf('handoff', await tx.select().from(handoffs).where(eq(handoffs.conversationId, id)));
  yield* linesOf('teamNote', await tx.select().from(notes).where(eq(notes.conversationId, id)));
  yield* mattersLines(tx, id);
  const files = await tx
    .select({ id: attachments.id })
    .from(attachments)
    .where(eq(attachments.conversationId, id));
  for (const file of files) {
    const [whole] = await tx.select().from(attachments).where(eq(attachments.id, file.id));
    if (whole) yield lineOf('file', { ...whole, bytes: Buffer.from(whole.bytes).toString('base64') });
  }
}

/** What stands in the register of a conversation of theirs, and the pages that they were asked to fill in. */
async function* mattersLines(tx: Tx, id: number): AsyncGenerator<string> {
  const entered = await tx.select().from(complaints).where(eq(complaints.conversationId, id));
  const decided = await tx
    .select()
    .from(complaintDecisions)
    .where(
      inArray(
        complaintDecisions.complaintId,
        entered.map((one) => one.id),
      ),
    );
  yield* linesOf(
    'complaint',
    entered.map(({ actId: _act, ...one }) => ({
      ...one,
      decisions: decided.filter(({ complaintId }) => complaintId === one.id),
    })),
  );
  yield* linesOf('call', await tx.select().from(calls).where(eq(calls.conversationId, id)));
  const asked = await tx.select().from(contactRequests).where(eq(contactRequests.conversationId, id));
  yield* linesOf(
    'request',
    // the secret is nobody's, not even theirs
    asked.map(({ tokenHash: _hash, ...one }) => one),
  );
}

/** What they gave us on a page of ours; without its bytes where it lies on another machine. */
async function* receivedLines(
  tx: Tx,
  mentionIds: readonly number[],
  bytesOf: BytesOf | undefined,
): AsyncGenerator<string> {
  for (const file of await tx
    .select()
    .from(receivedFiles)
    .where(inArray(receivedFiles.mentionId, [...mentionIds]))) {
    const bytes = await bytesOf?.(file.stored);
    yield lineOf('received', { ...file, ...(bytes ? { bytes: bytes.toString('base64') } : {}) });
  }
}

const lineOf = (record: string, it: object): string => `${JSON.stringify({ record, ...it })}\n`;

function* linesOf(record: string, rows: object[]): Generator<string> {
  for (const row of rows) yield lineOf(record, row);
}

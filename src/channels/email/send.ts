/** Answering: the mail is fixed before the first attempt and keeps its Message-ID, so that a second copy is known as one. */
import { z } from 'zod';
import { HOUR } from '../../lib/clock.ts';
import { messageIdOf, replyMessageId } from '../../lib/mail/message-id.ts';
import { sendBySmtp } from '../../lib/mail/smtp.ts';
import { headerText } from '../../lib/mail-address.ts';
import type { ChannelCtx, Outbound, Result, Sent, Settings } from '../contract.ts';
import { uidsOf, withMailbox } from './connection.ts';
import { MailboxFailure } from './failure.ts';
import { sentFolder } from './folder.ts';
import { replyHandleSchema } from './map.ts';
import { smtpOf } from './settings.ts';
import { replySubject } from './subject.ts';

const preparedSchema = z.object({
  messageId: z.string(),
  /** ISO instant, the Date of every attempt */
  date: z.string(),
  from: z.object({ name: z.string(), address: z.string() }),
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  references: z.array(z.string()),
});
type Prepared = z.infer<typeof preparedSchema>;

/** Fixes recipient, subject, thread and Message-ID; asks nobody. Throws MailboxFailure. */
export async function prepare(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Prepared> {
  const handle = replyHandleSchema.safeParse(out.to.replyHandle);
  if (!handle.success) throw new MailboxFailure({ kind: 'gone', key: 'channel.error.not_found' });
  const { to, subject, messageId, references } = handle.data;
  const { address = '', sender = '' } = settings;
  return {
    messageId: replyMessageId(out.id, address.split('@')[1] ?? 'ohlas.invalid'),
    date: ctx.now.toISOString(),
    from: { name: headerText(sender), address },
    to,
    subject: replySubject(subject),
    references: messageId === null ? references : [...references, messageId],
  };
}

/** One attempt. Its failures say whether the whole mail had been handed over (`ambiguous`). */
export async function send(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Result<Sent>> {
  const known = preparedSchema.safeParse(out.prepared);
  const { date, ...mail } = known.success ? known.data : await prepare(settings, out, ctx);
  return sendBySmtp(
    smtpOf(settings, ctx),
    { ...mail, text: out.text, human: !out.automatic, files: out.files },
    { now: new Date(date), reach: ctx.reach },
  );
}

/** Did it happen? Known only where the house itself keeps what it sends for us; nobody can tell that it did not. */
export async function findSent(
  settings: Settings,
  out: Outbound,
  ctx: ChannelCtx,
): Promise<Sent | 'unknown'> {
  const known = preparedSchema.safeParse(out.prepared);
  if (!known.success) return 'unknown';
  const { messageId, date } = known.data;
  return withMailbox(settings, ctx, async (client) => {
    const folder = await sentFolder(client);
    if (folder === null) return 'unknown';
    await client.mailboxOpen(folder, { readOnly: true });
    const since = new Date(new Date(date).getTime() - 24 * HOUR);
    const found = await uidsOf(client, { since, header: { 'message-id': messageIdOf(messageId) } });
    return found.length > 0 ? { externalId: messageId } : 'unknown';
  });
}

import { and, eq } from 'drizzle-orm';
import type { ChannelError, Outbound, Result, Sent } from '../channels/contract.ts';
import { mentionSources, mentions } from '../db/schema/intake.ts';
import { conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { filesOfRow } from '../files/attachments.ts';
import { sendMail } from '../outbox/mail.ts';
import type { BesidePayload, MailPayload, ReplyPayload } from '../outbox/payload.ts';
import type { OutboxRow } from '../outbox/rows.ts';
import { openSmtp } from '../outbox/smtp.ts';
import { isSignedOut } from '../sources/sign-in.ts';
import { channelCtxs } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';
import { lookAgain } from './look-again.ts';

/** The way one row leaves by; what it lacks, the network lacks. */
export interface Carrier {
  /** reads anew what is answered and what hangs below it */
  lookAgain?: () => Promise<Result<void>>;
  prepare?: () => Promise<Result<unknown>>;
  send: (prepared: unknown) => Promise<Result<Sent>>;
  findSent?: (prepared: unknown) => Promise<Result<Sent | 'not-found' | 'unknown'>>;
}

/** Opens the way for a row; an error says why there is none. */
export function carrierOf(deps: FlowDeps, row: OutboxRow): Promise<Result<Carrier>> {
  return row.action === 'mail' ? mailCarrier(deps, row) : channelCarrier(deps, row, row.action);
}

async function mailCarrier(deps: FlowDeps, row: OutboxRow): Promise<Result<Carrier>> {
  const mail = row.payload as MailPayload;
  if (await isOfDemo(deps, row)) {
    const kept: Result<Sent> = { ok: true, value: { externalId: mail.messageId } };
    return { ok: true, value: { send: async () => kept, findSent: async () => kept } };
  }
  const smtp = await openSmtp(deps.db, deps.seal);
  if (smtp === null) return refused({ kind: 'permanent', key: 'mail.error.not_set' });
  const send = async () => {
    const files = await filesOfRow(deps.db, row.id);
    return sendMail(smtp, { ...mail, files, human: true }, deps.clock());
  };
  return { ok: true, value: { send } };
}

/** What people of the demo town are written counts as sent and never leaves the house. */
async function isOfDemo({ db }: FlowDeps, { conversationId }: OutboxRow): Promise<boolean> {
  if (conversationId === null) return false;
  const [found] = await db
    .select({ demo: sources.demo })
    .from(conversations)
    .innerJoin(sources, eq(sources.id, conversations.sourceId))
    .where(eq(conversations.id, conversationId));
  return found?.demo ?? false;
}

async function channelCarrier(
  deps: FlowDeps,
  row: OutboxRow,
  action: Outbound['action'],
): Promise<Result<Carrier>> {
  // an act without words has none
  const { mentionId, text = '', language, automatic } = row.payload as BesidePayload & Partial<ReplyPayload>;
  const [found] = await deps.db
    .select({ mention: mentions, source: sources, handle: mentionSources.replyHandle })
    .from(mentions)
    .innerJoin(sources, eq(sources.id, row.sourceId ?? mentions.sourceId))
    .leftJoin(
      mentionSources,
      and(eq(mentionSources.mentionId, mentions.id), eq(mentionSources.sourceId, sources.id)),
    )
    .where(eq(mentions.id, mentionId));
  const isNew = row.state === 'queued';
  if (!found || (isNew && found.mention.deletedAt !== null))
    return refused({ kind: 'gone', key: 'reply.error.gone' });
  const { mention, source, handle } = found;
  // what has begun is still looked up; whoever asks without a sign-in is told so by the network
  if (isNew && isSignedOut(source)) return refused({ kind: 'auth', key: 'reply.error.signed_out' });
  const channel = deps.channels.get(source.channel);
  const { send, prepare, findSent } = channel ?? {};
  if (!channel || !send) return refused({ kind: 'permanent', key: 'reply.error.cap.unsupported' });
  const to = {
    externalId: mention.externalId,
    replyHandle: handle ?? mention.replyHandle,
    visibility: mention.visibility,
  };
  const files = await filesOfRow(deps.db, row.id);
  const out = (prepared?: unknown): Outbound => ({
    id: row.id,
    action,
    to,
    text,
    files,
    language,
    automatic,
    prepared,
  });
  const ctx = channelCtxs(deps, source);
  return {
    ok: true,
    value: {
      ...(channel.refetch
        ? { lookAgain: () => lookAgain(deps, channel, { mention, source, handle }, ctx()) }
        : {}),
      ...(prepare ? { prepare: () => prepare.call(channel, source.settings, out(), ctx()) } : {}),
      send: (prepared) => send.call(channel, source.settings, out(prepared), ctx()),
      ...(findSent
        ? { findSent: (prepared) => findSent.call(channel, source.settings, out(prepared), ctx()) }
        : {}),
    },
  };
}

const refused = (error: ChannelError): { ok: false; error: ChannelError } => ({ ok: false, error });

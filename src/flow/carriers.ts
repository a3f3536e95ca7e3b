import { and, eq } from 'drizzle-orm';
import type { ChannelError, MentionCaps, Outbound, Result, SendCtx, Sent } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { mentionSources, mentions } from '../db/schema/intake.ts';
import { conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { filesOfRow, requireFit } from '../files/attachments.ts';
import { Problem } from '../lib/errors.ts';
import { sendMail } from '../outbox/mail.ts';
import type { BesidePayload, MailPayload, ReplyPayload } from '../outbox/payload.ts';
import { arrivedBeside, type OutboxRow } from '../outbox/rows.ts';
import { openSmtp } from '../outbox/smtp.ts';
import { requireLength } from '../replies/compose.ts';
import { hoursHeld } from '../sources/sending.ts';
import { isSignedOut } from '../sources/sign-in.ts';
import { channelCtxs } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';
import { echoesOf } from './echoes.ts';
import { lookAgain } from './look-again.ts';
import { filesTaken } from './reply-files.ts';

/** The way one row leaves by; what it lacks, the network lacks. */
export interface Carrier {
  /** reads anew what is answered and what hangs below it */
  lookAgain?: () => Promise<Result<void>>;
  /** why the network does not take it as it is, by what it says now; null = it does */
  unfit?: () => Promise<ChannelError | null>;
  prepare?: () => Promise<Result<unknown>>;
  send: (leaving: Leaving) => Promise<Result<Sent>>;
  findSent?: (leaving: Leaving) => Promise<Result<Sent | 'not-found' | 'unknown'>>;
}

/** How far a row has come. */
export interface Leaving extends Pick<SendCtx, 'left'> {
  prepared: unknown;
  parts: readonly string[];
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
  const n = isNew ? hoursHeld(source, deps.clock()) : null;
  if (n !== null) return refused({ kind: 'permanent', key: 'reply.error.send_held', params: { n } });
  const channel = deps.channels.get(source.channel);
  const { send, prepare, findSent } = channel ?? {};
  if (!channel || !send) return refused({ kind: 'permanent', key: 'reply.error.cap.unsupported' });
  const to = {
    externalId: mention.externalId,
    replyHandle: handle ?? mention.replyHandle,
    visibility: mention.visibility,
  };
  const files = await filesOfRow(deps.db, row.id);
  const out = (leaving?: Leaving): Outbound => ({
    id: row.id,
    action,
    to,
    text,
    files,
    language,
    automatic,
    prepared: leaving?.prepared,
    parts: leaving?.parts,
  });
  const talk = { channel: source.channel, account: mention.account, threadKey: mention.threadKey };
  const ctx = channelCtxs(deps, source);
  const sendCtx = ({ left }: Leaving): SendCtx => ({ ...ctx(), left });
  return {
    ok: true,
    value: {
      ...(channel.refetch
        ? { lookAgain: () => lookAgain(deps, channel, { mention, source, handle }, ctx()) }
        : {}),
      unfit: async () => {
        const caps = await capsNow(deps.db, { mentionId, sourceId: source.id });
        return caps && unfitFor(caps, { text, files, isPrivate: action === 'privateReply' });
      },
      ...(prepare ? { prepare: () => prepare.call(channel, source.settings, out(), ctx()) } : {}),
      send: (leaving) => send.call(channel, source.settings, out(leaving), sendCtx(leaving)),
      ...(findSent
        ? {
            findSent: async (leaving) => {
              const echoes = await echoesOf(deps.db, row.id, talk);
              const others = await arrivedBeside(deps.db, row);
              const sought = { ...out(leaving), echoes, others };
              return findSent.call(channel, source.settings, sought, sendCtx(leaving));
            },
          }
        : {}),
    },
  };
}

/** What may be done with a mention through this source's account, as it was told last. */
async function capsNow(
  tx: Tx,
  { mentionId, sourceId }: { mentionId: number; sourceId: number },
): Promise<MentionCaps | null> {
  const [row] = await tx
    .select({ own: mentionSources.caps, first: mentions.caps })
    .from(mentions)
    .leftJoin(
      mentionSources,
      and(eq(mentionSources.mentionId, mentions.id), eq(mentionSources.sourceId, sourceId)),
    )
    .where(eq(mentions.id, mentionId));
  return row ? (row.own ?? row.first) : null;
}

/** It was fit when it was pressed; since then the network may have changed its mind. */
function unfitFor(
  caps: MentionCaps,
  { text, files, isPrivate }: Pick<Outbound, 'text' | 'files'> & { isPrivate: boolean },
): ChannelError | null {
  try {
    requireFit(files, filesTaken(caps, isPrivate ? 'private' : 'public'));
    requireLength(text, (isPrivate && caps.privateMaxLength) || caps.maxLength);
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'permanent', key: error.key, params: error.params };
  }
}

const refused = (error: ChannelError): { ok: false; error: ChannelError } => ({ ok: false, error });

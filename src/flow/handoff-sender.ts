import type { Tx } from '../db/client.ts';
import { openSmtp, type Smtp } from '../outbox/smtp.ts';
import type { Ground } from './ground.ts';
import type { SendDeps } from './outbound.ts';

/** Of the mail server, what a handoff asks for: is there one, in whose name does it write, where are answers wanted. */
export type Sender = Pick<Smtp, 'fromAddress' | 'replyTo'>;

/** Mail of the demo town needs no server and meets none: carriers.ts lets it go nowhere. */
const TOWN_SENDER: Sender = { fromAddress: 'dopisy@ohlas.invalid', replyTo: '' };

/** Whose server the mails of a conversation leave by; null while none is set. */
export const senderOf = async (
  tx: Tx,
  { seal }: Pick<SendDeps, 'seal'>,
  { source }: Ground,
): Promise<Sender | null> => (source.demo ? TOWN_SENDER : openSmtp(tx, seal));

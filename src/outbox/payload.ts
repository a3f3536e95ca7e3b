/** What the outbox keeps of a thing to send, besides its columns. */

interface Shared {
  /** one act of a person may write several rows: they are taken back together */
  act: string;
  /** as the person wrote it, unsigned: goes back into the draft when it cannot leave */
  draft: string;
}

/** A reply through a channel; to whom and how is read from the mention when it leaves. */
export interface ReplyPayload extends Shared {
  mentionId: number;
  /** final text, signature included */
  text: string;
  /** BCP 47, where known */
  language?: string;
  /** what else the form held, for the draft */
  fields?: Record<string, string>;
  /** a machine said it (flow/acknowledging.ts): it is nobody's answer */
  automatic?: true;
  /** ISO instant up to which the person knew the conversation; the act itself where none is told */
  since?: string;
}

/** An act without words: hide, like and what takes them back. */
export interface BesidePayload {
  act: string;
  mentionId: number;
}

/** One e-mail to one person. */
export interface MailPayload extends Shared {
  to: { name: string; address: string };
  subject: string;
  /** plain text, signature and quoted thread included */
  text: string;
  /** without angle brackets; made before the first attempt, equal on every retry */
  messageId: string;
  /** Message-IDs of what was sent before to the same person, oldest first */
  references: string[];
  /** the other fields of the form, for the draft */
  fields: Record<string, string>;
  /** shown as sender before the shop: "Jana" */
  senderName: string;
  /** a mailbox that we read; without it answers go where the mail server's settings say */
  replyTo?: string;
}

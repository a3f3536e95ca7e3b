/** Message-IDs (RFC 5322, 3.6.4), kept without their angle brackets. */

/** References keep the first and the newest, as long threads outgrow the header. */
const CHAIN_MAX = 20;
/** Longer than any honest one; what is longer names nothing. */
const ID_MAX = 250;

/** As it stands in a header; whatever could end the header or start another id is left out. */
export const messageIdOf = (id: string): string => `<${id.replace(/[^\x21-\x7e]|[<>,;()"\\]/g, '')}>`;

/** The ids in a header (`Message-ID`, `In-Reply-To`, `References`), in its order, each once; also bare ones without brackets. */
export function messageIdsIn(header: string | undefined): string[] {
  const text = (header ?? '').slice(0, 100 * ID_MAX);
  // some programs put spaces into them, and lines break there
  const bracketed = [...text.matchAll(/<([^<>]+)>/g)].map(([, id]) => id!.replace(/\s+/g, ''));
  const found = bracketed.length > 0 ? bracketed : text.split(/[\s,]+/).filter((one) => one.includes('@'));
  return [...new Set(found.filter((id) => id !== '' && id.length <= ID_MAX))];
}

/** What of a chain of references is passed on: the first one and the newest. */
export const chainOf = (ids: readonly string[]): string[] =>
  ids.length <= CHAIN_MAX ? [...ids] : [ids[0]!, ...ids.slice(1 - CHAIN_MAX)];

/** The Message-ID of a reply: of its row in the outbox, so that every attempt has the same. */
export const replyMessageId = (outboxId: string, domain: string): string => `r.${outboxId}@${domain}`;

const OURS = /^(?:h\.\d+\.[0-9a-f]{18}|r\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/;

/** Has the form of those that we give our own mails. Says nothing about who really sent it. */
export const looksLikeOurs = (id: string): boolean => OURS.test(id);

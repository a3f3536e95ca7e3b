import type { InboundAuthor, InboundItem } from '../channels/contract.ts';
import { foldPlain } from '../lib/fold.ts';

/** What a mention is known by, in every source and for good. */
export const mentionIdentity = (channel: string, item: Pick<InboundItem, 'account' | 'externalId'>): string =>
  `${channel}|${item.account ?? ''}|${item.externalId}`;

/** What ties texts into one conversation; private ones only within their account. */
export const threadIdentity = (channel: string, item: Pick<InboundItem, 'account' | 'threadKey'>): string =>
  `${channel}|${item.account ?? ''}|${item.threadKey}`;

/**
 * An author's id. Feeds tell only a name, if that: the same name at the same host is taken for the same person,
 * and what has no name belongs to the place itself.
 */
export function authorExternalId(author: InboundAuthor, place: { host: string }): string {
  if (author.externalId) return author.externalId;
  return `${place.host}|${foldPlain(author.name ?? author.handle ?? '')}`;
}

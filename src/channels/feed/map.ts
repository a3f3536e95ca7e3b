/** Items of a feed as mentions. */
import { createHash } from 'node:crypto';
import type { InboundItem, MentionCaps } from '../contract.ts';
import { plausibleDate } from '../dates.ts';
import type { FeedDocument, FeedItem } from './document.ts';
import { assignIds, type KnownLinks } from './identity.ts';
import { canonicalLink } from './links.ts';

/** A document may hold a whole archive; what is older has been read or never will be. */
const MAX_ITEMS = 300;
const MAX_TITLE = 500;
const MAX_TEXT = 50_000;

/** A feed only tells: nothing can be sent back through it. */
const NO_CAPS: MentionCaps = {
  reply: { ok: false, why: 'unsupported' },
  privateReply: { ok: false, why: 'unsupported' },
  maxLength: { unit: 'none', max: 0 },
};

const COMMENT_LINK = /#(li-)?comment-?\d+$/i;

/**
 * The newest items as mentions, each with a stable id.
 * @param feedUrl the configured address
 * @param known what the last poll remembered of links
 */
export function toInbound(
  document: FeedDocument,
  context: { feedUrl: string; now: Date; known: KnownLinks },
): { items: InboundItem[]; known: KnownLinks } {
  const readable = document.items.filter((item) => item.title !== null || item.text !== '');
  const items = newest(readable, context.now);
  const links = items.map((item) => canonicalLink(item.originalLink) ?? canonicalLink(item.link));
  const { ids, known } = assignIds(
    items.map((item, i) => ({
      link: links[i] ?? null,
      guid: item.id,
      content: `${item.title ?? ''}\n${item.published?.toISOString() ?? ''}\n${item.text}`,
    })),
    canonicalLink(document.link) ?? context.feedUrl,
    context.known,
  );
  const mentions = new Map<string, InboundItem>();
  items.forEach((item, i) => {
    const id = ids[i] ?? '';
    if (!mentions.has(id)) mentions.set(id, toMention(item, id, links[i] ?? null, context.now));
  });
  return { items: [...mentions.values()], known };
}

function toMention(item: FeedItem, id: string, link: string | null, now: Date): InboundItem {
  const title = item.title === null ? null : cut(item.title, MAX_TITLE);
  const text = cut(item.text, MAX_TEXT);
  const publishedAt = plausibleDate(item.published, now);
  return {
    externalId: id,
    revision: createHash('sha256')
      .update(`${title ?? ''}\n${text}`)
      .digest('hex')
      .slice(0, 32),
    kind: link !== null && COMMENT_LINK.test(link) ? 'comment' : 'article',
    visibility: 'public',
    author: {
      externalId: null,
      isSelf: false,
      ...(item.authorName === null ? {} : { name: cut(item.authorName, MAX_TITLE) }),
      ...(item.authorUrl === null ? {} : { url: item.authorUrl }),
    },
    ...(title === null ? {} : { title }),
    text,
    ...(item.language === null ? {} : { languageClaim: item.language }),
    media: item.media,
    ...(link === null ? {} : { url: link }),
    publishedAt,
    publishedTrust: publishedAt === null ? 'fetched' : 'claimed',
    threadKey: id,
    caps: NO_CAPS,
    replyHandle: null,
  };
}

/** By date where every item has one; a document without dates is taken in its own order. */
function newest(items: readonly FeedItem[], now: Date): FeedItem[] {
  const time = (item: FeedItem): number => plausibleDate(item.published, now)?.getTime() ?? Number.NaN;
  const dated = items.every((item) => !Number.isNaN(time(item)));
  const ordered = dated ? items.toSorted((a, b) => time(b) - time(a)) : items;
  return ordered.slice(0, MAX_ITEMS);
}

/** Never in the middle of a surrogate pair. */
function cut(text: string, max: number): string {
  return text.length <= max
    ? text
    : `${text
        .slice(0, max - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
}

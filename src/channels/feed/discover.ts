/** A web page was given instead of a feed: which feeds does it announce? */
import { Parser } from 'htmlparser2';
import { htmlToLine } from '../../lib/html.ts';
import { type FeedLink, webUrl } from './document.ts';

const FEED_TYPES = /^(application|text)\/((rss|atom|rdf)\+xml|feed\+json|rss|atom)\b/i;
/** Announced feeds stand in the head; a page body can be megabytes. */
const HEAD_REACH = 300_000;
const MAX_FEEDS = 10;
/** Licences and notes in comments may stand before the first element. */
const START_REACH = 4000;

/** Whether a text is a web page rather than a feed with a strange beginning: its first element tells. */
export function isHtmlPage(text: string): boolean {
  const start = text.slice(0, START_REACH).replace(/<!--[\s\S]*?-->/g, '');
  return /^[^<]*(?:<[!?][^<]*)*<(html|head|body)[\s>]/i.test(start);
}

/** Feeds that a page links with `rel="alternate"`, in its order, each address once. */
export function discoverFeeds(html: string, pageUrl: string | null): FeedLink[] {
  const feeds = new Map<string, FeedLink>();
  let base = pageUrl;
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '', title = '' }) {
      if (name === 'base') base = webUrl(href, pageUrl) ?? base;
      if (name !== 'link' || !/(^|\s)alternate(\s|$)/i.test(rel) || !FEED_TYPES.test(type.trim())) return;
      const url = webUrl(href, base);
      if (url !== null && !feeds.has(url) && feeds.size < MAX_FEEDS)
        feeds.set(url, { url, title: htmlToLine(title) });
    },
  });
  parser.end(html.slice(0, HEAD_REACH));
  return [...feeds.values()];
}

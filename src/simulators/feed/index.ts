/** A site with one RSS 2.0 feed in the process: for tests and for *try it*. The caller serves `app`; nothing listens here. */
import { Hono } from 'hono';

interface SimEntry {
  /** last part of its address */
  slug: string;
  title: string;
  text: string;
  author: string;
  publishedAt: Date;
}

interface FeedSimulatorOptions {
  /** the site without a path: https://paper.example */
  site: string;
  title: string;
  /** of the texts, as RSS names it: cs, sk, pl */
  language: string;
}

/** Entries that one document shows, as feeds in the wild do. */
const ENTRIES_SHOWN = 30;

/** The feed is at `/rss.xml`; `publish` puts an entry on top of it. */
export function createFeedSimulator(options: FeedSimulatorOptions): {
  app: Hono;
  publish(entry: SimEntry): void;
} {
  const entries: SimEntry[] = [];
  const app = new Hono();
  app.get('/rss.xml', (c) =>
    c.body(documentOf(options, entries.slice(0, ENTRIES_SHOWN)), 200, {
      'content-type': 'application/rss+xml; charset=utf-8',
    }),
  );
  return { app, publish: (entry) => void entries.unshift(entry) };
}

const documentOf = ({ site, title, language }: FeedSimulatorOptions, entries: readonly SimEntry[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${escapeXml(title)}</title><link>${site}/</link><description/><language>${language}</language>
${entries.map((entry) => itemOf(site, entry)).join('\n')}
</channel></rss>`;

const itemOf = (site: string, { slug, title, text, author, publishedAt }: SimEntry): string =>
  `<item><title>${escapeXml(title)}</title><link>${site}/${slug}</link>
<guid isPermaLink="true">${site}/${slug}</guid><dc:creator>${escapeXml(author)}</dc:creator>
<pubDate>${publishedAt.toUTCString()}</pubDate><description>${escapeXml(text)}</description></item>`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Bytes to a feed: decode, read strictly, repair and read again, and last read leniently whatever is there. */
import { decode } from './decode.ts';
import { discoverFeeds, isHtmlPage } from './discover.ts';
import type { FeedDocument, ParseOutcome, Quality } from './document.ts';
import { authorOf, findItems, linkOf, readItem } from './items.ts';
import { readJsonFeed } from './json-feed.ts';
import { readLenient, readStrict } from './readers.ts';
import { repair, stripProlog } from './repair.ts';
import { firstLine, richLine } from './texts.ts';
import { child, type Element } from './tree.ts';

export interface ParseInput {
  contentType: string | null;
  /** the final address of the document */
  url: string | null;
}

/** Names of elements that make a document a feed even without items. */
const FEED_ROOTS = new Set(['feed', 'rss', 'rdf:rdf', 'channel', 'entry', 'item']);
/**
 * Reads a feed in any of its formats. Never throws for a bad document, but may take long or much memory for a
 * hostile one: run it in the worker thread (worker.ts).
 */
export async function parseFeed(bytes: Uint8Array, input: ParseInput): Promise<ParseOutcome> {
  const text = decode(bytes, input.contentType).trimStart();
  if (text === '') return { ok: false, why: 'empty' };
  if (text.startsWith('{')) {
    const document = readJsonFeed(text, input.url);
    return document === null ? { ok: false, why: 'no-feed' } : { ok: true, document };
  }
  if (isHtmlPage(text)) return { ok: false, why: 'html', feeds: discoverFeeds(text, input.url) };

  let empty: FeedDocument | null = null;
  for await (const [quality, root] of readings(text, input.url)) {
    const document = readDocument(root, quality, input.url);
    if (document !== null && document.items.length > 0) return { ok: true, document };
    empty ??= document;
  }
  return empty === null ? { ok: false, why: 'no-feed' } : { ok: true, document: empty };
}

/** The same document read in ever more forgiving ways. */
async function* readings(text: string, url: string | null): AsyncGenerator<[Quality, Element]> {
  const strict = async (xml: string): Promise<Element | null> => readStrict(xml, url).catch(() => null);
  const asWritten = await strict(stripProlog(text));
  if (asWritten !== null) yield ['parsed', asWritten];
  const repaired = repair(stripProlog(text));
  const afterRepair = asWritten === null ? await strict(repaired) : null;
  if (afterRepair !== null) yield ['repaired', afterRepair];
  yield ['salvaged', readLenient(repaired, url)];
}

function readDocument(root: Element, quality: Quality, url: string | null): FeedDocument | null {
  const top = root.children.find((node) => typeof node !== 'string' && FEED_ROOTS.has(node.name));
  if (top === undefined || typeof top === 'string') return null;
  const channel = child(top, 'channel') ?? top;
  const isEntry = channel.name === 'entry' || channel.name === 'item';
  const link = isEntry ? null : linkOf(channel, url);
  const language = firstLine(channel, ['language', 'dc:language']) ?? channel.attributes['xml:lang'] ?? null;
  const context = { base: link ?? url, language, author: channel.name === 'feed' ? authorOf(channel) : null };
  return {
    quality,
    title: isEntry ? null : richLine(child(channel, 'title')),
    link,
    language,
    ttlMinutes: ttlOf(channel),
    items: findItems(root).map((item) => readItem(item, context)),
  };
}

/** RSS's own word only: sy:updatePeriod is boilerplate of blog software and says nothing about the blog. */
function ttlOf(channel: Element): number | null {
  const minutes = Number(firstLine(channel, ['ttl']));
  return Number.isFinite(minutes) && minutes > 0 ? minutes : null;
}

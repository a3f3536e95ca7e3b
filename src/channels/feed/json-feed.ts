/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
import { cleanText, htmlToLine, htmlToText } from '../../lib/html.ts';
import { parseDate } from '../dates.ts';
import {
  type FeedDocument,
  type FeedItem,
  type FeedMedia,
  mediaKind,
  personName,
  webUrl,
} from './document.ts';

type Json = Record<string, unknown>;

/** Reads a JSON Feed; null when the text is no JSON or no feed. */
export function readJsonFeed(text: string, baseUrl: string | null): FeedDocument | null {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(root) || !Array.isArray(root.items)) return null;
  const link = webUrl(string(root.home_page_url), baseUrl);
  const base = link ?? baseUrl;
  const feedAuthor = authorOf(root);
  const language = string(root.language);
  return {
    quality: 'parsed',
    title: line(string(root.title)),
    link,
    language,
    ttlMinutes: null,
    items: root.items.filter(isObject).map((item) => readItem(item, base, feedAuthor, language)),
  };
}

function readItem(
  item: Json,
  base: string | null,
  feedAuthor: Json | null,
  language: string | null,
): FeedItem {
  const author = authorOf(item) ?? feedAuthor;
  const name = author === null ? null : line(string(author.name));
  const html = string(item.content_html);
  const summary = string(item.summary);
  const plain = string(item.content_text);
  return {
    id: string(item.id),
    title: line(string(item.title)),
    link:
      webUrl(string(item.url), base) ??
      webUrl(string(item.external_url), base) ??
      webUrl(string(item.id), null),
    originalLink: null,
    author: name,
    authorName: name === null ? null : personName(name),
    authorUrl: author === null ? null : webUrl(string(author.url), base),
    published: parseDate(string(item.date_published) ?? '') ?? parseDate(string(item.date_modified) ?? ''),
    text: html === null ? cleanText(plain ?? summary ?? '').trim() : htmlToText(html),
    language: string(item.language) ?? language,
    media: mediaOf(item, base),
  };
}

function mediaOf(item: Json, base: string | null): FeedMedia[] {
  const attachments = Array.isArray(item.attachments) ? item.attachments.filter(isObject) : [];
  const files = attachments.map((file): FeedMedia | null => {
    const url = webUrl(string(file.url), base);
    const name = string(file.title);
    const bytes = file.size_in_bytes;
    if (url === null) return null;
    return {
      kind: mediaKind(string(file.mime_type) ?? ''),
      url,
      ...(name === null ? {} : { name }),
      ...(typeof bytes === 'number' && bytes > 0 ? { bytes } : {}),
    };
  });
  const image = webUrl(string(item.image), base);
  return [
    ...(image === null ? [] : [{ kind: 'image' as const, url: image }]),
    ...files.filter((file) => file !== null),
  ];
}

/** 1.1 has a list of authors, 1.0 one author. */
function authorOf(holder: Json): Json | null {
  const first: unknown = Array.isArray(holder.authors) ? holder.authors[0] : holder.author;
  return isObject(first) && string(first.name) !== null ? first : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text that is there; numbers are what people use as ids. */
function string(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function line(value: string | null): string | null {
  return value === null ? null : htmlToLine(value) || null;
}

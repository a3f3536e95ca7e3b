/** What a parsed feed is, whatever it was written in. Plain data: it crosses from the worker thread. */

export type Quality = 'parsed' | 'repaired' | 'salvaged';

export interface FeedMedia {
  kind: 'image' | 'video' | 'audio' | 'file';
  url: string;
  name?: string;
  bytes?: number;
  description?: string;
}

export interface FeedItem {
  /** guid, Atom id or rdf:about as written */
  id: string | null;
  /** one line of plain text */
  title: string | null;
  /** absolute where anything allows it */
  link: string | null;
  /** the address before a counting service rewrote it */
  originalLink: string | null;
  /** as written, for example `mail@example.cz (Jana Nová)` */
  author: string | null;
  /** the person's name in it */
  authorName: string | null;
  authorUrl: string | null;
  /** not yet checked for plausibility */
  published: Date | null;
  /** plain text with paragraphs */
  text: string;
  /** BCP 47 as claimed by the item or the feed */
  language: string | null;
  media: FeedMedia[];
}

export interface FeedDocument {
  quality: Quality;
  title: string | null;
  /** the site it belongs to */
  link: string | null;
  language: string | null;
  /** how long the publisher says it stays fresh */
  ttlMinutes: number | null;
  items: FeedItem[];
}

export interface FeedLink {
  title: string;
  url: string;
}

export type ParseOutcome =
  | { ok: true; document: FeedDocument }
  /** a web page; the feeds it announces */
  | { ok: false; why: 'html'; feeds: FeedLink[] }
  | { ok: false; why: 'empty' | 'no-feed' };

/** Kind of a medium by its MIME type, or by Media RSS's own word. */
export function mediaKind(type: string): FeedMedia['kind'] {
  const kind = /^(image|video|audio)/.exec(type.toLowerCase())?.[1];
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'file';
}

/** An absolute http(s) address, or null. */
export function webUrl(written: string | null | undefined, base: string | null): string | null {
  const trimmed = written?.trim();
  if (!trimmed || !URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** The name in the ways RSS writes a person: `mail (Name)`, `Name (mail)`, `Name <mail>`, `mail`. */
export function personName(written: string): string {
  const [, outside = '', inside = ''] = /^([^(<]*)[(<]([^)>]*)[)>]?\s*$/.exec(written) ?? [];
  const names = [inside, outside, written].map((part) => part.trim().replace(/^["']|["']$/g, ''));
  return names.find((part) => part !== '' && !part.includes('@')) ?? written.trim();
}

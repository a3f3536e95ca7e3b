/** The tree of an RSS, RDF, Atom or CDF document to items. */
import { parseDate } from '../dates.ts';
import { type FeedItem, type FeedMedia, mediaKind, personName, webUrl } from './document.ts';
import { absolute, firstLine, firstText, plainLine, richLine } from './texts.ts';
import { child, childrenOf, type Element, textOf } from './tree.ts';

/** What an item takes over from its feed. */
interface FeedContext {
  /** where relative links start when no xml:base says */
  base: string | null;
  language: string | null;
  /** Atom: the feed's author is the author of entries without one */
  author: Author | null;
}

interface Author {
  written: string;
  name: string;
  url: string | null;
}

const TEXTS = [
  ...'content:encoded content xhtml:body body description summary abstract xhtml:div'.split(' '),
  ...'fullitem itunes:summary media:description dc:description dcterms:abstract'.split(' '),
  ...'itunes:subtitle'.split(' '),
];
/** First published wins over changed; `date` and `dc:date` come after RSS's own. */
const DATES = [
  ...'published issued pubdate dcterms:issued dc:date dcterms:created created date updated'.split(' '),
  ...'modified dcterms:modified atom:published atom:updated'.split(' '),
];
const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title'];
const AUTHORS = 'author dc:creator itunes:author dc:author dc:contributor creator media:credit'.split(' ');
const MAX_MEDIA = 10;
/** A size in bytes; publishers also write "0" and "3:20". */
const DIGITS = /^\d{1,15}$/;

/** All items of a document in its order, wherever a publisher put them. */
export function findItems(root: Element): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'item' || node.name === 'entry') found.push(node);
      else visit(node);
    }
  };
  visit(root);
  return found;
}

export function readItem(item: Element, context: FeedContext): FeedItem {
  const id =
    firstLine(item, ['guid', 'id', 'dc:identifier']) ?? (item.attributes['rdf:about']?.trim() || null);
  const link = linkOf(item, context.base);
  const author = authorOf(item) ?? context.author;
  const titleElement = TITLES.map((name) => child(item, name)).find(
    (element) => textOf(element).trim() !== '',
  );
  const original = child(item, 'feedburner:origlink');
  return {
    id,
    title: richLine(titleElement),
    link,
    originalLink: original === undefined ? null : absolute(item, textOf(original), context.base),
    author: author?.written ?? null,
    authorName: author?.name ?? null,
    authorUrl: author?.url ?? null,
    published: dateOf(item),
    text: firstText(item, TEXTS) || firstText(child(item, 'media:group') ?? item, TEXTS),
    language: item.attributes['xml:lang'] || firstLine(item, ['dc:language', 'language']) || context.language,
    media: mediaOf(item, context.base),
  };
}

function dateOf(item: Element): Date | null {
  for (const name of DATES) {
    for (const element of childrenOf(item, name)) {
      const date = parseDate(textOf(element));
      if (date !== null) return date;
    }
  }
  return parseDate(item.attributes.lastmod ?? '');
}

/** RSS's text link, Atom's alternate link, a permanent guid; last the address the item says it is about. */
export function linkOf(item: Element, base: string | null): string | null {
  const links = childrenOf(item, 'link', 'atom:link');
  const atom = links.filter(
    (link) => link.attributes.href !== undefined && link.attributes.href.trim() !== '',
  );
  for (const link of links) {
    const url = webText(link, base);
    if (url !== null) return url;
  }
  const alternates = atom.filter((link) => relation(link) === 'alternate');
  const page = alternates.find((link) => /html/.test(link.attributes.type ?? 'text/html')) ?? alternates[0];
  if (page !== undefined) {
    const url = absolute(page, page.attributes.href, base);
    if (url !== null) return url;
  }
  for (const guid of childrenOf(item, 'guid')) {
    if ((guid.attributes.ispermalink ?? 'true').toLowerCase() === 'false') continue;
    const url = webUrl(textOf(guid), null);
    if (url !== null) return url;
  }
  const secondary = atom.find((link) => ['related', 'via', 'enclosure'].includes(relation(link)));
  const addresses = [
    ...childrenOf(item, 'a').map((anchor) => anchor.attributes.href),
    item.attributes.href,
    secondary?.attributes.href,
    item.attributes['rdf:about'],
    textOf(child(item, 'id')),
    textOf(child(item, 'url')),
  ];
  return (
    addresses
      .map((address) => (isAbsolute(address) ? webUrl(address, null) : null))
      .find((url) => url !== null) ?? null
  );
}

function isAbsolute(address: string | undefined): address is string {
  return /^\s*https?:/i.test(address ?? '');
}

function webText(link: Element, base: string | null): string | null {
  const written = textOf(link).trim();
  return written === '' ? null : absolute(link, written, base);
}

function relation(link: Element): string {
  const rel = (link.attributes.rel ?? 'alternate').trim().toLowerCase();
  return rel.replace('http://www.iana.org/assignments/relation/', '') || 'alternate';
}

/** The author of an item or, in Atom, of a feed; in an Atom entry taken from elsewhere, the source's author. */
export function authorOf(element: Element): Author | null {
  for (const name of AUTHORS) {
    for (const found of childrenOf(element, name)) {
      const author = readPerson(found);
      if (author !== null) return author;
    }
  }
  const atom = child(element, 'atom:author');
  const source = child(element, 'source');
  return (atom && readPerson(atom)) ?? (source ? authorOf(source) : null);
}

function readPerson(element: Element): Author | null {
  const name = firstLine(element, ['name', 'atom:name', 'foaf:name', 'title']);
  const email = firstLine(element, ['email', 'atom:email']);
  const url = absolute(element, firstLine(element, ['uri', 'url', 'homepage', 'atom:uri']), null);
  const hasParts = element.children.some((node) => typeof node !== 'string');
  const written = hasParts
    ? [name, name !== null && email !== null ? `(${email})` : email].filter(Boolean).join(' ')
    : plainLine(element);
  if (!written) return null;
  return { written, name: name ?? personName(written), url };
}

function mediaOf(item: Element, base: string | null): FeedMedia[] {
  const media = new Map<string, FeedMedia>();
  const add = (
    element: Element,
    address: string | undefined,
    type: string,
    sizeText: string | undefined,
  ): void => {
    const url = absolute(element, address, base);
    if (url === null || media.has(url) || media.size >= MAX_MEDIA) return;
    const description = firstLine(element, ['media:description', 'media:title']);
    const size = sizeText?.trim() ?? '';
    media.set(url, {
      kind: mediaKind(type),
      url,
      ...(DIGITS.test(size) && size !== '0' ? { bytes: Number(size) } : {}),
      ...(description === null ? {} : { description }),
    });
  };
  for (const enclosure of childrenOf(item, 'enclosure')) {
    const { url, type = '', length } = enclosure.attributes;
    add(enclosure, url, type, length);
  }
  for (const link of childrenOf(item, 'link', 'atom:link')) {
    if (relation(link) === 'enclosure')
      add(link, link.attributes.href, link.attributes.type ?? '', link.attributes.length);
  }
  for (const holder of [item, ...childrenOf(item, 'media:group', 'media:content')]) {
    for (const content of childrenOf(holder, 'media:content')) {
      const { url, type = '', medium = '', filesize } = content.attributes;
      add(content, url, type || medium, filesize);
    }
    for (const thumbnail of childrenOf(holder, 'media:thumbnail'))
      add(thumbnail, thumbnail.attributes.url, 'image', undefined);
  }
  return [...media.values()];
}

/** One shape of an XML document for every reader: canonical names, attributes, children in their order. */

export interface Element {
  /** lower case, with the usual prefix of a known namespace (`dc:creator`); none for RSS and Atom themselves */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Child[];
  /** what xml:base says here, resolved as far as possible */
  base: string | null;
}
type Child = Element | string;

/** The prefix under which we know a namespace; the vocabulary of the document itself has none. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/net/rss1.1#': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss091': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://search.yahoo.com/mrss': 'media',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
};

/** Nested deeper, elements are passed over: no feed needs it, and every walk over the tree stays shallow. */
const MAX_DEPTH = 100;

interface Frame {
  element: Element;
  /** as written, for closing */
  rawName: string;
  namespaces: ReadonlyMap<string, string>;
}

/** Takes what a reader meets in document order and never fails, whatever the order is. */
export class TreeBuilder {
  private readonly root: Element = { name: '', attributes: {}, children: [], base: null };
  private readonly stack: Frame[] = [{ element: this.root, rawName: '', namespaces: new Map() }];
  /** open elements beyond MAX_DEPTH */
  private beyond = 0;
  private atomDocument = false;
  private empty = true;

  /** @param baseUrl where the document came from, for a relative xml:base */
  constructor(private readonly baseUrl: string | null) {}

  open(rawName: string, rawAttributes: Readonly<Record<string, string>>): void {
    if (this.stack.length > MAX_DEPTH) {
      this.beyond++;
      return;
    }
    const parent = this.top;
    const namespaces = scope(parent.namespaces, rawAttributes);
    const local = localName(rawName);
    if (this.empty) {
      this.empty = false;
      this.atomDocument = local === 'feed' || local === 'entry';
    }
    const attributes: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(rawAttributes))
      attributes[canonicalAttribute(key, namespaces)] = value;
    const element: Element = {
      name: this.canonical(rawName, namespaces),
      attributes,
      children: [],
      base: rebase(parent.element.base ?? this.baseUrl, attributes['xml:base']) ?? parent.element.base,
    };
    parent.element.children.push(element);
    this.stack.push({ element, rawName, namespaces });
  }

  text(text: string): void {
    this.top.element.children.push(text);
  }

  /** Closes the nearest open element of that name and everything in it; a close without an open is ignored. */
  close(rawName: string): void {
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    for (let i = this.stack.length - 1; i > 0; i--) {
      if (this.stack[i]?.rawName === rawName) {
        this.stack.length = i;
        return;
      }
    }
  }

  /** Names of the open elements as written, innermost first. */
  openNames(): string[] {
    return this.stack
      .slice(1)
      .map((frame) => frame.rawName)
      .reverse();
  }

  /** A nameless element that holds the document. */
  finish(): Element {
    return this.root;
  }

  private get top(): Frame {
    return this.stack.at(-1) as Frame;
  }

  private canonical(rawName: string, namespaces: ReadonlyMap<string, string>): string {
    const name = rawName.toLowerCase();
    const colon = name.indexOf(':');
    const written = colon < 0 ? '' : name.slice(0, colon);
    const local = colon < 0 ? name : name.slice(colon + 1);
    const uri = namespaces.get(written);
    const known = uri === undefined ? undefined : PREFIXES[uri];
    // A default namespace nobody knows is a mistake on the root; a prefix without one means the usual thing.
    const prefix = known ?? written;
    return prefix === '' || (prefix === 'atom' && this.atomDocument) ? local : `${prefix}:${local}`;
  }
}

export function localName(rawName: string): string {
  return rawName.slice(rawName.indexOf(':') + 1).toLowerCase();
}

function scope(
  outer: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | null = null;
  for (const [key, value] of Object.entries(attributes)) {
    const name = key.toLowerCase();
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= new Map(outer);
    own.set(name.slice('xmlns:'.length), value.trim().toLowerCase());
  }
  return own ?? outer;
}

function canonicalAttribute(rawName: string, namespaces: ReadonlyMap<string, string>): string {
  const name = rawName.toLowerCase();
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  const prefix = PREFIXES[namespaces.get(name.slice(0, colon)) ?? ''];
  return prefix ? `${prefix}:${name.slice(colon + 1)}` : name;
}

function rebase(outer: string | null, own: string | undefined): string | null {
  const written = own?.trim();
  if (!written) return null;
  if (outer !== null) return URL.canParse(written, outer) ? new URL(written, outer).href : null;
  return URL.canParse(written) ? new URL(written).href : null;
}

/** First child element of one of the names, tried in the order of the names. */
export function child(element: Element, ...names: string[]): Element | undefined {
  for (const name of names) {
    const found = element.children.find((node) => typeof node !== 'string' && node.name === name);
    if (found !== undefined) return found as Element;
  }
  return undefined;
}

export function childrenOf(element: Element, ...names: string[]): Element[] {
  return element.children.filter(
    (node): node is Element => typeof node !== 'string' && names.includes(node.name),
  );
}

/** All text inside, tags ignored. */
export function textOf(element: Element | undefined): string {
  if (element === undefined) return '';
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}

/** Whether there is markup inside, as in Atom's xhtml or a description with real elements. */
export function hasElements(element: Element): boolean {
  return element.children.some((node) => typeof node !== 'string');
}

/** The inside written as HTML again, to be read by htmlToText. */
export function innerHtml(element: Element): string {
  return element.children
    .map((node) => {
      if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const name = localName(node.name);
      return `<${name}>${innerHtml(node)}</${name}>`;
    })
    .join('');
}

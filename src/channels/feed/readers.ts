/** Two readers of XML that give the same tree: a strict one (rss-parser) and a lenient one (htmlparser2). */
import { Tokenizer } from 'htmlparser2';
import RssParser from 'rss-parser';
import { type Element, localName, TreeBuilder } from './tree.ts';

/** What xml2js hands over with children in their order; see the options below. */
interface XmlObject {
  '#name'?: string;
  _?: string;
  $?: Record<string, string>;
  $$?: XmlObject[];
}

/** rss-parser's own item and feed shapes lose order, authors and dates: the tree travels in a field of its own. */
type Document = { tree: Element };

const TEXT_NODE = '__text__';

/**
 * rss-parser with its readings of Atom, RSS 0.9x, 1.0 and 2.0 replaced. Its own lose a whole feed over one bad
 * date or one link without attributes, garble text with markup in it, know no prefixes, and spend quadratic time
 * on hostile descriptions (stripHtml); none of that code runs here. One instance reads one document.
 */
class TreeParser extends RssParser<Document> {
  constructor(private readonly baseUrl: string | null) {
    let first = true;
    super({
      // RSS with any version or none is read alike.
      defaultRSS: 2,
      xml2js: {
        explicitChildren: true,
        preserveChildrenOrder: true,
        charsAsChildren: true,
        includeWhiteChars: true,
        tagNameProcessors: [
          (name: string): string => {
            if (!first) return name;
            first = false;
            return canonicalRoot(name);
          },
        ],
      },
    });
  }

  buildAtomFeed(document: { feed: XmlObject }): Document & { items: never[] } {
    return this.build('feed', document.feed);
  }

  buildRSS2(document: { rss: XmlObject }): Document & { items: never[] } {
    return this.build('rss', document.rss);
  }

  buildRSS0_9(document: { rss: XmlObject }): Document & { items: never[] } {
    return this.build('rss', document.rss);
  }

  buildRSS1(document: { 'rdf:RDF': XmlObject }): Document & { items: never[] } {
    return this.build('rdf:RDF', document['rdf:RDF']);
  }

  private build(name: string, root: XmlObject): Document & { items: never[] } {
    const builder = new TreeBuilder(this.baseUrl);
    // An explicit stack: documents nest as deep as they like.
    const open: { name: string; children: XmlObject[]; next: number }[] = [];
    const enter = (elementName: string, node: XmlObject): void => {
      builder.open(elementName, node.$ ?? {});
      open.push({ name: elementName, children: node.$$ ?? [], next: 0 });
    };
    enter(name, root);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const node = top.children[top.next++];
      if (node === undefined) {
        builder.close(top.name);
        open.pop();
      } else if (node['#name'] === TEXT_NODE) {
        builder.text(node._ ?? '');
      } else {
        enter(node['#name'] ?? '', node);
      }
    }
    return { tree: builder.finish(), items: [] };
  }
}

/** rss-parser tells documents apart by the exact name of the root. */
function canonicalRoot(name: string): string {
  const local = localName(name);
  return local === 'rdf' ? 'rdf:RDF' : local === 'rss' || local === 'feed' ? local : name;
}

/**
 * Reads well-formed XML whose root is Atom, RSS or RDF.
 * @param baseUrl where it came from
 * @throws Error of the XML reader, or "not recognized"
 */
export async function readStrict(xml: string, baseUrl: string | null): Promise<Element> {
  return (await new TreeParser(baseUrl).parseString(xml)).tree;
}

/** Elements whose content is a short text: the next field of an item closes them when someone forgot to. */
const SHORT_FIELDS = new Set([
  'title',
  'link',
  'guid',
  'pubdate',
  'id',
  'updated',
  'published',
  'author',
  'category',
]);
const FIELDS = new Set([...SHORT_FIELDS, 'description', 'summary', 'content', 'item', 'entry']);
const ITEMS = new Set(['item', 'entry']);
/** Fields that may hold fields: Atom's author and source have names and links inside. */
const NOT_CLOSED_BY_FIELDS = new Set(['author']);

/** Reads whatever there is: unclosed, crossed or cut markup. Never throws. */
export function readLenient(text: string, baseUrl: string | null): Element {
  const builder = new TreeBuilder(baseUrl);
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  const openTag = (): void => {
    closeForgotten(builder, localName(name));
    builder.open(name, attributes);
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = text.slice(start, end);
        attributes = Object.create(null);
      },
      onattribname(start, end) {
        attribute = text.slice(start, end);
        attributes[attribute] = '';
      },
      onattribdata(start, end) {
        attributes[attribute] += text.slice(start, end);
      },
      onattribentity(codepoint) {
        attributes[attribute] += String.fromCodePoint(codepoint);
      },
      onopentagend: openTag,
      onselfclosingtag() {
        openTag();
        builder.close(name);
      },
      onclosetag: (start, end) => builder.close(text.slice(start, end)),
      ontext: (start, end) => builder.text(text.slice(start, end)),
      ontextentity: (codepoint) => builder.text(String.fromCodePoint(codepoint)),
      oncdata: (start, end, endOffset) => builder.text(text.slice(start, end - endOffset)),
      onattribend: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return builder.finish();
}

/** A new item ends the last one; a new field ends a short field that was left open. */
function closeForgotten(builder: TreeBuilder, opening: string): void {
  if (!FIELDS.has(opening)) return;
  const open = builder.openNames();
  if (ITEMS.has(opening)) {
    const item = open.find((name) => ITEMS.has(localName(name)));
    if (item !== undefined) builder.close(item);
    return;
  }
  const innermost = open[0];
  const local = innermost === undefined ? '' : localName(innermost);
  if (innermost !== undefined && SHORT_FIELDS.has(local) && !NOT_CLOSED_BY_FIELDS.has(local))
    builder.close(innermost);
}

/** Makes well-formed XML out of the usual accidents. Linear in the length of the text. */
import { htmlToText } from '../../lib/html.ts';

const ROOT = /<(?:[\w.-]+:)?(?:feed|rss|rdf|channel|entry)[\s>/]/i;

/** Takes out the XML declaration and the document type: neither says anything we need, and both can do harm. */
export function stripProlog(text: string): string {
  const head = text.search(/<[\w]/);
  if (head < 0) return text;
  const prolog = text.slice(0, head);
  const doctype = prolog.search(/<!doctype/i);
  if (doctype < 0) return prolog.replace(/^\s*<\?xml[^>]*\?>/i, '') + text.slice(head);
  return text.slice(endOfDoctype(text, doctype));
}

/** The index behind a document type with or without an internal subset; the subset's own `>` do not end it. */
function endOfDoctype(text: string, start: number): number {
  const close = text.indexOf('>', start);
  const bracket = text.indexOf('[', start);
  if (close < 0) return text.length;
  if (bracket < 0 || bracket > close) return close + 1;
  const end = /\]\s*>/g;
  end.lastIndex = bracket;
  return end.exec(text) === null ? close + 1 : end.lastIndex;
}

/**
 * The document from its first feed element on, with character references, entities and bare ampersands put right
 * and forbidden characters dropped. CDATA sections stay as they are.
 */
export function repair(text: string): string {
  const start = text.search(ROOT);
  const fromRoot = start > 0 ? text.slice(start) : text;
  const kept = fromRoot.toWellFormed().replace(FORBIDDEN, '');
  const parts: string[] = [];
  for (let at = 0; at < kept.length; ) {
    const open = kept.indexOf(CDATA_START, at);
    const close = open < 0 ? -1 : kept.indexOf(CDATA_END, open);
    if (close < 0) {
      parts.push(repairReferences(kept.slice(at)));
      break;
    }
    parts.push(repairReferences(kept.slice(at, open)), kept.slice(open, close + CDATA_END.length));
    at = close + CDATA_END.length;
  }
  return parts.join('');
}

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';
/** Not allowed in XML 1.0. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const XML_NAMES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const REFERENCE = /&(?:#(\d{1,7});|#x([\da-f]{1,6});|([a-z][\da-z]{1,31});)?/gi;

function repairReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return characterReference(Number(decimal));
    if (hex !== undefined) return characterReference(Number.parseInt(hex, 16));
    if (name === undefined) return '&amp;';
    return XML_NAMES.has(name) ? whole : namedEntity(name);
  });
}

/** Windows' own characters where Unicode has controls: what people who write `&#150;` mean. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function characterReference(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '';
  const allowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd);
  return allowed || (code >= 0x10000 && code <= 0x10ffff) ? `&#${code};` : '';
}

const named = new Map<string, string>();
/** Documents cannot grow the memory with names of their own. */
const MAX_NAMES = 2500;

function namedEntity(name: string): string {
  const known = named.get(name);
  if (known !== undefined) return known;
  // Alone, a space of any width would be trimmed away.
  const decoded = /sp$/.test(name) ? ' ' : htmlToText(`&${name};`);
  const result = decoded.startsWith('&') || decoded === '<' || decoded === '>' ? `&amp;${name};` : decoded;
  if (named.size < MAX_NAMES) named.set(name, result);
  return result;
}

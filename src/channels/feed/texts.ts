/** Plain text and links out of the elements of a feed. */
import { cleanText, htmlToLine, htmlToText } from '../../lib/html.ts';
import { webUrl } from './document.ts';
import { child, type Element, hasElements, innerHtml, textOf } from './tree.ts';

/** A tag, a comment or a processing instruction: text with one of these is read as HTML. */
const MARKUP = /<[a-z!/?]/i;

/** Plain text of an element that may hold text, escaped HTML, XHTML or base64. */
function richText(element: Element): string {
  const { html, plain } = contentOf(element);
  if (plain) return cleanText(html).trim();
  // Without tags the line ends are the author's own; entities are decoded in both cases.
  return htmlToText(MARKUP.test(html) ? html : `<pre>${html}`);
}

/** The same on one line, for titles; null when nothing is left. */
export function richLine(element: Element | undefined): string | null {
  if (element === undefined) return null;
  const { html, plain } = contentOf(element);
  const line = plain ? cleanText(html).replace(/\s+/g, ' ').trim() : htmlToLine(html);
  return line === '' ? null : line;
}

/** Text of an element that holds no markup by definition, trimmed; null when empty. */
export function plainLine(element: Element | undefined): string | null {
  const line = cleanText(textOf(element)).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

function contentOf(element: Element): { html: string; plain: boolean } {
  if (hasElements(element)) return { html: innerHtml(element), plain: false };
  const type = (element.attributes.type ?? '').toLowerCase();
  const text = encodedOnce(textOf(element));
  if (BINARY.test(type)) return { html: '', plain: true };
  if (element.attributes.mode === 'base64')
    return { html: Buffer.from(text, 'base64').toString(), plain: false };
  return { html: text, plain: type === 'text' || type === 'text/plain' };
}

/** Content that is no text at all (RFC 4287, 4.1.3.3: base64 of an image, a file). */
const BINARY = /^(image|audio|video|application)\/(?!.*(xml|html|text))/;

/** Czech "č" that went through UTF-8 twice reads "Ä\u008d": a lead byte and a following one as letters. */
const TWICE = /[\u00c2-\u00f4][\u0080-\u00bf]/;

/** Undoes a UTF-8 encoding too many; any other text comes back as it was. */
function encodedOnce(text: string): string {
  if (!TWICE.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

/** Where relative addresses of an element start: xml:base, else the feed's own site or address. */
export function absolute(
  element: Element,
  written: string | null | undefined,
  fallbackBase: string | null,
): string | null {
  return webUrl(written, element.base ?? fallbackBase);
}

/** The first of the named children that has text, as rich text. */
export function firstText(element: Element, names: readonly string[]): string {
  for (const name of names) {
    for (const found of element.children) {
      if (typeof found === 'string' || found.name !== name) continue;
      const text = richText(found);
      if (text !== '') return text;
    }
  }
  return '';
}

/** The first of the named children that has text, on one plain line. */
export function firstLine(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const line = plainLine(child(element, name));
    if (line !== null) return line;
  }
  return null;
}

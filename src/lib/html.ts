/** Untrusted HTML to plain text that is safe to store, match and show. */
import { Tokenizer } from 'htmlparser2';

/** Elements whose content is never text for a person. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
]);
/** Elements that stand alone as a paragraph (blank line around them). */
const PARAGRAPH = new Set([
  'p',
  'blockquote',
  'pre',
  'table',
  'ul',
  'ol',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
]);
/** Elements that begin and end a line. */
const LINE = new Set([
  ...[
    'div',
    'li',
    'tr',
    'dt',
    'dd',
    'section',
    'article',
    'header',
    'footer',
    'figure',
    'figcaption',
    'address',
    'details',
  ],
  ...['summary', 'main', 'aside', 'nav', 'form', 'fieldset', 'caption', 'option'],
]);
/** Table cells: neighbours must not grow together. */
const CELL = new Set(['td', 'th']);
/** Characters of text that are kept of one document. */
const MAX_TEXT = 1_000_000;

/** What no stored text may hold: C0 and C1 controls (tab and newline stay), bidi overrides, invisible joints. */
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Plain text made safe for PostgreSQL, matching and display: no control characters, no lone surrogates,
 * no invisible characters that would hide a word from a search. Line ends become `\n`.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .toWellFormed()
    .replace(UNWANTED, '')
    .replaceAll('\u00a0', ' ')
    .normalize('NFC');
}

/** Collects text and decides about white space the way a browser would show it. */
class TextSink {
  private out = '';
  private newlines = 0;
  private space = false;

  /** Appends running text: any run of white space is one space, also of the hard spaces people indent with. */
  add(text: string, keepWhitespace: boolean): void {
    if (keepWhitespace) {
      this.flush();
      this.out += text;
      return;
    }
    for (const part of text.split(/([ \t\n\r\f\u00a0]+)/)) {
      if (part === '') continue;
      if (/^[ \t\n\r\f\u00a0]/.test(part)) {
        this.space = true;
        continue;
      }
      this.flush();
      this.out += part;
    }
  }

  /** Asks for at least `count` line ends before the next text. */
  breakLine(count: 1 | 2): void {
    this.newlines = Math.max(this.newlines, count);
  }

  /** A forced line end, as `<br>`; two of them make a paragraph, more do not. */
  forceLine(): void {
    this.newlines = Math.min(2, this.newlines + 1);
  }

  gap(): void {
    this.space = true;
  }

  get length(): number {
    return this.out.length;
  }

  text(): string {
    return this.out;
  }

  private flush(): void {
    if (this.out !== '') {
      if (this.newlines > 0) this.out += '\n'.repeat(this.newlines);
      else if (this.space) this.out += ' ';
    }
    this.newlines = 0;
    this.space = false;
  }
}

/**
 * Turns an HTML fragment or page into plain text: paragraphs stay apart by a blank line, `<br>` and blocks by a
 * line end, entities are decoded once, scripts, styles and other silent elements are dropped.
 * Works on tokens without a tree, so the time is linear in the input whatever the markup; never throws.
 * The result is at most about a million characters long.
 */
export function htmlToText(html: string): string {
  const sink = new TextSink();
  let silent: { name: string; depth: number } | null = null;
  let preformatted = 0;

  const boundary = (name: string): void => {
    if (PARAGRAPH.has(name)) sink.breakLine(2);
    else if (LINE.has(name)) sink.breakLine(1);
    else if (CELL.has(name)) sink.gap();
  };
  const nameAt = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const write = (text: string): void => {
    if (silent === null && sink.length < MAX_TEXT) sink.add(text, preformatted > 0);
  };
  let open = '';
  const close = (name: string): void => {
    if (silent !== null) {
      if (name === silent.name && --silent.depth === 0) silent = null;
      return;
    }
    if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
    boundary(name);
  };
  const ignore = (): void => {};

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        open = nameAt(start, end);
        if (silent !== null) {
          if (open === silent.name) silent.depth++;
        } else if (SILENT.has(open)) {
          silent = { name: open, depth: 1 };
        } else if (open === 'br') {
          sink.forceLine();
        } else {
          if (open === 'pre') preformatted++;
          boundary(open);
        }
      },
      onselfclosingtag: () => SILENT.has(open) && close(open),
      onclosetag: (start, end) => close(nameAt(start, end)),
      ontext: (start, end) => write(html.slice(start, end)),
      ontextentity: (codepoint) => write(String.fromCodePoint(codepoint)),
      oncdata: (start, end, endOffset) => write(html.slice(start, end - endOffset)),
      onopentagend: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tidyLines(cleanText(sink.text()));
}

/** One line of text out of HTML: for titles and names. */
export function htmlToLine(html: string): string {
  return htmlToText(html).replace(/\s+/g, ' ').trim();
}

/** No spaces at line ends, at most one blank line in a row, nothing around the whole. */
function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

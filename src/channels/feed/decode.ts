/** Bytes of a feed to text, whatever the labels claim. */
import iconv from 'iconv-lite';

/** Byte order marks, longest first: UTF-32's begins like UTF-16's. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Without a mark, but the first character of a document can only be `<`.
  ['utf-32le', [0x3c, 0x00, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0x00, 0x3c]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** Labels that servers add without having looked; WHATWG reads both as windows-1252. */
const UNTRUSTED_LABELS = new Set(['iso-8859-1', 'latin1', 'us-ascii', 'ascii']);

/** How far into a document its own declaration may stand. */
const DECLARATION_REACH = 1024;
/** Bytes looked at when nobody says what they are. */
const SAMPLE = 64 * 1024;
/** A UTF-8 text may have this share of broken characters (a cut title, a pasted line) and is still UTF-8. */
const BROKEN_SHARE = 0.1;

/**
 * Reads the bytes of a feed in this order: byte order mark, valid UTF-8 (beats every label), the HTTP charset,
 * the XML declaration, and last the letters of Czech, Slovak and Polish.
 * @param contentType the HTTP header as received, if any
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  return decodeBytes(bytes, contentType).replace(/^\ufeff+/, '');
}

function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return iconv.decode(Buffer.from(bytes), marked[0]);

  const own = labelIn(
    /<\?xml[^>]*?\bencoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(latin1(bytes, DECLARATION_REACH))?.[1],
  );
  const announced = labelIn(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
  const escaped = [announced, own].find((label) => label?.startsWith('iso-2022'));
  if (escaped !== undefined && bytes.includes(ESCAPE)) return iconv.decode(Buffer.from(bytes), escaped);

  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const labels =
    announced !== undefined && UNTRUSTED_LABELS.has(announced) ? [own, announced] : [announced, own];
  const label = labels.find((name) => name !== undefined && !name.startsWith('utf'));
  const byLetters = label === undefined || UNTRUSTED_LABELS.has(label) ? guessByLetters(bytes) : label;
  return iconv.decode(Buffer.from(bytes), byLetters);
}

const ESCAPE = 0x1b;

function labelIn(label: string | undefined): string | undefined {
  const name = label?.toLowerCase();
  return name !== undefined && iconv.encodingExists(name) ? name : undefined;
}

function latin1(bytes: Uint8Array, end: number): string {
  return Buffer.from(bytes.subarray(0, end)).toString('latin1');
}

/** The text if the bytes are UTF-8, perhaps with a few broken characters; else null. */
function asUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  if (broken === 0) return text;
  const whole = (text.match(/[^\u0000-\u007f\ufffd]/g) ?? []).length;
  return broken <= whole * BROKEN_SHARE ? text : null;
}

/** Letters beyond ASCII by language; a language is written in one of the code pages. */
const ALPHABETS: readonly (readonly [readonly string[], string])[] = [
  [['windows-1250', 'iso-8859-2'], 'áčďéěíňóřšťúůýž'],
  [['windows-1250', 'iso-8859-2'], 'áäčďéíĺľňóôŕšťúýž'],
  [['windows-1250', 'iso-8859-2'], 'ąćęłńóśźż'],
  [['windows-1252'], 'àáâãäåæçèéêëìíîïñòóôõöøùúûüßœ'],
];
/** Typography that says nothing about the language. */
const NEUTRAL = /[\u00a0-\u00bf\u2010-\u2044\u20ac\u2122]/;
/** A good sign: read under a wrong page they are letters or control characters. */
const QUOTES = new Set('«»„“”‚‘’');
const CONTROL_PENALTY = 5;

/**
 * The code page under which the bytes look most like one language: its letters count for it, other letters
 * against it, control characters much against it. Ties go to windows-1250, the commonest here.
 */
function guessByLetters(bytes: Uint8Array): string {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  const sample = Buffer.from(bytes.subarray(first, first + SAMPLE).filter((byte) => byte >= 0x80));
  let best = { page: 'windows-1250', score: Number.NEGATIVE_INFINITY };
  for (const [pages, alphabet] of ALPHABETS) {
    const letters = new Set(alphabet + alphabet.toUpperCase());
    for (const page of pages) {
      let score = 0;
      for (const char of iconv.decode(sample, page)) {
        if (letters.has(char) || QUOTES.has(char)) score++;
        else if (char < '\u00a0' || char === '\ufffd') score -= CONTROL_PENALTY;
        else if (!NEUTRAL.test(char)) score--;
      }
      if (score > best.score) best = { page, score };
    }
  }
  return best.page;
}

/** The words behind bytes: what the mail says of its charset, what its HTML says, and what the bytes themselves tell. Pure. */

/** What older programs of these countries write when they say nothing of it. */
const USUAL = 'windows-1250';
/** Says nothing: also what servers tell of a part that says nothing itself (RFC 3501, 7.4.2; RFC 1428). */
const SILENT = /^(|us-ascii|ascii|ansi_x3\.4-1968|default|none|unknown(-8bit)?|x-unknown|x-user-defined)$/;
const UTF7 = /^(x-)?(unicode-(1-1-|2-0-)?)?utf-7$/;
/** "cp-1250", "win1250", "windows_1250" */
const WINDOWS = /^(?:x-)?(?:cp|ms|win|windows)[-_]?(\d{3,4})$/;
/** `<meta charset=…>`, also within `<meta http-equiv … content="text/html; charset=…">` */
const META = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:+-]{2,40})/i;
const META_WITHIN = 4096;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Decodes text. `charset` as the mail claims it; a claim that is none, that nobody knows or that the bytes belie gives
 * way to UTF-8, if they are that, and else to what is usual here.
 */
export function textIn(bytes: Uint8Array, charset: string, isHtml = false): string {
  const claimed = claimOf(charset.trim().toLowerCase());
  if (claimed === 'utf-7') return utf7(Buffer.from(bytes).toString('latin1'));
  if (claimed !== null && claimed !== 'utf-8') return decoded(bytes, claimed);
  const asUtf8 = utf8(bytes);
  if (asUtf8 !== null) return asUtf8;
  return decoded(bytes, (isHtml ? metaOf(bytes) : null) ?? USUAL);
}

/** UTF-8; null when it is none. That a sign was cut off at the end is no fault, if there are others. */
function utf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    const isWhole = Buffer.byteLength(text) === bytes.length;
    return isWhole || BEYOND_ASCII.test(text) ? text : null;
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array, name: string): string {
  // what is left unused in ISO 8859-2 are letters in Windows: š, ť, ž
  const isWindows = name === 'iso-8859-2' && bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  return new TextDecoder(isWindows ? USUAL : name).decode(bytes);
}

/** The name under which it can be decoded; null when it says nothing. */
function claimOf(charset: string): string | null {
  if (SILENT.test(charset)) return null;
  if (UTF7.test(charset)) return 'utf-7';
  const plain = charset.replace(WINDOWS, 'windows-$1');
  try {
    return new TextDecoder(plain).encoding;
  } catch {
    return null;
  }
}

function metaOf(bytes: Uint8Array): string | null {
  const top = Buffer.from(bytes.subarray(0, META_WITHIN)).toString('latin1');
  const claimed = claimOf(META.exec(top)?.[1]?.toLowerCase() ?? '');
  // read as single bytes, it is neither
  return claimed === null || /^utf-(7|16)/.test(claimed) ? null : claimed;
}

/** RFC 2152 */
const utf7 = (text: string): string =>
  text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, run: string) =>
    run === '' ? '+' : new TextDecoder('utf-16be').decode(wholePairs(Buffer.from(run, 'base64'))),
  );

const wholePairs = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - (bytes.length % 2));

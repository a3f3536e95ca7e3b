/** The words of a mail: its parts decoded, HTML turned into plain text. */
import { cleanText, htmlToText } from '../../lib/html.ts';
import { textIn } from './charset.ts';
import { decoderOf } from './decode.ts';
import { unflowed } from './flowed.ts';
import type { Part } from './structure.ts';

/** Characters that are kept of one mail. */
const TEXT_MAX = 60_000;

/** Decodes a part from its bytes as they came: transfer encoding, charset (windows-1250, iso-8859-2 …), flowed lines. */
export function decodePart({ type, charset, encoding, flowed, delSp }: Part, bytes: Uint8Array): string {
  const decoder = decoderOf(encoding.toLowerCase());
  const whole = Buffer.concat([decoder.take(bytes), decoder.end()]);
  const isHtml = type === 'text/html';
  const text = textIn(whole, charset, isHtml);
  const plain = isHtml ? htmlToText(text) : cleanText(flowed ? unflowed(text, delSp) : text);
  return plain.trim().slice(0, TEXT_MAX);
}

/** The words of a mail: its parts decoded, HTML turned into plain text. */
import { cleanText, htmlToText } from '../../lib/html.ts';
import type { Part } from './structure.ts';

/** Characters that are kept of one mail. */
const TEXT_MAX = 60_000;

/** Decodes a part from its bytes as they came: transfer encoding, charset (windows-1250, iso-8859-2 …), flowed lines. */
export async function decodePart(part: Part, bytes: Uint8Array): Promise<string> {
  const { default: PostalMime } = await import('postal-mime');
  const flowed = part.flowed ? `; format=flowed; delsp=${part.delSp ? 'yes' : 'no'}` : '';
  const head = [
    'MIME-Version: 1.0',
    `Content-Type: ${part.type}; charset="${part.charset}"${flowed}`,
    `Content-Transfer-Encoding: ${part.encoding}`,
  ].join('\r\n');
  const mail = await PostalMime.parse(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes])).catch(
    () => null,
  );
  const text = part.type === 'text/html' ? htmlToText(mail?.html ?? '') : cleanText(mail?.text ?? '');
  return text.trim().slice(0, TEXT_MAX);
}

import type { MentionCaps } from '../channels/contract.ts';

type MaxLength = MentionCaps['maxLength'];

const URL_IN_TEXT = /https?:\/\/[^\s<>"']+/gi;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const utf8 = new TextEncoder();

/** How long a text is in the unit that the network counts; addresses weigh what the network says, if it does. */
export function lengthOf(text: string, { unit, urlWeight }: MaxLength): number {
  if (urlWeight === undefined) return plainLength(text, unit);
  const urls = text.match(URL_IN_TEXT)?.length ?? 0;
  return plainLength(text.replace(URL_IN_TEXT, ''), unit) + urls * urlWeight;
}

function plainLength(text: string, unit: MaxLength['unit']): number {
  switch (unit) {
    case 'graphemes':
      return [...graphemes.segment(text)].length;
    case 'codepoints':
      return [...text].length;
    case 'bytes':
      return utf8.encode(text).length;
    default:
      return text.length;
  }
}

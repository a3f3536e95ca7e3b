import { LANGS, type Lang } from './types.ts';

/**
 * The best of our languages for an Accept-Language header (RFC 9110 §12.5.4); regions count as their
 * language (`pl-PL` is Polish), weight 0 is a refusal. Czech when the header asks for none of ours.
 */
export function langFromAcceptLanguage(header: string | null | undefined): Lang {
  let best: Lang = 'cs';
  let bestWeight = 0;
  for (const part of (header ?? '').split(',')) {
    const [range = '', ...options] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const lang = LANGS.find((known) => range === known || range.startsWith(`${known}-`));
    const q = options.find((option) => option.startsWith('q='));
    const weight = q ? Number(q.slice(2)) : 1;
    if (lang && weight > bestWeight) {
      best = lang;
      bestWeight = weight;
    }
  }
  return best;
}

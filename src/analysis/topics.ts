/** What a text is about: proposals for the seven labels, by their plainest words. A person confirms them. */
import { foldPlain } from '../lib/fold.ts';
import type { ProposedLabel, TopicKey } from './types.ts';

/** Proposals below this are not worth a click. */
const ONE_WORD = 0.55;
const MORE_WORDS = 0.75;
const BY_FACT = 0.95;
const MAX_LENGTH = 4000;

/** Stems over folded text, the four languages together: they hardly collide. */
const WORDS: readonly (readonly [TopicKey, RegExp])[] = [
  [
    'complaint',
    /\b(?:reklam(?:ac|ov|uj|acj)|vadn|zavad|poskozen|poskoden|rozbit|rozbil|uszkodz|wadliw|zepsu|nefunguj|nefungov|nie dziala|staznost|stiznost|skarg|zazaleni|broken|damaged|defect|faulty|doesn't work|not working|complain)/g,
  ],
  [
    'undelivered',
    /\b(?:nedoruc|nedorazil|nedosl|neprisel|neprisla|neprislo|neprisiel|nie dosz|nie dotar|nie przysz|niedostarcz|not (?:arrived|delivered|received)|never (?:arrived|came|received)|(?:hasn't|haven't|didn't|still not) (?:arrived|come|receiv)[a-z]*|kde (?:je|mam) (?:moj|muj|moje|ma|ten|ta|balik|zasilk|zasielk)|gdzie (?:jest|sa) (?:moj|paczk)|where(?:'s| is) my (?:order|parcel|package))/g,
  ],
  [
    'order',
    /\b(?:objedn|zamow|order(?:ed|ing|s)?\b|zasilk|zasielk|balik|paczk|przesylk|parcel|package|doprav|dostaw|delivery|shipping|skladem|sklade|dostepn|in stock|kosik|koszyk)/g,
  ],
  [
    'discount',
    /\b(?:slev|zlav|kupon|kupon|rabat|promocj|znizk|voucher|discount|coupon|promo(?: |-)?(?:code|kod)|poukaz|black friday|vyprodej|vypredaj|wyprzedaz)/g,
  ],
  [
    'invoicing',
    /\b(?:faktur|uctenk|danov|dobropis|invoice|receipt|paragon|\bdph\b|\bvat\b|\bnip\b|\bico\b|variabiln)/g,
  ],
  [
    'review',
    /\b(?:hodnot|hodnoceni|recenz|hviezdic|hvezdic|opini[aei]|gwiazdk|review|rating|stars?\b|doporuc|odporuc|polecam|recommend)/g,
  ],
];

/** Labels to propose, the surest first. */
export function proposeLabels(text: string, facts: { isVip: boolean; hasRating: boolean }): ProposedLabel[] {
  const folded = foldPlain(text.slice(0, MAX_LENGTH));
  const proposed = new Map<TopicKey, number>();
  for (const [key, words] of WORDS) {
    const hits = folded.match(words)?.length ?? 0;
    if (hits > 0) proposed.set(key, hits > 1 ? MORE_WORDS : ONE_WORD);
  }
  if (facts.hasRating) proposed.set('review', BY_FACT);
  if (facts.isVip) proposed.set('vip', BY_FACT);
  return Array.from(proposed, ([key, confidence]) => ({ key, confidence })).sort(
    (a, b) => b.confidence - a.confidence,
  );
}

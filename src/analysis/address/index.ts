/** How somebody speaks to us, so that we answer in kind: "vy" or "ty", the Polish "Państwo", "wy" or "ty". */
import type { AddressForm, AddressReading, Language } from '../types.ts';
import { judgeCzechSlovak } from './czech-slovak.ts';
import { judgePolish } from './polish.ts';
import { type Judge, type Sign, tokensOf } from './tokens.ts';

/** Sure by one strong sign, surer by each further one; greetings alone and mixed signs leave doubt. */
const ONE_STRONG = 0.8;
const MORE_STRONG = 0.9;
const SURE = 0.95;
const WEAK = 0.65;
const MIXED_LOSS = 0.25;

const JUDGES: Partial<Record<Language, Judge>> = {
  cs: judgeCzechSlovak('cs'),
  sk: judgeCzechSlovak('sk'),
  pl: judgePolish,
};

/** Which forms the signs speak for. */
const FORM: Record<Sign, Exclude<AddressForm, 'none'>> = {
  formal: 'formal',
  weakFormal: 'formal',
  plural: 'plural',
  informal: 'informal',
  weakInformal: 'informal',
};

/**
 * Reads the form of address of a text.
 * @param language English and what we don't serve have no such forms: always 'none'
 * @returns 'none' when nothing tells; where signs disagree, the politer form, which offends nobody.
 */
export function readAddress(text: string, language: Language): AddressReading {
  const signs = signsIn(text, language);
  const count = (sign: Sign): number => signs.filter((one) => one.sign === sign).length;
  const form = formOf(count);
  if (form === 'none') return { form, confidence: 0, evidence: [] };
  const evidence = signs.filter(({ sign }) => FORM[sign] === form);
  const strong = count(form);
  const against = signs.some(({ sign }) => !sign.startsWith('weak') && FORM[sign] !== form);
  const sure = strong === 0 ? WEAK : strong === 1 ? ONE_STRONG : strong === 2 ? MORE_STRONG : SURE;
  return {
    form,
    confidence: Math.round((against ? sure - MIXED_LOSS : sure) * 100) / 100,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
  };
}

interface Placed {
  sign: Sign;
  start: number;
  end: number;
}

function signsIn(text: string, language: Language): Placed[] {
  const judge = JUDGES[language];
  if (!judge) return [];
  const tokens = tokensOf(text);
  return tokens.flatMap(({ start, end }, at) => {
    const sign = judge(tokens, at);
    return sign ? [{ sign, start, end }] : [];
  });
}

/** Where an answer says "ty" though it says "vy" elsewhere, or the other way round: the rarer form; none when it keeps to one. */
export function mixedAddress(text: string, language: Language): AddressReading['evidence'] {
  const strong = signsIn(text, language).filter(({ sign }) => !sign.startsWith('weak'));
  const informal = strong.filter(({ sign }) => sign === 'informal');
  const polite = strong.filter(({ sign }) => sign !== 'informal');
  if (informal.length === 0 || polite.length === 0) return [];
  const rarer = informal.length > polite.length ? polite : informal;
  return rarer.map(({ start, end }) => ({ start, end }));
}

function formOf(count: (sign: Sign) => number): AddressForm {
  const [formal, plural, informal] = [count('formal'), count('plural'), count('informal')];
  if (informal > formal + plural) return 'informal';
  if (formal > 0) return 'formal';
  if (plural > 0) return 'plural';
  if (informal > 0) return 'informal';
  if (count('weakFormal') > 0) return 'formal';
  return count('weakInformal') > 0 ? 'informal' : 'none';
}

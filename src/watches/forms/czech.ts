import {
  BEFORE_K,
  type Declined,
  declined,
  dropLast,
  LATIN_UM,
  type Lemma,
  MIN_PLURAL,
  PLURAL_MASCULINE,
  POSSESSIVE_FEMININE,
  POSSESSIVE_MASCULINE,
  rows,
  stemsOf,
  VOWEL_END,
} from './paradigm.ts';

const SOFT = /[ťďňšžčřcj]$/u;

const FEMININE = rows('y gen | ~ě dat,loc | u acc | o voc | ou ins | ám dat.pl | ách loc.pl | ami ins.pl');
/** Shorter names have no adjective that isn't another word. */
const MIN_POSSESSIVE = 4;

/** Baťa, Ikea */
const FEMININE_SOFT = rows('i gen,dat,loc | e gen | ovi dat');
const FEMININE_IA = rows('e gen | i dat,acc,loc,ins | u acc | ou ins');
const FEMININE_E = rows('i dat,acc,loc,ins | ích loc.pl | emi ins.pl');
const FEMININE_OST = rows('i gen,dat,voc,loc,ins | emi ins.pl');
/** Orange, Orangeu; Nike, Nikeu */
const MUTE_E = rows('u gen,dat,loc | m ins | ovi dat,loc');
const MASCULINE = rows('u gen,dat,loc | a gen,acc | e voc,loc | em ins | ovi dat,loc');
const MASCULINE_SOFT = rows('e gen | i dat,loc | u gen,dat,loc | em ins | ovi dat,loc');
const NEUTER = rows('a gen | u dat,loc | em ins');
/** Rajče, Rajčete */
const NEUTER_ETE = rows('te gen | ti dat,loc | tem ins');
const NEUTER_I = rows('m ins,dat.pl | ch loc.pl | mi ins.pl');
/** Grizly, Grizlyho: foreign names are declined as pronouns are. */
const FOREIGN_Y = rows('ho gen,acc | mu dat | m ins,loc');
const PLURAL = rows(
  '- gen.pl | ám dat.pl | ách loc.pl | ami ins.pl | ů gen.pl | ům dat.pl | ech loc.pl | ích loc.pl',
);
/** Hrábě, Boty: of a word alone the cases that hardly another has. */
const PLURAL_ALONE = rows('ám dat.pl | ách loc.pl | ami ins.pl | ích loc.pl | ím dat.pl');
const PLURAL_KA = rows('~ek gen.pl');
/** Zásilkovna, Zásilkoven; Drogérna, Drogéren */
const PLURAL_NA = rows('~en gen.pl');
const BEFORE_N = /[vr]n$/;

/** The cases of a Czech noun, or of a foreign name as Czech declines it; the name itself is not among them. */
export function declineCzech(lemma: Lemma): Declined[] {
  const { typed, folded } = lemma;
  const inPhrase = lemma.position !== 'alone';
  const stem = folded.slice(0, -1);
  switch (folded.at(-1)) {
    case 'a':
      if (stem.endsWith('i')) return declined(stem, FEMININE_IA);
      return [
        ...declined(stem, FEMININE, soften),
        ...(inPhrase ? [] : declined(stem, POSSESSIVE_FEMININE)),
        ...(SOFT.test(typed.slice(0, -1)) || VOWEL_END.test(stem) ? declined(stem, FEMININE_SOFT) : []),
        ...(BEFORE_K.test(stem) ? declined(stem, PLURAL_KA, dropLast) : []),
        ...(BEFORE_N.test(stem) ? declined(stem, PLURAL_NA, dropLast) : []),
      ];
    case 'o':
      return declined(stem, NEUTER);
    case 'e':
      if (typed.endsWith('é')) return [];
      return [
        ...declined(stem, FEMININE_E),
        ...(VOWEL_END.test(stem) ? [] : declined(stem, MASCULINE)),
        ...declined(folded, MUTE_E),
        ...declined(stem, inPhrase ? PLURAL : PLURAL_ALONE),
        ...(/[čř]e$/u.test(typed) ? declined(folded, NEUTER_ETE) : []),
      ];
    case 'i':
      if (VOWEL_END.test(stem)) return declined(folded, MASCULINE_SOFT);
      return typed.endsWith('í') ? declined(folded, NEUTER_I) : [];
    case 'u':
      return [];
    case 'y':
      if (VOWEL_END.test(stem)) return declined(folded, MASCULINE_SOFT);
      return inPhrase
        ? [...declined(stem, PLURAL), ...(stem.endsWith('k') ? declined(stem, PLURAL_KA, dropLast) : [])]
        : typed.endsWith('y')
          ? [...declined(folded, FOREIGN_Y), ...declined(stem, PLURAL_ALONE)]
          : [];
    default:
      return consonant(lemma);
  }
}

function consonant(lemma: Lemma): Declined[] {
  const { typed, folded } = lemma;
  if (/ost$/.test(folded)) return declined(folded, FEMININE_OST);
  if (folded.endsWith('bank')) return [...declined(folded, FEMININE, soften), ...declined(folded, MASCULINE)];
  if (LATIN_UM.test(folded))
    return [...declined(folded.slice(0, -2), NEUTER), ...declined(folded, MASCULINE)];
  const stems = stemsOf(lemma, typed.endsWith('eň') ? /en$/ : /e[kcl]$/);
  const paradigm = SOFT.test(typed) ? MASCULINE_SOFT : MASCULINE;
  const cases = [...stems, withShortenedVowel(lemma)].flatMap((stem) => declined(stem, paradigm));
  if (/[sc]h$/.test(folded)) cases.push(...declined(folded, MASCULINE_SOFT));
  if (lemma.position !== 'alone' || folded.length < MIN_POSSESSIVE) return cases;
  return [
    ...cases,
    ...declined(folded, POSSESSIVE_MASCULINE),
    ...(folded.length >= MIN_PLURAL ? declined(folded, PLURAL_MASCULINE) : []),
  ];
}

/** dům, domu */
const withShortenedVowel = ({ typed, folded }: Lemma): string =>
  typed.at(-2) === 'ů' ? `${folded.slice(0, -2)}o${folded.slice(-1)}` : folded;

/** Packeta, Packetě; Biedronka, Biedronce; Praha, Praze; Střecha, Střeše */
function soften(stem: string): string {
  if (stem.endsWith('ch')) return `${stem.slice(0, -2)}s`;
  if (stem.endsWith('k')) return `${stem.slice(0, -1)}c`;
  return /[hg]$/.test(stem) ? `${stem.slice(0, -1)}z` : stem;
}

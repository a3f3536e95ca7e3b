import {
  BEFORE_K,
  type Declined,
  declined,
  dropLast,
  LATIN_UM,
  type Lemma,
  MIN_PLURAL,
  PLURAL_MASCULINE,
  rows,
  stemsOf,
  VOWEL_END,
} from './paradigm.ts';

const SOFT = /[ťďňľšžčcj]$/u;
const VELAR_OR_C = /[kghc]$/;

const FEMININE = rows('y gen | e dat,loc | u acc | ou ins | ám dat.pl | ách loc.pl | ami ins.pl');
const FEMININE_SOFT = rows('e gen | i dat,loc | u acc | ou ins | iam dat.pl | iach loc.pl | ami ins.pl');
/** Ikea, v Ikei */
const AFTER_VOWEL = rows('i dat,loc');
const FEMININE_CONSONANT = rows('e gen | i gen,dat,loc | ou ins');
const MASCULINE = rows('u gen,dat,loc | a gen,acc | e loc | om ins | ovi dat,loc');
/** Orange, Orangeu, v Orangei */
const MUTE_E = rows('u gen,dat,loc | om ins | ovi dat,loc | i loc');
const MASCULINE_SOFT = rows('a gen | u gen,dat | i loc | om ins | ovi dat,loc');
/** Lidl, Lidli; hotel, hoteli */
const LOCATIVE_I = rows('i loc');
const NEUTER = rows('a gen | u dat,loc | om ins');
const NEUTER_LOCATIVE = rows('e loc');
const FEMININE_E = rows('i dat,loc | u acc | ou ins');
const PLURAL = rows(
  '- gen.pl | ám dat.pl | ách loc.pl | iach loc.pl | ami ins.pl | ov gen.pl | om dat.pl | och loc.pl | mi ins.pl',
);
/** Hrable, Topánky: of a word alone the cases that hardly another has. */
const PLURAL_ALONE = rows('ám dat.pl | ách loc.pl | iam dat.pl | iach loc.pl | ami ins.pl');
const PLURAL_KA = rows('~iek gen.pl | ~ok gen.pl');

/** The cases of a Slovak noun, or of a foreign name as Slovak declines it; the name itself is not among them. */
export function declineSlovak(lemma: Lemma): Declined[] {
  const { typed, folded } = lemma;
  const inPhrase = lemma.position !== 'alone';
  const stem = folded.slice(0, -1);
  switch (folded.at(-1)) {
    case 'a':
      if (stem.endsWith('i') || SOFT.test(typed.slice(0, -1))) return declined(stem, FEMININE_SOFT);
      return [
        ...declined(stem, FEMININE),
        ...(VOWEL_END.test(stem) ? declined(stem, AFTER_VOWEL) : []),
        ...(BEFORE_K.test(stem) ? declined(stem, PLURAL_KA, dropLast) : []),
      ];
    case 'o':
      return [
        ...declined(stem, NEUTER),
        ...(VELAR_OR_C.test(stem) || VOWEL_END.test(stem) ? [] : declined(stem, NEUTER_LOCATIVE)),
      ];
    case 'e':
      if (typed.endsWith('é')) return [];
      return [
        ...declined(stem, FEMININE_E),
        ...(VOWEL_END.test(stem) ? [] : declined(stem, MASCULINE)),
        ...declined(folded, MUTE_E),
        ...declined(stem, inPhrase ? PLURAL : PLURAL_ALONE),
      ];
    case 'i':
    case 'u':
      return [];
    case 'y':
      if (VOWEL_END.test(stem)) return declined(folded, MASCULINE_SOFT);
      return inPhrase
        ? [...declined(stem, PLURAL), ...(stem.endsWith('k') ? declined(stem, PLURAL_KA, dropLast) : [])]
        : declined(stem, PLURAL_ALONE);
    default:
      return consonant(lemma);
  }
}

function consonant(lemma: Lemma): Declined[] {
  const { typed, folded } = lemma;
  const stems = stemsOf(lemma, typed.endsWith('eň') ? /en$/ : /[eo]k$|ec$|el$/);
  return [
    ...stems.flatMap((stem) => ofStem(lemma, stem)),
    ...(lemma.position === 'alone' && folded.length >= MIN_PLURAL ? declined(folded, PLURAL_MASCULINE) : []),
  ];
}

function ofStem({ typed, folded }: Lemma, stem: string): Declined[] {
  if (/ost$/.test(folded) || /[ťň]$/u.test(typed)) {
    return [...declined(stem, FEMININE_CONSONANT), ...declined(stem, MASCULINE_SOFT)];
  }
  if (LATIN_UM.test(folded))
    return [
      ...declined(folded.slice(0, -2), NEUTER),
      ...declined(folded.slice(0, -2), NEUTER_LOCATIVE),
      ...declined(folded, MASCULINE),
    ];
  if (SOFT.test(typed)) return declined(stem, MASCULINE_SOFT);
  return [
    ...declined(stem, MASCULINE),
    ...(/(?:[lrszx]|[cs]h)$/.test(stem) ? declined(stem, LOCATIVE_I) : []),
  ];
}

import {
  BEFORE_K,
  type Declined,
  declined,
  dropLast,
  type Lemma,
  MIN_PLURAL,
  rows,
  stemsOf,
  VOWEL_END,
} from './paradigm.ts';

/** Hard stems soften before the ending of the locative; what is not here takes -u (masculine) or -y, -i (feminine). */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/iat$/u, 'ieci'],
  [/st$/u, 'sci'],
  [/zd$/u, 'zdzi'],
  [/t$/u, 'ci'],
  [/d$/u, 'dzi'],
  [/ł$/u, 'l'],
  [/r$/u, 'rz'],
];
const TAKES_I = /[bfmnpsvwxz]$/u;
/** Consonants that are soft already, or were once. */
const HARDENED = /(?:[cs]z|rz|dz|[cż])$/u;
const SOFT_MARKED = /[ńśćź]$/u;

const FEMININE = rows('ę acc | o voc | om dat.pl | ach loc.pl | ami ins.pl');
const FEMININE_Y = rows('y gen');
const FEMININE_I = rows('i gen');
const FEMININE_SOFT = rows('i gen,dat,loc');
const FEMININE_HARDENED = rows('y gen,dat,loc');
/** Kasia, Kasi; Hestia, Hestii */
const FEMININE_IA = rows(
  '- gen,dat,loc | i gen,dat,loc | ę acc | o voc | om dat.pl | ach loc.pl | ami ins.pl',
);
const LOCATIVE = rows('~e dat,loc,voc');
const MASCULINE = rows('u gen,loc | a gen,acc | owi dat | em ins');
const MASCULINE_VELAR = rows('u gen,loc | a gen,acc | owi dat | iem ins');
const MASCULINE_SOFT = rows('ia gen | iu gen,loc | iowi dat | iem ins');
/** Samsungi, Samsungów; of hard stems -y */
const PLURAL_MASCULINE = rows(
  'y nom.pl,acc.pl | i nom.pl,acc.pl | ów gen.pl | om dat.pl | ach loc.pl | ami ins.pl',
);
const NEUTER = rows('a gen | u dat,loc | em ins');
const NEUTER_VELAR = rows('a gen | u dat,loc | iem ins');
const PLURAL = rows('- gen.pl | om dat.pl | ach loc.pl | ami ins.pl | ów gen.pl | i gen.pl');
/** Grabie, Meble: of a word alone the cases that hardly another has. */
const PLURAL_ALONE = rows('om dat.pl | ach loc.pl | ami ins.pl');
const PLURAL_KI = rows('~ek gen.pl');

/** The cases of a Polish noun, or of a foreign name as Polish declines it; the name itself is not among them. */
export function declinePolish(lemma: Lemma): Declined[] {
  const { typed, folded } = lemma;
  const inPhrase = lemma.position !== 'alone';
  const stem = folded.slice(0, -1);
  const typedStem = typed.slice(0, -1);
  switch (folded.at(-1)) {
    case 'a':
      return feminine(stem, typedStem);
    case 'o':
      return [...declined(stem, /[kg]$/.test(stem) ? NEUTER_VELAR : NEUTER), ...locative(stem, typedStem)];
    case 'e':
      if (typed.endsWith('é')) return [];
      if (/[^aeiou]i$/.test(stem)) return declined(stem, NEUTER);
      return [
        ...(VOWEL_END.test(stem) ? [] : masculine(stem, typedStem)),
        ...(inPhrase ? plural(stem) : declined(stem, PLURAL_ALONE)),
      ];
    case 'u':
      return [];
    case 'i':
    case 'y':
      if (VOWEL_END.test(stem)) return declined(folded, MASCULINE);
      return inPhrase
        ? [...declined(stem, PLURAL), ...(stem.endsWith('k') ? declined(stem, PLURAL_KI, dropLast) : [])]
        : declined(stem, PLURAL_ALONE);
    default: {
      const stems = stemsOf(lemma, /ie[kcl]$|e[kcln]$/);
      const plural = lemma.position === 'alone' && folded.length >= MIN_PLURAL;
      return [
        ...stems.flatMap((stem) => masculine(stem, stem === folded ? typed : stem)),
        ...(plural ? declined(folded, PLURAL_MASCULINE) : []),
      ];
    }
  }
}

/** Koleje, Kolei */
function plural(stem: string): Declined[] {
  const genitive = /[aeo]j$/.test(stem) ? declined(dropLast(stem), FEMININE_I) : [];
  return [...declined(stem, PLURAL), ...genitive];
}

function feminine(stem: string, typed: string): Declined[] {
  if (stem.endsWith('i')) return declined(stem, FEMININE_IA);
  const base = declined(stem, FEMININE);
  if (/[aeiou]j$/.test(stem)) {
    return [...base, ...declined(stem, FEMININE_SOFT), ...declined(dropLast(stem), FEMININE_SOFT)];
  }
  if (/[lj]$/u.test(typed) || VOWEL_END.test(stem)) return [...base, ...declined(stem, FEMININE_SOFT)];
  if (HARDENED.test(typed)) return [...base, ...declined(stem, FEMININE_HARDENED)];
  const genitive = declined(stem, /[kg]$/.test(stem) ? FEMININE_I : FEMININE_Y);
  // pięć Żabek
  const many = BEFORE_K.test(stem) ? declined(stem, PLURAL_KI, dropLast) : [];
  return [...base, ...genitive, ...declined(stem, LOCATIVE, () => softenFeminine(stem, typed)), ...many];
}

function masculine(stem: string, typed: string): Declined[] {
  if (SOFT_MARKED.test(typed)) return declined(stem, MASCULINE_SOFT);
  return [...declined(stem, /[kg]$/.test(stem) ? MASCULINE_VELAR : MASCULINE), ...locative(stem, typed)];
}

/** The locative of a masculine or neuter stem where it isn't -u. */
function locative(stem: string, typed: string): Declined[] {
  const soft = soften(stem, typed);
  if (soft === null) return [];
  // Bolt, w Bolcie; who doesn't touch a foreign name writes w Boltcie
  const kept = stem.endsWith('t') ? declined(stem, LOCATIVE, () => `${stem}ci`) : [];
  return [...declined(stem, LOCATIVE, () => soft), ...kept];
}

/** Biedronka, Biedronce; Droga, Drodze; Pszczocha, Pszczosze; otherwise as masculine stems do */
function softenFeminine(stem: string, typed: string): string {
  if (stem.endsWith('ch')) return `${stem.slice(0, -2)}sz`;
  if (stem.endsWith('k')) return `${stem.slice(0, -1)}c`;
  if (stem.endsWith('g')) return `${stem.slice(0, -1)}dz`;
  return soften(stem, typed) ?? stem;
}

function soften(stem: string, typed: string): string | null {
  if (HARDENED.test(typed)) return null;
  if (TAKES_I.test(typed)) return `${stem}i`;
  for (const [ending, soft] of SOFTENED) {
    const found = ending.exec(typed);
    if (found) return stem.slice(0, found.index) + soft;
  }
  return null;
}

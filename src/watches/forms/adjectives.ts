import { type Declined, declined, type FormLanguage, type Lemma, type Row, rows } from './paradigm.ts';

const CZECH = rows(
  'ého gen | ému dat | é gen,dat,loc,nom.pl | á nom | ý nom | ou acc,ins | ém loc | ým ins,dat.pl | ých gen.pl,loc.pl | ými ins.pl',
);
/** As people say it: od Dobrovskýho, v Českej spořitelně */
const CZECH_SPOKEN = rows('ýho gen | ýmu dat | ej gen,dat,loc | ejch gen.pl,loc.pl | ejma ins.pl');
const CZECH_SOFT = rows('ho gen | mu dat | m loc,ins,dat.pl | ch gen.pl,loc.pl | mi ins.pl');
const SLOVAK = rows(
  'ého gen | ému dat | ej gen,dat,loc | ú acc | ou ins | om loc | ým ins,dat.pl | ých gen.pl,loc.pl | ými ins.pl | é nom.pl',
);
const SLOVAK_SOFT = rows(
  'eho gen | emu dat | ej gen,dat,loc | u acc | ou ins | om loc | m ins,dat.pl | ch gen.pl,loc.pl | mi ins.pl',
);
const POLISH = rows(
  'ego gen | ej gen,dat,loc | emu dat | a nom,acc,ins | ym loc,ins,dat.pl | ych gen.pl,loc.pl | ymi ins.pl | e nom.pl',
);
/** Behind k, g and whatever is soft: polski, polskiego, polskiej */
const POLISH_I = rows(
  'iego gen | iej gen,dat,loc | iemu dat | a nom,acc,ins | im loc,ins,dat.pl | ich gen.pl,loc.pl | imi ins.pl | ie nom.pl',
);
/** A name in -ý is a man's: Dobrovská is a woman, Dobrovské hájenky are a place. */
const MASCULINE = /(?:ý|[sc]k[yi])$/u;
const masculine = (paradigm: readonly Row[], others: string): readonly Row[] =>
  paradigm.filter(({ shown }) => !others.split(' ').includes(shown));
/** Dobrovskej is in everyday Czech a man as well. */
const CZECH_MASCULINE = masculine([...CZECH, ...CZECH_SPOKEN], 'á é ou');
const SLOVAK_MASCULINE = masculine(SLOVAK, 'é ej ú ou');
const POLISH_MASCULINE = masculine(POLISH, 'a e ej');
const POLISH_I_MASCULINE = masculine(POLISH_I, 'a ie iej');

/** Żaluzjański, Żaluzjańscy */
const PEOPLE = rows('cy nom.pl');

const VOWEL = /[aeiy]$/;
/** What an adjective standing alone, or last, can be told by. */
const MARKED = /(?:[ýíé]|[^ií]á|[sc]k(?:[aiey]|ie))$/u;
/** Behind a long syllable Slovak shortens the ending: krásne. */
const SHORTENED = /..[áéíóúý]\p{L}{1,2}e$/u;
/** Pyszne, Ziołowa */
const POLISH_ENDING = /(?:[^aeiouy]n|ow)[yae]$/u;

/** Gazeta Wyborcza, Gino Rossi: the last of several words. */
const POLISH_LAST = /(?:[nwzltdr]a|[^aeiouy]i)$/u;

/** Whether a word must be an adjective even where it stands alone: Dobrovský, Pražská, Mazowieckie. */
export const looksAdjectival = ({ typed, position }: Lemma, language: FormLanguage | null = null): boolean =>
  MARKED.test(typed) ||
  (language === 'sk' && SHORTENED.test(typed)) ||
  (language === 'pl' && (POLISH_ENDING.test(typed) || (position === 'last' && POLISH_LAST.test(typed))));

/** The cases of a word as an adjective in `language`; none where its ending can't be one's. */
export function declineAdjective({ typed, folded, position }: Lemma, language: FormLanguage): Declined[] {
  if (!VOWEL.test(folded)) return [];
  const stem = folded.slice(0, -1);
  const isMan = position === 'alone' && MASCULINE.test(typed);
  if (language === 'pl') {
    const people = /[sc]ki$/.test(folded) ? declined(folded.slice(0, -2), PEOPLE) : [];
    const [hard, soft] = isMan ? [POLISH_MASCULINE, POLISH_I_MASCULINE] : [POLISH, POLISH_I];
    if (/i[ea]?$/.test(folded)) return [...declined(folded.replace(/i[ea]?$/, ''), soft), ...people];
    return declined(stem, /[kg]$/.test(stem) ? soft : hard);
  }
  if (folded.endsWith('i')) return declined(folded, language === 'cs' ? CZECH_SOFT : SLOVAK_SOFT);
  if (isMan) return declined(stem, language === 'cs' ? CZECH_MASCULINE : SLOVAK_MASCULINE);
  return declined(stem, language === 'cs' ? [...CZECH, ...CZECH_SPOKEN] : SLOVAK);
}

/** Of what firm: orlenowy, lidlowski; tescový, lidlovský. */
const OF_FIRM: Readonly<Record<FormLanguage, readonly Row[]>> = {
  pl: rows(
    'owy nom | owa nom | owe nom,nom.pl | owego gen | owej gen | owym loc | owych gen.pl | owymi ins.pl | owski nom | owska nom | owskie nom,nom.pl',
  ),
  cs: rows(
    'ový nom | ová nom | ové gen,nom.pl | ového gen | ovém loc | ovský nom | ovská nom | ovské gen,nom.pl | ovskou acc',
  ),
  sk: rows(
    'ový nom | ová nom | ové nom,nom.pl | ového gen | ovej gen | ovský nom | ovská nom | ovské nom,nom.pl | ovskú acc',
  ),
};
/** Of a shorter name, or one that ends so, nobody makes any. */
const MAKES_ADJECTIVES = /^[a-z]{2,}(?:[bdfgklmnprstz]|[bdfgklmnprstcz][ao])$/;

/** The adjectives made of a name that stands alone; in Czech and Slovak of one in -a there is another way (Alzin). */
export function adjectivesOf({ folded, position }: Lemma, language: FormLanguage): Declined[] {
  if (position !== 'alone' || !MAKES_ADJECTIVES.test(folded)) return [];
  if (language !== 'pl' && folded.endsWith('a')) return [];
  return declined(folded.replace(/[ao]$/, ''), OF_FIRM[language]);
}

/** Whether a form is an adjective made of a name. */
export const isMadeAdjective = (form: string): boolean =>
  /o[vw](?:sk)?(?:y|a|e|i|ie|ego|eho|ej|em|ym|ych|ymi|ou|u)$/.test(form);

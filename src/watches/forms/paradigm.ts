/**
 * How a paradigm is written down: rows of an ending and its cases, as in `y gen | ~ě dat,loc`. The matcher compares
 * without marks; those of the endings are for showing the forms. `~` asks for the softened stem (k→c, r→rz …); a bar alone
 * (`- gen.pl`) is the stem with no ending. Cases without a number are singular.
 */

import { foldPlain } from '../../lib/fold.ts';

export type FormLanguage = 'cs' | 'sk' | 'pl';

/** A grammatical case, plural with `.pl` behind it. */
export type FormCase =
  | 'nom'
  | 'gen'
  | 'dat'
  | 'acc'
  | 'voc'
  | 'loc'
  | 'ins'
  | 'nom.pl'
  | 'acc.pl'
  | 'gen.pl'
  | 'dat.pl'
  | 'loc.pl'
  | 'ins.pl';

export interface Row {
  /** folded */
  ending: string;
  /** with its marks */
  shown: string;
  softened: boolean;
  cases: readonly FormCase[];
}

/** A written form and in which cases it stands. */
export interface Declined {
  /** folded */
  text: string;
  /** the same with marks in its ending, as far as they are known */
  shown: string;
  cases: readonly FormCase[];
}

/**
 * Where a word stands: alone, or in a name of several words before the last one or as the last. In a name
 * plurals are declined (České dráhy), and what is before the last may agree with it (České spořitelně).
 */
export type Position = 'alone' | 'before' | 'last';

/** A word about to be declined: as typed in lower case (ľ and l differ), and folded; both equally long. */
export interface Lemma {
  typed: string;
  folded: string;
  position: Position;
}

/** Reads rows as they are written down. */
export const rows = (written: string): readonly Row[] =>
  written.split('|').map((row) => {
    const [ending = '', cases = ''] = row.trim().split(' ');
    const softened = ending.startsWith('~');
    const shown = ending === '-' ? '' : softened ? ending.slice(1) : ending;
    return {
      ending: foldPlain(shown),
      shown,
      softened,
      cases: cases.split(',') as FormCase[],
    };
  });

/** Puts endings to a stem. `soften` gives the stem before an ending marked `~`. */
export const declined = (
  stem: string,
  paradigm: readonly Row[],
  soften: (stem: string) => string = (hard) => hard,
): Declined[] =>
  paradigm.map(({ ending, shown, softened, cases }) => {
    const own = softened ? soften(stem) : stem;
    return { text: own + ending, shown: own + shown, cases };
  });

/** Centrum, centra; but dům isn't one of these. */
export const LATIN_UM = /..[^aeiou]um$|[iu]um$/;

export const VOWEL_END = /[aeiou]$/;

/** A stem without its last letter. */
export const dropLast = (stem: string): string => stem.slice(0, -1);

/** Żabka, Biedronka: the genitive of many has a vowel before its k. */
export const BEFORE_K = /[^aeiouy]k$/;

/** Which word is whose: Alzin, Alziny; of a stem without its vowel. */
export const POSSESSIVE_FEMININE = rows(
  'in nom | ina gen | ino nom | iny nom.pl | iným ins | iných gen.pl | ině loc | inu acc | inou ins',
);
/** Samsungův, Samsungova, Samsungové */
export const POSSESSIVE_MASCULINE = rows(
  'ův nom | ova gen,nom | ovo nom | ovy nom.pl | ové nom.pl | ovým ins | ových gen.pl | ovu acc | ovou ins',
);
/** What stands in the plural are things of that make (Samsungy, Huaweie); short names would be other words. */
export const MIN_PLURAL = 6;
export const PLURAL_MASCULINE = rows('y nom.pl,acc.pl | ům dat.pl | ech loc.pl');

/** A stem with its mobile vowel and, where there may be one, without: Čedoku, domčeku, domčku. Names do as they please. */
export const stemsOf = (lemma: Lemma, endings: RegExp): string[] => {
  const short = withoutMobileVowel(lemma, endings);
  return short === null ? [lemma.folded] : [short, lemma.folded];
};

/** Łazek, Żywiec, domček: the e (o) between the last consonants goes when an ending comes. */
export function withoutMobileVowel({ folded }: Lemma, endings: RegExp): string | null {
  const found = endings.exec(folded);
  const rest = found && folded.slice(0, found.index);
  return rest && /[aeiouy]/.test(rest) ? rest + folded.at(-1) : null;
}

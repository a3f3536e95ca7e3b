/** Numerals that names of several words begin with, and how they agree with what they count: Tri Sovy, u Troch Sov. */
import type { Declined, FormCase, FormLanguage } from './paradigm.ts';

/** The numeral in the nominative, in all its genders, and behind the colon its genitive, dative, locative and instrumental; folded. */
const NUMERALS: Readonly<Record<FormLanguage, string>> = {
  cs: `dva dve:dvou dvema dvou dvema|tri:tri trem trech tremi|ctyri:ctyr ctyrem ctyrech ctyrmi|pet:peti peti peti peti|
    sest:sesti sesti sesti sesti|sedm:sedmi sedmi sedmi sedmi|osm:osmi osmi osmi osmi|devet:deviti deviti deviti deviti|
    deset:deseti deseti deseti deseti`,
  sk: `dva dve dvaja:dvoch dvom dvoch dvoma|tri traja:troch trom troch tromi|styri styria:styroch styrom styroch styrmi|
    pat:piatich piatim piatich piatimi|sest:siestich siestim siestich siestimi|sedem:siedmich siedmim siedmich siedmimi|
    osem:osmich osmim osmich osmimi|devat:deviatich deviatim deviatich deviatimi|desat:desiatich desiatim desiatich desiatimi`,
  pl: `dwa dwie dwaj:dwoch dwom dwoch dwoma|trzy trzej:trzech trzem trzech trzema|cztery czterej:czterech czterem czterech czterema|
    piec:pieciu pieciu pieciu pieciu|szesc:szesciu szesciu szesciu szesciu|siedem:siedmiu siedmiu siedmiu siedmiu|
    osiem:osmiu osmiu osmiu osmiu|dziewiec:dziewieciu dziewieciu dziewieciu dziewieciu|
    dziesiec:dziesieciu dziesieciu dziesieciu dziesieciu`,
};
/** They count several, so they stand in the plural. */
const CASES: readonly FormCase[] = ['gen.pl', 'dat.pl', 'loc.pl', 'ins.pl'];

const numerals = new Map<string, Declined[]>();
for (const [language, written] of Object.entries(NUMERALS)) {
  for (const row of written.split('|')) {
    const [words = '', forms = ''] = row.trim().split(':');
    const cases = new Map<string, FormCase[]>();
    for (const [at, form] of forms.split(' ').entries())
      cases.set(form, [...(cases.get(form) ?? []), CASES[at]!]);
    const declined = [...cases].map(([text, its]) => ({ text, shown: text, cases: its }));
    for (const word of words.split(' ')) numerals.set(`${language}:${word}`, declined);
  }
}

/** The cases of a folded numeral; null for any other word. */
export const declineNumeral = (folded: string, language: FormLanguage): Declined[] | null =>
  numerals.get(`${language}:${folded}`) ?? null;

/** Whether a folded word is a numeral of one of the languages. */
export const isNumeral = (folded: string): boolean =>
  declineNumeral(folded, 'cs') !== null ||
  declineNumeral(folded, 'sk') !== null ||
  declineNumeral(folded, 'pl') !== null;

/** Dates of birth: a date beside a word for being born. */
import { type Finding, findAll, type Rule } from './prepared.ts';

const MONTH_WORD =
  '(?:led|uno|bre|dub|kve|cer|srp|zar|rij|lis|pro|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|sty|lut|kwi|cze|lip|sie|wrz|paz|gru)[a-z]{0,9}';
const DATE = String.raw`(?:\d{1,2} ?[.\/-] ?\d{1,2} ?[.\/-] ?\d{2,4}|\d{4}[.\/-]\d{1,2}[.\/-]\d{1,2}|\d{1,2} \d{1,2} (?:19|20)\d\d|[0-3]\d[01]\d(?:19|20)\d\d|\d{1,2}[. ] ?[ivx]{1,4}[. ] ?\d{4}|\d{1,2}(?:\.|st|nd|rd|th)? ?(?:of )?${MONTH_WORD},? \d{4}|${MONTH_WORD} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`;
/** Its shape, from its first digit on. */
const HAS_DATE =
  /\d ?[./-] ?\d|\d \d{1,2} (?:19|20)\d|[0-3]\d[01]\d(?:19|20)\d\d|\d[. ] ?[ivx]|\d(?:st|nd|rd|th)?,? \d{4}|\d(?:\.|st|nd|rd|th)? ?(?:of )?[a-z]{3,12},? \d{4}/;
const BIRTH_DATE = new RegExp(
  String.raw`(?<![a-z])(?:narozen[a-z]{0,3}|narozenin[a-z]{0,2}|narozk[a-z]{1,2}|narodk[a-z]{1,2}|narodil[a-z]{0,3}|narodeni[a-z]{0,2}|narodenin[a-z]{0,2}|naroden[a-z]{0,3}|nar\.?|urodzeni[a-z]{0,2}|urodzin[a-z]{0,2}|urodzon[a-z]{0,2}|urodzil[a-z]{0,4}|urodz\.|ur\.|ur(?= \d)|born|date of birth|birth ?da(?:te|y)|b-?day|d\.? ?o\.? ?b\.?|d\. ?[nu]\.|dat\.? ?(?:nar|ur)\.?|dat[ua]m? (?:nar|ur)\.?)(?![a-z])(?<between>[^\d.!?]{0,15})(?<it>${DATE})(?!\d)`,
  'g',
);
/** "ročník 1999, přesně 23. 8. 1999", "přišla na svět v Brně 3. 2. 2024": a year or a place comes between. */
const BIRTH_DATE_LATER = new RegExp(
  String.raw`(?<![a-z])(?:(?:ro[ck]z?ni[ck][a-z]{0,2}|class of),? (?<year>(?:19|20)\d\d)(?! ?[-/]) ?,|na svet|na swiat|into the world|born|narodil[a-z]{0,3}|urodzil[a-z]{0,4}|datum naro[zd]en[a-z]{1,2}|data urodzenia|date of birth)(?![a-z])(?<between>[^\d.!?]{0,45})(?<it>${DATE})(?!\d)`,
  'g',
);
/** "malý je z 5. 10. 2023": children are from a day. */
const CHILD_FROM = new RegExp(
  String.raw`(?<![a-z])(?:mal[ya]|malick[ya]|prcek|drobec|drobcek|syn[a-z]{0,3}|dcer[a-z]{0,3}|vnuk|vnuck[ay]|vnouce|babatko|mimino|diet?a|dite|decko|corka|coreczka|corcia|wnuk|wnuczka|dziecko|maluch|baby|son|daughter|little one|dvojcata|dvojicky|blizniaki) (?:(?:je|sa|jest|is|was|are|sou|jsou|su) )?(?:born |narozen[ya]? )?(?:od|z|ze|zo|from|arrived on|came on|arrived) (?:the )?(?<it>${DATE})(?!\d)`,
  'g',
);
/** "věk doložím: 14. 7. 1993": a shop asks the age of grown people. */
const AGE_PROVED = new RegExp(
  String.raw`(?<![a-z])(?:vek|veku|wiek|wieku|age|plnolet[a-z]{0,4}|pelnoletn[a-z]{1,4}|18\+?)(?: [a-z]{2,12}){0,3}[:?,]{1,2} (?<it>${DATE})(?!\d)`,
  'g',
);
const LAST_CENTURY = /19\d\d$/;
const OF_GROWN_PEOPLE = /(?:19\d\d|200\d)$|^19\d\d/;
/** "já jsem 12. dubna 1957, tak co?" */
const I_AM_OF = new RegExp(
  String.raw`(?<![a-z])(?:jsem|som|jestem)(?: z| ze| zo)? (?<it>${DATE})(?=\s?[,.;!?)]|$)`,
  'g',
);
/** "b. 14/07/1962" */
const ENGLISH_MARK = /(?<![a-z.])b\. (?<it>\d{1,2}[./-]\d{1,2}[./-]19\d\d)(?!\d)/g;
/** "30. 6. 1986 je môj dátum narodenia" */
const BIRTH_DATE_FIRST = new RegExp(
  String.raw`(?<![\d.\/-])(?<it>${DATE}) ?(?:r\.,? )?(?:[,(-] ?)?(?:(?:je|jest|to|is|was|that's) )?(?:(?:moj[ea]?|muj|nase|moja|my|the|her|his|spravne|spravny|prawidlowa) )?(?:datum (?:(?:moj|jej|jeho|meh)[a-z]{0,3} )?naro[zd]|dat\. ?nar|data urodz|date of birth|birth ?da(?:te|y)|d\.?o\.?b\b)`,
  'g',
);
/** "2. 3. 2001 jsem se narodil", "12.05.1980 urodzona" */
const THEN_BORN = new RegExp(
  String.raw`(?<![\d.\/-])(?<it>${DATE}),?(?: (?:jsem|jsme|som|sme|sa|se|si|nam|mi|to|je|jest|r\.|was|i|when|is)){0,4} (?:narozen[yaeio]?|narodil[aoi]?|naroden[yaei]?|urodzil[a-z]{0,4}|urodzon[aye]|born|pris(?:el|la|lo) na svet|przysz[a-z]{1,4} na swiat|came into the world)(?![a-z])`,
  'g',
);
const SAYS_BIRTH = /naro|na svet|na swiat|into the world|birth|dat\. ?nar|data ur|urodz|born|d\.?o\.?b/;
/** "Jan Hora, *12. 8. 1959"; a star before a year of today is a footnote. */
const STARRED = /(?<=[a-z][, (]{1,2})\* ?(?<it>\d{1,2}\. ?\d{1,2}\. ?(?:19\d\d|200\d))(?!\d)/g;

/** "sleva k narozeninám, objednávka 12. 3. 2025": the date tells of something else. */
const ANOTHER_DAY =
  /(?<![a-z])(?:objedn|obj\.|zamow|order|doruc|dorecz|deliver|plati|wazn|valid|verz|wersj|version|akc[ei]|slev|zlav|promoc|rabat|lahv|flas|dnes|dzis|today)/;

const isBirth = (match: RegExpExecArray): boolean => {
  const { it = '', between = '', year = '' } = match.groups ?? {};
  // a vintage is bottled in another year
  return it.includes(year) && !ANOTHER_DAY.test(between);
};

/** Dates of birth: a date beside a word for being born. */
export const findBirthDates: Rule = (text) => (HAS_DATE.test(text.folded) ? findBesideWords(text) : []);

const findBesideWords: Rule = (text): Finding[] => [
  ...[
    BIRTH_DATE,
    BIRTH_DATE_LATER,
    CHILD_FROM,
    ENGLISH_MARK,
    ...(SAYS_BIRTH.test(text.folded) ? [BIRTH_DATE_FIRST, THEN_BORN] : []),
    ...(text.folded.includes('*') ? [STARRED] : []),
  ].flatMap((expression) => findAll(text, expression, 'birth_date', isBirth)),
  ...findAll(text, AGE_PROVED, 'birth_date', (match) => OF_GROWN_PEOPLE.test(match.groups?.it ?? '')),
  ...findAll(text, I_AM_OF, 'birth_date', (match) => LAST_CENTURY.test(match.groups?.it ?? '')),
];

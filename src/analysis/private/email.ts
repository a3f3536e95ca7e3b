import { findAll, type Rule } from './prepared.ts';

const PLAIN = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![a-z0-9])/g;

/** "jan.novak (zavináč) seznam.cz", "ania [at] wp [kropka] pl", "jan zavináč firma tečka cz". */
const DOT_WORD = `(?:tecka|bodka|kropka|dot|punkt)`;
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:\.|${DOT_WORD})\s?[)\]}]\s?|\s${DOT_WORD}\s)`;
/** "zuzka podtržítko malá zavináč …": signs within the name have their words, too. */
const JOINED = String.raw`(?:${DOT}|\s(?:podtrzitko|podtrznik|podciarkovnik|podciernik|podkreslnik|pomlcka|myslnik|underscore|dash|hyphen)\s)`;
const BRACKETED_AT = String.raw`\s?[([{<*_]\s?(?:at|a|zavinac|malpa|malpka|@)\s?[)\]}>*_]\s?`;
const SPOKEN_AT = String.raw`\s(?:zavinac|zavinacem|malpa|malpka)\s`;
/** "jana @ seznam.cz" */
const SPACED_AT = String.raw`\s?@\s?`;
const NAME = '[a-z0-9_+-]{1,40}';
/** A name that isn't a word of the language: a dot, a line or a number is in it. */
const MARKED_NAME = String.raw`[a-z]{1,30}(?:(?:(?<=[a-z]{3})\d{1,8}|[._][a-z][a-z0-9]{0,30})){1,3}`;
const SPELLED = new RegExp(
  `(?<![a-z0-9._%+-])${NAME}(?:${JOINED}${NAME}){0,4}(?:${BRACKETED_AT}|${SPOKEN_AT}|${SPACED_AT})[a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{1,40}){0,3}${DOT}[a-z]{2,12}(?![a-z0-9])`,
  'g',
);
/** Houses of mailboxes that people here have; their name makes an address of what stands around it. */
const PROVIDER =
  '(?:gmail|googlemail|seznam|email|centrum|volny|post|atlas|tiscali|quick|iol|azet|zoznam|pobox|chello|stonline|wp|o2|onet|interia|op|vp|gazeta|tlen|yahoo|outlook|hotmail|live|icloud|msn|aol|btinternet|sky|eircom|proton|protonmail)';
const KNOWN_ENDING = '(?:com|cz|sk|pl|eu|net|org|ie|me|co\\.uk)';
/** "radka77 zavináč email cz": nobody says the dot when in a hurry. */
const WITHOUT_DOT = new RegExp(
  `(?<![a-z0-9._%+-])${NAME}(?:${JOINED}${NAME}){0,3}(?:${BRACKETED_AT}|${SPOKEN_AT})${PROVIDER} (?:com|cz|sk|pl|eu|net)(?![a-z0-9])`,
  'g',
);
/** "tom_harris at gmail.com", "ola.k@wp pl", "ola.k@wp. pl": slips that the house's name or the ending make good. */
const WITH_PROVIDER = new RegExp(
  String.raw`(?<![a-z0-9._%+-])(?:${NAME}(?:\.${NAME}){0,3}@(?:${PROVIDER} |[a-z0-9-]{1,63}(?: \. ?|\. |, ?))|${MARKED_NAME} at ${PROVIDER}\.)${KNOWN_ENDING}(?![a-z0-9])`,
  'g',
);
/** "pavel.kriz82 na gmailu", "it's brian.m72 on gmail"; and the other way about, "na gmailu jako pavel.kriz82". */
const HOME_OF_MAIL = '(?:gmail|seznam|azet|zoznam|outlook|hotmail|yahoo|icloud|onet|interi|wp)[a-z]{0,2}';
const AT_HOME_OF_MAIL = new RegExp(
  `(?<![a-z0-9._%+-])(?<it>${MARKED_NAME}) (?:na|on|at) ${HOME_OF_MAIL}(?![a-z0-9]| (?:pran|vec|vian|vano|nakup))`,
  'g',
);
const AT_HOME_OF_MAIL_FIRST = new RegExp(
  `(?<![a-z0-9])(?:na|on|at|my|muj|moj) ${HOME_OF_MAIL} (?:jako|ako|as|mam|je|jest|is|to):? (?<it>${MARKED_NAME})(?![a-z0-9@])`,
  'g',
);
/** "sarah at outlook dot com": both words, and a country or kind of address that exists. */
const SPOKEN_HOST = ` at [a-z0-9-]{2,40} ${DOT_WORD} (?:com|org|net|cz|sk|pl|eu|de|at|ie|co ${DOT_WORD} uk|uk|info|io)(?![a-z0-9])`;
const HAS_SPOKEN_HOST = new RegExp(SPOKEN_HOST);
const WHOLLY_SPOKEN = new RegExp(
  String.raw`(?<![a-z0-9._%+-])${NAME}(?:(?:\.| (?:${DOT_WORD}|underscore|dash|hyphen) )${NAME}){0,3}${SPOKEN_HOST}`,
  'g',
);
/** "e-mail mám petrasvob na seznam.cz": any name will do after the word. */
const NAMED = new RegExp(
  String.raw`(?<![a-z])(?:e-?)?(?:mail|mejl)[a-z]{0,2}:? (?:(?:mam|je|jest|is|to) ){0,2}(?<it>${NAME}(?:\.${NAME}){0,3} (?:na|at|on) ${PROVIDER}(?:\.${KNOWN_ENDING})?)(?![a-z0-9])`,
  'g',
);
const BRACKETED_SIGN = /[([{<*_]\s?(?:at|a|@)\s?[)\]}>*_]/;
const AT_PROVIDER = new RegExp(` (?<=(?:at|na|on|m[uo]?[yj]) )(?:${PROVIDER}|interi)`);
/** With the sign an address may still be spelled in part: "jana @ seznam.cz", "jana@seznam (tečka) cz". */
const SPELLED_WITH_SIGN = new RegExp(String.raw`\s@|@\s|[([{]\s?@|[([{]\s?\.|${DOT_WORD}`);
const SLIP_BEHIND_SIGN = new RegExp(String.raw`@(?:${PROVIDER} |[a-z0-9-]{1,63}(?: \.|\. |,))`);

/** E-mail addresses, plain or spelled out to hide from robots. Each expression waits for a sign of its own. */
export const findEmails: Rule = (text) => {
  const { folded } = text;
  const hasSign = folded.includes('@');
  const isSpoken = folded.includes('zavinac') || folded.includes('malp') || BRACKETED_SIGN.test(folded);
  const namesHouse = AT_PROVIDER.test(folded);
  const expressions = [
    ...(hasSign ? [PLAIN] : []),
    ...(isSpoken || (hasSign && SPELLED_WITH_SIGN.test(folded)) ? [SPELLED] : []),
    ...(isSpoken ? [WITHOUT_DOT] : []),
    ...(namesHouse || (hasSign && SLIP_BEHIND_SIGN.test(folded)) ? [WITH_PROVIDER] : []),
    ...(namesHouse ? [AT_HOME_OF_MAIL, AT_HOME_OF_MAIL_FIRST, NAMED] : []),
    ...(folded.includes(' at ') && HAS_SPOKEN_HOST.test(folded) ? [WHOLLY_SPOKEN] : []),
  ];
  return expressions.flatMap((expression) => findAll(text, expression, 'email'));
};

/** Polish: "Państwo" and "Pan(i)", the plural "wy" that a shop is spoken to with, or "ty"? */
import { type Judge, type Token, words } from './tokens.ts';

const FORMAL = words('panstwo panstwa panstwu panstwem szanowni szanowny szanowna szanowne');
const PERSON = words('pan pani panu pana panem pania panowie panow panom panie');
const WEAK_FORMAL = words(
  'witam prosze uprzejmie powazaniem zwracam chcialbym chcialabym chcielibysmy prosilbym prosilabym szacunkiem dzien-dobry',
);
const GREETINGS = words('dzien-dobry dobry-wieczor dobry-dzien');
const PLURAL = words(
  'wy was wam wami wasz wasza wasze waszej waszego waszemu waszym waszych waszymi wasi wasza jestescie zescie byscie',
);
const INFORMAL = words(
  'ty ciebie tobie toba twoj twoja twoje twojego twojej twoim twoich twoimi twojemu twa twe jestes zebys gdybys abys',
  'bys moglbys moglabys chcialbys chcialabys zes',
);
const WEAK_INFORMAL = words(
  'witaj hej hejka hejo heja hejcia hejko siema siemka siemanko siemano elo jol yo czolem sie-ma eluwina',
);
/** Said to one person: "daj", "zrób". */
const IMPERATIVES = words(
  'zrob daj wez zobacz sprawdz powiedz wyslij pomoz patrz poczekaj czekaj sluchaj idz kup kupuj pokaz podaj podeslij',
  'przeslij odezwij zadzwon wrzuc wybacz pamietaj przestan ogarnij dawaj popatrz uwazaj wierz oddaj poprawiaj popraw',
  'wymien zmien dolacz dolicz usun rzuc policz zrozum zamow przyjedz spojrz wejdz wyjdz przyjdz',
  'napraw przyslij zwroc wroc zostaw zapytaj pogadaj luknij trzymaj zerknij olej przypomnij wytlumacz pozwol pisz',
);

/** "anuluj", "dodaj", "zajrzyj": imperatives by their ending, and what ends so by nature. */
const IMPERATIVE_ENDING = /^[a-z]{2,}(?:uj|aj|ij|yj)$/;
const NO_IMPERATIVE = words(
  'kraj raj maj tramwaj zwyczaj rodzaj obyczaj wczoraj przedwczoraj dzisiaj tutaj zazwyczaj skraj hultaj niechaj bodaj',
  'obaj nadzwyczaj mikolaj witaj wuj chuj kij czyj niczyj hawaj stryj onegdaj',
);

const isImperative = ({ folded, capital, opens }: Token): boolean =>
  (!capital || opens) &&
  (IMPERATIVES.has(folded) || (IMPERATIVE_ENDING.test(folded) && !NO_IMPERATIVE.has(folded)));

const PREPOSITIONS = words('w we na o po przy z ze do od u bez dla za przez nad pod ku');

/** Endings of verbs for "wy", and imperatives after consonants that nouns seldom have there. */
const PLURAL_VERB =
  /(?:[aeiy]cie|[jbwpmclz]cie|szcie|(?:li|ly|by|este|ze)scie|(?:przestan|stan|wyslij|don|dzwon|zwoln|zapewn)cie)$/;
const NO_PLURAL_VERB = words(
  'liscie mgliscie wreszcie nareszcie szczescie postacie gorsecie gabinecie obycie pobicie zazycie okrycie zycie bycie uzycie zuzycie odkrycie pokrycie przybycie zdobycie nabycie pobycie przezycie',
  'mycie wycie szycie picie bicie zabicie odbicie rozbicie przebicie wypicie odbycie ukrycie przykrycie skrycie spozycie',
  'wspolzycie pozycie trzecie swiecie kobiecie lecie stulecie dziecie kwiecie calkowicie znakomicie rozmaicie obficie',
  'niesamowicie pospolicie jednolicie sowicie nalezycie limicie hicie kredycie zeszycie wizycie zeszlicie gicie',
  'paczkomacie automacie bankomacie temacie klimacie formacie rabacie mandacie kwadracie kracie herbacie oplacie zaplacie',
  'wyplacie wplacie doplacie stracie adwokacie certyfikacie chacie salacie szmacie bracie aparacie plakacie warsztacie',
  'krawacie dramacie senacie internecie bilecie pakiecie tablecie budzecie kotlecie gazecie secie markecie',
  'supermarkecie hipermarkecie komplecie portrecie diecie toalecie kasecie rakiecie etykiecie palecie zdjecie zajecie',
  'pojecie przyjecie wziecie ujecie podjecie objecie napiecie ciecie zaciecie przejecie wyciecie rozpoczecie',
  'zaskoczenie dotkniecie zamkniecie otwarcie cenie ksztalcie asfalcie egipcie kazdziecie przeciecie peknie pekniecie',
  'zniecierpliwienie nieszczescie odciecie uciecie wciecie zwieciecie swieciecie pociecie',
);

/** Adverbs ("przyzwoicie"), spans of years ("stulecie"), verbal nouns ("przybycie"). */
const NO_PLURAL_ENDING = /(?:owicie|zwoicie|ienicie|nolicie|(?<![sś])lecie|bycie|krycie|scescie)$/;

function isPluralVerb(tokens: readonly Token[], at: number): boolean {
  const { raw, folded } = tokens[at]!;
  if (folded.length < 5 || !PLURAL_VERB.test(folded)) return false;
  if (NO_PLURAL_VERB.has(folded) || /(?:ę|ęcie)$/u.test(raw) || NO_PLURAL_ENDING.test(folded)) return false;
  const before = tokens[at - 1]?.folded ?? '';
  if (PREPOSITIONS.has(before)) return false;
  return !(/(?:ym|im|ej|tym)$/.test(before) && PREPOSITIONS.has(tokens[at - 2]?.folded ?? ''));
}

const SINGULAR_VERB = /[aeiy]sz$/;
const NO_SINGULAR_VERB = words(
  'wasz nasz lukasz tomasz judasz gulasz szalasz eliasz mysz klawisz afisz kalisz wojtasz barabasz szyszysz ponizsz',
  'palasz przybysz miszmasz finisz karnisz derwisz kisz pisz-e mesz lubasz matysz',
);
/** "zrobiłeś", "napisałaś"; without marks "zrobiles". */
const PAST = /(?:[aieyuóąę]ł(?:eś|aś)|[aieyuo]l(?:es|as)|(?:gł|kł|dł|sł|zł)(?:eś|aś))$/u;
const NO_PAST = words('halas balas wales ales palas galas molas');

function isSingularVerb({ raw, folded, capital, opens }: Token): boolean {
  if (capital && !opens) return false;
  if (SINGULAR_VERB.test(folded)) return folded.length > 3 && !NO_SINGULAR_VERB.has(folded);
  return PAST.test(raw) && folded.length > 4 && !NO_PAST.has(folded);
}

const ABOUT_SOMEBODY = words(
  'ta ten tej tego tym jakas jakis jakiejs mila mily jedna jeden inna inny pewna przez taki taka',
);
const ROLE_FOLLOWS = words(
  'ktora ktory ktorej sprzedawca sprzedawczyni ekspedientka kasjerka kurier konsultant',
  'konsultantka listonosz kierownik kierowniczka kierowca ochroniarz serwisant doradca z-obslugi byl byla powiedzial',
  'powiedziala',
);

/** "czy może mi Pani podać" speaks to somebody, "pani w sklepie" about her. */
function isSpokenTo(tokens: readonly Token[], at: number): boolean {
  const { folded, capital, opens } = tokens[at]!;
  const after = tokens[at + 1];
  if (folded === 'panie') return !ROLE_FOLLOWS.has(after?.folded ?? '') && (opens || capital);
  const place = /^pani?$/.test(folded) && PREPOSITIONS.has(after?.folded ?? '') && !capital;
  if (place || ABOUT_SOMEBODY.has(tokens[at - 1]?.folded ?? '') || ROLE_FOLLOWS.has(after?.folded ?? ''))
    return false;
  return !opens;
}

const NOT_AFTER_CI = words(
  'ludzie co ktorzy sami panowie kurierzy z w na goscie ludziska wszyscy sprzedawcy',
);

/** "część" loses its marks to "cześć"; only at the beginning is it a greeting then. */
const isHello = ({ raw, opens }: Token): boolean => raw === 'cześć' || (raw === 'czesc' && opens);

/** What one word says about the form of address. */
export const judgePolish: Judge = (tokens, at) => {
  const token = tokens[at]!;
  const { raw, folded } = token;
  const after = tokens[at + 1]?.folded ?? '';
  if (FORMAL.has(folded)) return 'formal';
  if (PERSON.has(folded)) return isSpokenTo(tokens, at) ? 'formal' : null;
  if (PLURAL.has(folded)) return 'plural';
  if (INFORMAL.has(folded) || folded === 'cie') return 'informal';
  if (WEAK_INFORMAL.has(folded) || isHello(token)) return 'weakInformal';
  if (WEAK_FORMAL.has(folded) || GREETINGS.has(`${folded}-${after}`)) return 'weakFormal';
  if (raw === 'ci') return token.opens || NOT_AFTER_CI.has(after) ? null : 'informal';
  if (isImperative(token)) return 'informal';
  if (isPluralVerb(tokens, at)) return 'plural';
  return isSingularVerb(token) ? 'informal' : null;
};

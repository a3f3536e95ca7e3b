/**
 * Czech and Slovak: "vy" or "ty"? By pronouns, endings of verbs, imperatives and greetings. One list serves both
 * languages, because short texts are told apart badly; where a word means different things, the language decides.
 */
import type { Language } from '../types.ts';
import { type Judge, type Token, words } from './tokens.ts';

const FORMAL = words(
  'vy vas vam vami vase vasi vaseho vasemu vasem vasim vasich vasimi vasima vasa vasej vasu vasom vasou vasho',
  'vasmu jste ste nejste byste abyste kdybyste zebyste nejste pane jestli-ze',
);
/** What a letter begins or ends with; said to people one doesn't know. */
const WEAK_FORMAL = words(
  'vazeni vazeny vazena vazene dovoluji dovolujem dovolujeme timto tymto uctou zadam',
);
/** "dobrý den", "krásný podvečer", "s pozdravem": two words. */
const GREETS =
  /^(?:(?:dobr[yae]|dobrej|hezk[ye]|krasn[ye]|pekn[ye]|prijemn[ye]|pohodov[ye]) (?:den|vecer|podvecer|rano|odpoledne|dopoledne|popoludnie|predpoludnie)|s pozdrav[eo]m|predem dekuji|vopred dakujem|prosim o)$/;
const INFORMAL = words(
  'tebe tobe tebou teba tvuj tvoje tvoji tveho tvemu tvem tvym tvych tvymi tvoj tvoja tvojho tvojmu tvojej tvoju',
  'tvojim tvojich tvojimi tvojou jsi nejsi tys abys kdybys bys zebys zes sis kdes cos jses seš',
);
const WEAK_INFORMAL = words(
  'ahoj ahojky ahojte ahojda ahojik cau cauky caute caues cauko cus cusky nazdar zdar zdarec servus hoj hojky cavko',
  'cav hej hele zdarek',
);
/** Said to one person: "napiš", "pošli"; those that mean something else without marks stand in the next list. */
const IMPERATIVES = words(
  'koukni mrkni podivej podivaj pozri posli neposilej dej nedej daj nedaj rekni povedz zkus skus pockej pockaj',
  'zavolej zavolaj kup kupuj nekupuj nekup odepis odpis ozvi ukaz prestan neblbni neblazni pomoz prosimte jdi pojd',
  'promin prepac nezlob neboj vem zober napis napist mrknes hledej hladaj objednej objednaj vrat reklamuj nech',
  'zajdi skoc popros poprosis verim-ti dohodni vysvetli pochop uvedom predstav spocitej pamatuj nezapomen nevolej',
  'neblazni uzij uzi poslouchej pocuvaj vidis vymen dopln vypln zaplat zkontroluj skontroluj prover prever vyres vyries',
  'pridej pridaj odesli odosli zrus nastav privez prines dones omrkni zajed zared zariad',
);
/** Imperatives that are other words once the mark is gone: "poraď" – "pořád", "běž" – "bez". */
const MARKED_IMPERATIVES = words(
  'poraď běž věř hoď pojď choď zjisť zisti vrať vyměň vymeň změň zmeň zaměň zameň doplň splň pusť plať zařiď zariaď',
  'ověř over pošli piš nepiš řekni měj stůj vysvětli',
);
/** Words with a mark that meant "you" before it fell off: only as written. */
const MARKED_INFORMAL = new Set(['tě', 'ťa', 'tvá', 'tví', 'tvou', 'tvé', 'tvý']);

const PREPOSITIONS = words(
  'na v ve vo o po pri s se so u za do od bez k ke ku z ze zo pro pre pod nad mezi medzi',
);

/** Endings of verbs for "vy": present, and imperatives after consonants that nouns seldom have there. */
const PLURAL_VERB =
  /(?:[aei]te|[jvdtmpnzbc]te|(?:pis|zkus|skus|nes|res|ries|nos|hlas|pus|vys|vis|vol|mel|ber|por)te)$/;
const NO_PLURAL_VERB = words(
  'jeste este proste dite decate kvalite elite urcite neurcite okamzite dulezite dolezite slozite zlozite skryte',
  'rozbite nerozbite pouzite nepouzite zabite vylite prelite vite-ze bohate zlate svate kulate chlupate strakate',
  'hranate zubate debate kravate chate salate mandate certifikate formate plagate automate bankomate aparate private',
  'update late state rate template chocolate climate corporate ate pate devate desate dvacate tricate ctyricate',
  'padesate sedesate sedmdesate osmdesate devadesate internete kabinete bufete tablete rakete planete omelete diskete',
  'etikete toalete kabelete balete bilete pakete lete svete kvete dete kotlete complete delete website favorite lite',
  'suite write quite site invite unite polite granite satelite limite prave-te momente dokumente argumente',
  'variante elegante konte dante ctvrte namiste misto date-base rodite trinacte tricte karte porte sporte exporte',
  'ditete juliette babette bernadette kandidate importe starte transporte volte-ze cite soucite kredite profite zite kote stete',
);
const NO_PLURAL_ENDING =
  /(?:(?:kv|re|u|k|t|n|ci)alite|bilite|priorite|autorite|favorite|munite|rzite|tivite|nacte|desate|ente|ante)$/;
/** Adjectives and demonstratives between a preposition and its noun: "na tomto mieste". */
const BETWEEN = /(?:om|em|ym|im|ej|ech|ich|ych|to)$/;

/** "změňte": endings that nouns have too, so they stand one by one. */
const SURE_PLURAL = words('zmente vymente zamente zmenite chrante plante poslete vratte');

function isPluralVerb(tokens: readonly Token[], at: number): boolean {
  const { raw, folded } = tokens[at]!;
  if (SURE_PLURAL.has(folded)) return true;
  if (folded.length < 4 || !PLURAL_VERB.test(folded) || /[ěéý]$/u.test(raw)) return false;
  if (NO_PLURAL_VERB.has(folded) || NO_PLURAL_ENDING.test(folded)) return false;
  const before = tokens[at - 1]?.folded;
  if (before === undefined) return true;
  if (PREPOSITIONS.has(before) && before !== 'se') return false;
  return !(BETWEEN.test(before) && PREPOSITIONS.has(tokens[at - 2]?.folded ?? ''));
}

/** "-š" of the second person; these end so by nature, and names do. */
const SINGULAR_VERB = /(?:e|á|í|a|i|é)š$/u;
const NO_SINGULAR_VERB = words(
  'nas prilis nejspis spis gulas kolas lukas tomas ales mikulas elias barnabas ondras matyas matias jonas valas palas',
  'kovacs dosi apis matas lupas sabas janis',
);
/** The same without its mark: words that nothing else looks like. */
const STRIPPED_VERBS = words(
  'mas nemas muzes nemuzes mozes nemozes chces nechces vis nevis vies nevies budes nebudes jses das nedas znas',
  'neznas myslis delas nedelas robis nerobis pises nepises posles neposles napises odpises reknes povies jdes ides',
  'hledas hladas stihas cekas cakas objednas zaplatis dostanes najdes zavolas volas koupis kupis musis nemusis',
  'mohls mohlas mluvis hovoris rozumis chapes umis vratis neverís veris prijdes prides zjistis zistis poradis',
);
const STRIPPED_ENDING = /(?:ujes|avas|ivas|iavas)$/;
/** "zachránilas", "koupils": the past with the person glued on. */
const PAST = /(?:[aieyu]l[as]s|[aieyu]ls)$/;

function isSingularVerb({ raw, folded, capital, opens }: Token): boolean {
  if (NO_SINGULAR_VERB.has(folded) || (capital && !opens)) return false;
  if (SINGULAR_VERB.test(raw) && raw.length > 2) return true;
  return STRIPPED_VERBS.has(folded) || STRIPPED_ENDING.test(folded) || (PAST.test(raw) && raw.length > 5);
}

/** "ti lidé" points at people; "řeknu ti" speaks to somebody. */
const NOT_BEFORE_TI = words(
  'a i vsichni vsetci jen len ze kde jako ako nez oba jsou su taky aj pry asi proc preco ani',
);
const NOT_AFTER_TI = words(
  'co kteri ktori v ve na z ze u od lide lidi ludia kluci chlapci prodavaci predavaci druzi druhi prvni prvi dva dvaja',
  'tri kuryri kurieri spravni dobri samy sami nasi vasi moji pani panove jini ini zakaznici',
);

function isToYou(tokens: readonly Token[], at: number): boolean {
  const { raw, opens } = tokens[at]!;
  const before = tokens[at - 1]?.folded ?? '';
  const after = tokens[at + 1]?.folded ?? '';
  return raw === 'ti' && !opens && !NOT_BEFORE_TI.has(before) && !NOT_AFTER_TI.has(after);
}

/** "ty" is "you" in Slovak; in Czech also "those". */
const AFTER_YOU = words('jsi mas vis ses sis nejsi jses budes muzes chces si taky jako');

/** "keby si vedel", "že si poslal": the Slovak past of the second person. */
function isSlovakPast(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const after = tokens[at + 1]?.raw ?? '';
  if (after === 'sa') return tokens.slice(at + 2, at + 6).some(({ raw }) => /(?:[aeiouy]l|la)$/.test(raw));
  if (/(?:al|il|el|la)$/.test(before) && /^(?:mi|ma|nam|nas|ze)$/.test(after)) return true;
  return /^(?:keby|aby|ze|preco|kedy|co|kde|ako|ty)$/.test(before) && /(?:[aeiouy]l|la)$/.test(after);
}

/** "nekupuj", and the Slovak "čakaj"; Czechs say "čekaj" of others. */
const IMPERATIVE_ENDING = { cs: /^[a-z]{3,}uj$/, sk: /^[a-z]{3,}[au]j$/ };
const NO_IMPERATIVE = words(
  'tramvaj obycaj predaj odpredaj vypredaj vydaj udaj okraj oblicaj dunaj naozaj lisaj',
);

const isImperative = ({ folded, capital, opens }: Token, language: Language): boolean =>
  (!capital || opens) &&
  (IMPERATIVES.has(folded) ||
    (IMPERATIVE_ENDING[language === 'sk' ? 'sk' : 'cs'].test(folded) && !NO_IMPERATIVE.has(folded)));

/** What one word says about the form of address. */
export const judgeCzechSlovak =
  (language: Language): Judge =>
  (tokens, at) => {
    const token = tokens[at]!;
    const { raw, folded } = token;
    const after = tokens[at + 1]?.folded ?? '';
    if (folded === 'pane' && /^boze/.test(after)) return null;
    if (FORMAL.has(folded)) return 'formal';
    if (MARKED_INFORMAL.has(raw) || INFORMAL.has(folded) || MARKED_IMPERATIVES.has(raw)) return 'informal';
    if (WEAK_INFORMAL.has(folded)) return 'weakInformal';
    if (WEAK_FORMAL.has(folded) || GREETS.test(`${folded} ${after}`)) return 'weakFormal';
    if (folded === 'ty') return language === 'sk' || AFTER_YOU.has(after) ? 'informal' : null;
    if (folded === 'ti') return isToYou(tokens, at) ? 'informal' : null;
    if (folded === 'si' && language === 'sk') return isSlovakPast(tokens, at) ? 'informal' : null;
    // an inscription is "nápis"; "drž se", "měj se" wish somebody well
    if (raw === 'nápis') return null;
    if (isImperative(token, language)) return 'informal';
    if ((folded === 'drz' || folded === 'mej' || folded === 'maj') && /^s[ea]$/.test(after))
      return 'informal';
    if (isPluralVerb(tokens, at)) return 'formal';
    return isSingularVerb(token) ? 'informal' : null;
  };

/**
 * How Czech, Slovak and Polish tell a name from the word it also is where no capital does: a thing has an adjective or
 * comes in the plural, a firm neither; one is in a firm, comes from it, writes to it. Folded; written for this project.
 */
import type { Spot } from '../reading.ts';
import { FORM_LANGUAGES, type FormLanguage, inflect } from './inflect.ts';

/** In, to, from, at: what stands before a name and its case. */
const PREPOSITIONS = new Set('v ve vo w we do z ze zo na od u k ke ku'.split(' '));

/** Endings that adjectives have and hardly another word, as they are written: dodatkowy, plný. */
const ADJECTIVE: Readonly<Record<FormLanguage, RegExp>> = {
  cs: /.{2}(?:(?:n|sk|ov)[ýáé]|[cdhkrt]ý)$/u,
  sk: /.{2}(?:(?:n|sk|ov)[ýáé]|[cdhkrt]ý)$/u,
  pl: /.{2}(?:ow[yae]|ny|sk(?:i|a|ie))$/u,
};

/** Whether the word before a place is an adjective of this language. */
export const isDescribed = (before: string, language: string): boolean =>
  isServed(language) && ADJECTIVE[language].test(before.normalize('NFC').toLowerCase());

/** Whether a preposition stands right before. */
export const isBehindPreposition = (words: readonly Spot[], first: number): boolean =>
  PREPOSITIONS.has(words[first - 1]?.form ?? '');

/** What only somebody does; beginnings, after which a thing isn't the one that did. */
const DEED = new RegExp(
  `^(?:ne|nie)?(?:${[
    'posl|expand|zdroz|podroz|popsul|predal|odesl|odosl|zasl|dovez|doviez|privez|zablok|odblok|nauct|uctov|strhl|strhol|slibil|slubil|omluv|ospravedl|zrusil|odmit|odmiet|zamit',
    'zamiet|vyplat|preplat|proplat|uznal|zvedl|zvys|rozsir|odpovid|odpoved|napsal|napisal|zavolal|vratil|reaguj|doruc|dodal|dodava',
    'smazal|vymazal|krachuj|zkrachov|propoust|nabid|ponuk|wysl|przysl|obieca|nalicz|zerwa|odmow|odrzuc|wyplac|wyplat|podnios|podwyz|wymien|anulow',
    'skasow|odwol|zgubil|ztratil|stratil|oszuk|oklam|odpisal|odpowied|zwroc|oddal|dowiozl|dostarcz|zwolni|przepros|zatrudni',
  ].join('|')})`,
);
const DEED_WITHIN = 3;
/** It doesn't run, work, answer. */
const OUT_OF_ORDER = /^(?:ne(?:jde|jd|jede|fung|reag|bezi)|(?:ne)?funguj|dziala)/;
/** Words for people and beasts, who do things as firms do. */
const WHO = new Set(
  `teta babicka babka sasiad rodzina kapitan lider kocour kocur kocka medved pes vlk lev lew student rytir kominik zahradnik kralik skritek
  krasnal skrzat zajac zajic slon tygr tygrys misiek mis kot kotek lis sova sowa bocian drak smok certik diabelek aniol anjel andel piekarz
  stolarz stolar ogrodnik zeglarz fryzjer matka macko medvidek medvedik`.split(/\s+/u),
);

/** Pilulka mi poslala, Okay nám nedovezli: no pill does so. */
export const doesInSlavic = (words: readonly Spot[], last: number, name: string, language: string): boolean =>
  isServed(language) &&
  !WHO.has(name) &&
  !isOfMany(name, words[last]!.form, language) &&
  words.slice(last + 1, last + 1 + DEED_WITHIN).some(({ form }) => DEED.test(form));

/** What kind of firm it is: drogéria Teta, sieť Plus, operátor orange. */
const CATEGORY = new RegExp(
  `^(?:${[
    'drogeri[aeiouy]+|lekar(?:na|ny|ne|nu|nou|en|ni|nou)|aptek[aieo]|apte(?:ce|ka)|obchod(?:u|e|em|om|ny|zie)?|predajn[aieou]+|prodejn[aeyou]+|sklep(?:u|ie|em|y)?',
    'e?shop(?:u|e|em|om|ie)?|sie[tc](?:i|ou|ia)?|sit(?:i)?|firm[aeyou]+|firmie|spol(?:ecnost|ocnost)(?:i|ou)?|operator(?:a|u|em|om|ovi|owi|ze)?',
    'pojistovn[aeyou]+|poistovn[aieou]+|ubezpieczaln[iaei]+|retez(?:ec|ce|ci)|retaz(?:ec|ca|ci)|hypermarket(?:u|e|em|om)?|supermarket(?:u|e|em|om|cie)?',
    'pobock[aouy]+|poboc(?:ke|ce)|knihkupectv[ieou]+|ksiegarni[aei]*|kurier(?:a|em|om|ska)?|kuryr(?:a|em|ka)?|dopravc[aeiou]+|aplikac[eiaju]+|znack[aouy]+|mark[aiei]+',
  ].join('|')})$`,
);

/** Whether the word before a place says what kind of firm is named. */
export const isBehindCategory = (words: readonly Spot[], first: number): boolean =>
  first > 0 && words[first]!.start - words[first - 1]!.end === 1 && CATEGORY.test(words[first - 1]!.form);

const BUYING =
  /^(?:(?:na|ku|za|do|s|z|po)?(?:koup|kup|jed|jidl|peck|upiek)|objedn|zamow|zjed|snedl|snedla|sned|jem|dostal|dosta|vyhra|wygra|ztrat|zgub|sebral|potreb|hled|szuk|nies)/;
const BUYERS = new Set('jsem jsme som sme si sobie mi nam nám'.split(' '));

/** Koupila jsem si košík: one buys, orders, eats a thing, not a firm; but where I bought it: Košík. */
export function isBought(words: readonly Spot[], first: number): boolean {
  if (first > 0 && words[first]!.start - words[first - 1]!.end > 1) return false;
  let at = first - 1;
  while (at >= 0 && BUYERS.has(words[at]!.form)) at -= 1;
  return at >= 0 && BUYING.test(words[at]!.form);
}

/** What is said of those who sell, not of what they sell. */
const JUDGED = new RegExp(
  `^(?:${[
    'porazk|masakr|kpin|hanb|dramat|skandal|oszust|zlodziej|zlodej|podvod|zawiod|zklamal|sklamal|wkurz|polecam|doporuc|odporuc|neodporuc|nedoporuc',
    'tragedi|katastrof|ostud|zenad|zart|cirkus|kompromit|beznadej|beznadzie|nejhors|najhors|najgorsz|nikdy|nigdy|dekuj|dakuj|dziekuj|brawo|bravo',
    'diky|vdaka|dzieki|nespokoj|rozczarow|wstyd|dno|hruza',
  ].join('|')})`,
);
const JUDGED_WITHIN = 4;

/** Play to porażka, Rohlík nikdy více. */
export const isJudged = (words: readonly Spot[], last: number, name: string): boolean =>
  !WHO.has(name) && (hasBest(words, last) || isSaidToBe(words, last));

/** Żabka ma najlepsze hot dogi, Globus má nejhorší parkoviště. */
const hasBest = (words: readonly Spot[], last: number): boolean =>
  /^(?:ma|maji|maju|maja|nema|nemaji|nie)$/.test(words[last + 1]?.form ?? '') &&
  words
    .slice(last + 2, last + 4)
    .some(({ form }) => /^n[ae]j(?:lep|hor|gor|tan|lev|lac|dro|draz|wiek|vet)/.test(form));

const isSaidToBe = (words: readonly Spot[], last: number): boolean =>
  words.slice(last + 1, last + 1 + JUDGED_WITHIN).some(({ form }) => JUDGED.test(form));

const IS = new Set('jest sa je su jsou bylo byla bol bola bude byl bylo sú'.split(' '));

/** Plusem jest szybka dostawa: it is said what something is, not who came by it. */
export const isPredicate = (words: readonly Spot[], last: number): boolean =>
  /[eo]m$/.test(words[last]!.form) && IS.has(words[last + 1]?.form ?? '');

/** English words that Slavic languages have taken over, and decline. */
const LOANS = new Set(
  `action apartment bank bar blog boss box boom chance chat deal design fan fitness game gamer hit hotel internet job kit klub label laser limit link magnet
  mall market mix mobil model monitor net next office okay outlet park party pepper plan planet plus point pop profil pub puzzle radar reality respekt
  ring robot router server service set shop show signal smart sport spot stand standard star start steel step stop stream studio style super switch
  target team telegram test ticket tip top trend trolley union video visa web windows workshop zoom zone`.split(
    /\s+/u,
  ),
);

/** Whether an English word in a Slavic case is nobody's loan word: boltem, w playu; with a preposition most are names. */
export const isNoLoan = (words: readonly Spot[], first: number, name: string): boolean =>
  isBehindPreposition(words, first) || !LOANS.has(name);

/** Words that say what somebody is or does, of whom small letters say nothing. */
export const isWho = (name: string): boolean => WHO.has(name);

/** Orange mi zase nejde: said of an English name. */
export const isOutOfOrder = (words: readonly Spot[], last: number): boolean =>
  words.slice(last + 1, last + 1 + DEED_WITHIN).some(({ form }) => OUT_OF_ORDER.test(form));

const IN_TOWN = new Set('v ve vo na w we u pod pri przy'.split(' '));

/** Whether a preposition stands behind: what comes then says where a branch is. */
export const isBeforePlace = (words: readonly Spot[], last: number): boolean =>
  IN_TOWN.has(words[last + 1]?.form ?? '') && last + 2 < words.length;

const plurals = new Map<string, ReadonlySet<string>>();

/** Whether a form of a folded name is of many, in any case it may be: rohlíky, whereas Żabki may be of Żabka. */
export function isOfMany(name: string, form: string, language: string): boolean {
  if (!isServed(language) || form === name) return false;
  const key = `${language}:${name}`;
  const known =
    plurals.get(key) ??
    new Set(
      inflect(name, { languages: [language] })
        .filter(({ cases }) => cases.length > 0 && cases.every((one) => one.endsWith('.pl')))
        .map(({ text }) => text),
    );
  plurals.set(key, known);
  return known.has(form);
}

const isServed = (language: string): language is FormLanguage =>
  (FORM_LANGUAGES as readonly string[]).includes(language);

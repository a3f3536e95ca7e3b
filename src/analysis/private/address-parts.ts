/** What all rules for addresses share: how streets and houses look, and what around them speaks for or against a home. */
import { before, COUNTED, following, isCapital, type Prepared } from './prepared.ts';

export const HOUSE = String.raw`\d{1,4}[a-z]?(?: ?/ ?(?:\d{1,4}[a-z]?|[a-z](?![a-z])))?(?:,? ?(?:m|lok|lokalu?|mieszk|mieszkani[ae]|byt)\.? ?\d{1,4})?`;
export const POST_CODE = String.raw`(?:\d{3} ?\d{2}|\d{2}-\d{3})(?![\da-z])`;
export const STREET = `[a-z][a-z'.-]{1,29}(?: [a-z][a-z'.-]{0,29}){0,3}`;

export const BRINGS =
  /(?<![a-z])(?:kur[iy]er|kuryr|ridic|vodic|kierowc|doruc|dorecz|dostarcz|zvon|dzwon|posl|zasl|wysl|przesl|vyklad|privez|odvez|dovez|zavez|prevez|przywiez|zawiez|prines|vchod|brana|brama|dvor|pietr|poschod|patr[oe]|deliver|courier|driver|(?:the|our|my) gate|nar\.|ur\.|(?:pre|od|na)?stehov|(?:prze)?prowadz|preprow|bydl|byva(?:m|t|ju)|mieszka|dodej)/;
/** Names of streets here are adjectives of the feminine, or tell where one goes. */
export const STREET_LIKE =
  /(?:(?:sk|ck|zk|ov|ow|[bcdjklmprstvwz]n|hl|tl|tk|yt|ut|it|im|uh)[ai]|skeho|ckeho|skiego|ckiego|owej|nej|ovu|ovou|[sczdr]kou|(?:^| )(?:hlbok|hlubok|sirok|szerok|dlouh|dlh|dlug|kratk|krotk|krzyw|tich|cich)(?:a|u|ou|e|ej)|[^aeiou]nou|skiej|ckiej|ejki|uszki|icza|cova|(?:^|[ .])(?:u|nad|pod|k|ke|za|pri) [a-z]{3,20}(?: [a-z]{3,20})?|(?:^| )(?:mieru|miru|snp|svobody|slobody|wolnosci|niepodleglosci|maja|maje|listopad[ua]|kopernika|krajowej|polskiego|tysiaclecia|chopina|reymonta|prusa|pawla ii|revoluce|hrdinov)| (?:ul\.?|ulic[ae]|nam\.?|nabr\.?|trida))$/;
/** Where everybody may go is nobody's home. */
export const PUBLIC_PLACE =
  /(?<![a-z])(?:prodejn|predajn|pobock|sklep|salon|obchod|vydejn|vydajn|odbern|restaura|kavarn|hotel|kino|divad|urad|urzad|nadrazi|stanic|zastavk|przystan|lekarn|apteka|paczkomat|box|centr|galeri|shop|store|branch|otevr|otvor|otwar)[a-z]{0,8}/;
const HOME_WORD = /^(?:bydl|byva|mieszka|zamieszka|adres|doruc|poslete)/;
const UNIT_FLOOR = /^\s?(?:\.? ?(?:patr|poschod|pietr|hod|dn[iu]|tyd|rok|let\b|x\b))/;

/** "17. listopadu 12" */
const MONTH_STREET = /^(?:listopadu|rijna|maje|maja|kvetna|brezna|unora|augusta|oktobra|novembra) /;
const DAY_BEFORE = /(?<!\d)(\d{1,2}\. ?)$/;

/** Does the number before `end` count things or floors? */
export function isCount(text: Prepared, end: number): boolean {
  const next = following(text, end, 10);
  return COUNTED.test(next) || UNIT_FLOOR.test(next);
}

/** Where the street's name starts: its first word with a capital that isn't "Bydlím"; −1 when none has. */
export function streetStart(text: Prepared, start: number, length: number): number {
  for (let at = start; at < start + length; at += 1) {
    const opensWord = at === start || text.folded[at - 1] === ' ';
    if (opensWord && isCapital(text, at) && !HOME_WORD.test(following(text, at, 15))) return at;
  }
  const day = MONTH_STREET.test(following(text, start, 12)) ? DAY_BEFORE.exec(before(text, start, 5)) : null;
  return day === null ? -1 : start - (day[1] ?? '').length;
}

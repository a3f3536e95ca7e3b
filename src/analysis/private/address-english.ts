/** Where someone lives in Britain, Ireland or America: the number comes first, the kind of street last. */
import { matchesOf } from '../matches.ts';
import { before, type Finding, findAll, following, isCapital, type Prepared, type Rule } from './prepared.ts';

const SURE_KIND = '(?:street|st|road|rd|avenue|ave|lane|ln|crescent|cres|terrace|boulevard|blvd)';
/** Words of every day as well; they need a capital, and an end after them. */
const OTHER_KIND =
  '(?:drive|dr|close|court|ct|square|sq|way|gardens?|gdns|grove|park|hill|mews|row|walk|view|green|rise|place|pl|parkway|pkwy|circle|cir|highway|hwy|trail|quay|parade|heights|villas|wharf|vale|meadows?|fields|broadway|croft|mount|bank|gate|end)';
const WORD = String.raw`(?:[a-z]['a-z.]{0,19}|\d{1,3}(?:st|nd|rd|th))`;
/** "221 Baker Street", "10 Downing St", "123 W 45th St", "Flat 2b, 118 Queens Gardens" */
const STREET = new RegExp(
  String.raw`(?<![\d.,#])(?:(?:flat|apt|apartment|unit|suite)\.? \d{1,4}[a-z]?,? )?(?<number>\d{1,5}[a-z]?),? (?<name>(?:${WORD} ){1,3})(?<kind>${SURE_KIND}|${OTHER_KIND})(?![a-z'-])`,
  'g',
);
/** The same from its number on; numbers are rare. */
const HAS_STREET = new RegExp(
  String.raw`\d[a-z]?,? (?:${WORD} ){1,3}(?:${SURE_KIND}|${OTHER_KIND})(?![a-z'-])`,
);
const IS_SURE_KIND = new RegExp(`^${SURE_KIND}$`);
/** "10 Minute Drive", "24 Hour Road…": the number counts what comes next. */
const COUNTS =
  /^(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|km|metres?|meters?|feet|ft|inch|star|stars|way|ways|lanes?|bed|beds|bedrooms?|seater|pack|piece|pieces|items?|people|x|times?|pounds?|dollars?|cars?|houses?|more|different|new|great|big|other|per|percent|out) /;
/** "the 7 Sisters Road trip": nobody says "the" of a house. */
const ARTICLE = /(?<![a-z])(?:the|an?) $/;
const ENDS =
  /^(?:\.?\s{0,2}(?:$|[,.;:!?)\n]|(?:in|please|from|not|and|is|but|apt|unit|flat|n[ew]?|s[ew]?|[ew])(?![a-z]))|\.? [a-z]{1,2}\d)/;
/** Who is at home or waits for something may forget the capitals. */
const AT_HOME =
  /(?:live (?:at|on)|living at|deliver(?:ed|y)? (?:it |this |that |them )?to|redeliver(?:ed)? (?:it )?to|(?:send|sent|ship|shipped|post|posted) (?:it |this |that |them )?to|moved to|address(?: is|:)?|home is) ?$/;

const findStreets: Rule = (text) =>
  findAll(text, STREET, 'address', (match, start, end) => {
    const { number = '', name = '', kind = '' } = match.groups ?? {};
    if (COUNTS.test(name) || ARTICLE.test(before(text, start, 5))) return false;
    if (AT_HOME.test(before(text, start, 30))) return true;
    const nameAt = text.folded.indexOf(name, start + match[0].indexOf(number) + number.length);
    if (!isCapital(text, nameAt) && !/^\d/.test(name)) return false;
    return (
      IS_SURE_KIND.test(kind) || (isCapital(text, end - kind.length) && ENDS.test(following(text, end, 12)))
    );
  });

/** "No. 14 on Larkspur Close", "Baker Street 22": as those say it who come from elsewhere. */
const NUMBER_ON_STREET = new RegExp(
  String.raw`(?<![a-z])(?:no\.?|number|house) \d{1,4}[a-z]?,? (?:on|in|at) (?<name>(?:${WORD} ){1,3})(?<kind>${SURE_KIND}|${OTHER_KIND})(?![a-z'-])`,
  'g',
);
const NUMBER_AFTER = new RegExp(
  String.raw`(?<=(?:at|on|to|is|address|address:|in|,) )(?<name>(?:${WORD} ){1,2})${SURE_KIND},? (?:(?:no\.?|number|nr\.?) )?\d{1,4}[a-z]?(?![\da-z%]|[.,]\d)`,
  'g',
);

const HAS_NUMBER_ON = /\d[a-z]?,? (?:on|in|at) /;
const HAS_NUMBER_AFTER = new RegExp(String.raw` ${SURE_KIND},? (?:(?:no\.?|number|nr\.?) )?\d`);

const findNumbersOnStreets: Rule = (text) =>
  findAll(text, NUMBER_ON_STREET, 'address', (match, start, end) => {
    const { name = '', kind = '' } = match.groups ?? {};
    return (
      isCapital(text, start + match[0].lastIndexOf(`${name}${kind}`)) && isCapital(text, end - kind.length)
    );
  });

const findNumbersAfterStreets: Rule = (text) =>
  findAll(
    text,
    NUMBER_AFTER,
    'address',
    (_match, start) => isCapital(text, start) && AT_HOME.test(before(text, start, 30)),
  );

/** "RR 2 Box 152": out in the country, America has boxes. */
const RURAL_BOX = /(?<![a-z])(?:rr|rural route|hc) ?\d{1,3},? box \d{1,5}[a-z]?(?![\d%])/g;

const PO_BOX = /(?<![a-z])p\.? ?o\.? ?box (?:no\.? ?)?\d{1,6}(?![\d%])/g;

const STATES =
  'al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc';
/** The end of a British, American or Irish post code: it begins with a digit, so that few places are looked at. */
const POST_CODE_END = /(?:\d[a-z]{2}|\d{5}(?:-\d{4})?|\d[\dw] [0-9ac-fhknpr-y]{4})(?![a-z0-9-])/g;
/** The whole of it; alone it says where a street is, no more. */
const POST_CODE = new RegExp(
  String.raw`(?<![a-z0-9])(?:[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|[ac-fhknpr-y]\d[\dw] [0-9ac-fhknpr-y]{4}|(?:${STATES})\.? \d{5}(?:-\d{4})?)$`,
);
const LONGEST_BEGINNING = 5;
/** What leads up to it: a house's number and words, or a house that has a name. */
const HOUSE_BEFORE =
  /(?<![\d.,#])\d{1,5}[a-z]?,?(?: (?:[a-z][a-z'.-]{0,20}|\d{1,3}(?:st|nd|rd|th)),?){1,8} $/;
const NUMBER_BEFORE = /^\d{1,5}[a-z]?,? /;
const NAMED_HOUSE_BEFORE =
  /(?:[a-z][a-z'-]{1,20} ){1,3}(?:cottage|house|farm|lodge|barn|rectory|villa|hall|mill|lane|road|street)(?:,? [a-z][a-z'.-]{1,20}){0,5},? $/;
const IRISH = /^[a-z]\d[\dw] [a-z0-9]{4}$/;
/** An Irish code is one letter box; but letters and digits by fours are also the name of a product. */
const IRISH_CUE = /eircode|(?<![a-z])co\.|county|dublin|cork|galway|limerick|ireland|address/;
const LOOK_BACK = 90;

/** Where the house begins that leads up to a post code: at its number, or at the capital of its name; −1 for none. */
function houseStart(text: Prepared, at: number, left: string): number {
  const [lead] = HOUSE_BEFORE.exec(left) ?? [];
  if (lead !== undefined) {
    const [number = ''] = NUMBER_BEFORE.exec(lead) ?? [];
    const start = at - lead.length;
    const isHouse = isCapital(text, start + number.length) && !COUNTS.test(lead.slice(number.length));
    return isHouse ? start : -1;
  }
  const [named = ''] = NAMED_HOUSE_BEFORE.exec(left) ?? [];
  for (let start = at - named.length; start < at; start += 1) if (isCapital(text, start)) return start;
  return -1;
}

function findByPostCode(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, POST_CODE_END)) {
    const end = match.index + match[0].length;
    const code = POST_CODE.exec(before(text, end, match[0].length + LONGEST_BEGINNING + 1))?.[0];
    if (code === undefined || !isCapital(text, end - code.length)) continue;
    const at = end - code.length;
    const left = before(text, at, LOOK_BACK);
    const start = houseStart(text, at, left);
    if (start >= 0) found.push({ type: 'address', start, end });
    else if (IRISH.test(code) && IRISH_CUE.test(left)) found.push({ type: 'address', start: at, end });
  }
  return found;
}

/** Home addresses as they are written in English. */
export const findEnglishAddresses: Rule = (text) => [
  ...findByPostCode(text),
  ...(HAS_STREET.test(text.folded) ? findStreets(text) : []),
  ...(HAS_NUMBER_ON.test(text.folded) ? findNumbersOnStreets(text) : []),
  ...(HAS_NUMBER_AFTER.test(text.folded) ? findNumbersAfterStreets(text) : []),
  ...(text.folded.includes('box') ? [RURAL_BOX, PO_BOX] : []).flatMap((expression) =>
    findAll(text, expression, 'address'),
  ),
];

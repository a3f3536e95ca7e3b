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
const IS_SURE_KIND = new RegExp(`^${SURE_KIND}$`);
/** "10 Minute Drive", "24 Hour Road…": the number counts what comes next. */
const COUNTS =
  /^(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|km|metres?|meters?|feet|ft|inch|star|stars|way|ways|lanes?|bed|beds|bedrooms?|seater|pack|piece|pieces|items?|people|x|times?|pounds?|dollars?|cars?|houses?|more|different|new|great|big|other|per|percent|out) /;
const ENDS =
  /^(?:\.?\s{0,2}(?:$|[,.;:!?)\n]|(?:in|please|from|not|and|is|but|apt|unit|flat|n[ew]?|s[ew]?|[ew])(?![a-z]))|\.? [a-z]{1,2}\d)/;
/** Who is at home or waits for something may forget the capitals. */
const AT_HOME =
  /(?:live (?:at|on)|living at|deliver(?:ed|y)? (?:it |this |that |them )?to|redeliver(?:ed)? (?:it )?to|(?:send|sent|ship|shipped|post|posted) (?:it |this |that |them )?to|moved to|address(?: is|:)?|home is) ?$/;

const findStreets: Rule = (text) =>
  findAll(text, STREET, 'address', (match, start, end) => {
    const { number = '', name = '', kind = '' } = match.groups ?? {};
    if (COUNTS.test(name)) return false;
    if (AT_HOME.test(before(text, start, 30))) return true;
    const nameAt = text.folded.indexOf(name, start + match[0].indexOf(number) + number.length);
    if (!isCapital(text, nameAt) && !/^\d/.test(name)) return false;
    return (
      IS_SURE_KIND.test(kind) || (isCapital(text, end - kind.length) && ENDS.test(following(text, end, 12)))
    );
  });

const PO_BOX = /(?<![a-z])p\.? ?o\.? ?box (?:no\.? ?)?\d{1,6}(?![\d%])/g;

const STATES =
  'al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc';
/** A British post code, an Irish one, or an American one with its state; alone they say where a street is, no more. */
const POST_CODE = new RegExp(
  String.raw`(?<![a-z0-9])(?:[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|[ac-fhknpr-y]\d[\dw] [0-9ac-fhknpr-y]{4}|(?:${STATES})\.? \d{5}(?:-\d{4})?)(?![a-z0-9-])`,
  'g',
);
/** What leads up to it: a house's number and words, or a house that has a name. */
const HOUSE_BEFORE = /(?<![\d.,#])\d{1,5}[a-z]?,? [a-z][a-z'.-]{1,20},?(?: [a-z][a-z'.-]{1,20},?){0,6} $/;
const NAMED_HOUSE_BEFORE =
  /(?:[a-z][a-z'-]{1,20} ){1,3}(?:cottage|house|farm|lodge|barn|rectory|villa|hall|mill|lane|road|street)(?:,? [a-z][a-z'.-]{1,20}){0,5},? $/;
const IRISH = /^[a-z]\d[\dw] [a-z0-9]{4}$/;
/** An Irish code is one letter box; but letters and digits by fours are also the name of a product. */
const IRISH_CUE = /eircode|(?<![a-z])co\.|county|dublin|cork|galway|limerick|ireland|address/;
const LOOK_BACK = 90;

function findByPostCode(text: Prepared): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(text.folded, POST_CODE)) {
    const [code] = match;
    const end = match.index + code.length;
    if (!isCapital(text, match.index)) continue;
    const left = before(text, match.index, LOOK_BACK);
    const lead = HOUSE_BEFORE.exec(left) ?? NAMED_HOUSE_BEFORE.exec(left);
    const start = match.index - (lead?.[0].length ?? 0);
    const nameAt = start + (lead === null ? 0 : lead[0].search(/[a-z]{2}/));
    if (lead !== null && isCapital(text, nameAt)) found.push({ type: 'address', start, end });
    else if (IRISH.test(code) && IRISH_CUE.test(left))
      found.push({ type: 'address', start: match.index, end });
  }
  return found;
}

/** Home addresses as they are written in English. */
export const findEnglishAddresses: Rule = (text) => [
  ...findByPostCode(text),
  ...findStreets(text),
  ...findAll(text, PO_BOX, 'address'),
];

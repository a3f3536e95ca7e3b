/**
 * A text made ready for finding: cut into folded words that know their place, plus everything else
 * by which a name can be met: hashtags, handles, hosts, and the parts of glued words. One pass, linear.
 */
import { type Folded, fold } from '../lib/fold.ts';
import { CAPITAL, IN_WORD, kindAt, MARK, SMALL } from './characters.ts';

/** A folded form and where it stands in the folded text. */
export interface Spot {
  form: string;
  start: number;
  end: number;
}

export interface Reading {
  original: string;
  folded: Folded;
  /** two-letter code, when known; asked for only when it matters, for telling a language takes its time */
  language: () => string | null;
  /** words in their order; a phrase is a run of them */
  words: Spot[];
  /** pieces of glued words and bodies of tags and handles, each standing alone */
  parts: Spot[];
  tags: Spot[];
  handles: Spot[];
  hosts: Spot[];
}

const LETTER = /[\p{L}\p{N}]/u;
/** The path of a link is an address, not something its author says; its host is kept. */
const LINK_PATH = /https?:\/\/[^\s/?#]+([/?#]\S*)/gu;
/** RFC 1035: no host name is longer. */
const MAX_HOST = 253;
/** Shorter pieces of a glued word are prefixes like e-, i-, In-, not names. */
const MIN_PIECE = 3;
/** What shops put behind their name in tags and handles, longest first. */
const TAILS =
  'slovensko slovakia helpteam official oficialni helpers service support poland polska online czech cesko eshop helps store help shop care team com cz sk pl eu uk'.split(
    ' ',
  );
/** What people put before and behind a name in a tag: #bojkotalza, #allegrosmart. */
const TAG_HEADS =
  'boycott bojkot bojkotuj bojkotujeme nikdy nigdy never dekuji dakujem dziekuje thanks thankyou iloveyou ilove love stop team nakup'.split(
    ' ',
  );
const TAG_TAILS =
  `${TAILS.join(' ')} akce akcia bonus boycott brno bratislava club cs day days deal deals fail fan fans finds gdansk gift gifts haul
  hanba help hotline kosice krakow london love market mobile moda nikdyvic nigdywiecej nikdyviac offer offers okazje ostrava outfit plus
  podvod oszustwo praha plzen promo promocja prodejna prime premium rabat reklamace reklamacia reklamacja sale sales scam shame shopping
  sk sleva slevy smart style support team tip tips warszawa wroclaw wstyd week vyprodej zlava`.split(/\s+/);
const BLUESKY = '.bsky.social';

/** Folds `text` and takes it apart. */
export function read(text: string, language: Reading['language'] = () => null): Reading {
  const folded = fold(text);
  const words = wordsOf(folded.folded);
  const apart = { parts: [], tags: [], handles: [], hosts: [] };
  const reading: Reading = { original: text, folded, language, words, ...apart };
  addApostrophes(reading);
  if (hasGlued(text)) for (const word of words) addPieces(reading, word, 1);
  addRuns(reading);
  return reading;
}

/** Whether a capital stands right behind a small letter, perhaps with marks of its own: AlzaBox. */
function hasGlued(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === CAPITAL && (before === SMALL || before === MARK)) return true;
    before = kind;
  }
  return false;
}

/**
 * What is found in a reading as a whole, found once however often it is asked for; of the last reading only, for one text
 * is done with before the next is read.
 */
export function oncePerReading<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  let last: { reading: Reading; found: T } | null = null;
  return (reading) => {
    if (last?.reading !== reading) last = { reading, found: find(reading) };
    return last.found;
  };
}

/** The folded words of a folded text, without those in the paths of links. */
export function wordsOf(folded: string): Spot[] {
  const words: Spot[] = [];
  const paths = folded.includes('://') ? [...folded.matchAll(LINK_PATH)] : [];
  let path = 0;
  for (let start = 0; start < folded.length; ) {
    let end = start;
    while ((kindAt(folded, end) & IN_WORD) !== 0) end += 1;
    if (end > start) {
      while (path < paths.length && pathEnd(paths[path]!) <= start) path += 1;
      const inPath = path < paths.length && pathEnd(paths[path]!) - paths[path]![1]!.length <= start;
      if (!inPath) words.push({ form: folded.slice(start, end), start, end });
    }
    start = end + 1;
  }
  return words;
}

/** The number of the word that a folded offset is in: the last one that begins at or before it. */
export function wordAt({ words }: Reading, offset: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (words[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const pathEnd = (match: RegExpExecArray): number => match.index + match[0].length;

const DETERMINERS = new Set('the a my our your his her their this that'.split(' '));
/** Words that begin a sentence before a name; any other one with a capital is a first name: Bill Clinton's. */
const NO_FIRST_NAMES = new Set(
  `the my our your his her their this that at in from to via by for with and but or why what when where how who has have had is are was were
  did does do can could will would should love loved hate hated thank thanks dear hi hey hello so now then just no not never if as on got going
  ordered bought went popped local new avoid like unlike even only both all because since after before against about than`.split(
    /\s+/u,
  ),
);

/** Curry's, Sainsbury's: some shops have the letter in their name, others the sign, and few customers know which. */
function addApostrophes({ words, folded, parts, original }: Reading): void {
  if (!folded.folded.includes("'")) return;
  const isCapital = ({ start }: Spot): boolean => /\p{Lu}/u.test(original.charAt(folded.map[start]!));
  for (let i = 1; i < words.length; i += 1) {
    const { form, start, end } = words[i]!;
    const before = words[i - 1]!;
    if (form !== 's' || before.end + 1 !== start || folded.folded[before.end] !== "'") continue;
    // the curry's ready: a thing, not a name; but my Curry's order
    const first = words[i - 2];
    if (first && DETERMINERS.has(first.form) && !isCapital(before)) continue;
    const isNamed = first && first.end + 1 === before.start && isCapital(first) && isCapital(before);
    if (isNamed && !NO_FIRST_NAMES.has(first.form) && folded.folded[first.end] === ' ') continue;
    if (before.form.length >= MIN_PIECE) parts.push({ form: `${before.form}s`, start: before.start, end });
  }
}

/** Walks along words held together by a single sign, and names what the whole run is. */
function addRuns(reading: Reading): void {
  const { words } = reading;
  const text = reading.folded.folded;
  if (text.includes('#') || text.includes('@')) addTagsAndHandles(reading);
  for (let first = 0; first < words.length; ) {
    const last = lastOfRun(reading, first, '.-');
    if (last > first) addHost(reading, first, last);
    first = last + 1;
  }
}

function addTagsAndHandles(reading: Reading): void {
  const { words } = reading;
  const text = reading.folded.folded;
  for (let i = 0; i < words.length; i += 1) {
    const { start } = words[i]!;
    const sign = text.charAt(start - 1);
    if ((sign !== '#' && sign !== '@') || LETTER.test(text.charAt(start - 2))) continue;
    if (sign === '#') addTag(reading, i, lastOfRun(reading, i, '_'));
    else addHandle(reading, start, words[lastOfRun(reading, i, '._-@')]!.end);
  }
}

/** The last of the words that are held together by single ones of these signs. */
function lastOfRun({ words, folded }: Reading, first: number, links: string): number {
  let last = first;
  while (last + 1 < words.length) {
    const gap = words[last]!.end;
    if (words[last + 1]!.start !== gap + 1 || !links.includes(folded.folded.charAt(gap))) break;
    last += 1;
  }
  return last;
}

function addTag(reading: Reading, first: number, last: number): void {
  const words = reading.words.slice(first, last + 1);
  const tag = {
    form: words.map((word) => word.form).join(''),
    start: words[0]!.start,
    end: words.at(-1)!.end,
  };
  reading.tags.push(tag);
  if (last > first) reading.parts.push(tag);
  for (const word of words) addPieces(reading, word, Number.POSITIVE_INFINITY);
  addBody(reading, tag, TAG_TAILS);
  const head = TAG_HEADS.find((known) => tag.form.startsWith(known));
  if (head && tag.form.length - head.length >= MIN_PIECE) {
    reading.parts.push({ ...tag, form: tag.form.slice(head.length), start: tag.start + head.length });
  }
}

/** A handle is met as written, without the server or network it lives on, and without a tail. */
function addHandle(reading: Reading, start: number, end: number): void {
  const whole = reading.folded.folded.slice(start, end);
  const names = new Set([whole, whole.split('@', 1)[0]!, whole.split('-', 1)[0]!]);
  if (whole.endsWith(BLUESKY)) names.add(whole.slice(0, -BLUESKY.length));
  for (const name of names) {
    const spot = { form: name, start, end: start + name.length };
    reading.handles.push(spot);
    addBody(reading, spot, TAILS);
  }
}

/** Every piece that a known tail may leave: behind alzacz stands cz, behind kavosk only what a name takes it for. */
function addBody(reading: Reading, { form, start, end }: Spot, tails: readonly string[]): void {
  const bodies = new Set<string>();
  for (const tail of tails) {
    if (!form.endsWith(tail) || form.length - tail.length < MIN_PIECE) continue;
    bodies.add(form.slice(0, -tail.length).replace(/[._-]$/u, ''));
  }
  for (const body of bodies) {
    reading.parts.push({ form: body, start, end: Math.min(end, start + body.length) });
  }
}

/** Every name under which the host can be asked for: www.alza.cz is also alza.cz. */
function addHost({ words, folded, hosts }: Reading, first: number, last: number): void {
  const end = words[last]!.end;
  if (end - words[first]!.start > MAX_HOST) return;
  if (!/^\p{L}{2,}$/u.test(words[last]!.form)) return;
  for (let i = first; i < last; i += 1) {
    const { start } = words[i]!;
    if (i > first && folded.folded.charAt(start - 1) !== '.') continue;
    hosts.push({ form: folded.folded.slice(start, end), start, end });
  }
}

/** AlzaBox holds Alza: cuts where a small letter meets a capital, and keeps the first `limit` pieces. */
function addPieces({ original, folded, parts }: Reading, { start, end }: Spot, limit: number): void {
  let from = start;
  let found = 0;
  let small = false;
  for (let i = start; i < end; i += 1) {
    const letter = original.charAt(folded.map[i]!);
    const capital = letter !== letter.toLowerCase();
    if (capital && small) {
      found += addPiece(parts, folded.folded, from, i);
      if (found >= limit || limit === 1) return;
      from = i;
    }
    small = !capital && letter !== letter.toUpperCase();
  }
  if (from > start) addPiece(parts, folded.folded, from, end);
}

function addPiece(parts: Spot[], folded: string, start: number, end: number): number {
  if (end - start < MIN_PIECE) return 0;
  parts.push({ form: folded.slice(start, end), start, end });
  return 1;
}

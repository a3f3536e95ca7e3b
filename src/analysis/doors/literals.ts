/**
 * What must stand in a text for an expression to match, read from the expression's own source. Whatever is not
 * understood is taken to need nothing: then an answer helps nobody, but none is ever wrong.
 */

/** A letter stands for itself, `0` for every digit, a blank for whatever is no sign of a word. */
const BLANK = ' ';
const DIGIT = '0';
/** Where a word begins or ends, until its neighbours are known. */
const EDGE = '|';

/** A class of more signs than this is no word. */
const MOST_SIGNS = 6;
/** So many ways of writing are followed; of more, what was read so far has to do. */
const MOST_WAYS = 60;
/** A repetition is spelled out up to this often. */
const MOST_TIMES = 4;
/** Longer words are not thought rarer. */
const RAREST = 7;
/** So many lists of words are asked for at most. */
const MOST_NEEDS = 2;
/** Shorter words say nothing. */
export const LEAST_LENGTH = 3;

/** Words of which one is always there. */
type Words = readonly string[];

/** All that a part of an expression may be, or (null) a part that may be anything; and what it needs in that case. */
interface Part {
  ways: Words | null;
  needs: readonly Words[];
}

const ANYTHING: Part = { ways: null, needs: [] };
const NOTHING: Part = { ways: [''], needs: [] };
const signOf = (character: string): string =>
  /\d/.test(character) ? DIGIT : /\w/.test(character) ? character.toLowerCase() : BLANK;

function only(way: string): Part {
  return { ways: [way], needs: [] };
}

/** What every text holds that the expression matches: one of each of these lists of words. */
export function literalsOf({ source, flags }: RegExp): readonly Words[] {
  return /[iuv]/.test(flags) ? [] : neededBy(new Parser(source).alternatives());
}

/** Needed words, edges told; none if one of them is too short to say anything. */
function wordsOf(ways: Words): readonly Words[] {
  const words = [...new Set(ways.map(withEdges))];
  return words.every((word) => word.length >= LEAST_LENGTH) ? [words] : [];
}

/** An edge is a blank beyond the sign next to it, unless that blank is written there already. */
const withEdges = (way: string): string =>
  !way.includes(EDGE)
    ? way
    : way.replace(/\|+/g, (_, at: number) => {
        const before = way.slice(0, at).at(-1);
        const behind = way.slice(at).replace(/^\|+/, '')[0];
        const [known, other] = before === undefined ? [behind, before] : [before, behind];
        return known !== undefined && known !== BLANK && other !== BLANK ? BLANK : '';
      });

const neededBy = ({ ways, needs }: Part): readonly Words[] => (ways === null ? needs : wordsOf(ways));

/** The rarer a word the better; each further sign makes it rarer. */
const commonness = (words: Words): number =>
  words.reduce((sum, word) => sum + 0.1 ** Math.min(word.length, RAREST), 0);

const rarest = (needs: readonly Words[]): readonly Words[] =>
  needs.toSorted((a, b) => commonness(a) - commonness(b)).slice(0, MOST_NEEDS);

function inSequence(parts: readonly Part[]): Part {
  const found: Words[] = [];
  let ways: Words = [''];
  let isWhole = true;
  for (const part of parts) {
    const longer = part.ways?.flatMap((end) =>
      ways.length === 1 ? ways[0]! + end : ways.map((start) => start + end),
    );
    if (longer !== undefined && longer.length <= MOST_WAYS) {
      ways = longer;
      continue;
    }
    isWhole = false;
    found.push(...wordsOf(ways), ...part.needs);
    ways = part.ways ?? [''];
  }
  return isWhole ? { ways, needs: [] } : { ways: null, needs: rarest([...found, ...wordsOf(ways)]) };
}

function oneOf(parts: readonly Part[]): Part {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const ways = parts.flatMap((part) => part.ways ?? []);
  if (parts.every((part) => part.ways !== null) && ways.length <= MOST_WAYS) return { ways, needs: [] };
  const needs = parts.map(neededBy);
  if (needs.some((lists) => lists.length === 0)) return ANYTHING;
  const most = Math.max(...needs.map((lists) => lists.length));
  const joined = (nth: number): Words => [...new Set(needs.flatMap((lists) => lists[nth] ?? lists[0]!))];
  return { ways: null, needs: Array.from({ length: most }, (_, nth) => joined(nth)) };
}

const RUN = /[a-z ]+(?![*+?{])/y;
const QUANTIFIER = /([*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const OPENING = /(?:\?(?:(:|<?[=!])|<\w+>))?/y;
const CLASS = /(\^?)((?:\\.|[^\\\]])*)\]/y;
const CODED = /u[\da-f]{4}|x[\da-f]{2}|c[a-z]|k<\w+>/iy;

/** Of a class what is more than single signs, blanks and digits; and ranges. */
const UNTOLD = /\\[^dsn./[\]\\-]|[^\\]-./;

/** What an escaped letter stands for; other letters and digits may be anything. */
const ESCAPED: Readonly<Record<string, Part>> = {
  b: only(EDGE),
  d: only(DIGIT),
  s: only(BLANK),
  n: only(BLANK),
  t: only(BLANK),
  B: NOTHING,
};

/** Reads the source of an expression; the runtime has made sure that it is a right one. */
class Parser {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return oneOf(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    for (let next = this.source[this.at]; next !== undefined; next = this.source[this.at]) {
      if (next === '|' || next === ')') break;
      const run = this.match(RUN);
      if (run === null) parts.push(...this.times(this.one()));
      else parts.push(only(run[0]));
    }
    return inSequence(parts);
  }

  private one(): Part {
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.signs();
    if (this.take('\\')) return this.escaped();
    const character = this.next();
    if (character === '^' || character === '$') return NOTHING;
    return character === '.' ? ANYTHING : only(signOf(character));
  }

  private group(): Part {
    const looksAround = /[=!]/.test(this.match(OPENING)?.[1] ?? '');
    const inside = this.alternatives();
    this.take(')');
    return looksAround ? NOTHING : inside;
  }

  /** A class, after its bracket. */
  private signs(): Part {
    const [, not, inside = ''] = this.match(CLASS) ?? [];
    const plain = inside.replaceAll('0-9', DIGIT);
    if (not !== '' || UNTOLD.test(plain)) return ANYTHING;
    const each = plain.match(/\\.|[^\\]/g) ?? [];
    const signs = each.map((one) => (one === '\\d' ? DIGIT : one.length > 1 ? BLANK : signOf(one)));
    const ways = [...new Set(signs)];
    return ways.length > MOST_SIGNS ? ANYTHING : { ways, needs: [] };
  }

  private escaped(): Part {
    if (this.match(CODED)) return ANYTHING;
    const character = this.next();
    return ESCAPED[character] ?? (/\w/.test(character) ? ANYTHING : only(signOf(character)));
  }

  /** A part as often as its quantifier says. */
  private times(part: Part): Part[] {
    const quantifier = this.match(QUANTIFIER);
    if (quantifier === null) return [part];
    const [least, most] = boundsOf(quantifier);
    const parts = Array.from({ length: Math.min(least, MOST_TIMES) }, () => part);
    if (least > MOST_TIMES || part.ways === null || most - least > 1) return [...parts, ANYTHING];
    return most === least ? parts : [...parts, { ways: ['', ...part.ways], needs: [] }];
  }

  private next(): string {
    this.at += 1;
    return this.source[this.at - 1]!;
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source);
    this.at += found?.[0].length ?? 0;
    return found;
  }
}

/** How often at least and at most. */
function boundsOf([, sign = '', least, comma, most]: RegExpExecArray): [number, number] {
  if (least !== undefined) return [Number(least), comma ? Number(most || Infinity) : Number(least)];
  return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
}

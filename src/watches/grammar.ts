/**
 * The language of watches.
 *
 *     expression = part { "OR" part }
 *     part       = unit { ["AND"] unit }          side by side means AND
 *     unit       = { "NOT" | "-" } near
 *     near       = operand { "NEAR/n" operand }   at most n words from one to the other, in either order
 *     operand    = "(" expression ")" | leaf
 *     leaf       = word | "phrase" | #hashtag | @handle | domain.cz | pref* | field:value
 *
 * Operators count in capitals only; fields are lang, source and author. Beside NEAR stand leaves that have a place
 * in the text (no fields), or several of them as (a OR b); `a NEAR/3 b NEAR/5 c` is two pairs, both of which must
 * hold. An asterisk stands only at the end of a word, behind at least two letters: also at the end of a phrase
 * ("na alz*"), a #hashtag*, an @handle* or the value of author: and source:; never alone, at the beginning or in the
 * middle of a word, nor in a domain or behind lang:.
 *
 * What a leaf is met by: a word is met in all its cases (Alza, v Alze), and so is a name of several words in
 * quotes ("Česká spořitelna", v České spořitelně). One word in quotes is exact, and so are wildcards, #hashtags,
 * @handles, domains and fields. A word typed with a capital is a name: where it is also a common word or what
 * people are called (Rohlík, Albert), the text must show that the name is meant; `rohlík` and `"Rohlík"` are
 * believed anywhere. What rules a text out (NOT, the list of words to exclude) is inflected, but never doubted
 * and never guessed from a slip of the finger.
 */
import { allOf, anyOf, hasPlaces, printWatch, type WatchNode } from './ast.ts';
import { type Attempt, explain, type Fault, type WatchError } from './fault.ts';
import { lex, type Token } from './lexer.ts';

export type { WatchField, WatchLeaf, WatchNode } from './ast.ts';
export { printWatch } from './ast.ts';
export type { WatchError, WatchFix } from './fault.ts';

/** Longer than any expression a person can still read. */
export const MAX_EXPRESSION = 4_000;
/** Brackets and NOTs inside one another. */
const MAX_DEPTH = 25;

export type ParsedWatch = { ok: true; ast: WatchNode } | { ok: false; error: WatchError };

/**
 * Reads an expression. Never throws: what is wrong comes back as the key of a sentence, the place,
 * and, where we can tell, the whole expression as it was probably meant.
 */
export function parseWatch(expression: string): ParsedWatch {
  const result = attempt(expression);
  if (result.ok) return { ok: true, ast: result.value };
  return { ok: false, error: explain(expression, result.fault, attempt) };
}

function attempt(expression: string): Attempt<WatchNode> {
  const whole = { start: 0, end: expression.length };
  if (expression.trim() === '') return { ok: false, fault: { key: 'watch.error.empty', ...whole } };
  if (expression.length > MAX_EXPRESSION) {
    const place = { start: MAX_EXPRESSION, end: expression.length };
    return { ok: false, fault: { key: 'watch.error.too_long', params: { n: MAX_EXPRESSION }, ...place } };
  }
  const tokens = lex(expression);
  if (!tokens.ok) return tokens;
  const tree = new Parser(tokens.value, expression.length).parse();
  if (!tree.ok || isAnchored(tree.value)) return tree;
  const repair = { key: 'watch.fix.positive', ...whole, text: printWatch(anchored(tree.value)) };
  return { ok: false, fault: { key: 'watch.error.only_negative', ...whole, repair } };
}

/** Carries a fault out of the recursion; never leaves this file. */
class Stop extends Error {
  constructor(readonly fault: Fault) {
    super(fault.key);
  }
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  parse(): Attempt<WatchNode> {
    try {
      const tree = this.expression();
      const rest = this.tokens[this.at];
      if (rest) throw new Stop(removable('watch.error.extra_bracket', rest));
      return { ok: true, value: tree };
    } catch (stop) {
      if (stop instanceof Stop) return { ok: false, fault: stop.fault };
      throw stop;
    }
  }

  private expression(): WatchNode {
    const parts = [this.part()];
    while (this.take('or')) parts.push(this.part());
    return anyOf(parts);
  }

  private part(): WatchNode {
    const units = [this.unit()];
    while (this.take('and') || this.startsUnit()) units.push(this.unit());
    return allOf(units);
  }

  private unit(): WatchNode {
    const not = this.take('not');
    if (not) return this.deeper(not, () => ({ kind: 'not', node: this.unit() }));
    return this.near();
  }

  private near(): WatchNode {
    const from = this.tokens[this.at];
    let left = this.operand();
    if (this.tokens[this.at]?.kind !== 'near') return left;
    const pairs: WatchNode[] = [];
    this.refusePlaceless(left, from!, this.tokens[this.at]!);
    for (let sign = this.tokens[this.at]; sign?.kind === 'near'; sign = this.tokens[this.at]) {
      this.at += 1;
      const beginning = this.tokens[this.at];
      const right = this.operand();
      this.refusePlaceless(right, beginning!, sign);
      pairs.push({ kind: 'near', distance: sign.distance, nodes: [left, right] });
      left = right;
    }
    return allOf(pairs);
  }

  /** What was read since `from` is one side of the NEAR at `sign`, and must have a place in the text. */
  private refusePlaceless(side: WatchNode, from: Token, sign: Token): void {
    if (hasPlaces(side)) return;
    const repair = {
      key: 'watch.fix.operator',
      params: { name: 'AND' },
      start: sign.start,
      end: sign.end,
      text: 'AND',
    };
    const end = this.tokens[this.at - 1]!.end;
    throw new Stop({ key: 'watch.error.near_side', start: from.start, end, repair });
  }

  private operand(): WatchNode {
    const open = this.take('open');
    if (open) return this.deeper(open, () => this.brackets(open));
    const token = this.tokens[this.at];
    if (token?.kind !== 'leaf') throw new Stop(this.missing(token));
    this.at += 1;
    return token.leaf;
  }

  private brackets(open: Token): WatchNode {
    const empty = this.take('close');
    if (empty) throw new Stop(removable('watch.error.empty_brackets', { start: open.start, end: empty.end }));
    const inside = this.expression();
    if (this.take('close')) return inside;
    const repair = { key: 'watch.fix.close_bracket', start: this.length, end: this.length, text: ')' };
    throw new Stop({ key: 'watch.error.unclosed_bracket', start: open.start, end: open.end, repair });
  }

  private deeper(token: Token, read: () => WatchNode): WatchNode {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      throw new Stop({
        key: 'watch.error.too_deep',
        params: { n: MAX_DEPTH },
        start: token.start,
        end: token.end,
      });
    }
    const node = read();
    this.depth -= 1;
    return node;
  }

  /** Something to look for was expected here: blame the operator before the gap, or the one in it. */
  private missing(found: Token | undefined): Fault {
    const before = this.tokens[this.at - 1];
    const culprit = before && isOperator(before) ? before : found;
    if (culprit && isOperator(culprit)) {
      return { ...removable('watch.error.dangling_operator', culprit), params: { name: nameOf(culprit) } };
    }
    if (found) return removable('watch.error.extra_bracket', found);
    return removable('watch.error.unclosed_bracket', before ?? { start: 0, end: this.length });
  }

  private startsUnit(): boolean {
    const kind = this.tokens[this.at]?.kind;
    return kind === 'leaf' || kind === 'open' || kind === 'not';
  }

  private take(kind: Token['kind']): Token | null {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return null;
    this.at += 1;
    return token;
  }
}

const isOperator = (token: Token): boolean =>
  token.kind === 'and' || token.kind === 'or' || token.kind === 'not' || token.kind === 'near';

function nameOf(operator: Token): string {
  if (operator.kind === 'near') return `NEAR/${operator.distance}`;
  return operator.kind === 'not' && operator.end - operator.start === 1 ? '-' : operator.kind.toUpperCase();
}

function removable(key: string, { start, end }: { start: number; end: number }): Fault {
  return { key, start, end, repair: { key: 'watch.fix.remove', start, end, text: '' } };
}

/**
 * Whether every way to satisfy the tree needs something found. What only excludes would match
 * nearly all that is ever written, so it is no watch.
 */
export function isAnchored(node: WatchNode): boolean {
  if (node.kind === 'and') return node.nodes.some(isAnchored);
  if (node.kind === 'or') return node.nodes.every(isAnchored);
  return node.kind !== 'not';
}

/** The nearest tree that looks for something: `a OR NOT b` was meant as AND, a lone NOT is dropped. */
function anchored(node: WatchNode): WatchNode {
  if (isAnchored(node)) return node;
  if (node.kind === 'not') return anchored(node.node);
  if (node.kind === 'and') return allOf(node.nodes.map((child, i) => (i === 0 ? anchored(child) : child)));
  if (node.kind !== 'or') return node;
  const sought = node.nodes.filter(isAnchored);
  if (sought.length === 0) return anyOf(node.nodes.map(anchored));
  return allOf([anyOf(sought), ...node.nodes.filter((child) => !isAnchored(child))]);
}

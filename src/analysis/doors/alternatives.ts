/** Takes an expression apart into alternatives: it matches where one of them does. Each is asked about by itself. */
import { literalsOf } from './literals.ts';

/** Parts of a source that stand by themselves: an escaped sign, a class, a bracket, a bar, any other sign. */
const PIECE = /\\.|\[(?:\\.|[^\\\]])*\]|[\s\S]/g;
/** All of it is one group at the beginning of a word. */
const WORD_OF = /^\\b\(\?:([\s\S]*)\)$/;

/** The parts between bars that stand in no bracket; nothing where brackets are not closed in order. */
function between(source: string): string[] | undefined {
  const parts = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(PIECE)) {
    if (piece === '|' && depth === 0) {
      parts.push('');
      continue;
    }
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (depth < 0) return undefined;
    parts[parts.length - 1] += piece;
  }
  return parts;
}

/** What a source is an alternative of; of a list of words, each of them. */
function alternativesIn(source: string): string[] {
  return (between(source) ?? [source]).flatMap((part) => {
    const inside = WORD_OF.exec(part)?.[1];
    const words = inside === undefined ? undefined : between(inside);
    return words?.map((word) => `\\b(?:${word})`) ?? [part];
  });
}

/** An expression, and the lists of words of each of which one stands where it matches. */
export interface Alternative {
  expression: RegExp;
  needs: readonly (readonly string[])[];
}

const told = (expression: RegExp): Alternative => ({ expression, needs: literalsOf(expression) });

/** The alternatives of an expression without flags; those that need no word stay together. */
export function alternativesOf(expression: RegExp): Alternative[] {
  if (expression.flags !== '') return [told(expression)];
  const all = alternativesIn(expression.source).map((source) => told(new RegExp(source)));
  const needless = all.filter(({ needs }) => needs.length === 0);
  if (needless.length === 0) return all;
  const together = new RegExp(needless.map((one) => one.expression.source).join('|'));
  return [{ expression: together, needs: [] }, ...all.filter(({ needs }) => needs.length > 0)];
}

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

/** The alternatives of an expression without flags; those that need no word stay together. */
export function alternativesOf(expression: RegExp): RegExp[] {
  if (expression.flags !== '') return [expression];
  const all = alternativesIn(expression.source).map((source) => new RegExp(source));
  const needless = all.filter((one) => literalsOf(one).length === 0);
  if (needless.length === 0) return all;
  const rest = all.filter((one) => !needless.includes(one));
  return [new RegExp(needless.map(({ source }) => source).join('|')), ...rest];
}

/** All that an expression finds, for those that are asked of every text: `matchAll` makes a new expression each time. */

const NONE: readonly never[] = [];

/** @param expression global, and never matching nothing */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = expression.exec(text)) found.push(match);
  return found;
}

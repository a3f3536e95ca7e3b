/** Groups rows by a key, in the order in which the keys appear. */
export function groupBy<R>(rows: R[], key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** A share of a whole to four places; 0 of nothing. */
export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;

/** F1 averaged over labels, from pairs of expected and found. */
export function macroF1(
  pairs: readonly (readonly [expected: string, found: string])[],
  labels: readonly string[],
): number {
  const each = labels.map((label) => {
    const both = pairs.filter(([e, f]) => e === label && f === label).length;
    const either = pairs.filter(([e]) => e === label).length + pairs.filter(([, f]) => f === label).length;
    return either === 0 ? 0 : (2 * both) / either;
  });
  return Math.round((each.reduce((a, b) => a + b, 0) / labels.length) * 10_000) / 10_000;
}

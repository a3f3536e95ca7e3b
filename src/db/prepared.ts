import type { Tx } from './client.ts';

/**
 * A statement that many pages ask: built once for a pool, and with a name given to drizzle's `prepare` parsed and planned
 * once a connection, which also spares a round trip. For statements that are best run in one way whatever their
 * parameters are; in a transaction it is built afresh.
 */
export function prepared<Q>(build: (tx: Tx) => Q): (tx: Tx) => Q {
  const built = new WeakMap<Tx, Q>();
  return (tx) => {
    const known = built.get(tx);
    if (known !== undefined) return known;
    const query = build(tx);
    built.set(tx, query);
    return query;
  };
}

/** Numbers as one parameter, for `= any(…)`: a list of parameters would make a statement of its own for each length. */
export const idList = (ids: readonly number[]): string => `{${ids.join(',')}}`;

/** The same of texts, for `= any(…::text[])`. */
export const textList = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

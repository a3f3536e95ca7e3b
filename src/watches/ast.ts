/**
 * A watch as a tree. Leaves are what is looked for, inner nodes are AND, OR and NOT.
 * Trees are built through `allOf` and `anyOf`, which keep them flat, so that equal
 * expressions give equal trees and `printWatch` has one way to write each.
 */

export type WatchField = 'lang' | 'source' | 'author';

/** One thing to look for. `text` is as it was typed, without its sign (#, @, *, quotes). */
export type WatchLeaf =
  | { kind: 'word'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'prefix'; text: string }
  | { kind: 'hashtag'; text: string }
  | { kind: 'handle'; text: string }
  | { kind: 'domain'; text: string }
  | { kind: 'field'; field: WatchField; value: string };

/** Two things found close to each other, in either order; each is a leaf or an `or` of leaves, none of them a field. */
export interface WatchNear {
  kind: 'near';
  /** how many words further the other one may stand; 1 = next to each other */
  distance: number;
  nodes: readonly [WatchNode, WatchNode];
}

export type WatchNode =
  | WatchLeaf
  | WatchNear
  | { kind: 'and'; nodes: WatchNode[] }
  | { kind: 'or'; nodes: WatchNode[] }
  | { kind: 'not'; node: WatchNode };

export const isLeaf = (node: WatchNode): node is WatchLeaf =>
  node.kind !== 'and' && node.kind !== 'or' && node.kind !== 'not' && node.kind !== 'near';

/** Whether a node can stand beside NEAR: it has places in a text. */
export const hasPlaces = (node: WatchNode): boolean =>
  node.kind === 'or' ? node.nodes.every(hasPlaces) : isLeaf(node) && node.kind !== 'field';

/** All of them must hold; a single one stays itself, nested ones are drawn in. Needs at least one node. */
export const allOf = (nodes: readonly WatchNode[]): WatchNode => joined('and', nodes);

/** Any of them suffices; a single one stays itself, nested ones are drawn in. Needs at least one node. */
export const anyOf = (nodes: readonly WatchNode[]): WatchNode => joined('or', nodes);

function joined(kind: 'and' | 'or', nodes: readonly WatchNode[]): WatchNode {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  const [only] = flat;
  return only && flat.length === 1 ? only : { kind, nodes: flat };
}

/** How tightly a node holds together when written; what is looser than its surroundings gets brackets. */
const TIGHTNESS = { or: 1, and: 2, not: 3, near: 4, leaf: 5 } as const;

const tightness = (node: WatchNode): number => (isLeaf(node) ? TIGHTNESS.leaf : TIGHTNESS[node.kind]);

/** Writes a tree as an expression; `parseWatch(printWatch(tree))` gives the same tree. */
export function printWatch(node: WatchNode): string {
  if (isLeaf(node)) return printLeaf(node);
  if (node.kind === 'not') return `NOT ${bracketed(node.node, TIGHTNESS.not)}`;
  if (node.kind === 'near') {
    return node.nodes.map((side) => bracketed(side, TIGHTNESS.leaf)).join(` NEAR/${node.distance} `);
  }
  const operator = node.kind === 'and' ? ' AND ' : ' OR ';
  return node.nodes.map((child) => bracketed(child, TIGHTNESS[node.kind])).join(operator);
}

function bracketed(node: WatchNode, atLeast: number): string {
  return tightness(node) < atLeast ? `(${printWatch(node)})` : printWatch(node);
}

/** Writes one leaf the way a person types it. */
export function printLeaf(leaf: WatchLeaf): string {
  switch (leaf.kind) {
    case 'word':
    case 'domain':
      return leaf.text;
    case 'phrase':
      return `"${leaf.text}"`;
    case 'prefix':
      return `${leaf.text}*`;
    case 'hashtag':
      return `#${leaf.text}`;
    case 'handle':
      return `@${leaf.text}`;
    case 'field':
      return `${leaf.field}:${/[\s()]/u.test(leaf.value) ? `"${leaf.value}"` : leaf.value}`;
  }
}

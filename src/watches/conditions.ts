import { isLeaf, type WatchLeaf, type WatchNode } from './ast.ts';
import type { Evidence } from './hits.ts';

/** Gives the patterns of a leaf; `sought` is false for what rules a text out. */
export type IdsOf = (leaf: WatchLeaf, sought: boolean) => readonly number[];

/** A tree over patterns instead of leaves. */
export type Condition =
  | { kind: 'any'; ids: readonly number[] }
  | { kind: 'near'; left: readonly number[]; right: readonly number[]; distance: number }
  | { kind: 'not'; inner: Condition }
  | { kind: 'and' | 'or'; inner: readonly Condition[] };

/** A tree as a condition; keeps nothing of the tree itself. */
export function conditionOf(node: WatchNode, idsOf: IdsOf, sought = true): Condition {
  if (isLeaf(node)) return { kind: 'any', ids: idsOf(node, sought) };
  switch (node.kind) {
    case 'not':
      return { kind: 'not', inner: conditionOf(node.node, idsOf, false) };
    case 'near': {
      const [left = [], right = []] = node.nodes.map((side) =>
        leavesOf(side).flatMap((leaf) => idsOf(leaf, sought)),
      );
      return { kind: 'near', left, right, distance: node.distance };
    }
    default:
      return { kind: node.kind, inner: node.nodes.map((child) => conditionOf(child, idsOf, sought)) };
  }
}

/** Whether a text of which so much is known meets a condition. */
export function isMet(condition: Condition, evidence: Evidence): boolean {
  switch (condition.kind) {
    case 'any':
      return condition.ids.some((id) => evidence.has(id));
    case 'near':
      return evidence.near(condition.left, condition.right, condition.distance);
    case 'not':
      return !isMet(condition.inner, evidence);
    case 'and':
      return condition.inner.every((inner) => isMet(inner, evidence));
    case 'or':
      return condition.inner.some((inner) => isMet(inner, evidence));
  }
}

/** All leaves that are looked for, none that rule out. */
export function leavesOf(node: WatchNode): WatchLeaf[] {
  if (isLeaf(node)) return [node];
  return node.kind === 'not' ? [] : node.nodes.flatMap(leavesOf);
}

/** The leaves of which at least one must be found before the whole can hold. */
export const anchorsOf = (node: WatchNode): WatchLeaf[] => anchorOf(node)?.leaves ?? [];

interface Anchor {
  leaves: WatchLeaf[];
  cost: number;
}

/** Of several such sets the one that is likely to be met least often. Null for what only excludes. */
function anchorOf(node: WatchNode): Anchor | null {
  if (isLeaf(node)) return { leaves: [node], cost: commonness(node) };
  if (node.kind === 'not') return null;
  const anchors = node.nodes.map(anchorOf);
  if (node.kind === 'or') {
    const all: Anchor = { leaves: [], cost: 0 };
    for (const anchor of anchors) {
      if (!anchor) return null;
      all.leaves.push(...anchor.leaves);
      all.cost = Math.max(all.cost, anchor.cost);
    }
    return all;
  }
  return anchors.reduce((best, next) => (best && (!next || best.cost <= next.cost) ? best : next), null);
}

/** A rough guess at how many texts a leaf is in: everybody shares a language, long words are rare. */
function commonness(leaf: WatchLeaf): number {
  if (leaf.kind === 'field') return leaf.field === 'lang' ? 1 : 0.9;
  return (leaf.kind === 'prefix' ? 2 : 1) / (2 + leaf.text.length);
}

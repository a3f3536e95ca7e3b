import fc from 'fast-check';
import { allOf, anyOf, type WatchNode } from '../../src/watches/ast.ts';

/** Words that also occur in the random texts, so that expressions have something to find. */
export const VOCABULARY = [
  'alza',
  'mall',
  'balik',
  'kuryr',
  'sleva',
  'cena',
  'balicek',
  'cenik',
  'x-kom',
  'ne',
];

const word = fc.constantFrom(...VOCABULARY);

const leaf: fc.Arbitrary<WatchNode> = fc.oneof(
  { weight: 4, arbitrary: word.map((text): WatchNode => ({ kind: 'word', text })) },
  fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((words): WatchNode => ({ kind: 'phrase', text: words.join(' ') })),
  fc.constantFrom('bal', 'cen', 'al').map((text): WatchNode => ({ kind: 'prefix', text })),
  word.filter((text) => !text.includes('-')).map((text): WatchNode => ({ kind: 'hashtag', text })),
  word.map((text): WatchNode => ({ kind: 'handle', text })),
  fc.constantFrom('alza.cz', 'mall.sk', 'x-kom.pl').map((text): WatchNode => ({ kind: 'domain', text })),
  fc.constantFrom('cs', 'sk').map((value): WatchNode => ({ kind: 'field', field: 'lang', value })),
  fc
    .constantFrom('Petr', 'Jan Novák', 'a(b)')
    .map((value): WatchNode => ({ kind: 'field', field: 'author', value })),
);

const single = word.filter((text) => !text.includes('-')).map((text): WatchNode => ({ kind: 'word', text }));

const side = fc.oneof(single, fc.array(single, { minLength: 2, maxLength: 3 }).map(anyOf));

const near = fc
  .record({ distance: fc.integer({ min: 1, max: 4 }), left: side, right: side })
  .map(({ distance, left, right }): WatchNode => ({ kind: 'near', distance, nodes: [left, right] }));

/** Random trees as the parser builds them: flat, of every kind of node. */
export const tree: fc.Arbitrary<WatchNode> = fc.letrec<{ node: WatchNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: near },
    { weight: 2, arbitrary: fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map(allOf) },
    { weight: 2, arbitrary: fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map(anyOf) },
    { weight: 1, arbitrary: tie('node').map((node): WatchNode => ({ kind: 'not', node })) },
  ),
})).node;

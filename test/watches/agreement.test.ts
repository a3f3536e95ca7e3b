import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printWatch, type WatchNode } from '../../src/watches/ast.ts';
import { isAnchored } from '../../src/watches/grammar.ts';
import { compileWatches, type MatchInput } from '../../src/watches/matcher.ts';
import { asTyped } from '../../src/watches/patterns.ts';
import { tree, VOCABULARY } from './trees.ts';

/*
 * The slow, obvious reading of an expression, with one regular expression a leaf and no index,
 * for plain lower-case texts. The matcher must agree with it.
 */
const EDGE = '[^a-z0-9]';
const wordsIn = (text: string) => text.split(/[ -]/).join(`${EDGE}+`);
/** Words in the path of a link are an address and don't count. */
const has = (text: string, pattern: string) =>
  new RegExp(`(^|${EDGE})(${pattern})($|${EDGE})`).test(text.replace(/(https:\/\/[^/ ]+)\/\S*/g, '$1'));
const joinedForm = (text: string, atLeast: number) => {
  const joined = text.replace(/[ -]/g, '');
  return joined !== text && joined.length >= atLeast ? `|${joined}` : '';
};

function holds(node: WatchNode, input: MatchInput): boolean {
  const texts = [input.title ?? '', input.text];
  const any = (test: (text: string) => boolean) => texts.some(test);
  switch (node.kind) {
    case 'and':
      return node.nodes.every((child) => holds(child, input));
    case 'or':
      return node.nodes.some((child) => holds(child, input));
    case 'not':
      return !holds(node.node, input);
    case 'near': {
      const [left, right] = node.nodes.map((side) =>
        (side.kind === 'or' ? side.nodes : [side]).map(printWatch).join('|'),
      );
      const between = `(?:${EDGE}+[a-z0-9]+){0,${node.distance - 1}}${EDGE}+`;
      return any((text) => has(text, `(?:${left})${between}(?:${right})|(?:${right})${between}(?:${left})`));
    }
    case 'word':
      return any((text) => has(text, wordsIn(node.text) + joinedForm(node.text, 4)));
    case 'phrase':
      return any((text) => has(text, wordsIn(node.text) + joinedForm(node.text, 5)));
    case 'prefix':
      return any((text) => has(text, `${node.text}[a-z0-9]*`));
    case 'hashtag':
      return any((text) => text.split(' ').includes(`#${node.text}`));
    case 'handle':
      return any(
        (text) =>
          text.split(' ').includes(`@${node.text}`) ||
          (!node.text.includes('-') && text.split(' ').some((word) => word.startsWith(`@${node.text}-`))),
      );
    case 'domain':
      return any((text) =>
        text
          .split(' ')
          .some(
            (word) =>
              word === node.text ||
              word.endsWith(`.${node.text}`) ||
              word.startsWith(`https://${node.text}/`),
          ),
      );
    case 'field':
      return node.field === 'lang'
        ? input.language === node.value
        : has(
            (input.authorName ?? '').toLowerCase(),
            node.value.toLowerCase() === 'a(b)'
              ? `a${EDGE}+b`
              : node.value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
          );
  }
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VOCABULARY) },
  { weight: 2, arbitrary: fc.constantFrom('xkom', 'alzamall', 'balikem', 'nealza', 'a') },
  { weight: 1, arbitrary: fc.constantFrom('#alza', '#balik', '#cenik', '@mall', '@x-kom', '@ne') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('alza.cz', 'www.mall.sk', 'https://x-kom.pl/alza/kuryr', 'nemall.sk'),
  },
);
const text = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(' '));
const input: fc.Arbitrary<MatchInput> = fc.record({
  title: fc.option(text, { nil: undefined }),
  text,
  language: fc.constantFrom('cs', 'sk', undefined),
  authorName: fc.constantFrom('petr alza', 'jan novak', 'a b', undefined),
});

it('agrees with the slow reading, all expressions of a set compiled together', () => {
  const set = fc.array(tree.filter(isAnchored), { minLength: 1, maxLength: 8 });
  const inputs = fc.array(input, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(set, inputs, (trees, texts) => {
      const watches = trees.map((ast, id) => ({
        id,
        expression: printWatch(ast),
        exclude: '',
        forms: asTyped,
      }));
      const matcher = compileWatches(watches);
      for (const one of texts) {
        const expected = watches.filter(({ id }) => holds(trees[id]!, one)).map(({ id }) => id);
        expect(matcher.match(one).map(({ watchId }) => watchId)).toEqual(expected);
      }
    }),
    { numRuns: 400 },
  );
});

it('leaves out what an excluded word is in, and only that', () => {
  fc.assert(
    fc.property(tree.filter(isAnchored), fc.constantFrom(...VOCABULARY), input, (ast, excluded, one) => {
      const matcher = compileWatches([
        { id: 1, expression: printWatch(ast), exclude: excluded, forms: asTyped },
      ]);
      const expected = holds(ast, one) && !holds({ kind: 'word', text: excluded }, one);
      expect(matcher.match(one).length === 1).toBe(expected);
    }),
    { numRuns: 400 },
  );
});

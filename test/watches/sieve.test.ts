import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWatches } from '../../src/watches/matcher.ts';

/** So many watches of other things that the matcher looks at every text word by word. */
const OTHERS = Array.from({ length: 20 }, (_, id) => ({
  id: id + 2,
  expression: `jinak${id}slovo`,
  exclude: '',
}));

const EXPRESSIONS = [
  'Zásilkovna',
  '"Česká pošta" OR x-kom',
  '#alza* OR @alza OR alza.cz',
  'Vodafone NEAR/3 účet',
  'vandr* -soutěž',
  'Alza OR Pepco',
  'author:novak OR Kaufland',
];

const PIECES = [
  'Zasilkovna',
  'zásilkovnou',
  'Zásilkvona',
  'zasilkovan',
  'na',
  '#ceska_posta',
  'České poště',
  'x kom',
  'XKOMu',
  'AlzaBox',
  '@alza-cz',
  '#alza_cz',
  'https://m.alza.cz/x',
  'vodafonu',
  'Vodafnoe',
  'účtu',
  'vandráci',
  'soutěže',
  'Kauflnad',
  'Azla poslala balík',
  'objednávka z Peppca',
  'mojealza',
  'alzaboxu',
  'kauflandu',
  'Łódź',
  '😀',
  '_',
  '.',
  '-',
  ' ',
  ' ',
];

describe('a few watches, for which most texts are passed over at a look', () => {
  it.each(EXPRESSIONS)('find the same as among many: %s', (expression) => {
    const watch = { id: 1, expression, exclude: '' };
    const few = compileWatches([watch]);
    const many = compileWatches([watch, ...OTHERS]);
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 });
    const input = fc.record({
      text: fc.oneof(
        text.map((all) => all.join(' ')),
        text.map((all) => all.join('')),
      ),
      title: fc.option(
        text.map((all) => all.join(' ')),
        { nil: undefined },
      ),
      url: fc.constantFrom(undefined, 'https://www.alza.cz/a'),
      authorName: fc.constantFrom(undefined, 'Jan Novák'),
    });
    fc.assert(
      fc.property(input, (one) => {
        expect(few.match(one)).toEqual(many.match(one));
      }),
      { numRuns: 600 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formTexts, inflect, startOfForms } from '../../src/watches/forms/inflect.ts';

const alone = (word: string) => formTexts(word, 'alone');

describe('the forms of a name', () => {
  it.each([
    ['Alza', 'alzy alze alzu alzo alzou'],
    ['Biedronka', 'biedronki biedronce biedronke biedronko'],
    ['Packeta', 'packety packete packetu packetou packecie'],
    ['Castorama', 'castoramy castoramie'],
    ['Sephora', 'sephore sephorze'],
    ['Baťa', 'bati bate batovi batou'],
    ['Ziaja', 'ziai ziaje ziaji'],
    ['Hestia', 'hestii'],
    ['Ikea', 'ikey ikei ikee ikeu ikeou'],
    ['Rohlík', 'rohliku rohlikem rohlikom rohlikiem'],
    ['Lidl', 'lidlu lidlem lidli lidla'],
    ['Carrefour', 'carrefourze carrefoura'],
    ['Żywiec', 'zywca zywcu zywcem zywcowi'],
    ['Media Markt'.slice(6), 'marktu markcie'],
    ['Vodafone', 'vodafonu vodafonem vodafonie'],
    ['Orange', 'orangeu orangem'],
    ['Allegro', 'allegra allegru allegrem allegrze'],
    ['Play', 'playi playe playem playa playu'],
    ['Raiffeisenbank', 'raiffeisenbanky raiffeisenbance raiffeisenbankou raiffeisenbankiem'],
    ['Zboží', 'zbozim'],
    ['DPD', 'dpdcko dpdckem dpdka dpdu'],
    ['Wedel', 'wedla wedlu wedlem'],
    ['Čedok', 'cedoku cedokom cedokem'],
    ['Samsung', 'samsungy samsunguv samsungova samsungow'],
    ['Huawei', 'huaweie huaweiem huaweiovi'],
    ['Rajče', 'rajcete rajceti rajcetem'],
    ['Alza', 'alzin alzina alzine'],
    ['Dobrovský', 'dobrovskeho dobrovskemu dobrovskym'],
  ])('%s: %s', (word, expected) => {
    expect(alone(word)).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it('begin with the name itself and come once each', () => {
    const forms = alone('Zásilkovna');
    expect(forms[0]).toBe('zasilkovna');
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('leave the bare genitive plural to names of several words', () => {
    expect(alone('Alza')).not.toContain('alz');
    expect(formTexts('dráhy', 'last')).toEqual(
      expect.arrayContaining(['drah', 'draham', 'drahach', 'drahami']),
    );
  });

  it('agree before another word', () => {
    expect(formTexts('Česká', 'before')).toEqual(
      expect.arrayContaining(['ceske', 'ceskou', 'ceskej', 'ceskych']),
    );
    expect(formTexts('Polska', 'last')).toEqual(expect.arrayContaining(['polskiej', 'polskich']));
    expect(formTexts('Dům', 'before')).toContain('dome');
  });

  it('are none for what cannot be inflected', () => {
    expect([alone('H'), alone('24'), alone('Temu'), alone('名前')].map((forms) => forms.length)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('say language and case', () => {
    const forms = inflect('Alza', { languages: ['cs'] });
    expect(forms[0]).toEqual({ text: 'alza', shown: 'Alza', cases: ['nom'], language: 'cs' });
    expect(forms).toContainEqual({ text: 'alze', shown: 'Alze', cases: ['dat', 'loc'], language: 'cs' });
    expect(forms.every((form) => form.language === 'cs')).toBe(true);
  });
});

it('all begin as it is said, so that they are found', () => {
  const letter = fc.constantFrom(...'aáeéěiíoóuůyýbcčćdďfghjklłmnňńprřsšśtťvwxzžźż');
  const ending = fc.constantFrom(
    ...'a ia ea ka ga cha sta iata da ła ra o ko e ce ie í i y ky ki koje ek iec eň ec ok um ost bank ý ská iat st t d'.split(
      ' ',
    ),
  );
  const word = fc
    .tuple(fc.array(letter, { minLength: 1, maxLength: 6 }), ending)
    .map(([letters, end]) => letters.join('') + end);
  fc.assert(
    fc.property(word, fc.constantFrom('alone', 'before', 'last'), (typed, position) => {
      const start = startOfForms(typed, position);
      for (const form of formTexts(typed, position))
        expect([form, form.startsWith(start)]).toEqual([form, true]);
    }),
    { numRuns: 3_000 },
  );
});

it('are shown with the letters of the word and the marks of the ending', () => {
  const shown = (word: string, language: 'cs' | 'sk' | 'pl') =>
    inflect(word, { languages: [language] }).map((form) => form.shown);
  expect(shown('Zásilkovna', 'cs')).toEqual(
    expect.arrayContaining(['Zásilkovna', 'Zásilkovně', 'Zásilkovnám']),
  );
  expect(shown('Packeta', 'cs')).toContain('Packetě');
  expect(shown('Alza', 'cs')).toContain('Alze');
  expect(shown('Żabka', 'pl')).toEqual(expect.arrayContaining(['Żabkę', 'Żabce', 'Żabek']));
  expect(shown('Zásilkovna', 'cs')).toContain('Zásilkoven');
  expect(shown('Biedronka', 'cs')).toContain('Biedronek');
});

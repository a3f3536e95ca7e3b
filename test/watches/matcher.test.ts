import { describe, expect, it } from 'vitest';
import { compileWatches, type FormsOf, type MatchInput } from '../../src/watches/matcher.ts';
import { asTyped } from '../../src/watches/patterns.ts';
import { knownForms } from '../../src/watches/word-forms.ts';

const ANY_ID = 1;

function found(expression: string, input: string | MatchInput, exclude = ''): boolean {
  const matcher = compileWatches([{ id: ANY_ID, expression, exclude }]);
  expect(matcher.rejected).toEqual([]);
  return matcher.match(typeof input === 'string' ? { text: input } : input).length > 0;
}

/** The places of a match, as the original says them. */
function places(expression: string, input: MatchInput): string[] {
  const [match] = compileWatches([{ id: ANY_ID, expression, exclude: '' }]).match(input);
  return (match?.spans ?? []).map(
    (span) => `${span.in}:${(span.in === 'title' ? input.title! : input.text).slice(span.start, span.end)}`,
  );
}

describe('a watch finds', () => {
  it.each([
    ['Alza', 'ALZA je dno'],
    ['Alza', 'kde jsem to koupil: alza!'],
    ['zasilkovna', 'Zásilkovna mi ztratila balík'],
    ['Zásilkovna', 'zasilkovna mi ztratila balik'],
    ['Zásilkovna', 'Za\u0301silkovna v rozloženém zápisu'],
    ['Żabka', 'w zabka na rogu kolejka'],
    ['Łódź', 'lodz'],
    ['Alza', '#alzacz zase nestíhá'],
    ['Alza', '#AlzaCz zase nestíhá'],
    ['Alza', '#MilujuAlza'],
    ['Alza', '@alza_cz kde je balík'],
    ['Alza', '@AlzaCz kde je balík'],
    ['Alza', 'Na alza.cz je to levnější'],
    ['Alza', 'https://www.alza.cz/iphone'],
    ['Alza', 'AlzaBox nejede'],
    ['Alza', 'Alza’s customer service'],
    ['LOT', 'samolotem LOT-u'],
    ['Orange', "Orange'a nie polecam"],
    ['x-kom', 'xkom'],
    ['x-kom', 'w x-kom kupiłem'],
    ['T-Mobile', 'T Mobile'],
    ['"Česká spořitelna"', 'ceska  sporitelna'],
    ['"Česká spořitelna"', '#ceskasporitelna'],
    ['"Česká spořitelna"', '#ceska_sporitelna_cz'],
    ['"Air Bank"', '@airbankcz'],
    ['"Dr. Max"', 'DrMax'],
    ['Košík', 'na kosik.cz nic nemají'],
    ['#alza', 'dnes #Alza'],
    ['#cernypatek', '#černý_pátek'],
    ['#alz*', '#alzacz'],
    ['@alza', 'díky @alza, skvělé'],
    ['@alza', 'díky @alza@mastodon.social'],
    ['@alza', 'díky @alza.bsky.social'],
    ['alza.cz', 'viz www.alza.cz/x'],
    ['alza.cz', 'pište na info@alza.cz.'],
    ['alza.cz', 'https://m.alza.cz/?a=b'],
    ['alz*', 'v Alze'],
    ['"na alz*"', 'na Alze'],
  ])('%s in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(true);
  });
});

describe('a watch does not find', () => {
  it.each([
    ['Alza', 'alzák'],
    ['Alza', 'balzám a alzaska'],
    ['Alza', 'https://example.com/alza/cena'],
    ['Żabka', 'žabka v rybníku'],
    ['Żabka', 'ząbka'],
    ['Košík', 'kósik'],
    ['"Česká spořitelna"', 'spořitelna česká'],
    ['"na to"', 'NATO'],
    ['#alza', 'alza'],
    ['#alza', '#alzacz'],
    ['@alza', 'petr@alza.cz'],
    ['@alza', '@alzacz'],
    ['@jan', '@jan.novak'],
    ['alza.cz', 'nealza.cz'],
    ['alza.cz', 'alza.cz.podvod.com'],
    ['alza.cz', 'alza.sk'],
    ['Post', 'InPost'],
    ['alz*', 'balzam'],
  ])('%s in: %s', (expression, text) => {
    expect(found(expression, text)).toBe(false);
  });
});

describe('a watch as a whole', () => {
  it('follows AND, OR, NOT and brackets', () => {
    const expression = '(alza OR mall) reklamace -soutěž';
    expect(found(expression, 'reklamace v mall')).toBe(true);
    expect(found(expression, 'alza')).toBe(false);
    expect(found(expression, 'reklamace alza soutez')).toBe(false);
  });

  it('is ruled out by any excluded word or phrase', () => {
    expect(found('mall', 'mall of america', 'of America\nshopping')).toBe(false);
    expect(found('mall', 'mall', 'of America\nshopping')).toBe(true);
  });

  it('looks at language, author, source and link', () => {
    const input: MatchInput = {
      text: 'alza',
      language: 'cs-CZ',
      authorName: 'Jan Novák',
      authorHandle: '@honza_n@mastodon.social',
      sourceName: 'iDNES.cz – Ekonomika',
      url: 'https://www.novinky.cz/clanek/1',
    };
    const holding = [
      'alza lang:cs',
      'author:novak',
      'author:"jan novak"',
      'author:honza*',
      'source:idnes',
      'source:novinky.cz',
      'novinky.cz',
    ];
    const failing = ['alza lang:sk', 'author:petr', 'author:alza', 'source:denik', 'alza -lang:cs', 'clanek'];
    for (const expression of holding)
      expect([expression, found(expression, input)]).toEqual([expression, true]);
    for (const expression of failing)
      expect([expression, found(expression, input)]).toEqual([expression, false]);
  });

  it('shows what was found, in the original, in title and text', () => {
    const input = {
      title: 'Ztráta v Zásilkovna',
      text: '😀 Zásilkovna, ZÁSILKOVNA a „česká pošta“; AlzaBox',
    };
    expect(places('zasilkovna OR "ceska posta" OR alza', input)).toEqual([
      'title:Zásilkovna',
      'text:Zásilkovna',
      'text:ZÁSILKOVNA',
      'text:česká pošta',
      'text:Alza',
    ]);
  });

  it('shows nothing of what was only forbidden, and joins what overlaps', () => {
    expect(places('alza -mall', { text: 'alza' })).toEqual(['text:alza']);
    expect(places('alza OR alza.cz OR cz', { text: 'na alza.cz' })).toEqual(['text:alza.cz']);
  });
});

describe('many watches', () => {
  it('are told apart, in the order given', () => {
    const matcher = compileWatches([
      { id: 7, expression: 'alza', exclude: '' },
      { id: 3, expression: 'mall', exclude: '' },
      { id: 5, expression: 'alza OR mall', exclude: 'sleva' },
    ]);
    expect(matcher.match({ text: 'mall a alza' }).map((match) => match.watchId)).toEqual([7, 3, 5]);
    expect(matcher.match({ text: 'alza sleva' }).map((match) => match.watchId)).toEqual([7]);
    expect(matcher.match({ text: '' })).toEqual([]);
  });

  it('leave out the one that does not parse, and say so', () => {
    const matcher = compileWatches([
      { id: 1, expression: 'alza (', exclude: '' },
      { id: 2, expression: 'alza', exclude: '*' },
      { id: 3, expression: 'alza', exclude: '' },
    ]);
    expect(matcher.rejected.map(({ watchId }) => watchId)).toEqual([1, 2]);
    expect(matcher.match({ text: 'alza' }).map((match) => match.watchId)).toEqual([3]);
  });

  it('find the forms that a watch brings, with marks of the stem kept and of the ending free', () => {
    const own: Record<string, string[][]> = {
      Żabka: [['zabka', 'zabce']],
      'Česká pošta': [
        ['ceska', 'ceske'],
        ['posta', 'poste'],
      ],
    };
    const forms: FormsOf = (term, quoted) => ({
      ...asTyped(term, quoted),
      words: (own[term] ?? []).map(knownForms),
    });
    const matcher = compileWatches([{ id: 1, expression: 'Żabka OR "Česká pošta"', exclude: '', forms }]);
    const hits = (text: string) => matcher.match({ text }).length;
    expect(['w Żabce', 'w zabce', 'na České poště', '#ceskaposta'].map(hits)).toEqual([1, 1, 1, 1]);
    expect(['v žabce', 'ząbce'].map(hits)).toEqual([0, 0]);
  });
});

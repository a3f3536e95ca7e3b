import { describe, expect, it } from 'vitest';
import { parseWatch } from '../../src/watches/grammar.ts';
import { LOOSE } from '../../src/watches/loose.ts';
import { compileWatches, type MatchInput } from '../../src/watches/matcher.ts';
import { shownTerms } from '../../src/watches/shown-forms.ts';
import { NO_TUNING, termKey, type WatchTuning } from '../../src/watches/tuning.ts';

function found(expression: string, tuning: Partial<WatchTuning>, input: string | MatchInput): boolean {
  const matcher = compileWatches([{ id: 1, expression, exclude: '', tuning: { ...NO_TUNING, ...tuning } }]);
  return matcher.match(typeof input === 'string' ? { text: input } : input).length > 0;
}

const off = (key: string, ...forms: string[]) => ({ terms: { [key]: { off: forms, aliases: '' } } });
const aliases = (key: string, names: string) => ({ terms: { [key]: { off: [], aliases: names } } });

describe('a form that was switched off', () => {
  it('is no longer met, others are', () => {
    expect(found('Alza', off('alza', 'alzou'), 's Alzou')).toBe(false);
    expect(found('Alza', off('alza', 'alzou'), 'v Alze')).toBe(true);
    expect(found('Alza', off('alza', 'alza'), 'Alza')).toBe(false);
  });

  it('of several words is the whole of them, also written together', () => {
    const tuning = off('ceska sporitelna', 'ceske sporitelny');
    expect(found('"Česká spořitelna"', tuning, 'od České spořitelny')).toBe(false);
    expect(found('"Česká spořitelna"', tuning, 'v České spořitelně')).toBe(true);
    expect(found('"Air Bank"', off('air bank', 'air banky'), '#airbanky')).toBe(false);
  });

  it('is not met as a slip of another one either', () => {
    expect(found('Zásilkovna', {}, 'Zásilkovně chybí balík')).toBe(true);
    expect(found('Zásilkovna', off('zasilkovna', 'zasilkovne'), 'Zásilkovně chybí balík')).toBe(false);
  });

  it('stays so whatever marks and capitals the term has', () => {
    expect(found('ZASILKOVNA', off('zasilkovna', 'zasilkovnou'), 'se zasilkovnou')).toBe(false);
  });
});

describe('a way of writing a name', () => {
  const waysOf = (expression: string, over: Partial<WatchTuning> = {}) => {
    const parsed = parseWatch(expression);
    if (!parsed.ok) throw new Error(expression);
    const [term] = shownTerms(parsed.ast, { ...NO_TUNING, ...over });
    return Object.fromEntries(term!.ways.map(({ kind, spellings }) => [kind, spellings]));
  };

  it('is shown, and switched off with all its cases while the others stay', () => {
    const cases: [string, string, string, string[], string[]][] = [
      ['"Holland & Barrett"', 'spelled', 'H&B', ['od H&B'], ['z Holland and Barrett', '#hollandandbarrett']],
      ['"Holland & Barrett"', 'joined', 'HollandandBarrett', ['HollandandBarrettu'], ['od H&B']],
      ["Sainsbury's", 'spelled', 'Sainsburys', ['in Sainsburys now'], ["Sainsbury's"]],
      ['"Dr. Max"', 'spelled', 'doktor Max', ['léky od doktor Maxe'], ['od Dr. Maxe', 'DrMax']],
      ['"Air Bank"', 'joined', 'AirBank', ['v airbance', '#airbank'], ['v Air Bank']],
      ['Decathlon', 'heard', 'Dekatlon', ['v Dekatlonu', 'do Dekatlonu'], ['v Dekathlonu', 'z Decathlonu']],
      ['Kytary.cz', 'spelled', 'Kytary', ['balík poslaly Kytary'], ['koupeno od kytary cz']],
      ['Lidl', 'spelled', 'Lidls', ['two Lidls here'], ['in Lidl']],
      [
        '"Nitka i Guzik"',
        'spelled',
        'Nitka & Guzik',
        ['od Nitki & Guzika'],
        ['u Nitka i Guzik', 'Nitka and Guzik'],
      ],
      [
        '"Nitka i Guzik"',
        'spelled',
        'Nitka and Guzik',
        ['Nitka und Guzik'],
        ['Nitka & Guzik', 'Nitka i Guzik'],
      ],
      ['Biedronka', 'spelled', 'Biedra', ['z Biedry wzięłam chleb'], ['byłam w Biedronce']],
      ['4camping', 'spelled', '4 camping', ['prodejna 4 Camping v Brně'], ['prodejna 4camping v Brně']],
    ];
    for (const [expression, kind, shown, gone, kept] of cases) {
      const spelling = waysOf(expression)[kind]?.find((one) => one.shown === shown);
      expect([expression, shown, spelling?.text]).toEqual([expression, shown, expect.any(String)]);
      const key = termKey(expression.replaceAll('"', ''));
      for (const text of [...gone, ...kept])
        expect([text, found(expression, {}, text)]).toEqual([text, true]);
      for (const text of gone) {
        expect([text, found(expression, off(key, spelling!.text), text)]).toEqual([text, false]);
      }
      for (const text of kept) {
        expect([text, found(expression, off(key, spelling!.text), text)]).toEqual([text, true]);
      }
    }
  });

  it('as a whole is switched off by its sign', () => {
    const heard = 'koupeno v Dekatlonu';
    const slip = 'koupeno v Decahtlonu';
    const inTwo = 'koupeno v Decath lonu';
    const texts = { heard, slips: slip, apart: inTwo };
    for (const [way, text] of Object.entries(texts)) {
      const sign = off('decathlon', LOOSE[way as keyof typeof LOOSE]);
      for (const other of Object.values(texts)) {
        expect([way, other, found('Decathlon', sign, other)]).toEqual([way, other, other !== text]);
      }
    }
    const short = { slips: 'Azla mi poslala jiný balík', service: 'v alzaboxu u nádraží' };
    for (const [way, text] of Object.entries(short)) {
      const shown = Object.values(waysOf('Alza')).flatMap((all) => all.map((one) => one.text));
      expect(shown).toContain(LOOSE[way as keyof typeof LOOSE]);
      for (const other of Object.values(short))
        expect([way, other, found('Alza', off('alza', LOOSE[way as keyof typeof LOOSE]), other)]).toEqual([
          way,
          other,
          other !== text,
        ]);
    }
    const post = { ...off('ceska posta', LOOSE.slips) };
    expect([
      found('"Česká pošta"', {}, 'u České pšty'),
      found('"Česká pošta"', post, 'u České pšty'),
    ]).toEqual([true, false]);
  });

  it('of a name that begins with a numeral or is colloquial has its forms shown', () => {
    const formsOf = (expression: string) => {
      const parsed = parseWatch(expression);
      const [term] = parsed.ok ? shownTerms(parsed.ast, NO_TUNING) : [];
      return term!.groups.flatMap(({ forms }) => forms.map(({ text }) => text));
    };
    expect(formsOf('"Tri Sovy"')).toContain('troch sov');
    expect(found('"Tri Sovy"', off('tri sovy', 'troch sov'), 'Hra od Troch Sov')).toBe(false);
    expect(formsOf('Dobrovský')).toEqual(expect.arrayContaining(['dobrovskyho', 'dobrovskymu']));
    expect(formsOf('Dobrovský')).not.toContain('dobrovska');
    expect(formsOf('Orange')).toContain('orangei');
  });

  it('that was met is shown among the slips, and stays there when it was switched off', () => {
    const parsed = parseWatch('Zásilkovna');
    const [term] = parsed.ok ? shownTerms(parsed.ast, NO_TUNING, ['zasilkvona', 'balik', 'zasilkovne']) : [];
    expect(term!.ways.at(-1)!.spellings.map(({ shown }) => shown)).toEqual([
      'Zásilkvona',
      expect.any(String),
    ]);
    const gone = off('zasilkovna', 'zasilkvona');
    expect(waysOf('Zásilkovna', gone).slips?.[0]?.text).toBe('zasilkvona');
    expect(found('Zásilkovna', gone, 'Zasilkvona mlčí')).toBe(false);
  });
});

describe('another name', () => {
  it('is met in its forms, by any sign, and only where the term is', () => {
    const names = aliases('raiffeisenbank', 'Raiffka, @raiffka_cz, Rajfka banka');
    for (const text of ['v Raiffce', 'díky @raiffka_cz', 'v Rajfce bance', 'v Raiffeisenbank']) {
      expect([text, found('Raiffeisenbank', names, text)]).toEqual([text, true]);
    }
    expect(found('Moneta', names, 'v Raiffce')).toBe(false);
    expect(found('Moneta -Raiffeisenbank', names, 'Moneta i Raiffka')).toBe(false);
  });
});

describe('languages', () => {
  it('limit where a watch looks, but not for what leaves no doubt', () => {
    const tuning = { languages: ['cs'] };
    expect(found('Vandr', tuning, { text: 'Vandr je dobrý', language: 'cs' })).toBe(true);
    expect(found('Vandr', tuning, { text: 'Vandr won again', language: 'en' })).toBe(false);
    expect(found('Vandr', tuning, { text: 'Vandr won again' })).toBe(true);
    expect(found('Vandr', tuning, { text: 'thanks #vandr', language: 'en' })).toBe(true);
    expect(found('Vandr', tuning, { text: 'see vandr.cz', language: 'en' })).toBe(true);
    expect(found('Vandr', { languages: ['other'] }, { text: 'Vandr gut', language: 'de' })).toBe(true);
  });

  it('give way to lang: in the expression', () => {
    expect(found('Vandr lang:en', { languages: ['cs'] }, { text: 'Vandr won', language: 'en' })).toBe(true);
  });

  it('say whose forms are made', () => {
    expect(found('Vandr', { languages: ['cs', 'en'] }, 'w Vandrze')).toBe(false);
    expect(found('Vandr', { languages: ['pl'] }, 'w Vandrze')).toBe(true);
  });
});

describe('context words', () => {
  const tuning = { context: 'bot* kopyto' };

  it('must stand near a name in small letters; a capital is believed', () => {
    expect(found('Vandr', tuning, 'Jdeme na vandr k Sázavě')).toBe(false);
    expect(found('Vandr', tuning, 'Nevíte, jestli vandr dělá i širší kopyto?')).toBe(true);
    expect(found('Vandr', tuning, 'ten vandr má boty')).toBe(true);
    expect(found('Vandr', tuning, 'U Vandru už nikdy')).toBe(true);
    expect(found('Vandr', tuning, `vandr ${'a '.repeat(8)} boty`)).toBe(false);
  });

  it('tell a name that is a common word or a person as well', () => {
    expect(found('Rohlík', {}, 'Snědl rohlík s máslem')).toBe(false);
    expect(found('Rohlík', { context: 'rozvoz' }, 'Jaký má rohlík rozvozy na vesnici')).toBe(true);
    expect(found('Albert', { context: 'parkoviště' }, 'Albert a plné parkoviště')).toBe(true);
  });

  it('don’t doubt a term in small letters or in quotes', () => {
    expect(found('vandr', tuning, 'jdeme na vandr')).toBe(true);
    expect(found('"Vandr"', tuning, 'jdeme na vandr')).toBe(true);
  });
});

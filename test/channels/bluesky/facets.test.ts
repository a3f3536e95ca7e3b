import { describe, expect, it } from 'vitest';
import { facetsOf, handlesIn, writtenOut } from '../../../src/channels/bluesky/facets.ts';
import { tidAt, tidOf } from '../../../src/channels/bluesky/uris.ts';
import type { WirePost } from '../../../src/channels/bluesky/wire.ts';
import { foundBy } from '../../../src/channels/bluesky/words.ts';

const nobody = new Map<string, string>();

/** What is marked, as the network cuts it out of the bytes, and what for. */
function marked(text: string, dids: ReadonlyMap<string, string> = nobody): [string, string | undefined][] {
  const bytes = Buffer.from(text);
  return facetsOf(text, dids).map(({ index, features: [feature] }) => [
    bytes.toString('utf8', index.byteStart, index.byteEnd),
    feature?.uri ?? feature?.did ?? feature?.tag,
  ]);
}

describe('marks in a text', () => {
  it('are counted in bytes', () => {
    const [facet] = facetsOf('Dobrý den, podívejte se na https://vandr.cz', nobody);
    expect(facet?.index).toEqual({ byteStart: 29, byteEnd: 29 + 16 });
  });

  it.each([
    ['Viz https://vandr.cz/reklamace.', [['https://vandr.cz/reklamace', 'https://vandr.cz/reklamace']]],
    ['(https://vandr.cz)', [['https://vandr.cz', 'https://vandr.cz']]],
    ['https://x.cz/a_(b) ok', [['https://x.cz/a_(b)', 'https://x.cz/a_(b)']]],
    ['na vandr.cz/reklamace, díky', [['vandr.cz/reklamace', 'https://vandr.cz/reklamace']]],
    ['pište na info@vandr.cz', []],
    ['To je konec.Nový začátek', []],
    ['cena 1.200,- Kč', []],
    ['👨‍👩‍👧 #Výprodej2026 a #1', [['#Výprodej2026', 'Výprodej2026']]],
    ['Příklad: javascript:alert(1)', []],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('name accounts that exist', () => {
    const text = 'Díky @Jana.bsky.social i (@petr.cz)! a @nikdo.cz, e-mail a@b.cz';
    expect(handlesIn(text)).toEqual(['jana.bsky.social', 'petr.cz', 'nikdo.cz']);
    const dids = new Map([
      ['jana.bsky.social', 'did:plc:jana'],
      ['petr.cz', 'did:plc:petr'],
    ]);
    expect(marked(text, dids)).toEqual([
      ['@Jana.bsky.social', 'did:plc:jana'],
      ['@petr.cz', 'did:plc:petr'],
    ]);
  });

  it('are found fast in a hostile text', () => {
    const texts = [
      '@a.'.repeat(30_000),
      'a.'.repeat(50_000),
      '#'.repeat(100_000),
      `https://${'('.repeat(90_000)}`,
    ];
    for (const text of texts) {
      const start = performance.now();
      facetsOf(text, nobody);
      expect(performance.now() - start, text.slice(0, 10)).toBeLessThan(500);
    }
  });
});

describe('a shortened address', () => {
  const link = (text: string, shown: string, uri: string) => {
    const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(shown)));
    const index = { byteStart, byteEnd: byteStart + Buffer.byteLength(shown) };
    return { index, features: [{ $type: 'app.bsky.richtext.facet#link', uri }] };
  };

  it('is written out, others stay as they are', () => {
    const text = 'Žluť: vandr.cz/rekla… a vandr.cz';
    const marks = [
      link(text, 'vandr.cz/rekla…', 'https://vandr.cz/reklamace'),
      link(text, 'vandr.cz', 'https://x.cz'),
    ];
    expect(writtenOut(text, marks)).toBe('Žluť: https://vandr.cz/reklamace a vandr.cz');
  });

  it('nowhere near the text changes nothing', () => {
    const bad = [-1, 2.5, 1e9, Number.NaN].map((byteEnd) => ({
      index: { byteStart: -3, byteEnd },
      features: [{ $type: '', uri: 'https://x.cz' }],
    }));
    expect(writtenOut('text…', [...bad, null])).toBe('text…');
    const evil = link('text…', 'text…', 'javascript:alert(1)');
    expect(writtenOut('text…', [evil])).toBe('text…');
  });
});

describe('record keys', () => {
  const at = (iso: string) => new Date(iso);

  it('sort by time and follow from their seed', () => {
    const keys = ['2024-01-01', '2026-11-21', '2026-11-22', '2030-05-05'].map((day) => tidAt(at(day), 'a'));
    expect(keys.toSorted()).toEqual(keys);
    expect(tidAt(at('2026-11-21'), 'a')).toBe(keys[1]);
    expect(tidAt(at('2026-11-21'), 'b')).not.toBe(keys[1]);
    for (const key of [...keys, tidOf('x'), tidOf('y')]) {
      expect(key).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/);
    }
  });

  it('are those of the specification', () => {
    // so the reference library writes 2024-01-01T00:00:00Z; its last letters are microseconds and the clock
    expect(tidAt(at('2024-01-01T00:00:00Z'), 'a').slice(0, 8)).toBe('3khuwc44');
  });
});

describe('the second look at what a search found', () => {
  const post = (text: string, extra: object = {}): WirePost =>
    ({
      uri: 'at://did:plc:a/x/1',
      cid: '',
      author: null,
      record: { text, langs: [], tags: [], facets: [] },
      ...extra,
    }) as WirePost;

  it.each([
    ['zrnkaren', 'Zrnkáreň', true],
    ['zrnkáreň káva', 'Dnes káva ze Zrnkárně i Zrnkáreň sama', true],
    ['zrnkáreň káva', 'Zrnkáreň', false],
    ['"dobrá káva"', 'Dobrá  KÁVA', true],
    ['"dobrá káva"', 'káva dobrá', false],
    ['vandr -vandrovat', 'Budu vandrovat', false],
    ['vandr lang:cs from:jana.cz', 'Vandr', true],
    ['vandr OR zrnkáreň', 'Zrnkáreň', true],
    ['OR', 'cokoli', true],
  ])('%s in %s: %s', (query, text, expected) => {
    expect(foundBy(query)(post(text))).toBe(expected);
  });

  it('reads cards, descriptions and links too', () => {
    const embed = { external: { uri: 'https://vandr.cz', title: 'Batohy' }, images: [], $type: '' };
    expect(foundBy('vandr batohy')(post('hle', { embed }))).toBe(true);
  });
});

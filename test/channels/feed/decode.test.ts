import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/channels/feed/decode.ts';

const CZECH = 'Příliš žluťoučký kůň úpěl ďábelské ódy; reklamace „zboží“ nevyřízena.';
const SLOVAK = 'Kŕdeľ šťastných ďatľov učí pri ústí Váhu mĺkveho koňa obhrýzať kôru.';
const POLISH = 'Zażółć gęślą jaźń; przesyłka wciąż nie dotarła, proszę o wyjaśnienie.';
const FRENCH = 'Très déçu : « le colis » n’est pas arrivé, à qui s’adresser là-bas ?';

const xml = (text: string, encoding?: string): string =>
  `<?xml version="1.0"${encoding === undefined ? '' : ` encoding="${encoding}"`}?><rss><title>${text}</title></rss>`;
const titleOf = (bytes: Uint8Array, contentType: string | null = null): string =>
  /<title>(.*)<\/title>/.exec(decode(bytes, contentType))?.[1] ?? '';

describe('decode', () => {
  it.each([
    ['windows-1250', CZECH],
    ['iso-8859-2', CZECH.replace(/[„“]/g, '"')],
    ['windows-1250', SLOVAK],
    ['iso-8859-2', SLOVAK],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1252', FRENCH],
  ])('knows undeclared %s by its letters: %s', (encoding, text) => {
    expect(titleOf(iconv.encode(xml(text), encoding))).toBe(text);
  });

  it.each(['windows-1250', 'iso-8859-2', 'koi8-r', 'shift_jis'])(
    'believes the XML declaration: %s',
    (encoding) => {
      const text = encoding === 'koi8-r' ? 'Отзыв' : encoding === 'shift_jis' ? '苦情' : 'Žluťoučký kůň';
      expect(titleOf(iconv.encode(xml(text, encoding), encoding))).toBe(text);
    },
  );

  it('believes the HTTP charset, but not the Latin-1 that servers add unasked', () => {
    const bytes = iconv.encode(xml(CZECH), 'windows-1250');
    expect(titleOf(bytes, 'text/xml; charset="windows-1250"')).toBe(CZECH);
    expect(titleOf(bytes, 'text/xml; charset=ISO-8859-1')).toBe(CZECH);
    expect(titleOf(bytes, 'text/xml; charset=klingon')).toBe(CZECH);
    const declared = iconv.encode(xml('Žalosť', 'iso-8859-2'), 'iso-8859-2');
    expect(titleOf(declared, 'text/xml; charset=ISO-8859-1')).toBe('Žalosť');
  });

  it('takes valid UTF-8 for UTF-8 whatever the labels say', () => {
    const bytes = Buffer.from(xml(CZECH, 'windows-1250'));
    expect(titleOf(bytes, 'text/xml; charset=iso-8859-2')).toBe(CZECH);
    const broken = Buffer.concat([
      Buffer.from(`<title>${CZECH}`),
      Buffer.from([0xc5]),
      Buffer.from('</title>'),
    ]);
    expect(titleOf(broken)).toBe(`${CZECH}\ufffd`);
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'reads %s with and without a mark',
    (encoding) => {
      expect(titleOf(iconv.encode(xml(CZECH), encoding, { addBOM: true }))).toBe(CZECH);
      expect(titleOf(iconv.encode(xml(CZECH), encoding, { addBOM: false }))).toBe(CZECH);
    },
  );

  it('drops the mark of UTF-8', () => {
    expect(decode(Buffer.from('\ufeff<rss/>'), null)).toBe('<rss/>');
    expect(decode(new Uint8Array(), null)).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, htmlToLine, htmlToText } from '../../src/lib/html.ts';

describe('htmlToText', () => {
  it('keeps paragraphs and line breaks', () => {
    expect(htmlToText('<p>Dobrý den,</p><p>balík <b>ne</b>dorazil.<br>Kde je?</p>')).toBe(
      'Dobrý den,\n\nbalík nedorazil.\nKde je?',
    );
    expect(htmlToText('a<br><br><br><br>b')).toBe('a\n\nb');
    expect(htmlToText('<ul><li>jedna</li><li>dvě</li></ul>konec')).toBe('jedna\ndvě\n\nkonec');
    expect(htmlToText('<table><tr><td>kód</td><td>123</td></tr></table>')).toBe('kód 123');
  });

  it('folds white space outside pre and keeps it inside', () => {
    expect(htmlToText('  a \n\t b  ')).toBe('a b');
    expect(htmlToText('<pre>a\n  b</pre>')).toBe('a\n  b');
  });

  it('decodes entities once', () => {
    expect(htmlToText('&#268;esk&eacute; &amp;quot;zbo&zcaron;&iacute;&amp;quot; &lt;b&gt;')).toBe(
      'České &quot;zboží&quot; <b>',
    );
    expect(htmlToText('1 < 2 a 3 > 2, A&B')).toBe('1 < 2 a 3 > 2, A&B');
  });

  it('drops what is no text', () => {
    expect(htmlToText('a<script>alert("<p>x</p>")</script>b<style>p{}</style><!-- c -->d')).toBe('abd');
    expect(htmlToText('a<svg><text>x</text><svg>y</svg></svg>b<iframe src="x">z</iframe>c')).toBe('abc');
    expect(htmlToText('a<script>never closed')).toBe('a');
  });

  it('removes control characters, lone surrogates and invisible joints', () => {
    expect(htmlToText('a\u0000b\u200bc\u00add\ud800e&#x202e;f')).toBe('abcd\ufffdef');
    expect(cleanText('\ufeffA\r\nB\u2028C\u00a0D')).toBe('A\nB\nC D');
  });

  it('makes one line of a title', () => {
    expect(htmlToLine('<b>Alza</b>\n &amp; <p>spol.</p>')).toBe('Alza & spol.');
  });

  it('takes hostile markup in linear time', () => {
    const inputs = ['x<p', '<b></i>', '<svg>', '<div>', '&', '<!--', '<a href="', '</p>', '<script'];
    for (const piece of inputs) {
      const started = performance.now();
      htmlToText(piece.repeat(Math.ceil(500_000 / piece.length)));
      expect(performance.now() - started, piece).toBeLessThan(3_000);
    }
  });

  it('never throws and never leaves what the database refuses', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('<', '>', '<p>', '</svg>', '&amp', '<![CDATA[', ']]>', '<!--', '\u0000'),
          ),
        ),
        (parts) => {
          const text = htmlToText(parts.join(''));
          expect(text).not.toMatch(/[\u0000-\u0008]/);
          expect(text.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

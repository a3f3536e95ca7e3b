import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/channels/feed/parse.ts';
import { ATOM, article, GOOGLE_ALERTS, JSON_FEED, parse, RDF, rss, URL_OF_FEED } from './documents.ts';

describe('hostile documents', () => {
  it.each<[string, string]>([
    [
      'tags that never close',
      rss([`<title>T</title><description><![CDATA[${'x<p'.repeat(40_000)}]]></description>`]),
    ],
    ['deep nesting', rss([`<title>T</title>${'<a>'.repeat(30_000)}${'</a>'.repeat(30_000)}`])],
    ['deep nesting that never closes', rss([`<title>T</title>${'<a>'.repeat(30_000)}`])],
    ['closing tags of nothing', rss([`<title>T</title>${'</b>'.repeat(50_000)}`])],
    ['unfinished CDATA', rss([`<title>T</title>${'<![CDATA['.repeat(30_000)}`])],
    ['ampersands', rss([`<title>T</title><description>${'&'.repeat(100_000)}</description>`])],
    [
      'entities that expand',
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${rss(['<title>T&b;</title>']).slice(38)}`,
    ],
    ['attributes', rss([`<title>T</title><x ${'a="1" '.repeat(20_000)}/>`])],
    [
      'a prototype',
      rss(['<title>T</title><__proto__><polluted>1</polluted></__proto__><constructor a="1"/>']),
    ],
  ])('%s', async (_, xml) => {
    const started = performance.now();
    expect((await parse(xml)).items[0]?.title).toMatch(/^T/);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever is done to a document', async () => {
    const originals = [rss([article(1), article(2)]), ATOM, RDF, JSON_FEED, GOOGLE_ALERTS].map((text) =>
      Buffer.from(text),
    );
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        ']]>',
        '<![CDATA[',
        '<!--',
        '</item>',
        '<item>',
        '\u0000',
        '<rss>',
        'xmlns:a=""',
        '{',
        '<?',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(60), piece), { minLength: 1, maxLength: 5 }),
        async (original, edits) => {
          const bytes = edits.reduce<Uint8Array>(
            (document, [at, length, text]) =>
              Buffer.concat([document.subarray(0, at), Buffer.from(text), document.subarray(at + length)]),
            original,
          );
          const outcome = await parseFeed(bytes, { contentType: null, url: URL_OF_FEED });
          for (const item of outcome.ok ? outcome.document.items : []) {
            expect(`${item.title}${item.text}${item.authorName}`).not.toMatch(/[\u0000-\u0008]/);
            expect(item.link ?? 'https:').toMatch(/^https?:/);
            expect(item.published === null || !Number.isNaN(item.published.getTime())).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

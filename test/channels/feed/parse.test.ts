import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/channels/feed/parse.ts';
import { ATOM, article, GOOGLE_ALERTS, JSON_FEED, parse, RDF, rss, URL_OF_FEED } from './documents.ts';

const why = async (text: string): Promise<string> => {
  const outcome = await parseFeed(Buffer.from(text), { contentType: null, url: URL_OF_FEED });
  return outcome.ok ? 'ok' : outcome.why;
};

describe('formats', () => {
  it('reads RSS 2.0', async () => {
    const document = await parse(
      rss(
        [
          article(1, '<guid isPermaLink="false">g1</guid><author>jana@x.example (Jana Nová)</author>') +
            '<enclosure url="/1.mp3" type="audio/mpeg" length="10"/>',
        ],
        '<ttl>90</ttl><language>cs-CZ</language>',
      ),
    );
    expect(document).toMatchObject({
      quality: 'parsed',
      title: 'Blog o botách',
      ttlMinutes: 90,
      language: 'cs-CZ',
    });
    expect(document.items).toEqual([
      {
        id: 'g1',
        title: 'Článek 1',
        link: 'https://www.boty.example/clanek-1',
        originalLink: null,
        author: 'jana@x.example (Jana Nová)',
        authorName: 'Jana Nová',
        authorUrl: null,
        published: new Date('2026-05-04T01:00:00Z'),
        text: 'Text 1',
        language: 'cs-CZ',
        media: [{ kind: 'audio', url: 'https://www.boty.example/1.mp3', bytes: 10 }],
      },
    ]);
  });

  it('reads Atom with XHTML in its order, relative links and an inherited author', async () => {
    const { items, link, quality } = await parse(ATOM);
    expect([quality, link, items.length]).toEqual(['parsed', 'https://forum.example/', 2]);
    expect(items[0]).toMatchObject({
      title: 'Kde je můj balík?',
      text: 'Jeden dva tři.\n\nČtyři.',
      link: 'https://forum.example/vlakno/1',
      authorName: 'Jana Nová',
      authorUrl: 'https://forum.example/jana',
      published: new Date('2026-05-03T08:00:00Z'),
      language: 'cs',
      media: [{ kind: 'image', url: 'https://forum.example/foto.jpg', bytes: 1200 }],
    });
    expect(items[1]).toMatchObject({
      title: '1 < 2 & 3',
      text: 'Shrnutí',
      authorName: 'Správce',
      published: null,
    });
  });

  it('reads RDF whatever its prefixes are called', async () => {
    const { items, title, quality } = await parse(RDF);
    expect([title, quality]).toEqual(['Noviny', 'parsed']);
    expect(items[0]).toMatchObject({
      title: 'Zpráva',
      authorName: 'Petr Malý',
      published: new Date('2026-05-04T08:00:00Z'),
    });
  });

  it('reads JSON Feed', async () => {
    const { items, title } = await parse(JSON_FEED, 'https://denik.example/feed.json');
    expect(title).toBe('Deník');
    expect(items[0]).toMatchObject({
      id: '7',
      link: 'https://denik.example/sedm',
      title: 'Sedm & osm',
      text: 'Ahoj',
      authorName: 'Redakce',
    });
    expect(items[0]?.media.map(({ kind }) => kind)).toEqual(['image', 'audio']);
    expect(items[1]).toMatchObject({
      link: 'https://jinde.example/',
      text: 'Prostý\ntext',
      authorName: 'Eva',
    });
  });

  it('reads Google Alerts', async () => {
    const { items } = await parse(GOOGLE_ALERTS, 'https://www.google.com/alerts/feeds/1/2');
    expect(items[0]).toMatchObject({
      title: 'Obchod Boty říká "ne"',
      text: '… reklamace v Boty ...',
      author: null,
    });
  });

  it.each([
    '<RSS>',
    '<rss version="0.91">',
    '<rss version="3.0">',
    '<rss version="2.0" xmlns="http://backend.userland.com/rss2">',
  ])('reads %s', async (root) => {
    const tag = root.slice(1, 4);
    const document = await parse(
      `${root}<channel><title>T</title></channel><item>${article(1)}</item></${tag}>`,
    );
    expect(document.items[0]).toMatchObject({ title: 'Článek 1', link: 'https://www.boty.example/clanek-1' });
  });

  it('reads a single entry and a prefixed Atom', async () => {
    const entry =
      '<a:entry xmlns:a="http://www.w3.org/2005/Atom"><a:title>Sám</a:title><a:id>x</a:id></a:entry>';
    expect((await parse(entry)).items[0]?.title).toBe('Sám');
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom">${entry}</a:feed>`;
    expect(await parse(feed)).toMatchObject({ quality: 'parsed', items: [{ title: 'Sám', id: 'x' }] });
  });

  it('reads old code pages', async () => {
    const czech = iconv.encode(rss([article(1)]).replace('UTF-8', 'windows-1250'), 'windows-1250');
    expect((await parse(czech)).items[0]?.title).toBe('Článek 1');
    const polish = rss(['<title>Zażółć gęślą jaźń</title>']).replace(' encoding="UTF-8"', '');
    expect((await parse(iconv.encode(polish, 'iso-8859-2'))).items[0]?.title).toBe('Zażółć gęślą jaźń');
  });
});

describe('damage', () => {
  it.each<[string, (xml: string) => string, string]>([
    ['a bare ampersand', (xml) => xml.replace('Text 1', 'Text &amp; R&D 1'), 'repaired'],
    ['an HTML entity', (xml) => xml.replace('Text 1', 'Text&nbsp;1 &scaron;'), 'parsed'],
    ['a forbidden character reference', (xml) => xml.replace('Text 1', 'Text&#0;1'), 'repaired'],
    [
      'a warning before the document',
      (xml) => `<br />\n<b>Warning</b>: mysql in line 3<br />\n${xml}`,
      'repaired',
    ],
    ['debris behind it', (xml) => `${xml}\n<script>track()</script> x`, 'parsed'],
    ['a document type', (xml) => xml.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b"> ]><rss'), 'parsed'],
    ['unclosed HTML in a description', (xml) => xml.replace('Text 1', '<p>Text<br>1'), 'salvaged'],
    ['a cut document', (xml) => xml.slice(0, xml.indexOf('</description>')), 'salvaged'],
    [
      'a field nobody closed',
      (xml) =>
        xml.replace('</title><link>https://www.boty.example/clanek', '<link>https://www.boty.example/clanek'),
      'salvaged',
    ],
  ])('%s', async (_, damage, quality) => {
    const document = await parse(damage(rss([article(1)])));
    expect(document.quality).toBe(quality);
    expect(document.items).toHaveLength(1);
    expect(document.items[0]).toMatchObject({ title: 'Článek 1', link: 'https://www.boty.example/clanek-1' });
    expect(document.items[0]?.text).toMatch(/^Text/);
  });

  it('loses one date, one link, not the feed', async () => {
    const atom = ATOM.replace('<link href="https://jinde.example/2"/>', '<link/>');
    const { items } = await parse(atom);
    expect(items.map(({ published }) => published === null)).toEqual([false, true]);
    expect(items[1]?.link).toBeNull();
  });

  it('keeps items that stand in two channels or outside', async () => {
    const two = rss([article(1)]).replace(
      '</rss>',
      `<channel><item>${article(2)}</item></channel><item>${article(3)}</item></rss>`,
    );
    expect((await parse(two)).items.map(({ title }) => title)).toEqual(['Článek 1', 'Článek 2', 'Článek 3']);
  });

  it('undoes UTF-8 encoded twice', async () => {
    const twice = Buffer.from('Příliš žluťoučký', 'utf8').toString('latin1');
    expect((await parse(rss([`<title>${twice}</title>`]))).items[0]?.title).toBe('Příliš žluťoučký');
  });

  it('gives no script, no control character and no address that is not of the web', async () => {
    const { items } = await parse(
      rss([
        '<title>A\u0000\u0008B &lt;script&gt;x()&lt;/script&gt;</title><link>javascript:alert(1)</link><guid>x</guid>' +
          '<description><![CDATA[<a href="javascript:x">klik</a><script>y()</script>]]></description>',
      ]),
    );
    expect(items[0]).toMatchObject({ title: 'AB', text: 'klik', link: null });
  });

  it('knows an empty feed from none', async () => {
    expect((await parse(rss([]))).items).toEqual([]);
    expect(await why('')).toBe('empty');
    expect(await why('  \n')).toBe('empty');
    expect(await why('prostě text')).toBe('no-feed');
    expect(await why('<svg></svg>')).toBe('no-feed');
    expect(await why('{"items":1}')).toBe('no-feed');
    expect(await why('<html><body>rss</body></html>')).toBe('html');
  });

  it('names the feeds of a web page', async () => {
    const page = `<!-- x --><!DOCTYPE html><html><head><base href="/cs/">
      <link rel="stylesheet" href="x.css"><link rel="alternate" hreflang="en" href="/en">
      <link rel="ALTERNATE" type="application/rss+xml" title="Články &amp; zprávy" href="rss">
      <link rel="alternate" type="application/atom+xml" href="https://jinde.example/atom">
      <link rel="alternate" type="application/rss+xml" href="rss"></head><body></body></html>`;
    const outcome = await parseFeed(Buffer.from(page), { contentType: null, url: URL_OF_FEED });
    expect(outcome).toEqual({
      ok: false,
      why: 'html',
      feeds: [
        { title: 'Články & zprávy', url: 'https://www.boty.example/cs/rss' },
        { title: '', url: 'https://jinde.example/atom' },
      ],
    });
  });
});

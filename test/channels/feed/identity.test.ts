import { describe, expect, it } from 'vitest';
import { assignIds, type Identifiable, type KnownLinks } from '../../../src/channels/feed/identity.ts';
import { canonicalLink, identityOfLink } from '../../../src/channels/feed/links.ts';

describe('canonicalLink', () => {
  it.each([
    ['https://a.example/x?utm_source=rss&id=5&fbclid=z#top', 'https://a.example/x?id=5'],
    ['https://a.example/x?q=a%20b', 'https://a.example/x?q=a%20b'],
    ['https://a.example/x/#comment-12', 'https://a.example/x/#comment-12'],
    ['https://a.example/x#xtor=RSS-32', 'https://a.example/x'],
    [
      'https://www.google.com/url?rct=j&sa=t&url=https://b.example/%3Fid%3D5%26utm_medium%3Dx&usg=A',
      'https://b.example/?id=5',
    ],
    ['https://www.google.co.uk/url?q=https%3A%2F%2Fb.example%2Fy', 'https://b.example/y'],
    ['https://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fb.example%2fz', 'https://b.example/z'],
    [
      'https://google.evil.example/url?url=https://b.example/',
      'https://google.evil.example/url?url=https://b.example/',
    ],
    ['https://www.google.com/url?url=javascript:alert(1)', null],
    ['javascript:alert(1)', null],
    ['tag:a.example,2026:1', null],
    ['/relative', null],
    [null, null],
  ])('%s', (written, canonical) => {
    expect(canonicalLink(written)).toBe(canonical);
  });

  it('has one identity for the ways to one page', () => {
    const ways = ['http://www.a.example/x', 'https://a.example/x', 'https://m.a.example/x'];
    expect(new Set(ways.map(identityOfLink))).toEqual(new Set(['https://a.example/x']));
    expect(identityOfLink('https://www.example/x')).toBe('https://www.example/x');
  });
});

describe('assignIds', () => {
  const SITE = 'https://a.example/';
  const entry = (link: string | null, guid: string | null, content = ''): Identifiable => ({
    link,
    guid,
    content,
  });
  const run = (items: Identifiable[], known: KnownLinks = {}) => assignIds(items, SITE, known);

  it('takes the link, also when the guid changes on every fetch', () => {
    const first = run([entry('https://a.example/1', 'random-1')]);
    const second = run([entry('https://a.example/1', 'random-2')], first.known);
    expect(first.ids).toEqual(['https://a.example/1']);
    expect(second.ids).toEqual(first.ids);
  });

  it('tells comments of one article apart and keeps them apart when only one is left', () => {
    const comments = [entry('https://a.example/1', 'c1'), entry('https://a.example/1', 'c2')];
    const first = run(comments);
    expect(new Set(first.ids).size).toBe(2);
    expect(first.ids).not.toContain('https://a.example/1');
    const gone = run([entry('https://a.example/9', 'x')], first.known);
    expect(run(comments.slice(1), gone.known).ids).toEqual(first.ids.slice(1));
  });

  it('lets an item that had the link alone keep it when others come', () => {
    const alone = run([entry('https://a.example/1', 'c1')]);
    const crowd = run([entry('https://a.example/1', 'c2'), entry('https://a.example/1', 'c1')], alone.known);
    expect(crowd.ids[1]).toBe('https://a.example/1');
    expect(crowd.ids[0]).not.toBe('https://a.example/1');
    expect(run([entry('https://a.example/1', 'c2')], crowd.known).ids).toEqual([crowd.ids[0]]);
  });

  it("takes the front page for no one's link", () => {
    const monday = run([entry('https://a.example', 'outage-1')]);
    const tuesday = run([entry('http://www.a.example/', 'outage-2')], monday.known);
    expect(monday.ids).not.toEqual(tuesday.ids);
  });

  it('uses a global id as it is, others within the site, and the content where there is nothing', () => {
    const { ids } = run([
      entry(null, 'urn:uuid:1'),
      entry(null, '17'),
      entry(null, null, 'a'),
      entry(null, null, 'b'),
      entry(null, null, 'a'),
    ]);
    expect(ids[0]).toBe('urn:uuid:1');
    expect(ids[1]).toMatch(/^https:\/\/a\.example\/#[0-9a-f]{16}$/);
    expect(ids[2]).not.toBe(ids[3]);
    expect(ids[4]).toBe(ids[2]);
  });

  it('remembers a bounded number of shared links', () => {
    let known: KnownLinks = {};
    for (let round = 0; round < 20; round++) {
      const items = Array.from({ length: 100 }, (_, i) =>
        entry(`https://a.example/${round}-${i >> 1}`, `g${i}`),
      );
      known = run(items, known).known;
    }
    expect(Object.keys(known).length).toBeLessThanOrEqual(550);
  });
});

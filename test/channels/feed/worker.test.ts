import { afterEach, describe, expect, it } from 'vitest';
import { FeedParser, type FeedParserOptions } from '../../../src/channels/feed/worker.ts';
import { article, rss } from './documents.ts';

const INPUT = { contentType: null, url: null };
const parsers: FeedParser[] = [];
const parserWith = (options: FeedParserOptions = {}): FeedParser => {
  const parser = new FeedParser(options);
  parsers.push(parser);
  return parser;
};
const titles = async (parser: FeedParser, n: number): Promise<string[]> => {
  const outcome = await parser.parse(Buffer.from(rss([article(n)])), INPUT);
  return outcome.ok ? outcome.document.items.map(({ title }) => title ?? '') : [];
};

afterEach(() => Promise.all(parsers.splice(0).map((parser) => parser.close())));

describe('the parser thread', () => {
  it('answers many at once, each its own, with dates that are dates', async () => {
    const parser = parserWith();
    const all = await Promise.all([1, 2, 3, 4].map((n) => titles(parser, n)));
    expect(all).toEqual([['Článek 1'], ['Článek 2'], ['Článek 3'], ['Článek 4']]);
    const outcome = await parser.parse(Buffer.from(rss([article(1)])), INPUT);
    expect(outcome.ok && outcome.document.items[0]?.published).toEqual(new Date('2026-05-04T01:00:00Z'));
  });

  it('stops what takes too long and goes on with the next', async () => {
    const parser = parserWith({ timeoutMs: 250 });
    await titles(parser, 1);
    const slow = Buffer.from(
      `<rss><channel>${'<item><title>&amp;</title></item>'.repeat(150_000)}</channel></rss>`,
    );
    const stopped = parser.parse(slow, INPUT);
    const next = titles(parser, 2);
    await expect(stopped).rejects.toMatchObject({ name: 'ParserStopped', reason: 'timeout' });
    expect(await next).toEqual(['Článek 2']);
  });

  it('survives a document that eats all memory', async () => {
    const parser = parserWith({ memoryMb: 40, timeoutMs: 20_000 });
    const greedy = Buffer.from(
      `<rss><channel>${'<item><a/><b/><c/></item>'.repeat(200_000)}</channel></rss>`,
    );
    await expect(parser.parse(greedy, INPUT)).rejects.toMatchObject({
      name: 'ParserStopped',
      reason: 'crash',
    });
    expect(await titles(parser, 3)).toEqual(['Článek 3']);
  });

  it('gives the thread back when nobody needs it and starts it again', async () => {
    const parser = parserWith({ idleMs: 1 });
    expect(await titles(parser, 1)).toEqual(['Článek 1']);
    await parser.close();
    expect(await titles(parser, 2)).toEqual(['Článek 2']);
  });
});

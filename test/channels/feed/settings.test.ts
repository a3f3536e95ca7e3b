import { describe, expect, it } from 'vitest';
import { feed } from '../../../src/channels/feed/index.ts';
import { areas } from '../../../src/i18n/index.ts';
import { Problem } from '../../../src/lib/errors.ts';
import { SETTINGS, Site } from './site.ts';

describe('setting up', () => {
  it.each([
    [' https://www.boty.example/rss#x ', 'https://www.boty.example/rss'],
    ['boty.example/rss', 'https://boty.example/rss'],
    ['boty.example:8080/rss', 'https://boty.example:8080/rss'],
    ['localhost:3000/rss', 'https://localhost:3000/rss'],
    ['feed://boty.example/rss', 'https://boty.example/rss'],
    ['feed:http://boty.example/rss', 'http://boty.example/rss'],
    ['HTTP://Boty.example/Rss', 'http://boty.example/Rss'],
    ['https://háčky.example/', 'https://xn--hky-ela4t.example/'],
  ])('takes %s', (typed, url) => {
    expect(feed.parseSettings({ url: typed })).toEqual({ url });
  });

  it.each([
    ['', 'channel.feed.url.required'],
    ['   ', 'channel.feed.url.required'],
    ['nějaká slova', 'channel.feed.url.invalid'],
    ['rss', 'channel.feed.url.invalid'],
    ['javascript:alert(1)', 'channel.feed.url.invalid'],
    ['ftp://boty.example/', 'channel.feed.url.invalid'],
    ['https://u:p@boty.example/', 'channel.feed.url.password'],
    [`https://boty.example/${'x'.repeat(3000)}`, 'channel.feed.url.invalid'],
  ])('refuses %s', (typed, key) => {
    const refuse = (): unknown => feed.parseSettings({ url: typed });
    expect(refuse).toThrow(Problem);
    expect(refuse).toThrow(expect.objectContaining({ kind: 'invalid', key, field: 'url' }));
    expect(areas.channel).toHaveProperty([key]);
  });

  it('says what it found', async () => {
    const site = new Site();
    expect(feed.host(SETTINGS)).toBe('www.boty.example');
    expect(await feed.check(SETTINGS, site.ctx)).toEqual({
      ok: true,
      value: { account: 'www.boty.example', name: 'Blog o botách', warnings: [] },
    });
    site.page = { body: '<rss><channel><title>T</title>', permanentUrl: 'https://jinde.example/' };
    const { value } = (await feed.check(SETTINGS, site.ctx)) as { value: { warnings: string[] } };
    expect(value.warnings).toEqual([
      'channel.feed.warning.empty',
      'channel.feed.warning.salvaged',
      'channel.feed.warning.moved',
    ]);
    for (const key of value.warnings) expect(areas.channel).toHaveProperty([key]);
    site.page = { status: 404 };
    expect(await feed.check(SETTINGS, site.ctx)).toMatchObject({
      ok: false,
      error: { key: 'channel.error.not_found' },
    });
  });
});

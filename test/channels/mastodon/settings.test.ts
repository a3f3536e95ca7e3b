import { describe, expect, it } from 'vitest';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { translator } from '../../../src/i18n/index.ts';
import { Problem } from '../../../src/lib/errors.ts';

const input = { server: 'https://mastodon.social', token: 'abc', what: 'mentions', query: '' };

describe('settings of a Mastodon source', () => {
  it.each([
    ['mastodon.social', 'https://mastodon.social'],
    [' https://Mastodon.Social/@kolo?x=1 ', 'https://mastodon.social'],
    ['@kolo@mastodon.social', 'https://mastodon.social'],
    ['https://mastodon.social:8443/', 'https://mastodon.social:8443'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://mastodon.lan', 'http://mastodon.lan'],
  ])('read the server from %s', (server, origin) => {
    expect(mastodon.parseSettings({ ...input, server })).toEqual({ server: origin, what: 'mentions' });
  });

  it('never give the token back', () => {
    expect(JSON.stringify(mastodon.parseSettings({ ...input, token: 'tajemstvi' }))).not.toContain(
      'tajemstvi',
    );
  });

  it('take the sign off a hashtag and the spare spaces out of a search', () => {
    expect(mastodon.parseSettings({ ...input, what: 'hashtag', query: ' #Slevy2026 ' }).query).toBe(
      'Slevy2026',
    );
    expect(mastodon.parseSettings({ ...input, what: 'search', query: ' kolo   shop ' }).query).toBe(
      'kolo shop',
    );
  });

  it.each([
    [{ server: '' }, 'server', 'channel.mastodon.server.required'],
    [{ server: 'ftp://mastodon.social' }, 'server', 'channel.mastodon.server.invalid'],
    [{ server: 'https://jana:heslo@mastodon.social' }, 'server', 'channel.mastodon.server.invalid'],
    [{ server: 'ne server' }, 'server', 'channel.mastodon.server.invalid'],
    [{ server: 'http://mastodon.social' }, 'server', 'channel.mastodon.server.insecure'],
    [{ token: 'a b' }, 'token', 'channel.mastodon.token.invalid'],
    [{ token: 'a\r\nX-Evil: 1' }, 'token', 'channel.mastodon.token.invalid'],
    [{ what: 'vše' }, 'what', 'channel.mastodon.what.invalid'],
    [{ what: 'hashtag' }, 'query', 'channel.mastodon.query.tag_required'],
    [{ what: 'hashtag', query: '#dvě slova' }, 'query', 'channel.mastodon.query.tag_invalid'],
    [{ what: 'hashtag', query: '2026' }, 'query', 'channel.mastodon.query.tag_invalid'],
    [{ what: 'search', query: ' ' }, 'query', 'channel.mastodon.query.words_required'],
    [{ what: 'search', query: 'a'.repeat(201) }, 'query', 'channel.mastodon.query.too_long'],
  ])('refuse %j in words', (change, field, key) => {
    let problem: unknown;
    try {
      mastodon.parseSettings({ ...input, ...change });
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ kind: 'invalid', field, key });
    expect(translator('cs').maybe(key)).toBeTruthy();
  });

  it('have words for every field and choice', () => {
    const t = translator('pl');
    for (const { name, choices } of mastodon.info.fields) {
      for (const part of ['label', 'hint', ...(choices ?? [])]) {
        expect(t.maybe(`channel.mastodon.${name}.${part}`), `${name}.${part}`).toBeTruthy();
      }
    }
  });
});

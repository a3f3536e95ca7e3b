import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../src/channels/bluesky/index.ts';
import { translator } from '../../../src/i18n/index.ts';
import { Problem } from '../../../src/lib/errors.ts';

const input = {
  handle: 'kolo.bsky.social',
  password: 'abcd-efgh-ijkl-mnop',
  what: 'mentions',
  query: '',
  server: '',
};

describe('settings of a Bluesky source', () => {
  it.each([
    ['kolo.bsky.social', 'kolo.bsky.social'],
    [' @Kolo.Bsky.Social ', 'kolo.bsky.social'],
    ['kolo', 'kolo.bsky.social'],
    ['https://bsky.app/profile/kolo.cz/', 'kolo.cz'],
    ['did:plc:z72i7hdynmk6r22z27h6tvur', 'did:plc:z72i7hdynmk6r22z27h6tvur'],
    ['obchod@kolo.cz', 'obchod@kolo.cz'],
  ])('read the account from %s', (handle, account) => {
    const server = 'https://bsky.social';
    expect(bluesky.parseSettings({ ...input, handle })).toEqual({
      server,
      handle: account,
      what: 'mentions',
    });
  });

  it.each([
    ['', 'https://bsky.social'],
    ['pds.kolo.cz', 'https://pds.kolo.cz'],
    ['https://pds.kolo.cz:8443/xrpc', 'https://pds.kolo.cz:8443'],
    ['http://127.0.0.1:2583', 'http://127.0.0.1:2583'],
  ])('read the server from %j', (server, origin) => {
    expect(bluesky.parseSettings({ ...input, server }).server).toBe(origin);
  });

  it('never give the password back', () => {
    expect(JSON.stringify(bluesky.parseSettings(input))).not.toContain('efgh');
  });

  it.each([
    [{ handle: ' ' }, 'handle', 'channel.bluesky.handle.required'],
    [{ handle: 'mé kolo' }, 'handle', 'channel.bluesky.handle.invalid'],
    [{ handle: 'kolo..cz' }, 'handle', 'channel.bluesky.handle.invalid'],
    [{ password: 'a\r\nX-Evil: 1' }, 'password', 'channel.bluesky.password.invalid'],
    [{ what: 'vše' }, 'what', 'channel.bluesky.what.invalid'],
    [{ what: 'search', query: ' ' }, 'query', 'channel.bluesky.query.required'],
    [{ what: 'search', query: 'a'.repeat(201) }, 'query', 'channel.bluesky.query.too_long'],
    [{ server: 'ftp://kolo.cz' }, 'server', 'channel.bluesky.server.invalid'],
    [{ server: 'https://jana:heslo@kolo.cz' }, 'server', 'channel.bluesky.server.invalid'],
    [{ server: 'http://bsky.social' }, 'server', 'channel.bluesky.server.insecure'],
  ])('refuse %j in words', (change, field, key) => {
    let problem: unknown;
    try {
      bluesky.parseSettings({ ...input, ...change });
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ kind: 'invalid', field, key });
    expect(translator('cs').maybe(key)).toBeTruthy();
  });

  it('have words for every field, choice, step and right', () => {
    const t = translator('pl');
    const { fields, steps, rights } = bluesky.info;
    const keys = [
      ...fields.flatMap(({ name, choices }) =>
        ['label', 'hint', ...(choices ?? [])].map((part) => `${name}.${part}`),
      ),
      ...Array.from({ length: steps }, (_, at) => `step.${at + 1}`),
      ...rights.map((right) => `right.${right}`),
    ];
    for (const key of keys) expect(t.maybe(`channel.bluesky.${key}`), key).toBeTruthy();
  });
});

import { describe, expect, it } from 'vitest';
import { facebook } from '../../../src/channels/facebook/index.ts';
import { LANGS, translator } from '../../../src/i18n/index.ts';
import { Problem } from '../../../src/lib/errors.ts';

const input = { page: '102030405060', token: 'EAAB', verifyToken: 'overovaci-token' };

describe('settings of a Facebook page', () => {
  it('know where Meta is', () => {
    expect(facebook.parseSettings(input)).toEqual({
      page: '102030405060',
      humanAgent: 'no',
      verifyToken: 'overovaci-token',
      server: 'https://graph.facebook.com',
      version: 'v25.0',
    });
  });

  it.each([
    [{ server: 'https://Graph.example/' }, { server: 'https://graph.example' }],
    [{ server: 'http://127.0.0.1:3000/meta/' }, { server: 'http://127.0.0.1:3000/meta' }],
    [{ version: ' v24.0 ' }, { version: 'v24.0' }],
    [{ page: ' 1020 3040 ' }, { page: '10203040' }],
    [
      { humanAgent: 'yes', appId: '77' },
      { humanAgent: 'yes', appId: '77' },
    ],
  ])('read %j', (change, expected) => {
    expect(facebook.parseSettings({ ...input, ...change })).toMatchObject(expected);
  });

  it('never give a secret back, and make up a verify token that nobody typed', () => {
    const settings = facebook.parseSettings({ page: '1', token: 'tajemstvi', appSecret: 'tajny-klic' });
    expect(JSON.stringify(settings)).not.toMatch(/tajemstvi|tajny-klic/);
    expect(settings.verifyToken?.length).toBeGreaterThan(20);
  });

  it('share patience by app where it is known, else by page', () => {
    const { budget } = facebook;
    expect(budget(facebook.parseSettings({ ...input, appId: '7' }))).toBe('graph.facebook.com|app 7');
    expect(budget(facebook.parseSettings(input))).toBe('graph.facebook.com|page 102030405060');
  });

  it.each([
    [{ page: '' }, 'page', 'channel.meta.page.required'],
    [{ page: 'kolo.shop' }, 'page', 'channel.meta.page.invalid'],
    [{ token: 'a b' }, 'token', 'channel.meta.token.invalid'],
    [{ token: 'a\r\nX-Evil: 1' }, 'token', 'channel.meta.token.invalid'],
    [{ appId: 'x' }, 'appId', 'channel.meta.appId.invalid'],
    [{ appSecret: 'á' }, 'appSecret', 'channel.meta.appSecret.invalid'],
    [{ humanAgent: 'možná' }, 'humanAgent', 'channel.meta.humanAgent.invalid'],
    [{ verifyToken: 'krátký' }, 'verifyToken', 'channel.meta.verifyToken.invalid'],
    [{ server: 'ftp://x' }, 'server', 'channel.meta.server.invalid'],
    [{ server: 'https://a:b@x.example' }, 'server', 'channel.meta.server.invalid'],
    [{ server: 'http://graph.facebook.com' }, 'server', 'channel.meta.server.insecure'],
    [{ version: '25' }, 'version', 'channel.meta.version.invalid'],
    [{ version: 'v25.0/../x' }, 'version', 'channel.meta.version.invalid'],
  ])('refuse %j in words', (change, field, key) => {
    let problem: unknown;
    try {
      facebook.parseSettings({ ...input, ...change });
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ kind: 'invalid', field, key });
    expect(translator('cs').maybe(key)).toBeTruthy();
  });

  it('have words for every field, choice, step and right', () => {
    const { fields, steps, rights } = facebook.info;
    const keys = [
      'about',
      ...fields.flatMap(({ name, choices = [] }) =>
        ['label', 'hint', ...choices].map((part) => `${name}.${part}`),
      ),
      ...Array.from({ length: steps }, (_, at) => `step.${at + 1}`),
      ...rights.map((right) => `right.${right}`),
    ];
    for (const lang of LANGS) {
      for (const key of keys) expect(translator(lang).maybe(`channel.facebook.${key}`), key).toBeTruthy();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { instagram } from '../../../src/channels/instagram/index.ts';
import { LANGS, translator } from '../../../src/i18n/index.ts';

const input = {
  login: 'instagram',
  account: '17841400000000000',
  token: 'IGAA',
  verifyToken: 'overovaci-token',
};

describe('settings of an Instagram account', () => {
  it('know where each login lives', () => {
    expect(instagram.parseSettings({ ...input, page: '77' })).toEqual({
      login: 'instagram',
      account: '17841400000000000',
      humanAgent: 'no',
      verifyToken: 'overovaci-token',
      server: 'https://graph.instagram.com',
      version: 'v25.0',
    });
    expect(instagram.parseSettings({ ...input, login: 'facebook', page: '77' })).toMatchObject({
      page: '77',
      server: 'https://graph.facebook.com',
    });
  });

  it.each([
    [{ login: '' }, 'login', 'channel.meta.login.invalid'],
    [{ login: 'facebook' }, 'page', 'channel.meta.page.required'],
    [{ account: '' }, 'account', 'channel.meta.account.required'],
    [{ account: 'kolo.a.syn' }, 'account', 'channel.meta.account.invalid'],
    [{ token: 'á' }, 'token', 'channel.meta.token.invalid'],
  ])('refuse %j in words', (change, field, key) => {
    expect(() => instagram.parseSettings({ ...input, ...change })).toThrow(
      expect.objectContaining({ kind: 'invalid', field, key }),
    );
    expect(translator('cs').maybe(key)).toBeTruthy();
  });

  it('have words for every field, choice, step and right', () => {
    const { fields, steps, rights } = instagram.info;
    const keys = [
      'about',
      ...fields.flatMap(({ name, choices = [] }) =>
        ['label', 'hint', ...choices].map((part) => `${name}.${part}`),
      ),
      ...Array.from({ length: steps }, (_, at) => `step.${at + 1}`),
      ...rights.map((right) => `right.${right}`),
    ];
    for (const lang of LANGS) {
      for (const key of keys) expect(translator(lang).maybe(`channel.instagram.${key}`), key).toBeTruthy();
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelCtx } from '../../../src/channels/contract.ts';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import type { HttpResponse } from '../../../src/lib/http.ts';
import { loopbackReach } from '../../setup/reach.ts';

/** Answers as a small server of another make gave them: opaque ids, gaps, no limits told. */
const account = {
  id: '019abc00-1111-7000-8000-000000000001',
  username: 'ewa',
  acct: 'ewa@hollo.example',
  display_name: 'Ewa 🚲 <b>',
  url: 'https://hollo.example/@ewa',
  avatar: 'data:image/png;base64,AAAA',
};
const status = {
  id: '019abc00-2222-7000-8000-000000000002',
  uri: 'https://hollo.example/@ewa/1',
  url: null,
  created_at: 'yesterday',
  account,
  content:
    '<p>Dzień dobry,<br>gdzie jest <a href="https://x.example">moja paczka</a>?</p><script>alert(1)</script>',
  spoiler_text: null,
  visibility: 'mutuals_only',
  language: null,
  in_reply_to_id: null,
  media_attachments: [{ type: 'hologram', url: 'https://files.example/a.bin' }, null, 7],
  mentions: 'none',
};
const notification = { id: '2026-11-22T01:17:53.812Z/mention/1', type: 'mention', status };

/** A server that gives these documents by path; anything else is 404 as text. */
const ctxOf = (documents: Record<string, unknown>, link?: string): ChannelCtx => ({
  http: async (url) => {
    const found = documents[new URL(url).pathname];
    const body = found === undefined ? 'Not Found' : JSON.stringify(found);
    const headers = new Headers(link ? { link } : {});
    const bytes = new TextEncoder().encode(body);
    return {
      status: found === undefined ? 404 : 200,
      headers,
      bytes,
      url,
      permanentUrl: null,
    } satisfies HttpResponse;
  },
  now: new Date('2026-11-22T02:00:00Z'),
  secrets: { token: 'x' },
  keep: async () => true,
  reach: loopbackReach,
});
const me = { '/api/v1/accounts/verify_credentials': { ...account, id: 'shop', acct: 'kolo' } };
const settings = { server: 'https://hollo.example', what: 'mentions' };

async function poll(documents: Record<string, unknown>, link?: string) {
  const result = await mastodon.poll(settings, null, ctxOf({ ...me, ...documents }, link));
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
}

describe('servers of another make', () => {
  it('are understood in spite of gaps and odd fields', async () => {
    const { items } = await poll({ '/api/v1/notifications': [notification] });
    expect(items).toMatchObject([
      {
        externalId: 'https://hollo.example/@ewa/1',
        visibility: 'limited',
        text: 'Dzień dobry,\ngdzie jest moja paczka?',
        author: { externalId: 'https://hollo.example/@ewa', handle: 'ewa@hollo.example', name: 'Ewa 🚲 <b>' },
        media: [{ kind: 'file', url: 'https://files.example/a.bin' }],
        publishedAt: null,
        publishedTrust: 'fetched',
        // No limits told: Mastodon's.
        caps: { maxLength: { max: 500 - '@ewa '.length, urlWeight: 23 } },
      },
    ]);
    expect(items[0]?.languageClaim).toBeUndefined();
    expect(items[0]?.author.avatarUrl).toBeUndefined();
    expect(items[0]?.url).toBeUndefined();
  });

  it('page by their Link header, whatever their ids look like', async () => {
    const link = '<https://hollo.example/api/v1/notifications?min_id=2026-11-22T01%3A17Z%2Fa>; rel="prev"';
    const { cursor } = await poll({ '/api/v1/notifications': [notification] }, link);
    expect(cursor).toMatchObject({ position: { minId: '2026-11-22T01:17Z/a' } });
  });

  it('lose no neighbour of an entry that nobody can read', async () => {
    const broken = [
      null,
      5,
      { id: 'x', type: 'mention', status: { content: 'no identity' } },
      { id: 'y', type: 'poll' },
    ];
    const { items } = await poll({ '/api/v1/notifications': [...broken, notification] });
    expect(items).toHaveLength(1);
  });

  it('show what a poll lets people choose from', async () => {
    const options = [{ title: 'ano' }, null, { title: ' <ne>', votes_count: null }];
    const asked = { ...status, content: '<p>Vrátíte peníze?</p>', poll: { id: '1', options } };
    const { items } = await poll({ '/api/v1/notifications': [{ ...notification, status: asked }] });
    expect(items[0]?.text).toBe('Vrátíte peníze?\n– ano\n– <ne>');
  });

  it('tell what the author of a status allows', async () => {
    const open = { automatic_approval: ['author', 'mentioned', 'me'], manual_approval: [] };
    const asked = { automatic_approval: ['author'], manual_approval: ['public'] };
    const closed = { automatic_approval: ['author', 'followers'], manual_approval: [] };
    const capsUnder = async (interaction_policy: unknown) => {
      const one = { ...status, interaction_policy };
      const { items } = await poll({ '/api/v1/notifications': [{ ...notification, status: one }] });
      const { reply, like } = items[0]?.caps ?? {};
      return [reply, like];
    };
    const no = { ok: false, why: 'author-restricted' };
    expect(await capsUnder({ can_reply: open, can_favourite: closed })).toEqual([{ ok: true }, no]);
    expect(await capsUnder({ can_reply: closed, can_favourite: asked })).toEqual([no, { ok: true }]);
    expect(await capsUnder({ can_reply: 'all' })).toEqual([{ ok: true }, { ok: true }]);
  });

  it('never address a status by an id that lost its digits', async () => {
    const unsafe = JSON.parse('{"id": 117653372928000924}') as { id: number };
    const { items } = await poll({
      '/api/v1/notifications': [{ ...notification, status: { ...status, ...unsafe } }],
    });
    expect(items).toMatchObject([{ externalId: status.uri, replyHandle: null }]);
  });

  it('never break a poll, whatever a field holds', async () => {
    const paths = [
      ...Object.keys(status),
      'account.acct',
      'account.id',
      'account.display_name',
      'account.bot',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const [field = '', inner] = path.split('.');
        const changed = { ...status, [field]: inner ? { ...account, [inner]: value } : value };
        const neighbour = { ...status, uri: 'https://hollo.example/@ewa/2' };
        const { items } = await poll({
          '/api/v1/notifications': [
            { ...notification, status: changed },
            { ...notification, status: neighbour },
          ],
        });
        expect(items.map(({ externalId }) => externalId)).toContain(neighbour.uri);
        for (const item of items) {
          expect(typeof item.text).toBe('string');
          expect(item.externalId).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/lib/clock.ts';
import { createMastodonSimulator, type SimAccount } from '../../src/simulators/mastodon/index.ts';

/** Fields that the API description (4.7.0) requires of each entity. */
const REQUIRED = {
  status:
    'account content created_at emojis favourites_count id media_attachments mentions reblogs_count replies_count sensitive spoiler_text tags uri visibility',
  account:
    'acct avatar avatar_static bot created_at display_name emojis fields followers_count following_count group header header_static id indexable locked note statuses_count uri username',
  notification: 'account created_at group_key id type',
  instance:
    'api_versions configuration contact description domain icon languages registrations rules source_url thumbnail title usage version',
};

type Json = Record<string, unknown>;
let now: Date;
let simulator: ReturnType<typeof createMastodonSimulator>;
let shop: SimAccount;
let jana: SimAccount;
let token: string;

beforeEach(() => {
  now = new Date('2026-11-21T08:00:00Z');
  simulator = createMastodonSimulator({ clock: () => now, domain: 'obchod.example' });
  shop = simulator.control.addAccount({ username: 'kolo' });
  jana = simulator.control.addAccount({ username: 'jana', domain: 'jinde.example' });
  token = simulator.control.token(shop);
});

const get = async (path: string, bearer = token): Promise<Response> =>
  simulator.app.request(path, { headers: { authorization: `Bearer ${bearer}` } });
const list = async (path: string): Promise<Json[]> => (await (await get(path)).json()) as Json[];
const post = async (body: Json, key?: string, bearer = token): Promise<Response> =>
  simulator.app.request('/api/v1/statuses', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
      ...(key ? { 'idempotency-key': key } : {}),
    },
    body: JSON.stringify(body),
  });
const wait = (ms: number): void => {
  now = new Date(now.getTime() + ms);
};
const lacking = (entity: unknown, required: string): string[] =>
  required.split(' ').filter((field) => (entity as Json)[field] === undefined);

describe('the simulated server', () => {
  it('gives every field that the documentation requires', async () => {
    simulator.control.mention({ by: jana, to: shop, text: 'ahoj #kolo' });
    const [notification] = await list('/api/v1/notifications');
    const status = notification?.status as Json;
    expect(lacking(notification, REQUIRED.notification)).toEqual([]);
    expect(lacking(status, REQUIRED.status)).toEqual([]);
    expect(lacking(status.account, REQUIRED.account)).toEqual([]);
    const me = await (await get('/api/v1/accounts/verify_credentials')).json();
    expect(lacking(me, `${REQUIRED.account} role source`)).toEqual([]);
    expect(lacking(await (await get('/api/v2/instance')).json(), REQUIRED.instance)).toEqual([]);
  });

  it('has ids that do not fit a number', () => {
    expect(Number.isSafeInteger(Number(jana.id))).toBe(false);
  });

  it('pages by min_id just above, since_id from the newest, both newest first', async () => {
    const all = Array.from(
      { length: 9 },
      (_, n) => simulator.control.post({ by: jana, text: `#kolo ${n}` }).id,
    );
    const ids = async (query: string): Promise<unknown[]> =>
      (await list(`/api/v1/timelines/tag/kolo?limit=3&${query}`)).map(({ id }) => id);
    expect(await ids(`min_id=${all[1]}`)).toEqual([all[4], all[3], all[2]]);
    expect(await ids(`since_id=${all[1]}`)).toEqual([all[8], all[7], all[6]]);
    expect(await ids(`max_id=${all[5]}`)).toEqual([all[4], all[3], all[2]]);
    const link = (await get('/api/v1/timelines/tag/kolo?limit=3')).headers.get('link');
    expect(link).toContain(`max_id=${all[6]}>; rel="next"`);
    expect(link).toContain(`min_id=${all[8]}>; rel="prev"`);
    expect((await get(`/api/v1/timelines/tag/kolo?min_id=${all[8]}`)).headers.get('link')).toBeNull();
  });

  it('keeps filtered notifications back unless asked', async () => {
    simulator.control.mention({ by: jana, to: shop, text: 'stranou', filtered: true });
    expect(await list('/api/v1/notifications')).toHaveLength(0);
    expect(await list('/api/v1/notifications?include_filtered=true')).toHaveLength(1);
  });

  it('shows a direct status to nobody else', async () => {
    const secret = simulator.control.directMessage({ by: jana, to: shop, text: '#kolo tajné' });
    const other = simulator.control.token(simulator.control.addAccount({ username: 'jiny' }));
    expect((await get(`/api/v1/statuses/${secret.id}`)).status).toBe(200);
    expect((await get(`/api/v1/statuses/${secret.id}`, other)).status).toBe(404);
    expect(await list('/api/v1/timelines/tag/kolo')).toEqual([]);
  });

  it('gives the first status back for an hour, by account and key', async () => {
    const id = async (key: string, text = 'ahoj'): Promise<unknown> =>
      ((await (await post({ status: text }, key)).json()) as Json).id;
    const first = await id('k');
    wait(HOUR - MINUTE);
    expect(await id('k', 'jiný text')).toBe(first);
    expect(await id('l')).not.toBe(first);
    wait(2 * MINUTE);
    expect(await id('k')).not.toBe(first);
  });

  it('refuses as Mastodon does', async () => {
    expect((await get('/api/v1/notifications', 'nope')).status).toBe(401);
    const narrow = simulator.control.token(shop, ['read:statuses']);
    expect((await get('/api/v1/notifications', narrow)).status).toBe(403);
    expect((await post({ status: 'x' }, undefined, narrow)).status).toBe(403);
    expect((await post({ status: ' ' })).status).toBe(422);
    expect((await post({ status: 'x'.repeat(501) })).status).toBe(422);
    expect(
      (await post({ status: `${'x'.repeat(470)} @jana@jinde.example https://a.example/${'y'.repeat(90)}` }))
        .status,
    ).toBe(200);
    expect((await post({ status: 'x', in_reply_to_id: '1' })).status).toBe(404);
    expect((await get('/api/v1/unknown')).status).toBe(404);
  });

  it('counts requests and says when the window ends, as an ISO instant', async () => {
    const first = await get('/api/v2/instance');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('299');
    expect(first.headers.get('x-ratelimit-reset')).toBe('2026-11-21T08:05:00.000Z');
    for (let n = 0; n < 299; n++) await get('/api/v2/instance');
    expect((await get('/api/v2/instance')).status).toBe(429);
    wait(5 * MINUTE);
    expect((await get('/api/v2/instance')).status).toBe(200);
  });

  it('renders text as escaped HTML with links, mentions and tags', () => {
    simulator.control.post({ by: jana, text: '<b>\n@kolo@obchod.example\n\nhttps://www.a.example/x #tag' });
    expect(simulator.control.statuses()[0]?.content).toBe(
      '<p>&lt;b&gt;<br /><span class="h-card" translate="no"><a href="https://obchod.example/@kolo" class="u-url mention">@<span>kolo</span></a></span></p>' +
        '<p><a href="https://www.a.example/x" target="_blank" rel="nofollow noopener noreferrer"><span class="invisible">https://www.</span><span class="">a.example/x</span><span class="invisible"></span></a> ' +
        '<a href="https://obchod.example/tags/tag" class="mention hashtag" rel="tag">#<span>tag</span></a></p>',
    );
  });
});

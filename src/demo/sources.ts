/** What the demo town is listened to with: one source for each account of a shop and for each site. */
import { GRAPH_VERSION } from '../channels/graph/settings.ts';
import type { SourceInput } from '../sources/registry.ts';
import type { MetaNetwork, Network, Paper, PaperPost, Shop, ShopPost } from './content/post.ts';
import { BLUESKY, META_ACCOUNTS, META_HOST, PAPERS, SHOPS, TOWN_HOST, tokenOf } from './places.ts';

/** A town that answers within seconds is read more often than a network would like. */
const SHOP_POLL_SECONDS = 8;
const PAPER_POLL_SECONDS = 20;

/** What a source listens to: a site, or a shop on one of the networks. */
export type Place = Paper | `${'mastodon' | Network}:${Shop}`;

export const placeOf = (post: ShopPost | PaperPost): Place =>
  'paper' in post ? post.paper : `${post.on ?? 'mastodon'}:${post.shop}`;

/** Sources by the place they listen to. */
export function sourceInputs(): [Place, SourceInput][] {
  const shared = { teamId: null, clock: 'always' as const, demo: true };
  const shopShared = {
    ...shared,
    purpose: 'answer' as const,
    intake: 'all' as const,
    pollSeconds: SHOP_POLL_SECONDS,
  };
  const square = Object.entries(SHOPS).map(([shop, { name, minutes }]): [Place, SourceInput] => [
    `mastodon:${shop as Shop}`,
    {
      ...shopShared,
      channel: 'mastodon',
      name,
      settings: { server: `https://${TOWN_HOST}`, what: 'mentions' },
      secrets: { token: tokenOf(shop) },
      responseMinutes: minutes,
      host: TOWN_HOST,
    },
  ]);
  const meta = Object.entries(META_ACCOUNTS).map(
    ([on, { shop, page, account, token }]): [Place, SourceInput] => [
      `${on as MetaNetwork}:${shop}`,
      {
        ...shopShared,
        channel: on,
        name: SHOPS[shop].name,
        settings: {
          ...(account === undefined ? { page } : { login: 'facebook', account, page }),
          humanAgent: 'no',
          server: `https://${META_HOST}`,
          version: GRAPH_VERSION,
        },
        secrets: { token },
        responseMinutes: SHOPS[shop].minutes,
        host: META_HOST,
      },
    ],
  );
  const sky: [Place, SourceInput] = [
    `bluesky:${BLUESKY.shop}`,
    {
      ...shopShared,
      channel: 'bluesky',
      name: SHOPS[BLUESKY.shop].name,
      settings: { server: `https://${BLUESKY.host}`, handle: BLUESKY.handle, what: 'mentions' },
      secrets: { password: BLUESKY.password },
      responseMinutes: SHOPS[BLUESKY.shop].minutes,
      host: BLUESKY.host,
    },
  ];
  const papers = Object.entries(PAPERS).map(([paper, place]): [Place, SourceInput] => [
    paper as Paper,
    {
      ...shared,
      channel: 'feed',
      name: place.name,
      settings: { url: `https://${place.host}/rss.xml` },
      secrets: {},
      purpose: place.purpose,
      intake: 'matching',
      responseMinutes: place.minutes,
      host: place.host,
      pollSeconds: PAPER_POLL_SECONDS,
    },
  ]);
  return [...square, ...meta, sky, ...papers];
}

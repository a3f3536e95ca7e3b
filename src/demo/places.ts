/** Where things are in the demo town. All names lie under `.invalid`, which no network resolves (RFC 2606). */
import type { WatchInput } from '../watches/store.ts';
import type { MetaNetwork, Paper, Shop } from './content/post.ts';

const DOMAIN = 'ohlas.invalid';
/** The town's own network. */
export const TOWN_HOST = `mestecko.${DOMAIN}`;

/** Does this host belong to the town? Answered in the process, never by a network. */
export const isTownHost = (host: string): boolean => host === DOMAIN || host.endsWith(`.${DOMAIN}`);

interface ShopPlace {
  name: string;
  /** minutes to the first answer */
  minutes: number;
}

export const SHOPS: Readonly<Record<Shop, ShopPlace>> = {
  vandr: { name: 'Vandr', minutes: 30 },
  zrnkaren: { name: 'Zrnkáreň', minutes: 30 },
  pledowo: { name: 'Pledowo', minutes: 45 },
};

/** A name of the town on Bluesky: like a host there. */
export const handleOf = (username: string): string => `${username.replaceAll('_', '-')}.${DOMAIN}`;

export const BLUESKY = {
  host: `obloha.${DOMAIN}`,
  shop: 'zrnkaren' as const satisfies Shop,
  handle: handleOf('zrnkaren'),
  password: 'town-zrnk-aren-sky0',
};

interface PaperPlace {
  name: string;
  host: string;
  language: 'cs' | 'sk' | 'pl';
  purpose: 'answer' | 'know';
  minutes: number;
}

export const PAPERS: Readonly<Record<Paper, PaperPlace>> = {
  poradna: {
    name: 'Poradna turistů',
    host: `poradna.${DOMAIN}`,
    language: 'cs',
    purpose: 'answer',
    minutes: 120,
  },
  zvesti: {
    name: 'Mestské zvesti',
    host: `zvesti.${DOMAIN}`,
    language: 'sk',
    purpose: 'know',
    minutes: 120,
  },
  rozmowy: {
    name: 'Rozmowy o domu',
    host: `rozmowy.${DOMAIN}`,
    language: 'pl',
    purpose: 'answer',
    minutes: 90,
  },
};

/** Opens the account of a shop on the town's network; worth nothing anywhere else. */
export const tokenOf = (shop: string): string => `town-${shop}`;

/** Facebook and Instagram of the town. */
export const META_HOST = `meta.${DOMAIN}`;

interface MetaAccount {
  shop: Shop;
  page: string;
  /** of Instagram: the account, which belongs to the page */
  account?: string;
  token: string;
}

export const META_ACCOUNTS: Readonly<Record<MetaNetwork, MetaAccount>> = {
  facebook: { shop: 'vandr', page: '61550000000001', token: 'town-vandr-page' },
  instagram: {
    shop: 'pledowo',
    page: '61550000000002',
    account: '17841400000000002',
    token: 'town-pledowo-page',
  },
};

/** The names in all their forms; wandering (vandrovat) is not about a shop. */
export const WATCHES: readonly Omit<WatchInput, 'active' | 'demo'>[] = [
  { name: 'Vandr', expression: 'vandr*', exclude: 'vandrovat\nvandrování\nvandrák', hue: 2 },
  { name: 'Zrnkáreň', expression: 'zrnkár*', exclude: '', hue: 5 },
  { name: 'Pledowo', expression: 'pledow*', exclude: '', hue: 8 },
];

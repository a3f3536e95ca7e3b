/** What the people of the demo town write, and where. */

/** The three shops, each with an account on the town's own network, and three sites with a feed. */
export type Shop = 'vandr' | 'zrnkaren' | 'pledowo';
export type Paper = 'poradna' | 'zvesti' | 'rozmowy';
export type MetaNetwork = 'facebook' | 'instagram';
/** One shop has a Facebook page, the second one an Instagram account, the third is on Bluesky. */
export type Network = MetaNetwork | 'bluesky';

interface Written {
  text: string;
  /** minutes before the town opened; without it, it comes in its turn after that */
  age?: number;
}

/** Addressed to a shop, publicly or not. */
export interface ShopPost extends Written {
  shop: Shop;
  /** the town's own network when not given */
  on?: Network;
  /** a comment on the shop's own post of this name; without it, by itself (on Instagram: a photo that tags the shop) */
  below?: string;
  /** user name in PEOPLE */
  by: string;
  private?: boolean;
  /** what they say to our first answer, to the second …; a word of thanks when not given, silence when it is empty */
  answers?: readonly string[];
  /** what they say when we answer in private */
  privately?: string;
}

/** By a shop itself: what people comment on. */
export interface OwnPost extends Written {
  shop: Shop;
  on: Network;
  /** name that comments hang on */
  opens: string;
}

/** Published by a site. */
export interface PaperPost extends Written {
  paper: Paper;
  slug: string;
  title: string;
  author: string;
}

export type TownPost = ShopPost | OwnPost | PaperPost;

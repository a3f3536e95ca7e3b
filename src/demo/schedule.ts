/** When everything in the town is said: fixed by the moment it opened, so that it can be built again at any time. */
import { after, MINUTE, SECOND } from '../lib/clock.ts';
import { bluesky } from './content/bluesky.ts';
import { facebook } from './content/facebook.ts';
import { instagram } from './content/instagram.ts';
import { later } from './content/later.ts';
import { papers } from './content/papers.ts';
import { pledowo } from './content/pledowo.ts';
import type { TownPost } from './content/post.ts';
import { vandr } from './content/vandr.ts';
import { zrnkaren } from './content/zrnkaren.ts';

/** Between two posts after the opening: from this long … */
const SHORTEST_PAUSE = 20 * SECOND;
/** … to so much longer. */
const SPREAD_SECONDS = 20;
/** Knuth's multiplicative hash: neighbours fall far apart. */
const SCATTER = 2_654_435_761;

export interface Scheduled {
  at: Date;
  post: TownPost;
}

/** All posts of a town that opened at this instant, oldest first; answers to us come on top of them. */
export function scheduleOf(openedAt: Date): Scheduled[] {
  const before = [...vandr, ...zrnkaren, ...pledowo, ...facebook, ...instagram, ...bluesky, ...papers].map(
    (post) => ({
      at: after(openedAt, -(post.age ?? 0) * MINUTE),
      post,
    }),
  );
  let at = openedAt;
  const coming = later.map((post, turn) => {
    at = after(at, pause(openedAt, turn));
    return { at, post };
  });
  return [...before.sort((a, b) => a.at.getTime() - b.at.getTime()), ...coming];
}

function pause(openedAt: Date, turn: number): number {
  const scattered = Math.imul(Math.floor(openedAt.getTime() / SECOND) + turn, SCATTER) >>> 0;
  return SHORTEST_PAUSE + (scattered % (SPREAD_SECONDS + 1)) * SECOND;
}

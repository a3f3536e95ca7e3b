/**
 * Private conversations, beside the notifications of them: whoever mutes a thread, clears notifications or has a policy
 * that drops them still has the conversation. Also our own side of them, written elsewhere.
 */
import { z } from 'zod';
import { type Api, unlessMissing } from './api.ts';
import type { Profile } from './profile.ts';
import { readThread } from './threads.ts';
import { readable, type WireStatus, wire } from './wire.ts';

const TALKS_PER_PAGE = 40;
/** Conversations whose last status is remembered; whoever writes again is among the first. */
const TALKS_KEPT = 100;
/** Pages read until one is met that has not changed. */
const PAGES = 5;
/** Threads read for what stands before the last status, in one page. */
const THREADS = 5;
/** Statuses before the last one that can have been missed between two polls. */
const BEFORE_LAST = 20;

export const talksSchema = z.object({
  /** id of a conversation and of its last status, the latest first */
  known: z.array(z.tuple([z.string(), z.string()])),
  /** the walk goes on below this id; so many pages are read */
  back: z.object({ maxId: z.string(), pages: z.number() }).optional(),
});
export type Talks = z.infer<typeof talksSchema>;

interface Read {
  /** newest first */
  statuses: WireStatus[];
  talks: Talks;
  more: boolean;
}

/**
 * One page of conversations in which something was written since the last look; null = the first look, which takes the
 * newest page as what was there before us. Ids to page by are internal to the server: only the Link header tells them.
 * @param isKnown whether a status was read already, by another way
 */
export async function readTalks(
  api: Api,
  profile: Profile,
  talks: Talks | null,
  isKnown: (status: WireStatus) => boolean,
): Promise<Read> {
  const { known, back } = talks ?? { known: [] };
  const none = { statuses: [], talks: { known }, more: false };
  if (profile.lacks.includes('conversations')) return none;
  const query = { limit: TALKS_PER_PAGE, max_id: back?.maxId };
  const answer = await unlessMissing(() => api.get('/api/v1/conversations', query, wire.conversations), null);
  if (answer === null) {
    profile.lacks.push('conversations');
    return none;
  }
  const before = new Map(known);
  const listed = readable(answer.value).flatMap(({ id, last_status: last }) =>
    id && last?.id ? [{ id, last, lastId: last.id }] : [],
  );
  const changed = listed.filter(({ id, lastId }) => before.get(id) !== lastId);
  const fresh = changed.map(({ last }) => last).filter((last) => !isKnown(last));
  const statuses = talks === null ? fresh : await withEarlier(api, fresh, isKnown);

  const seen = changed.map(({ id, lastId }): [string, string] => [id, lastId]);
  const others = known.filter(([id]) => !changed.some((one) => one.id === id));
  const pages = (back?.pages ?? 0) + 1;
  const isDeeper =
    talks !== null &&
    changed.length === listed.length &&
    listed.length > 0 &&
    pages < PAGES &&
    answer.older !== null;
  // what lies below a page read before is older than what that page told
  const next = back ? [...others, ...seen] : [...seen, ...others];
  return {
    statuses,
    talks: {
      known: next.slice(0, TALKS_KEPT),
      ...(isDeeper ? { back: { maxId: answer.older ?? '', pages } } : {}),
    },
    more: isDeeper,
  };
}

/** Only the last status of a conversation is told: the ones before it are read from its thread. */
async function withEarlier(
  api: Api,
  fresh: readonly WireStatus[],
  isKnown: (status: WireStatus) => boolean,
): Promise<WireStatus[]> {
  const found: WireStatus[] = [];
  for (const [n, last] of fresh.entries()) {
    found.push(last);
    if (n >= THREADS || last.in_reply_to_id === null) continue;
    const thread = (await readThread(api, last)) ?? [];
    const ancestors = thread.slice(
      0,
      thread.findIndex(({ uri }) => uri === last.uri),
    );
    const missed = ancestors.filter((status) => status.visibility === 'direct' && !isKnown(status));
    found.push(...missed.slice(-BEFORE_LAST).reverse());
  }
  return found.filter((status, n) => found.findIndex(({ uri }) => uri === status.uri) === n);
}

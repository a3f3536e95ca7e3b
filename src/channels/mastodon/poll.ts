/**
 * One page of a poll. A turn goes through its steps: what is new, private conversations, what we ourselves have written,
 * what was jumped over, and a second look at some that we have. Whatever a step finds is handed over before the next one.
 */
import { z } from 'zod';
import { SECOND } from '../../lib/clock.ts';
import type { Batch, ChannelCtx, Cursor, InboundItem, Settings } from '../contract.ts';
import { type Api, connect } from './api.ts';
import { ApiFailure } from './failure.ts';
import { isSame, lookAgain } from './looks.ts';
import { toItem } from './map.ts';
import { fillGap, positionSchema, readPage, statusLister, timelinePage } from './pages.ts';
import { currentProfile, type Profile, profileSchema } from './profile.ts';
import { readTalks, talksSchema } from './talks.ts';
import { placeAll } from './threads.ts';
import type { WireStatus } from './wire.ts';

const CURSOR_VERSION = 2;
/** Statuses remembered: for their conversation, and to notice an edit or a deletion. */
const SEEN_KEPT = 60;
/** Pages of one turn follow each other at once: what is older was cut off, and a turn begins with what is new. */
const TURN_LASTS = 20 * SECOND;
/** Pages of what was jumped over, before it is seen again whether something is new. */
const GAP_PAGES = 5;

const STEPS = ['new', 'talks', 'own', 'gap', 'looks'] as const;
type Step = (typeof STEPS)[number];

const seenSchema = z.object({
  id: z.string(),
  uri: z.string(),
  root: z.string(),
  url: z.string().nullish(),
  edited: z.string().nullable(),
  own: z.boolean(),
});
type Seen = z.infer<typeof seenSchema>;

const cursorSchema = z.object({
  v: z.literal(CURSOR_VERSION),
  profile: profileSchema,
  /** where the turn goes on, and when it was there */
  step: z.enum(STEPS),
  at: z.string(),
  position: positionSchema.nullable(),
  talks: talksSchema.nullable(),
  /** of our own statuses */
  own: positionSchema.nullable(),
  gapPages: z.number(),
  seen: z.array(seenSchema),
  /** place in `seen` where the next second look starts */
  turn: z.number(),
});
type State = z.infer<typeof cursorSchema>;

/** What a step brings. */
interface Brought {
  /** newest first */
  statuses: readonly WireStatus[];
  gone?: readonly string[];
  /** older than what is remembered */
  below?: boolean;
  next: Partial<State>;
  /** this step has not come to its end */
  again: boolean;
}

/** A cursor that this version doesn't know counts as a first run. Throws ApiFailure. */
export async function pollPage(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Batch> {
  const read = cursorSchema.safeParse(cursor);
  const api = connect(settings, ctx);
  const profile = await currentProfile(api, settings, read.data?.profile, ctx.now);
  let state: State = { ...(read.success ? read.data : FIRST), profile };
  if (ctx.now.getTime() - Date.parse(state.at) > TURN_LASTS) state.step = 'new';
  state.at = ctx.now.toISOString();
  for (;;) {
    const brought = await take({ api, settings, profile, state });
    const { items, seen } = await mapAll(api, brought.statuses, state.seen, profile, settings);
    const gone = brought.gone ?? [];
    state = {
      ...state,
      ...brought.next,
      seen: remember(seen, state.seen, brought.below ?? false).filter(({ uri }) => !gone.includes(uri)),
    };
    const isOver = !brought.again && state.step === 'looks';
    if (!brought.again) state.step = following(state);
    // a server that is out of patience is left alone; the cursor holds the place
    const notBefore = api.notBefore();
    const more = notBefore === undefined && (!isOver || state.position?.gap !== undefined);
    if (items.length > 0 || gone.length > 0 || brought.again || isOver || notBefore !== undefined)
      return { items, tombstones: [...gone], cursor: { ...state }, more, notBefore };
  }
}

const FIRST: Omit<State, 'profile'> = {
  v: CURSOR_VERSION,
  step: 'new',
  at: new Date(0).toISOString(),
  position: null,
  talks: null,
  own: null,
  gapPages: 0,
  seen: [],
  turn: 0,
};

const following = ({ step }: State): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'new';

interface Reading {
  api: Api;
  settings: Settings;
  profile: Profile;
  state: State;
}

/** Mentions don't wait for a list beside them that the server can't give now, or not at all; the next turn asks again. */
async function take(reading: Reading): Promise<Brought> {
  const { step } = reading.state;
  try {
    return await STEP[step](reading);
  } catch (failure) {
    const isBeside = step === 'talks' || step === 'own' || step === 'looks';
    if (!isBeside || !(failure instanceof ApiFailure)) throw failure;
    if (failure.error.kind === 'auth' || failure.error.kind === 'rate-limited') throw failure;
    return NOTHING;
  }
}

const NOTHING: Brought = { statuses: [], next: {}, again: false };

const STEP: Record<Step, (reading: Reading) => Promise<Brought>> = {
  async new({ api, settings, profile, state }) {
    const page = await readPage(api, settings, profile, state.position);
    const { below, position, more: again } = page;
    return { statuses: page.statuses.filter(notIn(state.seen)), below, next: { position }, again };
  },

  async talks({ api, settings, profile, state }) {
    if (settings.what !== 'mentions') return NOTHING;
    const isKnown = (status: WireStatus) => state.seen.some(({ uri }) => uri === status.uri);
    const { statuses, talks, more: again } = await readTalks(api, profile, state.talks, isKnown);
    return { statuses, next: { talks }, again };
  },

  /** Answers that were typed at the network itself. What is there at the first look was answered before our time. */
  async own({ api, settings, profile, state }) {
    if (settings.what !== 'mentions' || profile.id === null) return NOTHING;
    const path = `/api/v1/accounts/${encodeURIComponent(profile.id)}/statuses`;
    const page = await timelinePage(statusLister(api, path, { exclude_reblogs: true }), state.own);
    const answers = page.statuses.filter((status) => status.in_reply_to_id !== null);
    const isFirst = state.own === null;
    return {
      statuses: isFirst ? [] : answers.filter(notIn(state.seen)),
      next: { own: page.position },
      again: page.more,
    };
  },

  async gap({ api, settings, profile, state }) {
    if (!state.position?.gap) return NOTHING;
    const page = await fillGap(api, settings, profile, state.position);
    const gapPages = state.gapPages + 1;
    const again = page.more && gapPages < GAP_PAGES;
    const statuses = page.statuses.filter(notIn(state.seen));
    return {
      statuses,
      below: true,
      next: { position: page.position, gapPages: again ? gapPages : 0 },
      again,
    };
  },

  async looks({ api, profile, state }) {
    // while there is more to read there is no time to look back
    if (state.position?.gap) return NOTHING;
    const { edited, gone, turn } = await lookAgain(api, profile, state.seen, state.turn);
    return { statuses: edited, gone, next: { turn }, again: false };
  },
};

const notIn =
  (seen: readonly Seen[]) =>
  (status: WireStatus): boolean =>
    !seen.some((known) => isSame(known, status));

async function mapAll(
  api: Api,
  statuses: readonly WireStatus[],
  seen: readonly Seen[],
  profile: Profile,
  settings: Settings,
): Promise<{ items: InboundItem[]; seen: Seen[] }> {
  const places = await placeAll(api, statuses, seen, profile);
  const items: InboundItem[] = [];
  const placed: Seen[] = [];
  for (const status of statuses) {
    const place = places.get(status.uri) ?? { root: status.uri };
    const item = toItem(status, place, profile, settings.server ?? '');
    items.push(item);
    if (status.id === null) continue;
    placed.push({
      id: status.id,
      uri: status.uri,
      root: place.root,
      url: status.url,
      edited: status.edited_at ?? null,
      own: item.author.isSelf,
    });
  }
  return { items, seen: placed };
}

/** Keeps the newest; `below` says that `fresh` is older than what is remembered. */
function remember(fresh: readonly Seen[], old: readonly Seen[], below: boolean): Seen[] {
  const others = old.filter((known) => !fresh.some((one) => one.uri === known.uri));
  return (below ? [...others, ...fresh] : [...fresh, ...others]).slice(0, SEEN_KEPT);
}

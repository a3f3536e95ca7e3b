/** One poll: a page of new statuses, or, when there is nothing more, a second look at a few that we have. */
import { z } from 'zod';
import type { Batch, ChannelCtx, Cursor, InboundItem, Settings } from '../contract.ts';
import { type Api, connect, isMissing } from './api.ts';
import { ApiFailure } from './failure.ts';
import { toItem } from './map.ts';
import { positionSchema, readPage } from './pages.ts';
import { currentProfile, type Profile, profileSchema } from './profile.ts';
import { placeAll } from './threads.ts';
import { type WireStatus, wire } from './wire.ts';

const CURSOR_VERSION = 1;
/** Statuses remembered: for their conversation, and to notice an edit or a deletion. */
const SEEN_KEPT = 60;
/** Remembered statuses that a quiet poll looks at again, in turn. */
const SECOND_LOOKS = 3;

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
  position: positionSchema,
  seen: z.array(seenSchema),
  /** place in `seen` where the next second look starts */
  turn: z.number(),
});

/** A cursor that this version doesn't know counts as a first run. Throws ApiFailure. */
export async function pollPage(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Batch> {
  const read = cursorSchema.safeParse(cursor);
  const state = read.success ? read.data : null;
  const seen = state?.seen ?? [];
  const api = connect(settings, ctx);
  const profile = await currentProfile(api, settings, state?.profile, ctx.now);

  const page = await readPage(api, settings, state?.position ?? null);
  const changed = page.statuses.filter((status) => !seen.some((known) => isSame(known, status)));
  const arrived = await mapAll(api, changed, seen, profile, settings);
  const remembered = remember(arrived.seen, seen, page.below);

  const notBefore = api.notBefore();
  const quiet = !page.more && notBefore === undefined;
  const looked = quiet
    ? await lookAgain(api, seen, page.statuses, state?.turn ?? 0)
    : { edited: [], gone: [], turn: state?.turn ?? 0 };
  const edits = await mapAll(api, looked.edited, remembered, profile, settings);

  return {
    items: [...arrived.items, ...edits.items],
    tombstones: looked.gone,
    cursor: {
      v: CURSOR_VERSION,
      profile,
      position: page.position,
      seen: remember(edits.seen, remembered, false).filter((known) => !looked.gone.includes(known.uri)),
      turn: looked.turn,
    },
    // A server that is out of patience is left alone; the cursor holds the place.
    more: page.more && notBefore === undefined,
    notBefore,
  };
}

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

const isSame = (known: Seen, status: WireStatus): boolean =>
  known.uri === status.uri && known.edited === (status.edited_at ?? null);

/** Keeps the newest; `below` says that `fresh` is older than what is remembered. */
function remember(fresh: readonly Seen[], old: readonly Seen[], below: boolean): Seen[] {
  const others = old.filter((known) => !fresh.some((one) => one.uri === known.uri));
  return (below ? [...others, ...fresh] : [...fresh, ...others]).slice(0, SEEN_KEPT);
}

/** Reads a few remembered statuses once more. A server that can't answer now is asked in a later poll. */
async function lookAgain(
  api: Api,
  seen: readonly Seen[],
  justRead: readonly WireStatus[],
  turn: number,
): Promise<{ edited: WireStatus[]; gone: string[]; turn: number }> {
  const edited: WireStatus[] = [];
  const gone: string[] = [];
  const start = turn < seen.length ? turn : 0;
  const chosen = seen.slice(start, start + SECOND_LOOKS);
  for (const known of chosen) {
    if (justRead.some((status) => status.uri === known.uri)) continue;
    try {
      const path = `/api/v1/statuses/${encodeURIComponent(known.id)}`;
      const { value } = await api.get(path, {}, wire.status);
      if (!isSame(known, value) && value.uri === known.uri) edited.push(value);
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure;
      if (failure.error.kind === 'gone') gone.push(known.uri);
      else if (!isMissing(failure)) break;
    }
  }
  return { edited, gone, turn: start + chosen.length };
}

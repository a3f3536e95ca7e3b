/** One poll: what others write, what we answer, private messages; when there is nothing more, a second look at old posts. */
import { z } from 'zod';
import type { Batch, ChannelCtx, Cursor, InboundItem, Settings } from '../contract.ts';
import { type ChatState, chatSchema, readMessages } from './chat.ts';
import { readDeeper } from './deeper.ts';
import { XrpcFailure } from './failure.ts';
import { type Found, othersStep, ownStep } from './lists.ts';
import { type Reader, toItem } from './map.ts';
import { isKnown, isSeen, lookAgain, remember, type Seen, seenSchema } from './memory.ts';
import { completed } from './posts.ts';
import { currentProfile, profileSchema, unlessFailing } from './profile.ts';
import { webOf } from './uris.ts';
import { type Walk, walkSchema } from './walk.ts';
import { connect, type Xrpc } from './xrpc.ts';

const CURSOR_VERSION = 1;

const cursorSchema = z.object({
  v: z.literal(CURSOR_VERSION),
  profile: profileSchema,
  others: walkSchema,
  own: walkSchema.nullable(),
  chat: chatSchema.nullable(),
  seen: seenSchema,
  /** place in `seen` where the next second look starts */
  turn: z.number(),
});
type State = z.infer<typeof cursorSchema>;

/** A cursor that this version doesn't know, or of another account, counts as a first run. Throws XrpcFailure. */
export async function pollPage(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Batch> {
  const api = await connect(settings, ctx);
  const state = stateOf(cursor, api);
  const profile = await currentProfile(api, state?.profile, ctx.now);
  const reader: Reader = { profile, web: webOf(settings.server ?? ''), now: ctx.now };

  const others = await othersStep(api, settings, state?.others ?? null, ctx.now);
  const arrived = await takeNew(api, others, state?.seen ?? [], reader, state !== null);
  const isBusy = others.walk.gaps.length > 0 || api.notBefore() !== undefined;
  // what follows waits while much is to be read, or the server is out of patience: the cursor holds every place
  const rest = isBusy ? null : await readRest(api, settings, state, arrived.seen, reader);
  const limited = rest instanceof Date ? rest : undefined;
  const read = rest instanceof Date ? null : rest;

  const notBefore = limited ?? api.notBefore();
  const more = others.walk.gaps.length > 0 || (read?.more ?? false);
  return {
    items: [...arrived.items, ...(read?.items ?? [])],
    tombstones: read?.tombstones ?? [],
    cursor: {
      v: CURSOR_VERSION,
      profile,
      others: others.walk,
      own: read ? read.own : (state?.own ?? null),
      chat: read ? read.chat : (state?.chat ?? null),
      seen: read?.seen ?? arrived.seen,
      turn: read?.turn ?? state?.turn ?? 0,
    } satisfies State,
    more: more && notBefore === undefined,
    notBefore,
  };
}

function stateOf(cursor: Cursor, api: Xrpc): State | null {
  const read = cursorSchema.safeParse(cursor);
  return read.success && read.data.profile.did === api.session.did ? read.data : null;
}

interface Rest extends Pick<Batch, 'items' | 'tombstones' | 'more'> {
  own: State['own'];
  chat: State['chat'];
  seen: Seen;
  turn: number;
}

/**
 * Own answers, messages and the second look: none of them keeps what others write from being read. A server that is out
 * of patience in the middle says until when; then nothing of this was read.
 */
async function readRest(
  api: Xrpc,
  settings: Settings,
  state: State | null,
  seen: Seen,
  reader: Reader,
): Promise<Rest | Date> {
  try {
    const answered = await readAnswers(api, settings, state?.own ?? null, seen, reader);
    const messages = await messagesOf(api, settings, state?.chat ?? null, reader);
    const looked = state
      ? await lookAgain(api, answered.seen, state.turn)
      : { edited: [], gone: [], shown: [], seen: answered.seen, turn: 0 };
    const isSearch = settings.what === 'search';
    const deeper = await readDeeper(api, looked.seen, isSearch ? [] : looked.shown);
    const changed = [...looked.edited, ...deeper.posts].map(whole);
    const edited = await completed(api, changed, reader.profile.did);
    const edits = edited.map(({ post, own }) => toItem(post, reader, own));
    return {
      items: [...answered.items, ...messages.items, ...edits],
      tombstones: [...messages.tombstones, ...looked.gone],
      own: answered.walk,
      chat: messages.state,
      seen: deeper.seen,
      turn: looked.turn,
      more: (answered.walk?.gaps.length ?? 0) > 0 || messages.more,
    };
  } catch (failure) {
    if (failure instanceof XrpcFailure && failure.error.kind === 'rate-limited') return failure.error.until;
    throw failure;
  }
}

/** What the account has answered, wherever it was typed; for a search, below what it found. */
async function readAnswers(
  api: Xrpc,
  settings: Settings,
  walk: Walk | null,
  seen: Seen,
  reader: Reader,
): Promise<{ items: InboundItem[]; seen: Seen; walk: Walk | null }> {
  const step = await unlessFailing(() => ownStep(api, reader.profile, walk, reader.now));
  if (step === null) return { items: [], seen, walk };
  const concerns = ({ post: { record } }: Found): boolean => {
    if (!record.reply) return false;
    const { root, parent } = record.reply;
    return settings.what !== 'search' || isKnown(seen, root.uri) || isKnown(seen, parent.uri);
  };
  const answers = { top: step.top.filter(concerns), below: step.below.filter(concerns) };
  return { ...(await takeNew(api, answers, seen, reader, walk !== null)), walk: step.walk };
}

/** Nothing where the account has no messages, and nothing yet where their service fails: its log waits. */
async function messagesOf(
  api: Xrpc,
  settings: Settings,
  state: ChatState | null,
  reader: Reader,
): Promise<{ items: InboundItem[]; tombstones: string[]; state: ChatState | null; more: boolean }> {
  const nothing = { items: [], tombstones: [], state, more: false };
  if (settings.what === 'search' || !reader.profile.messages) return nothing;
  try {
    return await readMessages(api, state, reader);
  } catch (failure) {
    if (!(failure instanceof XrpcFailure) || failure.error.kind === 'rate-limited') throw failure;
    return nothing;
  }
}

const whole = (post: Found['post']): Found => ({ post, whole: true });

/** Maps what was not seen in this version before. */
async function takeNew(
  api: Xrpc,
  found: { top: Found[]; below: Found[] },
  seen: Seen,
  reader: Reader,
  isNews: boolean,
): Promise<{ items: InboundItem[]; seen: Seen }> {
  const isNew = ({ post }: Found) => !isSeen(seen, post);
  const fresh = await completed(api, [...found.top, ...found.below].filter(isNew), reader.profile.did);
  const posts = (list: Found[]) => list.map(({ post }) => post);
  return {
    items: fresh.map(({ post, own }) => toItem(post, reader, own)),
    seen: remember(seen, posts(found.top), posts(found.below), isNews),
  };
}

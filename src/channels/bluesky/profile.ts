/** Who we are there and whom we can write to in private: asked for once, kept in the cursor for an hour. */
import { z } from 'zod';
import { HOUR } from '../../lib/clock.ts';
import { cleanText } from '../../lib/html.ts';
import { XrpcFailure } from './failure.ts';
import { wire } from './wire.ts';
import type { Xrpc } from './xrpc.ts';

const KEPT_FOR = HOUR;

export const profileSchema = z.object({
  did: z.string(),
  handle: z.string(),
  name: z.string(),
  avatar: z.string().optional(),
  /** private messages can be read and written with this sign-in */
  messages: z.boolean(),
  /** ISO instant of the look */
  readAt: z.string(),
});
export type Profile = z.infer<typeof profileSchema>;

/** The remembered profile while it is fresh and of this account, else a new look (two requests). */
export async function currentProfile(api: Xrpc, known: Profile | undefined, now: Date): Promise<Profile> {
  const age = known ? now.getTime() - Date.parse(known.readAt) : Number.NaN;
  const isFresh = known !== undefined && known.did === api.session.did && age >= 0 && age < KEPT_FOR;
  return isFresh ? known : readProfile(api, now);
}

/** Asks who the session belongs to and whether it may read messages. Throws XrpcFailure. */
export async function readProfile(api: Xrpc, now: Date): Promise<Profile> {
  const { did, handle } = api.session;
  const profile = await unlessFailing(() =>
    api.query('app.bsky.actor.getProfile', { actor: did }, wire.profile),
  );
  const called = profile?.handle || handle;
  return {
    did,
    handle: called,
    name: cleanText(profile?.displayName ?? '').trim() || called,
    ...(profile?.avatar ? { avatar: profile.avatar } : {}),
    messages: await mayReadMessages(api),
    readAt: now.toISOString(),
  };
}

/** Old servers hand no messages on, and app passwords may exclude them: whatever the answer, it ends no sign-in. */
async function mayReadMessages(api: Xrpc): Promise<boolean> {
  try {
    await api.query('chat.bsky.convo.listConvos', { limit: 1 }, wire.convos);
    return true;
  } catch (failure) {
    if (failure instanceof XrpcFailure) return false;
    throw failure;
  }
}

/** null where this one thing can't be had now. Limits pass on, and so does a sign-in that doesn't hold. */
export async function unlessFailing<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (failure) {
    if (failure instanceof XrpcFailure && OF_THIS_ALONE.has(failure.error.kind)) return null;
    throw failure;
  }
}

const OF_THIS_ALONE: ReadonlySet<string> = new Set(['gone', 'permanent', 'transient']);

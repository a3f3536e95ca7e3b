/** Which account we read as: asked for once, kept in the cursor for a day. */
import { z } from 'zod';
import { DAY } from '../../lib/clock.ts';
import type { MaxLength, Settings } from '../contract.ts';
import { type Api, segment } from '../graph/api.ts';
import type { Ours } from '../graph/messages.ts';
import type { TalkPlace } from '../graph/talks.ts';
import { id, maybeId, maybeText } from '../graph/wire.ts';

const KEPT_FOR = DAY;

/** Partners say characters, Meta bytes: bytes are safe either way. */
export const MESSAGE_LENGTH: MaxLength = { unit: 'bytes', max: 1000 };

export const accountSchema = z.object({
  /** every number that it goes by, the one it was set up with first */
  ids: z.array(z.string()).min(1),
  username: z.string(),
  name: z.string(),
  /** unix milliseconds of the look */
  readAt: z.number(),
});
export type Account = z.infer<typeof accountSchema>;

const told = z.object({ id, user_id: maybeId, username: maybeText, name: maybeText });

/** Throws GraphFailure. */
export async function readAccount(api: Api, settings: Settings, now: Date): Promise<Account> {
  const isAlone = settings.login === 'instagram';
  const path = isAlone ? '/me' : `/${segment(settings.account ?? '')}`;
  const fields = isAlone ? 'id,user_id,username,name' : 'id,username,name';
  const found = await api.get(path, { fields }, told);
  const ids = [found.user_id, found.id].filter((one) => typeof one === 'string');
  return {
    ids: [...new Set([...ids.filter((one) => one === settings.account), ...ids])],
    username: found.username ?? '',
    name: found.name || found.username || found.id,
    readAt: now.getTime(),
  };
}

/** The remembered one while it is fresh, else a new look. */
export async function currentAccount(
  api: Api,
  settings: Settings,
  known: unknown,
  now: Date,
): Promise<Account> {
  const read = accountSchema.safeParse(known);
  const age = read.success ? now.getTime() - read.data.readAt : -1;
  return read.success && age >= 0 && age < KEPT_FOR ? read.data : readAccount(api, settings, now);
}

export const oursOf = (account: Account): Ours => ({
  ids: account.ids,
  name: account.name,
  handle: account.username || undefined,
  maxLength: MESSAGE_LENGTH,
});

/** Messages belong to the page that the account hangs on, or to the account that signs in by itself. */
const speaker = (settings: Settings): string =>
  settings.login === 'instagram' ? 'me' : (settings.page ?? '');
export const messagesPath = (settings: Settings): string => `/${segment(speaker(settings))}/messages`;

export const talkPlace = (settings: Settings, ours: Ours): TalkPlace => ({
  path: `/${segment(speaker(settings))}/conversations`,
  platform: 'instagram',
  settings,
  ours,
});

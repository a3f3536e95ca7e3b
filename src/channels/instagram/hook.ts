/** Webhooks of an account: comments, mentions elsewhere and messages become what a poll would bring. */
import { z } from 'zod';
import type { Batch, ChannelCtx, Hook, InboundItem, Settings } from '../contract.ts';
import { type Api, connect, segment } from '../graph/api.ts';
import { attempt, GraphFailure, unlessRefused } from '../graph/failure.ts';
import {
  type Change,
  type Delivered,
  deliveryId,
  handshake,
  peopleIn,
  readEnvelope,
  readMessages,
  verify,
} from '../graph/hook.ts';
import type { Ours } from '../graph/messages.ts';
import { subscribe } from '../graph/subscribe.ts';
import { maybe, maybeId, maybeText, person } from '../graph/wire.ts';
import { oursOf, readAccount } from './account.ts';
import { fetchComment, fetchMentionedComment, fetchMentionedMedia } from './api.ts';
import { type AccountFacts, commentItem, mentionedComment, mentionedMedia, placeOf } from './map.ts';
import { PLACE_FIELDS, wire } from './wire.ts';

type Told = Pick<Batch, 'items' | 'tombstones'> & { ring?: boolean };

const value = z.object({
  id: maybeId,
  text: maybeText,
  from: person,
  media: maybe(z.object({ id: maybeId })),
  parent_id: maybeId,
  media_id: maybeId,
  comment_id: maybeId,
});
type Value = z.infer<typeof value>;

/** What Meta tells of an account by itself, and of one by its page. */
const toldOf = ({ page }: Settings): readonly string[] =>
  page
    ? ['feed', 'messages', 'message_echoes', 'message_edits']
    : ['comments', 'live_comments', 'mentions', 'messages', 'message_edit'];

export const hook = {
  ofApp: true,
  handshake,
  verify,
  deliveryId,
  // an account that is signed in through its page is told of with that page
  subscribe: (settings, ctx) =>
    attempt(() =>
      subscribe(settings, ctx, {
        account: settings.page ?? settings.account ?? '',
        fields: toldOf(settings),
      }),
    ),
  read: (settings, body, ctx) => attempt(() => read(settings, body, ctx)),
} satisfies Hook;

async function read(settings: Settings, body: Uint8Array, ctx: ChannelCtx): Promise<Told> {
  const delivered = readEnvelope(body, 'instagram', [settings.account ?? '']);
  if (delivered.changes.length + delivered.events.length === 0) return { items: [], tombstones: [] };
  const api = connect(settings, ctx);
  const ours = oursOf(await readAccount(api, settings, ctx.now));
  const told: Told = readMessages(delivered, ours, settings, await namesOf(api, delivered, ours));
  for (const change of delivered.changes) {
    const item = await itemOf(change, api, settings, { ours, now: ctx.now });
    if (item) told.items.push(item);
  }
  return told;
}

const profile = z.object({ name: maybeText, username: maybeText });

async function namesOf(api: Api, delivered: Delivered, ours: Ours) {
  const names = new Map<string, { name?: string | null; username?: string | null }>();
  for (const one of peopleIn(delivered, ours)) {
    const known = await unlessRefused(
      () => api.get(`/${segment(one)}`, { fields: 'name,username' }, profile),
      null,
    );
    names.set(one, known ?? {});
  }
  return names;
}

/** What is told is where to look; only where we may not, its own words count. */
async function itemOf(
  { field, value: raw, at }: Change,
  api: Api,
  settings: Settings,
  facts: AccountFacts,
): Promise<InboundItem | null> {
  const read = value.safeParse(raw);
  if (!read.success) return null;
  try {
    if (field === 'comments' || field === 'live_comments') return await comment(api, read.data, at, facts);
    return field === 'mentions' ? await mention(api, settings, read.data, facts) : null;
  } catch (failure) {
    // it was taken back meanwhile
    if (failure instanceof GraphFailure && failure.error.kind === 'gone') return null;
    throw failure;
  }
}

async function comment(
  api: Api,
  told: Value,
  at: Date | null,
  facts: AccountFacts,
): Promise<InboundItem | null> {
  const { id, text, from, parent_id: parentId, media } = told;
  if (!id) return null;
  const found = await fetchComment(api, id).catch((failure: unknown) => {
    if (failure instanceof GraphFailure && failure.error.kind === 'permanent') return null;
    throw failure;
  });
  const seen = found ?? {
    id,
    text,
    from,
    username: from?.username,
    parent_id: parentId,
    timestamp: at?.toISOString(),
  };
  const mediaId = found?.media?.id ?? media?.id ?? id;
  const place =
    found?.media ??
    (await unlessRefused(() => api.get(`/${segment(mediaId)}`, { fields: PLACE_FIELDS }, wire.media), null));
  return commentItem(seen, placeOf(place ?? { id: mediaId }), facts, parentId ?? undefined);
}

async function mention(
  api: Api,
  settings: Settings,
  told: Value,
  facts: AccountFacts,
): Promise<InboundItem | null> {
  const { comment_id: commentId, media_id: mediaId } = told;
  if (commentId) {
    const found = await fetchMentionedComment(api, settings, commentId);
    return mentionedComment(found, placeOf(found.media ?? { id: mediaId ?? commentId }), facts);
  }
  return mediaId ? mentionedMedia(await fetchMentionedMedia(api, settings, mediaId), facts) : null;
}

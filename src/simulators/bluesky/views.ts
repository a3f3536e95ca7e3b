/** The JSON of the documented views: every required field, in the documented form. */
import {
  type Json,
  POST,
  type SimAccount,
  type SimConvo,
  type SimMessage,
  type SimRecord,
  type World,
} from './world.ts';

const LIKE = 'app.bsky.feed.like';

export function profileView(account: SimAccount, viewer: SimAccount): Json {
  const { did, handle, displayName, allowIncoming } = account;
  return {
    did,
    handle,
    displayName,
    avatar: `https://cdn.example/avatar/${did}@jpeg`,
    associated: { chat: { allowIncoming } },
    viewer: {
      muted: false,
      blockedBy: account.blocks.has(viewer.did),
      ...(account.follows.has(viewer.did) ? { followedBy: `at://${did}/app.bsky.graph.follow/1` } : {}),
    },
    labels: [],
    createdAt: '2024-01-01T00:00:00.000Z',
  };
}

export function postView(world: World, record: SimRecord, viewer: SimAccount): Json {
  const { uri, cid, value, indexedAt } = record;
  const author = world.account(record.did);
  const replies = world.posts().filter((one) => parentOf(one) === uri);
  const likes = [...world.records.values()].filter(
    (one) => one.collection === LIKE && (one.value.subject as { uri?: string } | undefined)?.uri === uri,
  );
  const ours = likes.find(({ did }) => did === viewer.did);
  const closed = world.closed.has(uri) && record.did !== viewer.did;
  return {
    uri,
    cid,
    author: author && profileView(author, viewer),
    record: value,
    ...embedView(world, record, viewer),
    replyCount: replies.length,
    repostCount: 0,
    likeCount: likes.length,
    quoteCount: 0,
    indexedAt: indexedAt.toISOString(),
    viewer: {
      ...(ours ? { like: ours.uri } : {}),
      threadMuted: false,
      replyDisabled: closed,
      embeddingDisabled: false,
    },
    labels: [],
  };
}

/** Pictures get addresses, quotes their words; whatever else hangs on a record is shown as it is. */
function embedView(world: World, { did, value }: SimRecord, viewer: SimAccount): { embed?: Json } {
  const embed = value.embed as Json | undefined;
  if (!embed) return {};
  if (embed.$type === 'app.bsky.embed.images') {
    const images = (embed.images as Json[]).map(({ alt }, at) => ({
      thumb: `https://cdn.example/thumb/${did}/${at}@jpeg`,
      fullsize: `https://cdn.example/full/${did}/${at}@jpeg`,
      alt,
    }));
    return { embed: { $type: 'app.bsky.embed.images#view', images } };
  }
  if (embed.$type === 'app.bsky.embed.record') {
    const quoted = world.records.get(String((embed.record as Json).uri));
    const author = quoted && world.account(quoted.did);
    const record = quoted
      ? {
          $type: 'app.bsky.embed.record#viewRecord',
          uri: quoted.uri,
          cid: quoted.cid,
          author: author && profileView(author, viewer),
          value: quoted.value,
          indexedAt: quoted.indexedAt.toISOString(),
        }
      : { $type: 'app.bsky.embed.record#viewNotFound', uri: (embed.record as Json).uri, notFound: true };
    return { embed: { $type: 'app.bsky.embed.record#view', record } };
  }
  return { embed: { ...embed, $type: `${embed.$type}#view` } };
}

export const parentOf = ({ value }: SimRecord): string | undefined =>
  (value.reply as { parent?: { uri: string } } | undefined)?.parent?.uri;

export const isBlocked = (a: SimAccount | undefined, b: SimAccount): boolean =>
  a !== undefined && (a.blocks.has(b.did) || b.blocks.has(a.did));

/** So far up a thread an answer is told of. */
const LEVELS_TOLD = 4;

/** Why a post concerns an account, if it does. */
export function reasonFor(
  world: World,
  record: SimRecord,
  viewer: SimAccount,
): { reason: string; subject?: string } | null {
  if (record.collection !== POST || record.did === viewer.did) return null;
  if (isBlocked(world.account(record.did), viewer)) return null;
  const embed = record.value.embed as { record?: { uri?: string } } | undefined;
  const quoted = world.records.get(embed?.record?.uri ?? '');
  if (quoted?.did === viewer.did) return { reason: 'quote', subject: quoted.uri };
  // whoever wrote above it is told, four levels up
  let above = parentOf(record);
  for (let level = 0; above && level < LEVELS_TOLD; level++) {
    const parent = world.records.get(above);
    if (parent?.did === viewer.did) return { reason: 'reply', subject: parent.uri };
    above = parent && parentOf(parent);
  }
  const facets = (record.value.facets ?? []) as { features: { did?: string }[] }[];
  const isNamed = facets.some(({ features }) => features.some(({ did }) => did === viewer.did));
  return isNamed ? { reason: 'mention' } : null;
}

export function messageView(message: SimMessage): Json {
  const { id, rev, text, from, sentAt, deleted } = message;
  const plain = { id, rev, sender: { did: from.did }, sentAt: sentAt.toISOString() };
  return deleted
    ? { $type: 'chat.bsky.convo.defs#deletedMessageView', ...plain }
    : { $type: 'chat.bsky.convo.defs#messageView', ...plain, text };
}

export function convoView(convo: SimConvo, viewer: SimAccount): Json {
  const last = convo.messages.at(-1);
  return {
    id: convo.id,
    rev: last?.rev ?? '',
    members: convo.members.map((member) => profileView(member, viewer)),
    ...(last ? { lastMessage: messageView(last) } : {}),
    muted: false,
    unreadCount: 0,
    status: convo.requestedOf.has(viewer.did) ? 'request' : 'accepted',
    kind: { $type: `chat.bsky.convo.defs#${convo.isGroup ? 'group' : 'direct'}Convo` },
  };
}

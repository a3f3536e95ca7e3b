/** The JSON of the documented entities (Mastodon 4.7): every required field, in the documented form. */
import { renderHtml, tagsIn } from './render.ts';
import type { SimAccount, SimMedia, SimNotification, SimStatus, World } from './world.ts';

export interface ServerFacts {
  maxCharacters: number;
  urlWeight: number;
  /** where the streams are, when that is another host */
  streaming?: string;
  /** what servers of another make don't do */
  lacks: readonly Lack[];
}

/**
 * What servers of another make that speak this API were seen to lack (GoToSocial 0.20, snac 2.96): the memory of an
 * Idempotency-Key; what is not public in an account's own list; the newer page about the server; the reader's name
 * among those mentioned, where the reader is told of a mention; 422 for what it refuses (400 instead); the list of
 * many statuses; the rights of a token; plain text as the habit of an account (Markdown
 * instead); the signs as they were typed (:-) and <3 become pictures); links of Markdown as they were typed, also in plain
 * text.
 */
export type Lack =
  | 'idempotency'
  | 'private-in-own-list'
  | 'newer-instance'
  | 'own-name'
  | 'unprocessable'
  | 'many-statuses'
  | 'rights'
  | 'plain-text'
  | 'signs'
  | 'links';

export type Json = Record<string, unknown>;

const hostOf = (world: World, account: SimAccount): string => account.domain ?? world.domain;

/** Global address of a status: the same on every server that knows it. */
export const statusUri = (world: World, status: SimStatus): string =>
  `https://${hostOf(world, status.account)}/users/${status.account.username}/statuses/${status.id}`;

function accountJson(world: World, account: SimAccount): Json {
  const host = hostOf(world, account);
  const picture = `https://${host}/avatars/original/missing.png`;
  const statuses = world.statuses.filter((status) => status.account === account && !status.deleted);
  return {
    id: account.id,
    username: account.username,
    acct: account.domain === null ? account.username : `${account.username}@${account.domain}`,
    display_name: account.displayName,
    url: `https://${host}/@${account.username}`,
    uri: `https://${host}/users/${account.username}`,
    note: '',
    avatar: picture,
    avatar_static: picture,
    header: picture,
    header_static: picture,
    locked: false,
    bot: account.bot,
    group: false,
    discoverable: true,
    indexable: true,
    emojis: [],
    fields: [],
    followers_count: account.followers,
    following_count: 0,
    statuses_count: statuses.length,
    created_at: account.createdAt.toISOString(),
    last_status_at: statuses.at(-1)?.createdAt.toISOString().slice(0, 10) ?? null,
  };
}

/** The signed-in account with the fields that only its owner sees. */
export const credentialJson = (world: World, account: SimAccount): Json => ({
  ...accountJson(world, account),
  source: {
    privacy: 'public',
    sensitive: false,
    language: null,
    note: '',
    fields: [],
    follow_requests_count: 0,
  },
  role: { id: '-99', name: '', permissions: '0', color: '', highlighted: false },
});

export function statusJson(world: World, status: SimStatus, viewer?: SimAccount): Json {
  const uri = statusUri(world, status);
  const replies = world.statuses.filter((other) => other.inReplyTo === status && !other.deleted);
  const parent = status.inReplyTo?.deleted ? null : status.inReplyTo;
  return {
    id: status.id,
    uri,
    url: `https://${hostOf(world, status.account)}/@${status.account.username}/${status.id}`,
    created_at: status.createdAt.toISOString(),
    edited_at: status.editedAt?.toISOString() ?? null,
    account: accountJson(world, status.account),
    content: renderHtml(status.text, world.domain),
    visibility: status.visibility,
    sensitive: status.spoilerText !== '',
    spoiler_text: status.spoilerText,
    language: status.language,
    in_reply_to_id: parent?.id ?? null,
    in_reply_to_account_id: parent?.account.id ?? null,
    media_attachments: status.media.map((media, index) =>
      mediaJson(media.id ?? `${status.id}${index}`, media),
    ),
    mentions: status.mentions.map((account) => mentionJson(world, account)),
    tags: tagsIn(status.text).map((name) => ({ name, url: `https://${world.domain}/tags/${name}` })),
    emojis: [],
    reblogs_count: 0,
    favourites_count: status.likedBy.size,
    replies_count: replies.length,
    quote: status.quotes && {
      state: 'accepted',
      quoted_status: statusJson(world, { ...status.quotes, quotes: null }, viewer),
    },
    quotes_count: 0,
    reblog: null,
    poll: null,
    card: null,
    favourited: viewer ? status.likedBy.has(viewer.id) : false,
    reblogged: false,
    muted: false,
    bookmarked: false,
    filtered: [],
  };
}

const mentionJson = (world: World, account: SimAccount): Json => {
  const { id, username, acct, url } = accountJson(world, account);
  return { id, username, acct, url };
};

export const mediaJson = (id: string, media: SimMedia): Json => ({
  id,
  type: media.type,
  url: media.url,
  preview_url: media.url,
  remote_url: null,
  meta: null,
  description: media.description ?? null,
  blurhash: null,
});

export function notificationJson(
  world: World,
  notification: SimNotification,
  lacks: readonly Lack[] = [],
): Json {
  const { status, to } = notification;
  const others = status.mentions.filter((account) => account !== to);
  return {
    id: notification.id,
    type: notification.type,
    group_key: `ungrouped-${notification.id}`,
    created_at: notification.createdAt.toISOString(),
    account: accountJson(world, status.account),
    status: statusJson(world, lacks.includes('own-name') ? { ...status, mentions: others } : status),
  };
}

export const conversationJson = (
  world: World,
  viewer: SimAccount,
  { rootId, last }: { rootId: string; last: SimStatus },
): Json => ({
  id: rootId,
  unread: last.account !== viewer,
  accounts: [last.account, ...last.mentions]
    .filter((account, n, all) => account !== viewer && all.indexOf(account) === n)
    .map((account) => accountJson(world, account)),
  last_status: statusJson(world, last),
});

export const applicationJson = (scopes: readonly string[]): Json => ({
  id: '1',
  name: 'Ohlas',
  website: null,
  scopes,
  redirect_uri: 'urn:ietf:wg:oauth:2.0:oob',
  redirect_uris: ['urn:ietf:wg:oauth:2.0:oob'],
  vapid_key: '',
});

export const instanceJson = (world: World, facts: ServerFacts): Json => ({
  domain: world.domain,
  title: world.domain,
  version: '4.5.0',
  source_url: 'https://github.com/mastodon/mastodon',
  description: '',
  usage: { users: { active_month: world.accounts.length } },
  thumbnail: { url: `https://${world.domain}/thumbnail.png` },
  icon: [],
  languages: ['cs'],
  configuration: {
    urls: { streaming: facts.streaming ?? null, status: null },
    statuses: {
      max_characters: facts.maxCharacters,
      max_media_attachments: 4,
      characters_reserved_per_url: facts.urlWeight,
    },
    media_attachments: {
      supported_mime_types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'video/mp4'],
      description_limit: 1500,
      image_size_limit: 16_777_216,
      image_matrix_limit: 33_177_600,
      video_size_limit: 103_809_024,
      video_frame_rate_limit: 120,
      video_matrix_limit: 8_294_400,
    },
  },
  registrations: { enabled: false, approval_required: false, message: null, url: null },
  api_versions: { mastodon: 7 },
  contact: { email: `admin@${world.domain}`, account: null },
  rules: [],
});

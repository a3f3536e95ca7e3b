/** The JSON of the documented entities (Mastodon 4.7): every required field, in the documented form. */
import { renderHtml, tagsIn } from './render.ts';
import type { SimAccount, SimMedia, SimNotification, SimStatus, World } from './world.ts';

export interface ServerFacts {
  maxCharacters: number;
  urlWeight: number;
}

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

export function statusJson(world: World, status: SimStatus): Json {
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
    media_attachments: status.media.map((media, index) => mediaJson(`${status.id}${index}`, media)),
    mentions: status.mentions.map((account) => mentionJson(world, account)),
    tags: tagsIn(status.text).map((name) => ({ name, url: `https://${world.domain}/tags/${name}` })),
    emojis: [],
    reblogs_count: 0,
    favourites_count: 0,
    replies_count: replies.length,
    quotes_count: 0,
    reblog: null,
    poll: null,
    card: null,
    favourited: false,
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

const mediaJson = (id: string, media: SimMedia): Json => ({
  id,
  type: media.type,
  url: media.url,
  preview_url: media.url,
  remote_url: null,
  meta: null,
  description: media.description ?? null,
  blurhash: null,
});

export const notificationJson = (world: World, notification: SimNotification): Json => ({
  id: notification.id,
  type: 'mention',
  group_key: `ungrouped-${notification.id}`,
  created_at: notification.createdAt.toISOString(),
  account: accountJson(world, notification.status.account),
  status: statusJson(world, notification.status),
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
    urls: { streaming: `wss://${world.domain}`, status: null },
    statuses: {
      max_characters: facts.maxCharacters,
      max_media_attachments: 4,
      characters_reserved_per_url: facts.urlWeight,
    },
  },
  registrations: { enabled: false, approval_required: false, message: null, url: null },
  api_versions: { mastodon: 7 },
  contact: { email: `admin@${world.domain}`, account: null },
  rules: [],
});

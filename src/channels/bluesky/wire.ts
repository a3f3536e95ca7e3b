/**
 * The parts of the lexicons' documents that we read, with their tolerance: new kinds and fields come every month, and
 * one odd field must not cost a person's message.
 */
import { z } from 'zod';

const text = z.string().catch('');
const maybeText = z.string().nullish().catch(null);
const flag = z.boolean().catch(false);
/** A list in which what cannot be read is null instead of an error of the whole. */
const pageOf = <S extends z.ZodType>(schema: S) => z.array(schema.nullable().catch(null));
/** The same where the list itself may be missing. */
const listOf = <S extends z.ZodType>(schema: S) => pageOf(schema).catch([]);

const did = z.string().regex(/^did:[a-z]+:\S+$/);
const atUri = z.string().regex(/^at:\/\/\S+$/);

const ref = z.object({ uri: atUri, cid: z.string().min(1) });
export type WireRef = z.infer<typeof ref>;

const profile = z.object({
  did,
  handle: text,
  displayName: maybeText,
  avatar: maybeText,
  associated: z
    .object({ chat: z.object({ allowIncoming: text }).nullish().catch(null) })
    .nullish()
    .catch(null),
  viewer: z.object({ blockedBy: flag, followedBy: maybeText }).nullish().catch(null),
});
export type WireProfile = z.infer<typeof profile>;

const facet = z.object({
  index: z.object({ byteStart: z.number().int(), byteEnd: z.number().int() }),
  features: listOf(z.object({ $type: text, uri: maybeText, did: maybeText, tag: maybeText })),
});
export type WireFacet = z.infer<typeof facet>;

/** A post as its author wrote it. */
const postRecord = z.object({
  /** null = it could not be read */
  text: maybeText,
  createdAt: maybeText,
  langs: listOf(z.string()),
  tags: listOf(z.string()),
  facets: listOf(facet),
  reply: z.object({ root: ref, parent: ref }).nullish().catch(null),
});

const image = z.object({ fullsize: maybeText, thumb: maybeText, alt: maybeText });
const quoted = z.object({
  uri: maybeText,
  author: profile.nullish().catch(null),
  value: z.object({ text }).nullish().catch(null),
});
const mediaFields = {
  $type: text,
  images: listOf(image),
  playlist: maybeText,
  alt: maybeText,
  external: z.object({ uri: text, title: text }).nullish().catch(null),
};
/** All kinds of embeds at once: each has fields of its own. */
const embed = z.object({
  ...mediaFields,
  media: z.object(mediaFields).nullish().catch(null),
  /** a quote; with media beside it, one level deeper */
  record: quoted
    .extend({ record: quoted.nullish().catch(null) })
    .nullish()
    .catch(null),
});
export type WireEmbed = z.infer<typeof embed>;

const post = z.object({
  uri: atUri,
  cid: text,
  author: profile.nullable().catch(null),
  record: postRecord,
  embed: embed.nullish().catch(null),
  indexedAt: maybeText,
  replyCount: z.number().int().nonnegative().optional().catch(undefined),
  viewer: z.object({ replyDisabled: flag, like: maybeText }).nullish().catch(null),
});
export type WirePost = z.infer<typeof post>;

const message = z.object({
  $type: text,
  id: z.string().min(1),
  rev: text,
  /** absent where it was deleted */
  text: maybeText,
  facets: listOf(facet),
  sender: z.object({ did }).nullable().catch(null),
  sentAt: maybeText,
});
export type WireMessage = z.infer<typeof message>;

const convo = z.object({
  id: z.string().min(1),
  rev: text,
  members: listOf(profile),
  lastMessage: message.nullish().catch(null),
  status: maybeText,
  kind: z.object({ $type: text }).nullish().catch(null),
});
export type WireConvo = z.infer<typeof convo>;

/** threadViewPost, notFoundPost or blockedPost; `replies` is read level by level. */
const threadNode = z.object({
  post: post.nullish().catch(null),
  notFound: flag,
  blocked: flag,
  replies: z.array(z.unknown()).nullish().catch(null),
});
export type WireThreadNode = z.infer<typeof threadNode>;

const cursor = maybeText;

export const wire = {
  nothing: z.unknown(),
  /** body of a refusal */
  error: z.object({ error: text }),
  session: z.object({
    did,
    handle: text,
    accessJwt: z.string().min(1),
    refreshJwt: z.string().min(1),
    didDoc: z
      .object({ service: listOf(z.object({ id: text, serviceEndpoint: text })) })
      .nullish()
      .catch(null),
    active: z.boolean().nullish().catch(null),
  }),
  profile,
  notifications: z.object({
    cursor,
    notifications: pageOf(
      post.omit({ embed: true, viewer: true }).extend({ reason: text, reasonSubject: maybeText }),
    ),
  }),
  search: z.object({ cursor, posts: pageOf(post) }),
  posts: z.object({ posts: pageOf(post) }),
  records: z.object({ cursor, records: pageOf(z.object({ uri: atUri, cid: text, value: postRecord })) }),
  record: z.object({ uri: atUri, cid: maybeText, value: z.record(z.string(), z.unknown()) }),
  written: z.object({ uri: atUri, cid: text }),
  thread: z.object({ thread: threadNode }),
  threadNode,
  resolved: z.object({ did }),
  blob: z.object({ blob: z.record(z.string(), z.unknown()) }),
  convos: z.object({ cursor, convos: pageOf(convo) }),
  convo: z.object({ convo }),
  availability: z.object({ canChat: flag, convo: convo.nullish().catch(null) }),
  messages: z.object({ cursor, messages: pageOf(message) }),
  message,
  log: z.object({
    cursor,
    logs: pageOf(
      z.object({ $type: text, rev: text, convoId: maybeText, message: message.nullish().catch(null) }),
    ),
  }),
};

/** What is left of a list once the unreadable entries are dropped. */
export const readable = <T>(list: readonly (T | null | undefined)[]): T[] =>
  list.filter((entry): entry is T => entry !== null && entry !== undefined);

/**
 * The parts of Mastodon's documents that we read, with their tolerance: other servers (GoToSocial, Hollo,
 * Pleroma) speak the same API with gaps, and one odd field must not cost a person's message.
 */
import { z } from 'zod';

/** Ids are opaque strings. A number beyond 2^53 has already lost digits in JSON.parse: better none than a wrong one. */
const id = z
  .union([z.string().min(1), z.number().refine(Number.isSafeInteger).transform(String)])
  .nullable()
  .catch(null);
const text = z.string().catch('');
const maybeText = z.string().nullish().catch(null);
const flag = z.boolean().catch(false);

const account = z.object({
  id,
  uri: maybeText,
  url: maybeText,
  acct: z.string().min(1),
  display_name: text,
  avatar: maybeText,
  bot: flag,
  followers_count: z.number().int().nonnegative().optional().catch(undefined),
});
export type WireAccount = z.infer<typeof account>;

const attachment = z.object({ type: text, url: maybeText, remote_url: maybeText, description: maybeText });
export type WireAttachment = z.infer<typeof attachment>;

const mention = z.object({ id });

const names = z.array(z.string()).catch([]);
const rule = z.object({ automatic_approval: names, manual_approval: names }).nullish().catch(null);
/** Who may do what with a status, at once or once its author agrees: public, followers, me … (GoToSocial). */
export type WireRule = z.infer<typeof rule>;

/** What of a quoted status tells whose it is. */
const quoted = z.object({
  uri: maybeText,
  url: maybeText,
  account: z.object({ id }).nullish().catch(null),
});

const status = z
  .object({
    id,
    uri: maybeText,
    url: maybeText,
    content: text,
    spoiler_text: text,
    visibility: text,
    created_at: maybeText,
    edited_at: maybeText,
    language: maybeText,
    in_reply_to_id: id,
    in_reply_to_account_id: id,
    account: account.nullable().catch(null),
    media_attachments: z.array(attachment.nullable().catch(null)).catch([]),
    poll: z
      .object({ options: z.array(z.object({ title: text }).nullable().catch(null)).catch([]) })
      .nullish()
      .catch(null),
    interaction_policy: z.object({ can_reply: rule, can_favourite: rule }).nullish().catch(null),
    mentions: z.array(mention.nullable().catch(null)).catch([]),
    quote: z
      .object({ quoted_status: quoted.nullish().catch(null) })
      .nullish()
      .catch(null),
  })
  .transform((read, ctx) => {
    const uri = read.uri || read.url;
    if (!uri) ctx.addIssue({ code: 'custom', message: 'a status without identity' });
    return { ...read, uri: uri ?? '' };
  });
export type WireStatus = z.infer<typeof status>;

/** A list in which what cannot be read is null instead of an error of the whole. */
const statuses = z.array(status.nullable().catch(null));

const count = z.number().int().positive().optional().catch(undefined);

/** The newer page says `domain`, the older one `uri` and a limit of its own name. */
const instance = z.object({
  domain: maybeText,
  uri: maybeText,
  max_toot_chars: count,
  configuration: z
    .object({
      urls: z.object({ streaming: maybeText }).optional().catch(undefined),
      statuses: z
        .object({
          max_characters: count,
          characters_reserved_per_url: count,
          max_media_attachments: count,
        })
        .optional()
        .catch(undefined),
      media_attachments: z
        .object({ supported_mime_types: z.array(z.string()).catch([]), image_size_limit: count })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type WireInstance = z.infer<typeof instance>;

export const wire = {
  status,
  statuses,
  notifications: z.array(
    z
      .object({ id, type: text, status: status.nullish().catch(null) })
      .nullable()
      .catch(null),
  ),
  conversations: z.array(
    z
      .object({ id, last_status: status.nullish().catch(null) })
      .nullable()
      .catch(null),
  ),
  media: z.object({ id, url: maybeText }),
  search: z.object({ statuses }),
  context: z.object({ ancestors: statuses, descendants: statuses }),
  credentials: account,
  application: z.object({ scopes: z.array(z.string()).optional().catch(undefined) }),
  instance,
};

/** What is left of a list once the unreadable entries are dropped. */
export const readable = <T>(list: readonly (T | null | undefined)[]): T[] =>
  list.filter((entry): entry is T => entry !== null && entry !== undefined);

/** The conversations edge: private messages of a page (Messenger) or of an Instagram account. */
import { z } from 'zod';
import type { InboundItem, InboundMedia, Settings } from '../contract.ts';
import { type Api, segment } from './api.ts';
import { isOurs, type Message, messageItem, type Ours } from './messages.ts';
import type { Reader, TalkRead } from './reader.ts';
import type { StandingFile } from './sending.ts';
import { shortPrint, timeOf, webUrl } from './values.ts';
import { id, innerList, listOf, maybe, maybeCount, maybeText, type Next, person } from './wire.ts';

/** Meta tells details of the 20 newest messages of a conversation only. */
const TALKS_PER_PAGE = 20;
const MESSAGES_IN_TALK = 10;
const MESSAGES_PER_PAGE = 20;

const attachment = z.object({
  name: maybeText,
  mime_type: maybeText,
  size: maybeCount,
  file_url: maybeText,
  image_data: maybe(z.object({ url: maybeText })),
  video_data: maybe(z.object({ url: maybeText })),
});
const story = maybe(
  z.object({
    mention: maybe(z.object({ link: maybeText })),
    reply_to: maybe(z.object({ link: maybeText })),
  }),
);
const message = z.object({
  id,
  created_time: maybeText,
  from: person,
  to: innerList(person),
  message: maybeText,
  attachments: innerList(attachment),
  sticker: maybeText,
  story,
});
export type WireMessage = z.infer<typeof message>;
type WireFile = z.infer<typeof attachment>;
const talk = z.object({
  id,
  updated_time: maybeText,
  link: maybeText,
  participants: innerList(person),
  messages: innerList(message),
});
type WireTalk = z.infer<typeof talk>;

export interface TalkPlace {
  /** `/{page}/conversations`, or `/me/conversations` */
  path: string;
  platform: 'messenger' | 'instagram';
  settings: Settings;
  ours: Ours;
}

/** The part of a reader that reads conversations. */
export function talkReader(api: Api, place: TalkPlace): Pick<Reader, 'talks' | 'talk'> {
  const messageFields = fieldsOf(place.platform);
  const talkFields = `id,updated_time,link,participants,messages.limit(${MESSAGES_IN_TALK}){${messageFields}}`;
  return {
    async talks(next) {
      const query = { platform: place.platform, fields: talkFields, limit: TALKS_PER_PAGE, ...next };
      const list = await api.get(place.path, query, listOf(talk));
      return { talks: list.entries.map((entry) => readTalk(entry, place)), next: list.next };
    },
    async talk({ id: talkId, user }, next) {
      const query = { fields: messageFields, limit: MESSAGES_PER_PAGE, ...next };
      const list = await api.get(`/${segment(talkId)}/messages`, query, listOf(message));
      return { items: list.entries.map((one) => itemOf(one, user, place)), next: list.next };
    },
  };
}

/** Our conversation with one person and its newest messages; null when there is none. */
export async function talkWith(
  api: Api,
  place: TalkPlace,
  user: string,
): Promise<{ messages: WireMessage[]; items: InboundItem[]; next: Next | null } | null> {
  const fields = `id,updated_time,link,participants,messages.limit(${MESSAGES_PER_PAGE}){${fieldsOf(place.platform)}}`;
  const query = { platform: place.platform, user_id: user, fields, limit: 1 };
  const [entry] = (await api.get(place.path, query, listOf(talk))).entries;
  if (!entry) return null;
  const { entries, next } = entry.messages;
  return { messages: entries, items: entries.map((one) => itemOf(one, user, place, linkOf(entry))), next };
}

function readTalk(entry: WireTalk, place: TalkPlace): TalkRead {
  const user = otherSide(entry, place.ours);
  return {
    id: entry.id,
    user,
    at: timeOf(entry.updated_time),
    items: entry.messages.entries.map((one) => itemOf(one, user, place, linkOf(entry))),
    look: shortPrint(entry.updated_time, ...entry.messages.entries.map((one) => `${one.id}\n${one.message}`)),
    next: entry.messages.next,
  };
}

function otherSide({ participants, messages }: WireTalk, ours: Ours): string | null {
  const seen = [
    ...participants.entries,
    ...messages.entries.flatMap(({ from, to }) => [from, ...to.entries]),
  ];
  return seen.find((one) => one?.id && !isOurs(ours, one))?.id ?? null;
}

function itemOf(wire: WireMessage, user: string | null, place: TalkPlace, url?: string): InboundItem {
  return messageItem(asMessage(wire, user, url), place.ours, place.settings);
}

function asMessage(wire: WireMessage, user: string | null, url?: string): Message {
  const { from } = wire;
  return {
    id: wire.id,
    text: wire.message,
    at: timeOf(wire.created_time),
    from: { id: from?.id ?? null, name: from?.name, username: from?.username },
    user,
    media: mediaOf(wire),
    url,
  };
}

/** What a file in a message is and how large, to be known again. */
export const standing = ({ image_data: image, video_data: video, size }: WireFile): StandingFile => ({
  kind: image ? 'image' : video ? 'video' : 'file',
  ...(size ? { bytes: size } : {}),
});

function mediaOf({ attachments, sticker, story: told }: WireMessage): InboundMedia[] {
  const files = attachments.entries.flatMap((one): InboundMedia[] => {
    const [kind, address] = one.image_data?.url
      ? (['image', one.image_data.url] as const)
      : one.video_data?.url
        ? (['video', one.video_data.url] as const)
        : (['file', one.file_url] as const);
    const url = webUrl(address);
    return url ? [{ kind, url, name: one.name ?? undefined, bytes: one.size ?? undefined }] : [];
  });
  const stickerUrl = webUrl(sticker);
  const storyUrl = webUrl(told?.mention?.link ?? told?.reply_to?.link);
  return [
    ...files,
    ...(stickerUrl ? [{ kind: 'image' as const, url: stickerUrl }] : []),
    // a story must not be kept, and its address dies with it: a link, no picture
    ...(storyUrl ? [{ kind: 'file' as const, url: storyUrl, name: 'story' }] : []),
  ];
}

const fieldsOf = (platform: TalkPlace['platform']): string =>
  `id,created_time,from,to,message,attachments,${platform === 'instagram' ? 'story' : 'sticker'}`;

/** `/page/inbox/…` */
const linkOf = ({ link }: WireTalk): string | undefined =>
  link?.startsWith('/') ? `https://www.facebook.com${link}` : webUrl(link);

/** Webhooks of Meta: the question whether we are there, the signature over raw bytes, and the envelope. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { fingerprint } from '../../lib/ids.ts';
import type { ChannelCtx, Hook, HookRequest, InboundItem, InboundMedia, Settings } from '../contract.ts';
import { parseJson } from './json.ts';
import { isOurs, messageItem, type Ours } from './messages.ts';
import { timeOf, webUrl } from './values.ts';
import { id, maybe, maybeFlag, maybeId, maybeText } from './wire.ts';

/** Longer or stranger is no challenge of Meta's. */
const CHALLENGE = /^[\w.-]{1,200}$/;
const SIGNATURE = /^sha256=([0-9a-f]{64})$/i;

/** `hub.challenge` comes back when the verify token is ours. */
export const handshake: NonNullable<Hook['handshake']> = (settings, { method, url }) => {
  const challenge = url.searchParams.get('hub.challenge');
  if (method !== 'GET' || url.searchParams.get('hub.mode') !== 'subscribe' || challenge === null) return null;
  const isMeta = isEqual(url.searchParams.get('hub.verify_token') ?? '', settings.verifyToken ?? '');
  return isMeta && settings.verifyToken && CHALLENGE.test(challenge)
    ? { status: 200, body: challenge }
    : { status: 403, body: '' };
};

/** `X-Hub-Signature-256`: HMAC of the bytes as they came. Without the app's secret nothing can be believed. */
export function verify(
  _settings: Settings,
  { headers, body }: HookRequest,
  { secrets }: ChannelCtx,
): boolean {
  const signed = SIGNATURE.exec(headers.get('x-hub-signature-256') ?? '')?.[1];
  if (!secrets.appSecret || signed === undefined) return false;
  return isEqual(signed.toLowerCase(), createHmac('sha256', secrets.appSecret).update(body).digest('hex'));
}

/** Meta numbers no deliveries: the same content is the same delivery, however its JSON is written. */
export function deliveryId({ body }: HookRequest): string | null {
  const json = parseJson(body);
  return json === undefined ? null : fingerprint(JSON.stringify(json));
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const side = maybe(z.object({ id: maybeId }));
const event = z.object({
  sender: side,
  recipient: side,
  timestamp: z.number().nullish().catch(null),
  message: maybe(
    z.object({
      mid: id,
      text: maybeText,
      is_echo: maybeFlag,
      is_deleted: maybeFlag,
      metadata: maybeText,
      attachments: maybe(
        z.array(maybe(z.object({ type: maybeText, payload: maybe(z.object({ url: maybeText })) }))),
      ),
      reply_to: maybe(z.object({ story: maybe(z.object({ url: maybeText })) })),
    }),
  ),
  message_edit: maybe(z.object({ mid: id, text: maybeText })),
});
type Event = z.infer<typeof event>;

const events = z.array(maybe(event)).nullish().catch(null);
const envelope = z.object({
  object: z.string(),
  entry: z.array(
    maybe(
      z.object({
        id,
        time: z.number().nullish().catch(null),
        changes: z
          .array(maybe(z.object({ field: z.string(), value: z.unknown() })))
          .nullish()
          .catch(null),
        messaging: events,
        standby: events,
      }),
    ),
  ),
});

export interface Change {
  field: string;
  value: unknown;
  /** when Meta sent it */
  at: Date | null;
}
export interface Delivered {
  changes: Change[];
  events: Event[];
}

/** What a delivery says about one of `accounts`; what is of another kind or about others is left out. */
export function readEnvelope(
  body: Uint8Array,
  object: 'page' | 'instagram',
  accounts: readonly string[],
): Delivered {
  const read = envelope.safeParse(parseJson(body));
  if (!read.success || read.data.object !== object) return { changes: [], events: [] };
  const entries = read.data.entry.filter((entry) => entry && accounts.includes(entry.id));
  return {
    changes: entries.flatMap((entry) =>
      (entry?.changes ?? []).flatMap((change) =>
        change ? [{ field: change.field, value: change.value, at: timeOf(entry?.time) }] : [],
      ),
    ),
    events: entries.flatMap((entry) =>
      // while another app holds the conversation we hear of it on standby
      [...(entry?.messaging ?? []), ...(entry?.standby ?? [])].flatMap((one) => one ?? []),
    ),
  };
}

/** Whose name is worth asking for: webhooks tell ids only. */
export const peopleIn = (delivered: Delivered, ours: Ours): string[] => [
  ...new Set(
    delivered.events.flatMap(({ sender, message }) =>
      message && !message.is_deleted && sender?.id && !isOurs(ours, sender) ? [sender.id] : [],
    ),
  ),
];

type Names = ReadonlyMap<string, { name?: string | null; username?: string | null }>;

/** Messages, echoes of our own, edits and unsent ones. */
export function readMessages(
  delivered: Delivered,
  ours: Ours,
  settings: Settings,
  names: Names,
): { items: InboundItem[]; tombstones: string[] } {
  const items: InboundItem[] = [];
  const tombstones: string[] = [];
  for (const one of delivered.events) {
    const { message, message_edit: edit } = one;
    if (message?.is_deleted) tombstones.push(message.mid);
    else if (message) items.push(itemOf(one, message.mid, message.text, mediaOf(message)));
    // its time is that of the edit, not of the message: it opens no window anew
    else if (edit) items.push({ ...itemOf(one, edit.mid, edit.text, []), wordsOnly: true });
  }
  return { items, tombstones };

  function itemOf(
    { sender, recipient, timestamp, message }: Event,
    mid: string,
    text: string | null | undefined,
    media: InboundMedia[],
  ): InboundItem {
    const isOwn = message?.is_echo === true || isOurs(ours, sender);
    const user = (isOwn ? recipient?.id : sender?.id) ?? null;
    const from = isOwn
      ? { id: ours.ids[0] ?? null, name: ours.name, username: ours.handle }
      : { id: user, ...names.get(user ?? '') };
    const sentAs = message?.metadata ?? undefined;
    return messageItem({ id: mid, text, at: timeOf(timestamp), from, user, media, sentAs }, ours, settings);
  }
}

const KINDS: Readonly<Record<string, InboundMedia['kind']>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
};

function mediaOf({ attachments, reply_to: answered }: NonNullable<Event['message']>): InboundMedia[] {
  const files = (attachments ?? []).flatMap((one): InboundMedia[] => {
    const url = webUrl(one?.payload?.url);
    if (!url) return [];
    // a story must not be kept, and its address dies with it: a link, no picture
    if (one?.type === 'story_mention') return [{ kind: 'file', url, name: 'story' }];
    return [{ kind: KINDS[one?.type ?? ''] ?? 'file', url }];
  });
  const story = webUrl(answered?.story?.url);
  return story ? [...files, { kind: 'file', url: story, name: 'story' }] : files;
}

/** Bluesky of the town: one shop's account, replies below its posts, posts that name it, and private messages. */
import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import {
  createBlueskySimulator,
  momentOf,
  type SimAccount,
  type SimConvo,
  type SimMessage,
  type SimRecord,
} from '../../simulators/bluesky/index.ts';
import { PEOPLE } from '../content/people.ts';
import { BLUESKY, handleOf, SHOPS } from '../places.ts';
import type { OurReply, Quarter, Recalled, SentRow } from './quarter.ts';

/** What our channel fixed before it sent a post, or a message. */
const preparedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('post'),
    written: z.object({
      collection: z.string(),
      rkey: z.string(),
      record: z.looseObject({ createdAt: z.string() }),
    }),
  }),
  z.object({
    kind: z.literal('message'),
    convoId: z.string(),
    message: z.object({ text: z.string(), embed: z.unknown().optional() }),
  }),
]);
/** A message about a post carries it. */
const aboutPost = z.object({ record: z.object({ uri: z.string() }) });
const replySchema = z.object({ parent: z.object({ uri: z.string() }) });

export function createSky(clock: Clock): Quarter {
  const { app, control } = createBlueskySimulator({ clock });
  const shop = control.addAccount({ handle: BLUESKY.handle, displayName: SHOPS[BLUESKY.shop].name });
  control.password(shop, { password: BLUESKY.password });
  const people = new Map<string, SimAccount>();
  for (const [username, { name }] of Object.entries(PEOPLE)) {
    people.set(username, control.addAccount({ handle: handleOf(username), displayName: name }));
  }
  const languages = new Map(
    Object.entries(PEOPLE).map(([username, { language }]) => [people.get(username)!.did, language]),
  );
  const opened = new Map<string, SimRecord>();
  const replies: OurReply[] = [];
  const seen = new Set<string>();

  const postAt = (uri: string) => control.posts().find((post) => post.uri === uri);
  const whoIs = (did: string) => [...people.values()].find((one) => one.did === did);
  const other = ({ members }: SimConvo) => members.find((one) => one !== shop)!;

  function write(from: SimAccount, text: string, at: Date): string {
    return control.write({ from, to: shop, text, at }).convo.id;
  }

  function ofPost(post: SimRecord): OurReply[] {
    const parent = replySchema.safeParse(post.value.reply);
    const asked = parent.success ? postAt(parent.data.parent.uri) : undefined;
    const by = asked && whoIs(asked.did);
    if (!asked || !by) return [];
    const react = (text: string, at: Date): string =>
      control.post({ by, text, inReplyTo: post, langs: [languages.get(by.did)!], at }).uri;
    return [{ at: new Date(String(post.value.createdAt)), asked: asked.uri, isAside: false, react }];
  }

  function ofMessage(convo: SimConvo, { sentAt: at, embed }: SimMessage): OurReply {
    const about = aboutPost.safeParse(embed);
    const react = (text: string, when: Date): string => write(other(convo), text, when);
    return { at, asked: about.success ? about.data.record.uri : convo.id, isAside: about.success, react };
  }

  /** Hearts and replies that were folded away leave nothing that anybody would miss: they are not put back. */
  function recall({ channel, externalId, to, prepared }: SentRow): Recalled | null {
    const known = preparedSchema.safeParse(prepared);
    if (channel !== 'bluesky' || !known.success || seen.has(externalId)) return null;
    if (known.data.kind === 'post') {
      if (postAt(externalId)) return null;
      const { collection, rkey, record } = known.data.written;
      return {
        at: new Date(record.createdAt),
        put: () => void control.put(shop, collection, rkey, record),
      };
    }
    const { convoId, message } = known.data;
    const id = externalId.slice(convoId.length + 1);
    const at = momentOf(id);
    const put = (): void => {
      const convo = control.convos().find((one) => one.id === convoId);
      // the author stands in the address of a post: at://author/…
      const writer = convo ? other(convo) : whoIs(to.split('/')[2] ?? '');
      if (writer) control.write({ from: shop, to: writer, ...message, at, id });
    };
    return { at, put };
  }

  return {
    sites: new Map([[BLUESKY.host, app]]),
    say({ by, text, below, ...post }, at) {
      const from = people.get(by)!;
      if (post.private) return write(from, text, at);
      const langs = [PEOPLE[by]!.language];
      if (below === undefined) return control.mention({ by: from, to: shop, text, langs, at }).uri;
      return control.post({ by: from, text, inReplyTo: opened.get(below)!, langs, at }).uri;
    },
    open({ opens, text }, at) {
      opened.set(opens, control.post({ by: shop, text, langs: ['sk'], at }));
    },
    replies() {
      for (const post of control.posts()) {
        if (post.did !== shop.did || seen.has(post.uri)) continue;
        seen.add(post.uri);
        replies.push(...ofPost(post));
      }
      for (const convo of control.convos()) {
        for (const message of convo.messages) {
          const id = `${convo.id}/${message.id}`;
          if (message.from !== shop || seen.has(id)) continue;
          seen.add(id);
          replies.push(ofMessage(convo, message));
        }
      }
      return replies;
    },
    recall,
  };
}

/** The square: the town's own network, which speaks the Mastodon API. All three shops have an account there. */
import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import {
  createMastodonSimulator,
  momentOf,
  type SimAccount,
  type SimStatus,
} from '../../simulators/mastodon/index.ts';
import { PEOPLE } from '../content/people.ts';
import { SHOPS, TOWN_HOST, tokenOf } from '../places.ts';
import type { OurReply, Quarter } from './quarter.ts';

const preparedSchema = z.object({
  status: z.string(),
  visibility: z.enum(['public', 'unlisted', 'private', 'direct']),
  inReplyToId: z.string(),
});
/** …/users/vandr/statuses/117 */
const STATUS_ADDRESS = /\/users\/(\w+)\/statuses\/(\d+)$/;

export function createSquare(clock: Clock): Quarter {
  const { app, control } = createMastodonSimulator({ clock, domain: TOWN_HOST });
  const accounts = new Map<string, SimAccount>();
  for (const [username, { name, followers }] of everybody()) {
    const id = String(accounts.size + 1);
    accounts.set(username, control.addAccount({ id, username, displayName: name, followers }));
  }
  for (const shop of Object.keys(SHOPS)) control.token(accounts.get(shop)!, undefined, tokenOf(shop));

  const replies: OurReply[] = [];
  let read = 0;

  function asReply(status: SimStatus): OurReply[] {
    const asked = status.inReplyTo;
    if (asked === null || !(status.account.username in SHOPS)) return [];
    const inPrivate = status.visibility === 'direct';
    const react = (text: string, at: Date): string => {
      const say = inPrivate ? control.directMessage : control.mention;
      const { account: by, language } = asked;
      return say({ by, to: status.account, text, language, inReplyTo: status, at }).id;
    };
    return [{ at: status.createdAt, asked: asked.id, isAside: inPrivate, react }];
  }

  return {
    sites: new Map([[TOWN_HOST, app]]),
    say({ by, shop, text, ...post }, at) {
      const say = post.private ? control.directMessage : control.mention;
      const { language } = PEOPLE[by]!;
      return say({ by: accounts.get(by)!, to: accounts.get(shop)!, text, language, at }).id;
    },
    replies() {
      const posted = control.posted();
      for (; read < posted.length; read++) replies.push(...asReply(posted[read]!));
      return replies;
    },
    recall({ channel, externalId, prepared }) {
      const [, shop, id] = externalId.match(STATUS_ADDRESS) ?? [];
      const known = preparedSchema.safeParse(prepared);
      if (channel !== 'mastodon' || !shop || !id || !known.success) return null;
      const find = (wanted: string) => control.posted().find((status) => status.id === wanted) ?? null;
      if (find(id) !== null) return null;
      const { status: text, visibility, inReplyToId } = known.data;
      const at = momentOf(id);
      const put = (): void => {
        const by = accounts.get(shop)!;
        control.post({ id, at, by, text, visibility, inReplyTo: find(inReplyToId) });
      };
      return { at, put };
    },
  };
}

const everybody = (): [string, { name: string; followers: number }][] => [
  ...Object.entries(SHOPS).map(([shop, { name }]): [string, { name: string; followers: number }] => [
    shop,
    { name, followers: 0 },
  ]),
  ...Object.entries(PEOPLE),
];

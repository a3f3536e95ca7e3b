/** Facebook and Instagram of the town: pages and accounts of shops, what people write below their posts, and messages. */
import type { Clock } from '../../lib/clock.ts';
import {
  createGraphSimulator,
  INSTAGRAM_SCOPES,
  isAccount,
  momentOf,
  PAGE_SCOPES,
  type SimAccount,
  type SimComment,
  type SimMessage,
  type SimPerson,
  type SimPost,
} from '../../simulators/graph/index.ts';
import { PEOPLE } from '../content/people.ts';
import type { MetaNetwork, OwnPost, ShopPost } from '../content/post.ts';
import { META_ACCOUNTS, META_HOST, SHOPS } from '../places.ts';
import type { OurReply, Quarter, Recalled, SentRow } from './quarter.ts';

const SITES = {
  page: `https://${META_HOST}/facebook`,
  instagram: `https://${META_HOST}/instagram`,
  inbox: `https://${META_HOST}/facebook`,
};

const FIRST_PERSON = 70_100_000_000_001;

export function createMeta(clock: Clock): Quarter {
  const { app, control } = createGraphSimulator({ clock, sites: SITES });
  const { world, acting } = control;
  const accounts = new Map<MetaNetwork, SimAccount>();
  for (const [on, { shop, page: id, account, token }] of Object.entries(META_ACCOUNTS)) {
    const { name } = SHOPS[shop];
    const page = world.addAccount({ id, name, username: shop });
    const isPage = account === undefined;
    accounts.set(
      on as MetaNetwork,
      isPage
        ? page
        : world.addAccount({
            id: account,
            kind: 'instagram',
            name,
            username: noRealName(`${shop}_shop`),
            page,
          }),
    );
    control.token(page, { value: token, scopes: isPage ? PAGE_SCOPES : INSTAGRAM_SCOPES });
  }
  const people = new Map(
    Object.entries(PEOPLE).map(([username, { name }], index) => [
      username,
      world.addPerson({ id: String(FIRST_PERSON + index), name, username: noRealName(username) }),
    ]),
  );
  const posts = new Map<string, SimPost>();
  const done = new Set<string>();
  const replies: OurReply[] = [];
  const seen = { comments: 0, messages: new Set<string>() };

  function say({ on, below, by, text, ...post }: ShopPost, at: Date): string {
    const account = accounts.get(on as MetaNetwork)!;
    const person = people.get(by)!;
    if (post.private) return acting.writes(person, account, { text, createdAt: at }).talk.id;
    if (below !== undefined) {
      return acting.says({ post: posts.get(below)!, by: person, message: text, createdAt: at }).id;
    }
    const where = on === 'facebook' ? 'feed' : 'tagged';
    return acting.post({ account, by: person, on: where, message: text, createdAt: at }).id;
  }

  /** Of one thread only the newest question waits for an answer: a comment knows the thread, not whom it answers. */
  function ofComment(comment: SimComment): OurReply[] {
    const asked = comment.parent ?? (comment.post.by === comment.post.account ? null : comment.post);
    if (asked === null || isAccount(asked.by)) return [];
    const by = asked.by;
    const react = (message: string, at: Date): string => {
      const { post, parent } = comment;
      const said = acting.says({ post, parent, by, message, createdAt: at });
      return parent?.id ?? said.id;
    };
    return [{ at: comment.createdAt, asked: asked.id, isAside: false, react }];
  }

  function ofMessage({ talk, createdAt: at }: SimMessage): OurReply {
    const react = (text: string, when: Date): string =>
      acting.writes(talk.person, talk.account, { text, createdAt: when }).talk.id;
    const isFirst = talk.messages.every((one) => isAccount(one.by));
    const origin = isFirst
      ? [...world.comments, ...world.posts].find((one) => one.privateReply === talk)
      : null;
    return { at, asked: origin?.id ?? talk.id, isAside: Boolean(origin), react };
  }

  function put({ externalId: id, action, to, text }: SentRow): void {
    const place = world.comment(to) ?? world.post(to);
    if (action === 'hide' || action === 'unhide') {
      if (place) place.hidden = action === 'hide';
    } else if (action === 'like' || action === 'unlike') {
      if (place) place.liked = action === 'like';
    } else if (place && action === 'reply') answerBelow(place, id, text);
    else writeTo(place, to, id, text);
  }

  function answerBelow(place: SimPost | SimComment, id: string, text: string): void {
    const post = 'post' in place ? place.post : place;
    const parent = 'post' in place ? (place.parent ?? place) : null;
    const by = post.account;
    // as the channel does: whoever is answered deep in a thread is named
    const name = by.kind === 'instagram' && 'post' in place && place.parent ? `@${place.by.username}` : '';
    const message = text.toLowerCase().includes(name.toLowerCase()) ? text : `${name} ${text}`;
    world.addComment({ id, post, parent, by, message, createdAt: momentOf(id) });
  }

  function writeTo(place: SimPost | SimComment | undefined, to: string, id: string, text: string): void {
    const at = momentOf(id);
    const talk = place
      ? world.talkBetween(accountOf(place), place.by as SimPerson, at)
      : world.message(to)?.talk;
    if (!talk) return;
    if (place) place.privateReply = talk;
    world.addMessage({ id, talk, by: talk.account, text, createdAt: at });
  }

  return {
    sites: new Map([[META_HOST, app]]),
    say,
    open({ on, opens, text }: OwnPost, at) {
      const account = accounts.get(on as MetaNetwork)!;
      posts.set(opens, acting.post({ account, message: text, createdAt: at }));
    },
    replies() {
      for (; seen.comments < world.comments.length; seen.comments++) {
        const comment = world.comments[seen.comments]!;
        if (isAccount(comment.by)) replies.push(...ofComment(comment));
      }
      const ours = world.talks.flatMap((talk) => talk.messages.filter(({ by }) => isAccount(by)));
      for (const message of ours.filter(({ id }) => !seen.messages.has(id))) {
        seen.messages.add(message.id);
        replies.push(ofMessage(message));
      }
      return replies;
    },
    recall(sent): Recalled | null {
      if (sent.channel !== 'facebook' && sent.channel !== 'instagram') return null;
      if (done.has(sent.id) || world.comment(sent.externalId) || world.message(sent.externalId)) return null;
      done.add(sent.id);
      const hasWords = sent.action === 'reply' || sent.action === 'privateReply';
      return { at: hasWords ? momentOf(sent.externalId) : sent.at, put: () => put(sent) };
    },
  };
}

/** Instagram's names have no hyphens: one of the town never leads to a real account. */
const noRealName = (username: string): string => username.replaceAll('_', '-');

const accountOf = (place: SimPost | SimComment): SimAccount =>
  'post' in place ? place.post.account : place.account;

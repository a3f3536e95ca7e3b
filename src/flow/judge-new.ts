import type { Language } from '../analysis/index.ts';
import { type AuthorContact, contactsOf } from '../contacts/link.ts';
import type { Tx } from '../db/client.ts';
import { type KnownAuthor, upsertAuthors } from '../intake/authors.ts';
import { authorExternalId } from '../intake/identity.ts';
import { usualOfAuthors } from '../intake/languages.ts';
import type { NewMention } from '../intake/receive.ts';
import { earlierContacts } from '../queue/history.ts';
import type { FlowDeps } from './deps.ts';
import { judge, pressed } from './judge.ts';
import { type Candidate, isHistory, type Setting } from './setting.ts';
import { holdsAsSpam } from './spam.ts';

/** Something new with who wrote it and what is thought of it. */
export type Judged = Candidate &
  NewMention &
  Omit<ReturnType<typeof judge>, 'verdict'> & {
    author: KnownAuthor;
    contact: AuthorContact;
  };

/**
 * Makes their authors and contacts known, and judges what they wrote.
 * @param answers to what we have sent, by identity: what answers is no spam
 */
export async function judgeNew(
  tx: Tx,
  deps: Pick<FlowDeps, 'analyse' | 'teaching'>,
  setting: Setting,
  wanted: readonly Candidate[],
  answers: ReadonlyMap<string, string>,
): Promise<Judged[]> {
  const { place, source, now } = setting;
  const items = wanted.map(({ item }) => item);
  const authors = await upsertAuthors(tx, place, items, now);
  const list = [...authors.values()].map((author) => ({ authorId: author.id, name: author.name }));
  const ids = list.map(({ authorId }) => authorId);
  const contacts = await contactsOf(tx, list, now);
  // an editor who writes every day is no customer who has to ask again
  const earlier = await earlierContacts(tx, source.purpose === 'answer' ? ids : [], now);
  const habits = await usualOfAuthors(tx, ids);
  const taught = await deps.teaching(tx);
  return wanted.map((one): Judged => {
    const { item } = one;
    const author = authors.get(authorExternalId(item.author, place))!;
    const contact = contacts.get(author.id)!;
    const spam = !answers.has(one.identity) && holdsAsSpam(one, author, contact) ? one.spam : null;
    const writer = {
      contact,
      earlier: earlier.get(author.id),
      usualLanguage: (habits.get(author.id) as Language | undefined) ?? setting.usualLanguage,
    };
    return {
      ...one,
      ...pressed(judge(deps, setting.judging, one, writer, taught), setting.pressing),
      author,
      contact,
      authorId: author.id,
      spam,
      // who is one of us, or blocked, is heard without a clock, like what looks like spam
      history: spam !== null || isHistory(item, setting) || contact.kind !== 'customer',
      firstSeenAt: now,
    };
  });
}

/** Who is told of what happens in a conversation: those who follow it, and those whose name stands in a note. */
import { notify } from '../alarms/index.ts';
import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import { foldPlain } from '../lib/fold.ts';
import type { Scope } from '../people/index.ts';
import { follow, followersAmong, note, rowsById, unfollow } from '../queue/index.ts';
import { type Colleague, colleaguesOf } from './colleagues.ts';

/** Something that followers are told of, as `what` of their notice. */
type What = 'answered' | 'noted' | 'changed' | 'wrote';

/** Tells those who follow these conversations, but for who made it happen. */
export async function tellFollowers(
  tx: Tx,
  conversationIds: readonly number[],
  what: What,
  by: number | null,
  now: Date,
  except: readonly number[] = [],
): Promise<void> {
  const rows = await followersAmong(tx, conversationIds);
  const told = new Map<number, number[]>();
  for (const { conversationId, userId } of rows) {
    if (!except.includes(userId)) told.set(conversationId, [...(told.get(conversationId) ?? []), userId]);
  }
  await notify(
    tx,
    [...told].map(([conversationId, userIds]) => ({
      userIds,
      kind: 'followed' as const,
      conversationId,
      by,
      params: { what },
    })),
    now,
  );
}

/**
 * A note; who is named in it with an @ is told and follows from now on, and so are those who follow already told. Only
 * colleagues who see the conversation can be named. Problems: those of the queue's `note`.
 */
export async function noteFor(
  tx: Tx,
  conversationId: number,
  { userId, scope }: { userId: number; scope: Scope },
  text: string,
  now: Date,
): Promise<{ noteId: number; named: number[] }> {
  const noted = await note(tx, conversationId, userId, text, now);
  const [row] = text.includes('@') ? await rowsById(tx, [conversationId], scope) : [];
  const colleagues = row ? await colleaguesOf(tx, row.foundBy) : [];
  const named = namedIn(text, colleagues).filter((id) => id !== userId);
  if (named.length > 0) {
    await follow(tx, conversationId, named, userId, now);
    await notify(tx, { userIds: named, kind: 'mentioned', conversationId, by: userId }, now);
  }
  await tellFollowers(tx, [conversationId], 'noted', userId, now, named);
  return { noteId: noted.noteId, named };
}

/** Following for oneself. Problem `problem.not_found` for what one doesn't see. */
export async function setFollowing(
  tx: Tx,
  conversationId: number,
  { userId, scope }: { userId: number; scope: Scope },
  on: boolean,
  now: Date,
): Promise<void> {
  const [row] = await rowsById(tx, [conversationId], scope);
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  if (on) await follow(tx, row.id, [userId], userId, now);
  else await unfollow(tx, row.id, userId);
}

/**
 * Who is named: `@` and a whole name, or its first word where only one of them is called so; case and diacritics don't
 * matter, and the longest name counts (`@Jana Nová` is not Jana Dvořáková). Pure.
 */
export function namedIn(text: string, colleagues: readonly Colleague[]): number[] {
  const firstNames = colleagues.map(({ name }) => firstWord(foldPlain(name)));
  const called = colleagues.flatMap(({ id, name }, at) => {
    const whole = foldPlain(name);
    const first = firstNames[at]!;
    const isAlone = firstNames.filter((one) => one === first).length === 1;
    return [{ id, words: whole }, ...(isAlone && first !== whole ? [{ id, words: first }] : [])];
  });
  called.sort((a, b) => b.words.length - a.words.length);
  const folded = foldPlain(text);
  const found = new Set<number>();
  for (const { index } of folded.matchAll(/(?<![\p{L}\p{N}._-])@/gu)) {
    const rest = folded.slice(index + 1);
    const one = called.find(({ words }) => {
      return rest.startsWith(words) && !/[\p{L}\p{N}]/u.test(rest.charAt(words.length));
    });
    if (one) found.add(one.id);
  }
  return [...found];
}

const firstWord = (name: string): string => name.split(/\s+/u)[0] ?? name;

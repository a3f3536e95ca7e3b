/** What customers told us in private stays there: it leaves in no public answer, whatever it looks like. */
import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { translator } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { foldPlain } from '../lib/fold.ts';
import type { Profile } from '../settings/shapes.ts';
import type { Ground } from './ground.ts';

/** So short a piece is part of anything. */
const LEAST = 5;

/**
 * Problem `ask.error.told` {what} on `field` for a text that repeats a piece of private data out of a private message of
 * the conversation. What they wrote in public as well, and what is the shop's own, may stand.
 */
export async function refuseTold(
  tx: Tx,
  { conversation, user, profile }: Pick<Ground, 'conversation' | 'user' | 'profile'>,
  text: string,
  field: string,
): Promise<void> {
  const told = await toldIn(tx, conversation.id, profile, text);
  if (told.length === 0) return;
  const t = translator(user.language);
  const what = told.map((type) => t.maybe(`private.${type}`) ?? type).join(', ');
  throw new Problem('invalid', 'ask.error.told', { field, params: { what } });
}

/** Of which types such pieces are; each once. */
export async function toldIn(
  tx: Tx,
  conversationId: number,
  own: Pick<Profile, 'emails' | 'phones' | 'publicFacts'>,
  text: string,
): Promise<string[]> {
  const said = bare(text);
  if (said.length < LEAST) return [];
  const heard = await tx
    .select({ text: mentions.text, visibility: mentions.visibility, found: mentions.privateData })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .where(eq(conversationMentions.conversationId, conversationId))
    .orderBy(asc(mentions.id));
  const open = [
    ...heard.filter(({ visibility }) => visibility !== 'private').map((one) => one.text),
    ...own.emails,
    ...own.phones,
    ...own.publicFacts,
  ].map(bare);
  const told = heard
    .filter(({ visibility }) => visibility === 'private')
    .flatMap((one) =>
      one.found.map(({ type, start, end }) => ({ type, piece: bare(one.text.slice(start, end)) })),
    )
    .filter(({ piece }) => piece.length >= LEAST && said.includes(piece))
    .filter(({ piece }) => !open.some((one) => one.includes(piece)));
  return [...new Set(told.map(({ type }) => type))];
}

const bare = (text: string): string => foldPlain(text).replace(/[^\p{L}\p{N}@]/gu, '');

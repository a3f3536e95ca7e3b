/** A prepared answer made from one that was given: what is this customer's becomes a variable, or goes. */
import { and, eq, inArray } from 'drizzle-orm';
import { findPrivateData, findReplyParts } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { replies } from '../db/schema/replies.ts';
import { LANGS } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { excerpt } from '../lib/excerpt.ts';
import { can, requireUserRow } from '../people/index.ts';
import { visibleIds } from '../queue/index.ts';
import { saveTemplate } from '../replies/templates.ts';
import { readSetting } from '../settings/index.ts';
import type { Actor } from './ground.ts';
import { asLanguage } from './reply-language.ts';

const NAME_LENGTH = 60;

/**
 * Makes a template of an answer and gives its id; it knows the answer it came from. Problems: `problem.forbidden` for
 * who may not keep templates, `problem.not_found` for an answer that is not theirs to see.
 */
export async function templateFromReply(
  tx: Tx,
  replyId: number,
  { by, scope }: Actor,
  now: Date,
): Promise<number> {
  const user = await requireUserRow(tx, by.userId);
  if (!can(user.role, 'manage-templates')) throw new Problem('forbidden', 'problem.forbidden');
  const [reply] = await tx
    .select({
      conversationId: replies.conversationId,
      text: replies.text,
      language: mentions.language,
      author: authors.name,
    })
    .from(replies)
    .leftJoin(mentions, eq(mentions.id, replies.mentionId))
    .leftJoin(authors, eq(authors.id, mentions.authorId))
    .where(and(eq(replies.id, replyId), inArray(replies.kind, ['public', 'private', 'email', 'outside'])));
  const [visible] = reply ? await visibleIds(tx, [reply.conversationId], scope) : [];
  if (!reply || visible === undefined) throw new Problem('not-found', 'problem.not_found');
  const language = LANGS.find((lang) => lang === reply.language) ?? user.language;
  const own = await readSetting(tx, 'profile');
  const body = generalised(reply.text, language, own, reply.author ?? '');
  const plain = body
    .replace(/\{\{\w+\}\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const name = excerpt(plain || body, NAME_LENGTH);
  const input = { name, bodies: { [language]: body }, fromReplyId: replyId };
  return saveTemplate(tx, null, input, { userId: by.userId, at: now });
}

interface Cut {
  start: number;
  end: number;
  by: string;
}

/** Without the signature; the greeting, numbers of orders and the customer's name become variables, other data goes. */
function generalised(
  text: string,
  language: string,
  own: { names: string[]; emails: string[]; phones: string[] },
  author: string,
): string {
  const parts = findReplyParts(text);
  const signature = parts.find(({ part }) => part === 'signature');
  const greeting = parts.find(({ part }) => part === 'greeting');
  const end = signature && signature.start > 0 ? signature.start : text.length;
  const cuts: Cut[] = [
    ...(greeting ? [{ ...greeting, by: '{{greeting}}' }] : []),
    ...findPrivateData(text, asLanguage(language), own).map(({ type, start, end }) => ({
      start,
      end,
      by: type === 'order' ? '{{order}}' : '…',
    })),
  ];
  let body = '';
  let at = 0;
  for (const { start, end: until, by } of cuts.sort((a, b) => a.start - b.start)) {
    if (start < at || start >= end) continue;
    body += text.slice(at, start) + by;
    at = until;
  }
  body += text.slice(at, Math.max(at, end));
  const named = author.trim().length > 2 ? body.replaceAll(author.trim(), '{{customer}}') : body;
  // braces of the customer's own are no variables
  return named
    .replace(/\{\{(?!(?:greeting|order|customer)\}\})/g, '{ {')
    .replace(/[\s—–-]+$/u, '')
    .trim();
}

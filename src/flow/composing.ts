/** What is put into a draft by a press: the words of a template with its files, a holding reply, files. */

import { findReplyParts } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { attach, type FileLimits, LETTER_FILES } from '../files/attachments.ts';
import { putToDraft } from '../files/template-files.ts';
import { LANGS, type Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import type { ConversationDetail } from '../queue/index.ts';
import { holdingText, promiseWords } from '../replies/holding.ts';
import { countUse } from '../replies/templates.ts';
import { customerLanguage, formFor, ownWords, suggestedGreeting } from './addressing.ts';
import { answeredIn } from './answered-message.ts';
import type { FlowDeps } from './deps.ts';
import { filesTaken } from './reply-files.ts';
import { filledTemplate, type Writer } from './template-words.ts';

export type DraftTab = 'public' | 'private' | 'email';

/** The files that the network takes with an answer to the newest message, given this way; null for none. */
export function mediaLimits(
  deps: Pick<FlowDeps, 'channels'>,
  detail: ConversationDetail,
  tab: 'public' | 'private',
): FileLimits | null {
  const { channel, caps } = answeredIn(detail);
  const sends = deps.channels.get(channel)?.send !== undefined;
  return sends ? filesTaken(caps, tab) : null;
}

/** What stands in a composer: what was typed, and the greeting that was proposed before it. */
interface Typed {
  text: string;
  suggested: string;
}

/**
 * The words of a template behind what was typed, for this customer; its use is counted. A template with a greeting of its
 * own takes the place of the proposed one. Problems of `filledTemplate`.
 * @returns the text, and the mark by which a draft remembers the template
 */
export async function withTemplate(
  deps: Pick<FlowDeps, 'db' | 'clock'>,
  writer: Writer,
  detail: ConversationDetail,
  { text: typed, suggested }: Typed,
  templateId: string,
): Promise<{ id: number; text: string; mark: string }> {
  const { template, mark, text } = await filledTemplate(deps, writer, detail, templateId);
  const greets = findReplyParts(text).some(({ part }) => part === 'greeting');
  const kept = greets ? ownWords(typed, suggested) : typed;
  await countUse(deps.db, template.id, deps.clock());
  return {
    id: template.id,
    mark,
    text: kept.trim() === '' ? text : `${kept.trimEnd()}\n\n${text}`,
  };
}

/** Puts the files of a template to the draft; gives the names of those that the network does not take this way. */
export async function putTemplateFiles(
  deps: Pick<FlowDeps, 'db' | 'clock' | 'channels'>,
  detail: ConversationDetail,
  userId: number,
  templateId: number,
  tab: DraftTab | 'note',
): Promise<string[]> {
  const limits = tab === 'public' || tab === 'private' ? mediaLimits(deps, detail, tab) : null;
  const place = { conversationId: detail.row.id, userId };
  return deps.db.transaction((tx) => putToDraft(tx, templateId, place, limits, deps.clock()));
}

/** What was typed, and behind it that we come back by then, in the language and form of the customer. */
export function withHolding(
  detail: ConversationDetail,
  { text, suggested }: Typed,
  until: Date,
  { own, timeZone, now }: { own: Lang; timeZone: string; now: Date },
): string {
  const lang = LANGS.find((one) => one === customerLanguage(detail)) ?? own;
  const tone = formFor(detail) === 'informal' ? 'informal' : 'formal';
  const when = promiseWords(lang, until, now, timeZone);
  const holding = holdingText(lang, tone, suggestedGreeting(detail), when);
  const typed = ownWords(text, suggested).trim();
  return typed === '' ? holding : `${typed}\n\n${holding}`;
}

/** Files to somebody's draft, all or none. Problems of `attach`, and `files.error.not_here` (field `file`). */
export async function putFiles(
  tx: Tx,
  deps: Pick<FlowDeps, 'channels'>,
  detail: ConversationDetail,
  { userId, tab }: { userId: number; tab: DraftTab },
  files: readonly { name: string; bytes: Uint8Array }[],
  now: Date,
): Promise<void> {
  const limits = tab === 'email' ? LETTER_FILES : mediaLimits(deps, detail, tab);
  if (limits === null) throw new Problem('conflict', 'files.error.not_here', { field: 'file' });
  const place = { conversationId: detail.row.id, userId, ...(tab === 'email' ? { kind: tab } : {}) };
  for (const file of files) await attach(tx, place, file, limits, now);
}

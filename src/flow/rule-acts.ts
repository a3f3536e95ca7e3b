/** What rules do beyond the queue's own acts: words for the team and for the composer, the network, the department. */
import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import { requireUserRow, type Scope } from '../people/index.ts';
import { conversation, dropNote, follow, note, unfollow } from '../queue/index.ts';
import { draftOf, saveDraft } from '../replies/drafts.ts';
import { suggestSubject } from '../replies/handoff-text.ts';
import { countUse } from '../replies/templates.ts';
import type { RuleAct, RuleDeed } from '../rules/store.ts';
import { actBesideOn } from './beside.ts';
import { type Actor, groundOf } from './ground.ts';
import { handOffOn } from './handoff.ts';
import type { SendDeps } from './outbound.ts';
import { doOfPeople, isOfPeople, takeBackOfPeople } from './rule-people.ts';
import { undoSendOn } from './taking-back.ts';
import { filledTemplate } from './template-words.ts';

export type RuleDeps = Pick<SendDeps, 'channels' | 'seal' | 'dataDir'>;

/** Where a rule acts. */
export interface RulePlace {
  conversationId: number;
  mentionId: number;
  /** who has it after the rule's other acts */
  assigneeId: number | null;
  /** in whose name goes out what it sends; null when that person is gone */
  keptBy: number | null;
}

const KINDS = [
  ...(['note', 'follow', 'draft', 'template', 'hide', 'handOff'] as const),
  ...(['urgent', 'vip', 'owner'] as const),
];
type Beyond = Extract<RuleAct, { kind: (typeof KINDS)[number] }>;

/** Is it done here, not by the queue? */
export const isBeyond = (act: RuleAct): act is Beyond => KINDS.some((kind) => kind === act.kind);

/**
 * Does one of them, and says what its way back needs; null where it can't be done (no mail server, a network that
 * refuses, nobody in whose name): nothing is written then.
 */
export async function doBeyond(
  tx: Tx,
  deps: RuleDeps,
  act: Beyond,
  at: RulePlace,
  now: Date,
): Promise<RuleDeed | null> {
  try {
    return await tx.transaction((inner) => carry(inner, deps, act, at, now));
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

async function carry(
  tx: Tx,
  deps: RuleDeps,
  act: Beyond,
  { conversationId, mentionId, assigneeId, keptBy }: RulePlace,
  now: Date,
): Promise<RuleDeed | null> {
  const inName = (): Actor => {
    if (keptBy === null) throw new Problem('forbidden', 'problem.forbidden');
    return { by: { userId: keptBy }, scope: { all: true } };
  };
  switch (act.kind) {
    case 'note':
      return { act, noteId: (await note(tx, conversationId, null, act.text, now)).noteId };
    case 'follow':
      return (await follow(tx, conversationId, [act.userId], null, now)) > 0 ? { act } : null;
    case 'draft':
      return assigneeId === null ? null : putWords(tx, act, { conversationId, assigneeId }, act, now);
    case 'template': {
      if (assigneeId === null) return null;
      const words = await templateWords(tx, act.templateId, { conversationId, assigneeId }, now);
      return putWords(tx, act, { conversationId, assigneeId }, words, now);
    }
    case 'urgent':
    case 'vip':
    case 'owner':
      return doOfPeople(tx, act, { conversationId, mentionId, now });
    case 'hide':
      await actBesideOn(tx, deps, { conversationId, mentionId, act: 'hide', ...inName() }, now);
      return { act, mentionId };
    case 'handOff': {
      const actor = inName();
      const ground = await groundOf(tx, conversationId, actor);
      const subject = suggestSubject(ground.user.language, ground.profile.names[0] ?? '');
      const letter = {
        conversationId,
        departmentId: act.departmentId,
        subject,
        body: act.text,
        byRule: true,
      };
      const { outboxIds } = await handOffOn(tx, deps, ground, { ...letter, ...actor }, now);
      return { act, outboxId: outboxIds[0] };
    }
  }
}

/** Words go behind what is half-typed; those that stand there already are left. */
async function putWords(
  tx: Tx,
  act: RuleAct,
  { conversationId, assigneeId }: { conversationId: number; assigneeId: number },
  { text, template }: { text: string; template?: string },
  now: Date,
): Promise<RuleDeed> {
  const key = { conversationId, userId: assigneeId, kind: 'public' } as const;
  const draft = await draftOf(tx, key);
  const before = draft?.text ?? '';
  if (before.includes(text)) return { act };
  const after = before.trim() === '' ? text : `${before.trimEnd()}\n\n${text}`;
  const fields = template === undefined ? draft?.fields : { ...draft?.fields, template };
  await saveDraft(tx, key, { text: after, fields }, now);
  return { act, draft: { userId: assigneeId, before, after } };
}

/** A template's words as who has the conversation would get them. */
async function templateWords(
  tx: Tx,
  templateId: number,
  { conversationId, assigneeId }: { conversationId: number; assigneeId: number },
  now: Date,
): Promise<{ text: string; template: string }> {
  const scope: Scope = { all: true };
  const { language, signature } = await requireUserRow(tx, assigneeId);
  const detail = await conversation(tx, conversationId, scope);
  const writer = { scope, language, signature };
  const deps = { db: tx, clock: () => now };
  const { text, mark } = await filledTemplate(deps, writer, detail, String(templateId));
  await countUse(tx, templateId, now);
  return { text, template: mark };
}

/** Takes one back, as far as it still stands; what has left for a department is with it. */
export async function takeBackBeyond(
  tx: Tx,
  deps: RuleDeps,
  conversationId: number,
  deed: RuleDeed,
  by: number,
  now: Date,
): Promise<void> {
  const { act, noteId, draft, mentionId, outboxId } = deed;
  if (isOfPeople(act)) return takeBackOfPeople(tx, conversationId, deed, by, now);
  const actor: Actor = { by: { userId: by }, scope: { all: true } };
  if (noteId !== undefined) await dropNote(tx, conversationId, noteId);
  if (act.kind === 'follow') await unfollow(tx, conversationId, act.userId);
  if (draft !== undefined) {
    const key = { conversationId, userId: draft.userId, kind: 'public' } as const;
    const typed = await draftOf(tx, key);
    if (typed?.text === draft.after)
      await saveDraft(tx, key, { text: draft.before, fields: typed.fields }, now);
  }
  const outward = async (inner: Tx) => {
    if (mentionId !== undefined)
      await actBesideOn(inner, deps, { conversationId, mentionId, act: 'unhide', ...actor }, now);
    if (outboxId !== undefined) await undoSendOn(inner, outboxId, actor, now);
  };
  try {
    await tx.transaction(outward);
  } catch (problem) {
    // it has left, or the network takes it no more: the rest is back all the same
    if (!(problem instanceof Problem)) throw problem;
  }
}

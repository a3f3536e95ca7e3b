/** What rules do beyond the queue's own acts: words for the team and for the composer, the network, the department. */
import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import { dropNote, follow, note, unfollow } from '../queue/index.ts';
import { draftOf, saveDraft } from '../replies/drafts.ts';
import { suggestSubject } from '../replies/handoff-text.ts';
import type { RuleAct, RuleDeed } from '../rules/store.ts';
import { actBesideOn } from './beside.ts';
import { type Actor, groundOf } from './ground.ts';
import { handOffOn } from './handoff.ts';
import { type SendDeps, undoSendOn } from './outbound.ts';

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

type Beyond = Extract<RuleAct, { kind: 'note' | 'follow' | 'draft' | 'hide' | 'handOff' }>;

const KINDS: ReadonlySet<RuleAct['kind']> = new Set(['note', 'follow', 'draft', 'hide', 'handOff']);

/** Is it done here, not by the queue? */
export const isBeyond = (act: RuleAct): act is Beyond => KINDS.has(act.kind);

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
    case 'draft': {
      if (assigneeId === null) return null;
      const key = { conversationId, userId: assigneeId, kind: 'public' } as const;
      const draft = await draftOf(tx, key);
      const before = draft?.text ?? '';
      if (before.includes(act.text)) return null;
      const after = before.trim() === '' ? act.text : `${before.trimEnd()}\n\n${act.text}`;
      await saveDraft(tx, key, { text: after, fields: draft?.fields }, now);
      return { act, draft: { userId: assigneeId, before, after } };
    }
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

/** Takes one back, as far as it still stands; what has left for a department is with it. */
export async function takeBackBeyond(
  tx: Tx,
  deps: RuleDeps,
  conversationId: number,
  { act, noteId, draft, mentionId, outboxId }: RuleDeed,
  by: number,
  now: Date,
): Promise<void> {
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

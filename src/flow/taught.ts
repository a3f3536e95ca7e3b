/** What the team teaches by its acts: by closing as *not about us*, what a watch makes of it; by closing as spam, examples; by labels, examples. */
import { notify } from '../alarms/index.ts';
import type { Tx } from '../db/client.ts';
import type { Made } from '../db/schema/queue.ts';
import { learnFrom, senseOf, withdraw } from '../learning/about-us.ts';
import { type HeldRow, heldRows, letGo } from '../learning/held-back.ts';
import { forgetTakenOff, noteTakenOff } from '../learning/labels.ts';
import { type Sense, tellsAgainst, wordsAround } from '../learning/sense.ts';
import { learnSpam } from '../learning/spam.ts';
import { type Act, type BulkResult, bulk, rightFor, undo } from '../queue/index.ts';
import { removeEntered } from '../register/complaints.ts';
import { clearDraft, draftOf, saveDraft } from '../replies/drafts.ts';
import { recordHits } from '../watches/store.ts';
import type { FlowDeps } from './deps.ts';
import { tellFollowers } from './following.ts';
import { requireRight } from './ground.ts';
import { withTerms } from './response-clock.ts';
import { asideItem, takeIn, textOf } from './taking-in.ts';
import { unmoveOthers } from './threads.ts';

/** Acts that those who follow a conversation are told of. */
const TOLD: ReadonlySet<Act['kind']> = new Set(['resolve', 'reopen', 'assign']);

/** `bulk` of the queue for who may do that, who is to be told of it, and what is to be learned from it. */
export async function act(tx: Tx, ids: number[], chosen: Act, by: number, now: Date): Promise<BulkResult> {
  await requireRight(tx, by, rightFor(chosen.kind));
  const result = await bulk(tx, ids, await withTerms(tx, chosen, ids), by, now);
  if (chosen.kind === 'assign') {
    const told = { userIds: [chosen.assigneeId], kind: 'assigned' as const, by };
    await notify(
      tx,
      result.changed.map((conversationId) => ({ ...told, conversationId })),
      now,
    );
  }
  if (chosen.kind === 'resolve' || chosen.kind === 'reopen' || chosen.kind === 'answerThis') {
    await learnFrom(tx, result.changed, now);
    await learnSpam(tx, result.changed, now);
  }
  if (TOLD.has(chosen.kind)) await tellFollowers(tx, result.changed, 'changed', by, now);
  if (chosen.kind === 'label') await forgetTakenOff(tx, result.changed);
  if (chosen.kind === 'unlabel') await noteTakenOff(tx, result.changed, chosen.labelId, now);
  return result;
}

/** `undo` of the queue; what had been learned from the act goes with it. */
export async function takeBack(tx: Tx, actId: string, userId: number, now: Date): ReturnType<typeof undo> {
  const result = await undo(tx, actId, userId, now);
  await removeEntered(tx, actId);
  if (result.moved) await unmoveOthers(tx, result.moved);
  await emptyComposers(tx, result.drafts ?? [], userId, now);
  await learnFrom(tx, result.restored, now);
  await learnSpam(tx, result.restored, now);
  await forgetTakenOff(tx, result.restored);
  return result;
}

/** Words that a macro put into a composer leave it, unless somebody went on with them. */
async function emptyComposers(tx: Tx, drafts: Made['drafts'], userId: number, now: Date): Promise<void> {
  for (const { conversationId, kind, before, after } of drafts) {
    const key = { conversationId, userId, kind };
    const draft = await draftOf(tx, key);
    if (draft?.text !== after) continue;
    if (before === '') await clearDraft(tx, key, now);
    else await saveDraft(tx, key, { text: before, fields: draft.fields }, now);
  }
}

/** Takes an example of a watch back, or (mentionId null) all; what was held back because of it comes in. Returns how many came. */
export async function unteach(
  deps: FlowDeps,
  watchId: number,
  mentionId: number | null,
  userId: number | null,
): Promise<number> {
  await deps.db.transaction((tx) => withdraw(tx, watchId, mentionId, { userId, at: deps.clock() }));
  const sense = await senseOf(deps.db, watchId);
  let released = 0;
  for (const row of await heldRows(deps.db, watchId)) {
    const isStill = sense && (await tellsStill(deps.db, sense, row));
    if (!isStill) released += await release(deps, row);
  }
  return released;
}

/** One that was held back is about us after all. */
export const believe = (deps: FlowDeps, row: HeldRow): Promise<number> => release(deps, row);

async function tellsStill(tx: Tx, sense: Sense, row: HeldRow): Promise<boolean> {
  const text = await textOf(tx, row);
  return text !== null && tellsAgainst(sense, wordsAround({ ...text, spans: row.spans })) !== null;
}

async function release(deps: FlowDeps, row: HeldRow): Promise<number> {
  const { watchId, mentionId, spans } = row;
  await deps.db.transaction(async (tx) => {
    await letGo(tx, [row.id]);
    if (mentionId !== null) await recordHits(tx, [{ mentionId, watchId, spans }]);
  });
  if (row.passedById === null) return 1;
  const aside = await asideItem(deps.db, row.passedById);
  return aside ? takeIn(deps, aside.source, [aside.item], { believed: true }) : 0;
}

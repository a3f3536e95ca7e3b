import type { Tx } from '../db/client.ts';
import type { KnownMention } from '../intake/receive.ts';
import { holdMentions, reviseMention } from '../intake/revise.ts';
import { correctionsOf } from '../learning/tones.ts';
import { indexMentions } from '../search/index.ts';
import { dropHits, recordHits } from '../watches/store.ts';
import type { FlowDeps } from './deps.ts';
import { judge } from './judge.ts';
import type { Candidate, Setting } from './setting.ts';
import { tellOfChanges } from './tell-of-changes.ts';
import { keepTone } from './tone.ts';

/** Edits: only the source that found a mention may change it, or two feeds with different cuts would quarrel for ever. */
export async function reviseChanged(
  tx: Tx,
  deps: Pick<FlowDeps, 'analyse' | 'teaching'>,
  setting: Setting,
  seen: Candidate[],
  known: Map<string, KnownMention>,
): Promise<number> {
  const knownAs = ({ identity }: Candidate) => known.get(identity)!;
  const isOther = (one: Candidate, { revision }: { revision: string }) => revision !== one.item.revision;
  const edited = seen.filter(
    (one) => isOther(one, knownAs(one)) && knownAs(one).sourceId === setting.source.id,
  );
  if (edited.length === 0) return 0;
  const held = await holdMentions(
    tx,
    edited.map((one) => knownAs(one).id),
  );
  const oldOf = (one: Candidate) => held.get(knownAs(one).id)!;
  const revised = edited.filter((one) => isOther(one, oldOf(one)));
  if (revised.length === 0) return 0;
  const changed = revised.map((one) => oldOf(one).id);
  const corrections = await correctionsOf(tx, changed);
  const taught = await deps.teaching(tx);
  for (const one of revised) {
    const { item, hits } = one;
    const old = oldOf(one);
    const correction = corrections.get(old.id);
    const writer = { usualLanguage: setting.usualLanguage };
    // what a person said of this text itself stands, but it is not how the house reads it
    const { verdict } = judge(deps, setting.judging, one, writer, correction ? undefined : taught);
    await reviseMention(tx, old, item, verdict, setting.now);
    if (correction) await keepTone(tx, old.id, correction.label);
    await recordHits(
      tx,
      hits.map((hit) => ({ mentionId: old.id, watchId: hit.watchId, spans: hit.spans })),
    );
    await dropHits(
      tx,
      old.id,
      hits.map((hit) => hit.watchId),
    );
  }
  await indexMentions(tx, changed);
  await tellOfChanges(tx, changed, 'conversation.edited', setting.now);
  return changed.length;
}

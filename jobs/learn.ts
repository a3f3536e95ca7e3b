import type { FlowDeps } from '../src/flow/deps.ts';
import { learnLabels } from '../src/flow/label-lessons.ts';
import { labelledStamp } from '../src/learning/labels.ts';

/** Labels are learned anew when people have labelled since the last time. */
export function learnJob(deps: FlowDeps): () => Promise<number> {
  let learned = '';
  return async () => {
    const stamp = await labelledStamp(deps.db);
    if (stamp === learned) return 0;
    const good = await learnLabels(deps);
    learned = stamp;
    return good;
  };
}

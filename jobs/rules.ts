import type { FlowDeps } from '../src/flow/deps.ts';
import { LOT, ruleStory } from '../src/flow/rule-story.ts';

/** Asks the rules of what has happened since the last time, however much that is. */
export const rulesJob = (deps: FlowDeps) => async (): Promise<number> => {
  let seen = 0;
  for (;;) {
    const lot = await ruleStory(deps, deps.clock());
    seen += lot;
    if (lot < LOT) return seen;
  }
};

import type { FlowDeps } from '../src/flow/deps.ts';
import { ruleStory } from '../src/flow/rule-story.ts';

/** Asks the rules of what has happened since the last time. */
export const rulesJob = (deps: FlowDeps) => (): Promise<number> => ruleStory(deps, deps.clock());

import type { FlowDeps } from '../src/flow/deps.ts';
import { indexNew } from '../src/search/index.ts';

/** What was written since the last time can be searched for. */
export const searchJob =
  ({ db }: FlowDeps) =>
  (): Promise<number> =>
    indexNew(db);

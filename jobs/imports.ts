import type { FlowDeps } from '../src/flow/deps.ts';
import { importNext } from '../src/flow/importing.ts';
import type { Job } from './run.ts';

/** Reads the files that people brought, one at a time. A file is read in the background of other jobs. */
export function importsJob(deps: FlowDeps): Job {
  let underWay: Promise<unknown> | null = null;
  let stopped = false;
  const readAll = async () => {
    while (!stopped && (await importNext(deps, () => stopped)));
  };
  const rest = () => {
    stopped = true;
  };
  const tick = async () => {
    if (underWay) return 0;
    underWay = readAll()
      .catch((error: unknown) => deps.log.error({ err: error }, 'imports could not be read'))
      .finally(() => {
        underWay = null;
      });
    return 0;
  };
  return Object.assign(tick, { rest, underWay: async () => underWay });
}

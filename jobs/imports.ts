import type { FlowDeps } from '../src/flow/deps.ts';
import { importNext } from '../src/flow/importing.ts';
import type { Job } from './run.ts';

/** Reads the files that people brought, one at a time. A file is read in the background of other jobs. */
export function importsJob(deps: FlowDeps): Job {
  let underWay: Promise<unknown> | null = null;
  const readAll = async () => {
    while (await importNext(deps));
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
  return Object.assign(tick, { underWay: async () => underWay });
}

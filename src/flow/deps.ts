import type { Analyser } from '../analysis/index.ts';
import type { Channel } from '../channels/contract.ts';
import type { Db } from '../db/client.ts';
import type { Clock } from '../lib/clock.ts';
import type { Http, Reach } from '../lib/http.ts';
import type { Log } from '../lib/log.ts';
import type { Seal } from '../lib/seal.ts';
import type { Matching } from './matching.ts';
import type { Teaching } from './teaching.ts';

/** What the corridor needs; the composition root gives it, tests give their own. */
export interface FlowDeps {
  db: Db;
  clock: Clock;
  http: Http;
  reach: Reach;
  log: Log;
  seal: Seal;
  channels: ReadonlyMap<string, Channel>;
  analyse: Analyser;
  matching: Matching;
  teaching: Teaching;
  /** how people reach us, for links in what leaves the house; no slash at the end */
  publicUrl: string;
  /** where large files lie (DATA_DIR); web and workers share it */
  dataDir: string;
  /** in [0, 1): spreads polls and retries */
  random: () => number;
}

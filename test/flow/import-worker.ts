/**
 * A worker process of its own, for being killed: says `ready` when loaded; told an instant it reads the files that are
 * due then, says so at the beginning of each transaction, and ends.
 */
import { createAnalyser } from '../../src/analysis/index.ts';
import { channels } from '../../src/channels/index.ts';
import { connect } from '../../src/db/client.ts';
import { importNext } from '../../src/flow/importing.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { createTeaching } from '../../src/flow/teaching.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal } from '../../src/lib/seal.ts';

const [url = '', dataDir = ''] = process.argv.slice(2);
const { db, close } = await connect(url, { max: 2 });
const analyse = await createAnalyser();
const matching = createMatching();
const nobody = () => {
  throw new Error('nobody is asked');
};

process.once('message', async (instant: string) => {
  const now = new Date(instant);
  const deps = {
    db,
    clock: () => now,
    log: silentLog,
    seal: createSeal(Buffer.alloc(32, 7)),
    http: nobody,
    reach: nobody,
    channels,
    analyse,
    matching: (tx: Parameters<typeof matching>[0]) => {
      process.send?.('rows');
      return matching(tx);
    },
    teaching: createTeaching(analyse),
    publicUrl: 'http://ohlas.test',
    dataDir,
    random: () => 0.5,
  };
  while (await importNext(deps));
  await close();
  process.disconnect();
});
process.send?.('ready');

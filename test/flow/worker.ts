/** A worker process of its own, for being killed: sends what is due at one instant, then ends. */
import { mastodon } from '../../src/channels/mastodon/index.ts';
import { connect } from '../../src/db/client.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { createHttp } from '../../src/lib/http.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal } from '../../src/lib/seal.ts';

const [url = '', instant = ''] = process.argv.slice(2);
const now = new Date(instant);
const { db, close } = await connect(url, { max: 2 });
const deps = {
  db,
  clock: () => now,
  log: silentLog,
  seal: createSeal(Buffer.alloc(32, 7)),
  http: createHttp({ userAgent: 'Ohlas test', isAllowedHost: (host) => host.startsWith('127.0.0.1') }),
  channels: new Map([[mastodon.info.kind, mastodon]]),
  random: () => 0.5,
};
while ((await deliverDue(deps, 10)) > 0);
await close();

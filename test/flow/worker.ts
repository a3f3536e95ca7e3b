/** A worker process of its own, for being killed: sends what is due at one instant, then ends. */
import { facebook } from '../../src/channels/facebook/index.ts';
import { mastodon } from '../../src/channels/mastodon/index.ts';
import { connect } from '../../src/db/client.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { flowDeps } from '../setup/flow.ts';

const [url = '', instant = ''] = process.argv.slice(2);
const now = new Date(instant);
const { db, close } = await connect(url, { max: 2 });
const deps = await flowDeps({ db }, () => now, mastodon, facebook);
while ((await deliverDue(deps, 10)) > 0);
await close();

import { expect, test } from 'vitest';
import { feed } from '../../src/channels/feed/index.ts';
import { after, HOUR } from '../../src/lib/clock.ts';
import { createFeedSimulator } from '../../src/simulators/feed/index.ts';
import { START } from '../setup/flow.ts';
import { loopbackReach } from '../setup/reach.ts';

test('our own reader finds in it what was published, the newest first', async () => {
  const site = 'https://noviny.example';
  const { app, publish } = createFeedSimulator({ site, title: 'Noviny & spol.', language: 'cs' });
  const older = { slug: 'prvni', title: 'První', text: 'Káva <teplá> & "dobrá"', author: 'Eva & Jan' };
  const newer = { slug: 'druha', title: 'Druhá', text: 'Nic nového.', author: 'Eva' };
  publish({ ...older, publishedAt: after(START, -2 * HOUR) });
  publish({ ...newer, publishedAt: after(START, -HOUR) });
  const http = async (url: string) => {
    const answer = await app.request(url);
    const { status, headers } = answer;
    return { status, headers, bytes: new Uint8Array(await answer.arrayBuffer()), url, permanentUrl: null };
  };
  const ctx = { http, now: START, secrets: {}, keep: async () => true, reach: loopbackReach };
  const read = await feed.poll({ url: `${site}/rss.xml` }, null, ctx);
  const items = read.ok ? read.value.items : [];
  expect(items).toMatchObject([
    { title: 'Druhá', text: 'Nic nového.', url: `${site}/druha`, publishedAt: after(START, -HOUR) },
    { title: 'První', url: `${site}/prvni`, author: { name: 'Eva & Jan' }, languageClaim: 'cs' },
  ]);
});

/** Every form of the screens has its address in the API, or a reason why not that the description tells. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENDPOINTS } from '../../src/api/endpoints.ts';
import { describeApi } from '../../src/api/openapi.ts';
import { SCREENS_ONLY } from '../../src/api/screens-only.ts';
import { createApp } from '../../src/app.ts';
import { channels } from '../../src/channels/index.ts';
import { type TestApp, testApp } from '../setup/app.ts';

/** Forms that have their address under another name. */
const ELSEWHERE: Record<string, string> = {
  '/contact-imports/:id': '/contact-imports/:id/start',
  '/contacts/:id/addresses/:address/remove': '/contacts/:id/addresses/remove',
  '/contacts/:id/notes/:note/remove': '/contacts/:id/notes/remove',
  '/conversations/:id/ask': '/conversations/:id/contact-requests',
  '/conversations/:id/ask/:request/revoke': '/conversations/:id/contact-requests/revoke',
  '/conversations/:id/files/:file/description': '/conversations/:id/files/describe',
  '/conversations/:id/files/:file/remove': '/conversations/:id/files/remove',
  '/queue/all': '/conversations/many',
  '/queue/bulk': '/conversations/many',
  '/queue/next': '/next',
  '/rules/:id/remove': '/rules/:id',
  // as it is kept it is tried by a GET
  '/rules/:id/try': '/rules/dry-run',
  '/rules/try': '/rules/dry-run',
  '/settings/complaints': '/complaint-terms',
  '/settings/urgency/reset': '/settings/urgency',
  '/templates/:id/files/:file/remove': '/templates/:id/files/remove',
};

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

/** What people post; the doors of other programs and of customers left out. */
const forms = (): string[] => {
  const { routes } = createApp({ ...house.deps, channels });
  const posts = routes.filter(({ method, path }) => method === 'POST' && !/^\/(hooks|api|ask)\//.test(path));
  return [...new Set(posts.map(({ path }) => path))];
};
const addresses = new Set(ENDPOINTS.filter(({ method }) => method !== 'get').map(({ path }) => path));

test('what people can do on screens other programs can do, or the description says why not', async () => {
  const without = SCREENS_ONLY.flatMap(({ paths }) => paths);
  const missing = forms().filter((path) => {
    if (without.includes(path)) return addresses.has(path);
    return !addresses.has(ELSEWHERE[path] ?? path);
  });
  expect(missing).toEqual([]);
  // nothing is excused that is not there
  expect([...without, ...Object.keys(ELSEWHERE)].filter((path) => !forms().includes(path))).toEqual([]);

  const { info } = describeApi(ENDPOINTS, '');
  for (const { why } of SCREENS_ONLY) expect(info.description).toContain(why);
});

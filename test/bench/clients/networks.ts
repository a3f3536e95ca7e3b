/**
 * The simulated networks of the bench in a process of their own: feeds, and Mastodon servers with shops that somebody
 * writes to. Every feed and every shop has something new about once a minute.
 * Arguments: how many servers, feeds and shops. Tells its parent where everything stands.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createMastodonSimulator } from '../../../src/simulators/mastodon/index.ts';

export interface Networks {
  feeds: string[];
  shops: { server: string; token: string }[];
}

const [servers, feeds, shops] = process.argv.slice(2).map(Number) as [number, number, number];
const MINUTE = 60_000;
/** A feed shows the last ones. */
const ITEMS_SHOWN = 10;

const rss = (name: string, now: Date): string => {
  const newest = Math.floor(now.getTime() / MINUTE);
  const items = Array.from({ length: ITEMS_SHOWN }, (_, back) => newest - back).map(
    (minute) =>
      `<item><title>Recenze ${minute}</title><link>https://${name}.example/${minute}</link><guid>${name}-${minute}</guid><description>Objednávka z obchodu pořád nedorazila, ptám se už podruhé.</description><pubDate>${new Date(minute * MINUTE).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${name}</title>${items.join('')}</channel></rss>`;
};

const clock = () => new Date();
const places: Networks = { feeds: [], shops: [] };
for (let number = 0; number < servers; number++) {
  const simulator = createMastodonSimulator({ clock, domain: `server${number}.example` });
  const serveApi = getRequestListener((request, env) =>
    simulator.app.fetch(request, env as Record<string, unknown>),
  );
  const server = createServer((request, response) => {
    const feed = /^\/feed\/(\w+)\.xml/.exec(request.url ?? '');
    if (!feed) return void serveApi(request, response);
    response.setHeader('content-type', 'application/rss+xml').end(rss(feed[1]!, clock()));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (let n = number; n < feeds; n += servers) places.feeds.push(`${origin}/feed/f${n}.xml`);
  const customer = simulator.control.addAccount({ username: 'jana', domain: 'jinde.example' });
  const here = Math.ceil((shops - number) / servers);
  for (let n = 0; n < here; n++) {
    const shop = simulator.control.addAccount({ username: `shop${n}` });
    places.shops.push({ server: origin, token: simulator.control.token(shop) });
    let written = 0;
    const write = () =>
      simulator.control.mention({ by: customer, to: shop, text: `kde je balíček číslo ${written++}?` });
    setTimeout(() => setInterval(write, MINUTE), (n / here) * MINUTE);
  }
}
process.send?.(places);

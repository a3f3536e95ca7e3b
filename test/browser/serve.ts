import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

/** An app on a free port of loopback, with the policy that pages are really served under. */
export async function serveApp(app: {
  fetch(request: Request): Response | Promise<Response>;
}): Promise<{ url: string; close(): Promise<void> }> {
  const server = serve({ fetch: (request) => app.fetch(request), port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

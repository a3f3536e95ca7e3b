import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result, Settings } from '../../../src/channels/contract.ts';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { createHttpStream } from '../../../src/lib/http/stream.ts';
import { startServer, type TestServer } from './server.ts';

const openStream = createHttpStream({
  userAgent: 'Ohlas/test',
  isAllowedHost: (host) => host.startsWith('127.0.0.1'),
});

let server: TestServer;
let stop: AbortController;
beforeEach(async () => {
  server = await startServer();
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await server.close();
});

/** Listens; gives when the connection stands, how often it rang and what ended it. */
async function ear(source: Settings, secrets?: Record<string, string>) {
  let rings = 0;
  let stands = () => {};
  const standing = new Promise<void>((done) => {
    stands = done;
  });
  const ended: Promise<Result<void>> = mastodon.listen!(source, {
    ...server.ctx(secrets),
    openStream,
    signal: stop.signal,
    connected: () => stands(),
    ring: () => {
      rings++;
    },
  });
  await Promise.race([standing, ended]);
  return { ended, heard: (count: number) => vi.waitFor(() => expect(rings).toBe(count)) };
}

describe('a stream', () => {
  it('rings for mentions, edits and deletions, and not for favourites of them', async () => {
    const { control, jana, shop } = server;
    const { heard, ended } = await ear(server.mentions);
    const status = control.mention({ by: jana, to: shop, text: 'haló' });
    await heard(1);
    control.edit(status, '@kolo@obchod.example haló?');
    await heard(2);
    control.delete(status);
    await heard(3);
    control.post({ by: jana, text: 'o něčem jiném' });
    control.directMessage({ by: jana, to: shop, text: 'soukromě' });
    await heard(4);
    stop.abort();
    expect(await ended).toEqual({ ok: true, value: undefined });
    await vi.waitFor(() => expect(control.listeners()).toBe(0));
  });

  it('of a hashtag rings for every post with it', async () => {
    const { control, jana } = server;
    const { heard } = await ear(server.settings('hashtag', '#Výprodej'));
    control.post({ by: jana, text: 'jde se na #výprodej' });
    control.post({ by: jana, text: 'nejde' });
    control.post({ by: jana, text: '#výprodej skončil' });
    await heard(2);
  });

  it('that the server ends, ends', async () => {
    const { ended } = await ear(server.mentions);
    server.control.hangUp();
    expect(await ended).toEqual({ ok: true, value: undefined });
  });
});

describe('where there is nothing to listen to', () => {
  const error = async (source: Settings, secrets?: Record<string, string>) => {
    const result = await (await ear(source, secrets)).ended;
    return result.ok ? 'no error' : result.error;
  };

  it('a search has no stream', async () => {
    expect(await error(server.settings('search', 'kolo'))).toMatchObject({ kind: 'permanent' });
  });

  it('a server without streams is left alone', async () => {
    await server.close();
    server = await startServer({ streaming: false });
    expect(await error(server.mentions)).toMatchObject({ kind: 'permanent', key: 'channel.error.not_found' });
  });

  it('what answers something else is no stream, and its connection is closed', async () => {
    server.control.failNext('error-with-200', { path: '/streaming' });
    expect(await error(server.mentions)).toMatchObject({ kind: 'permanent' });
  });

  it.each([
    ['server-error', 'transient'],
    ['rate-limited', 'rate-limited'],
  ] as const)('%s passes', async (fault, kind) => {
    server.control.failNext(fault, { path: '/streaming' });
    expect(await error(server.mentions)).toMatchObject({ kind });
  });

  it('a dead token is one', async () => {
    expect(await error(server.mentions, { token: 'dead' })).toMatchObject({ kind: 'auth' });
    expect(await error(server.mentions, {})).toMatchObject({ kind: 'auth' });
  });
});

describe('the host of the streams', () => {
  const asked = async (streamingHost: string): Promise<string> => {
    await server.close();
    server = await startServer({ streamingHost });
    let url = '';
    await mastodon.listen!(server.mentions, {
      ...server.ctx(),
      openStream: (address) => {
        url = address;
        return Promise.reject(new Error('enough'));
      },
      signal: stop.signal,
      connected: () => undefined,
      ring: () => undefined,
    }).catch(() => undefined);
    return new URL(url).origin;
  };

  it('is the one that the server names', async () => {
    expect(await asked('ws://streaming.obchod.example')).toBe('http://streaming.obchod.example');
  });

  it.each(['wss://user:word@streaming.example', 'ftp://streaming.example', 'nonsense'])(
    'is the server itself where it names %s',
    async (named) => {
      expect(await asked(named)).toBe(server.origin);
    },
  );
});

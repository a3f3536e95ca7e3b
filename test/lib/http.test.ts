import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import {
  type AddressInfo,
  connect as connectTcp,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { multipart } from '../../src/lib/http/multipart.ts';
import {
  createHttp,
  createReach,
  type Http,
  HttpError,
  type HttpOptions,
  retryAfter,
} from '../../src/lib/http.ts';

const open: (Server | TcpServer)[] = [];
const sockets = new Set<Socket>();

function track<T extends Server | TcpServer>(server: T): Promise<string> {
  open.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(String((server.address() as AddressInfo).port))),
  );
}

const serve = (listener: RequestListener): Promise<string> => track(createServer(listener));

/** Every name leads to loopback; names under .shop are let in by the administrator, others are not. */
function client(options: Partial<HttpOptions> = {}): Http {
  return createHttp({
    userAgent: 'Ohlas/test',
    isAllowedHost: (host) => /\.shop$/.test(host),
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    ...options,
  });
}

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) =>
      error instanceof HttpError ? `${error.failure}${error.ambiguous ? ' (ambiguous)' : ''}` : String(error),
  );
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const allClosed = (): Promise<void> => vi.waitFor(() => expect(sockets.size).toBe(0), { timeout: 2000 });

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done))));
});

describe('a plain request', () => {
  it('sends what it is given and closes the connection', async () => {
    let seen: IncomingMessage | undefined;
    let body = '';
    const port = await serve((request, response) => {
      seen = request;
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => response.writeHead(201, { etag: '"1"' }).end('hotovo'));
    });
    const answer = await client()(`http://a.shop:${port}/x?y=1#z`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: 'příliš',
    });
    expect(answer.status).toBe(201);
    expect(text(answer.bytes)).toBe('hotovo');
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.url).toBe(`http://a.shop:${port}/x?y=1`);
    expect(answer.permanentUrl).toBeNull();
    expect(seen?.headers['user-agent']).toBe('Ohlas/test');
    expect(seen?.url).toBe('/x?y=1');
    expect(body).toBe('příliš');
    await allClosed();
  });

  it.each([
    ['gzip', gzipSync('žluťoučký')],
    ['x-gzip', gzipSync('žluťoučký')],
    ['deflate', deflateSync('žluťoučký')],
    ['deflate', deflateRawSync('žluťoučký')],
    ['br', brotliCompressSync('žluťoučký')],
    ['gzip', Buffer.from('žluťoučký')],
    ['gzip, br', brotliCompressSync(gzipSync('žluťoučký'))],
  ])('unpacks %s', async (encoding, bytes) => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(text((await client()(`http://a.shop:${port}/`)).bytes)).toBe('žluťoučký');
  });
});

describe('private addresses', () => {
  it('are refused by literal, by name and by redirect, before anything is sent', async () => {
    let hits = 0;
    const inner = await serve((_, response) => {
      hits++;
      response.end('secret');
    });
    const outer = await serve((_, response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${inner}/` }).end(),
    );
    const http = client();
    for (const host of [
      '127.0.0.1',
      '[::ffff:127.0.0.1]',
      '2130706433',
      '0x7f.1',
      'localhost',
      'evil.example',
    ]) {
      expect(await failure(http(`http://${host}:${inner}/`)), host).toBe('blocked-address');
    }
    expect(await failure(http(`http://front.shop:${outer}/`))).toBe('blocked-address (ambiguous)');
    expect(hits).toBe(0);
  });

  it('are refused when a name answers differently the second time', async () => {
    let hits = 0;
    const port = await serve((_, response) => {
      hits++;
      response.end();
    });
    let asked = 0;
    const lookup = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '93.184.215.14', family: 4 }];
    expect(await failure(client({ lookup })(`http://rebind.example:${port}/`))).toBe('blocked-address');
    expect(asked).toBe(1);
    expect(hits).toBe(0);
  });

  it('are reached when an administrator allows the host or this very port', async () => {
    const port = await serve((_, response) => response.end('ok'));
    const http = client({ isAllowedHost: async (host) => host === `127.0.0.1:${port}` });
    expect((await http(`http://127.0.0.1:${port}/`)).status).toBe(200);
    expect(await failure(http(`http://127.0.0.1:${Number(port) + 1}/`))).toBe('blocked-address');
  });
});

describe('redirects', () => {
  it('follow the rules for methods and tell when all were permanent', async () => {
    const seen: string[] = [];
    const port = await serve((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      const next: Record<string, [number, string]> = {
        '/a': [301, '/b'],
        '/b': [308, '/c%20d'],
        '/post': [302, '/done'],
        '/keep': [307, '/done'],
        '/put': [303, '/done'],
        '/utf8': [301, '/\u010desky'],
      };
      const [status, location] = next[request.url ?? ''] ?? [200, ''];
      if (location === '') response.end('end');
      else response.writeHead(status, { location: Buffer.from(location).toString('latin1') }).end();
    });
    const base = `http://a.shop:${port}`;
    const http = client();
    expect((await http(`${base}/a`)).permanentUrl).toBe(`${base}/c%20d`);
    expect((await http(`${base}/post`, { method: 'POST', body: 'x' })).permanentUrl).toBeNull();
    await http(`${base}/keep`, { method: 'POST', body: 'x' });
    await http(`${base}/put`, { method: 'PUT', body: 'x' });
    expect((await http(`${base}/utf8`)).url).toBe(`${base}/%C4%8Desky`);
    expect(seen.filter((line) => line.endsWith('/done'))).toEqual(['GET /done', 'POST /done', 'GET /done']);
    const first = await http(`${base}/a`, { maxRedirects: 0 });
    expect([first.status, first.url]).toEqual([301, `${base}/a`]);
  });

  it('stop at the limit and take no secret to another origin', async () => {
    let seen: IncomingMessage['headers'] = {};
    const other = await serve((request, response) => {
      seen = request.headers;
      response.end();
    });
    const port = await serve((request, response) =>
      response
        .writeHead(request.url === '/body' ? 307 : 302, {
          location: request.url === '/loop' ? '/loop' : `http://b.shop:${other}/`,
        })
        .end(),
    );
    const http = client();
    expect(await failure(http(`http://a.shop:${port}/loop`))).toBe('redirects (ambiguous)');
    const headers = { authorization: 'Bearer x', cookie: 'a=b', 'x-api-key': 'k', accept: 'text/xml' };
    await http(`http://a.shop:${port}/`, { headers });
    expect(seen.accept).toBe('text/xml');
    expect([seen.authorization, seen.cookie, seen['x-api-key']]).toEqual([undefined, undefined, undefined]);
    expect(await failure(http(`http://a.shop:${port}/body`, { method: 'POST', body: 'x' }))).toBe(
      'redirects',
    );
  });
});

describe('bad company', () => {
  const fast = { timeoutMs: 150 };

  it('refuses addresses that are none', async () => {
    const http = client();
    for (const url of [
      'file:///etc/passwd',
      'ftp://a.shop/',
      'http://u:p@a.shop/',
      'nonsense',
      'data:text/xml,x',
    ]) {
      expect(await failure(http(url)), url).toBe('bad-url');
    }
  });

  it('sends a file while it is read, as a form that servers understand', async () => {
    let largest = 0;
    const port = await serve(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const body = Buffer.concat(parts);
      const headers = { 'content-type': request.headers['content-type'] ?? '' };
      const form = await new Response(body, { headers }).formData();
      const file = form.get('file') as File;
      const same = Number(request.headers['content-length']) === body.length;
      response.end(JSON.stringify([form.get('popis'), file.name, file.type, file.size, same]));
    });
    const file = {
      name: 'kolo "nové".jpg',
      type: 'image/jpeg',
      size: 40 * 65_536,
      async *open() {
        for (let n = 0; n < 40; n++) {
          largest = Math.max(largest, n);
          yield new Uint8Array(65_536);
        }
      },
    };
    const { type, body } = multipart({ popis: 'Modré kolo' }, 'file', file);
    const answer = await client()(`http://a.shop:${port}/`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const [words, name, ...rest] = JSON.parse(text(answer.bytes)) as unknown[];
    expect([words, ...rest]).toEqual(['Modré kolo', 'image/jpeg', file.size, true]);
    expect(name).toContain('kolo');
    expect(largest).toBe(39);
    await allClosed();
  });

  it('a file that breaks off while it is sent is a failure, and the server never has it whole', async () => {
    const whole: string[] = [];
    const port = await serve((request) => {
      request.on('error', () => undefined);
      request.on('end', () => whole.push('all of it'));
      request.resume();
    });
    const open = async function* () {
      yield new Uint8Array(10);
      throw new Error('the disk is gone');
    };
    const { type, body } = multipart({}, 'file', { name: 'a', type: 'image/png', size: 100, open });
    const sent = client()(`http://a.shop:${port}/`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(await failure(sent)).toMatch(/^reset/);
    await allClosed();
    expect(whole).toEqual([]);
  });

  it('tells unknown names and closed ports apart', async () => {
    const missing = Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    expect(await failure(client({ lookup: () => Promise.reject(missing) })('http://a.shop/'))).toBe('dns');
    expect(await failure(client({ lookup: async () => [] })('http://a.shop/'))).toBe('dns');
    const closing = createServer();
    const port = await track(closing);
    open.pop();
    await new Promise((done) => closing.close(done));
    expect(await failure(client()(`http://a.shop:${port}/`))).toBe('refused');
  });

  it('stops a gzip bomb, an endless body and an announced giant at the cap', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const port = await serve((request, response) => {
      if (request.url === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      else {
        const chunk = Buffer.alloc(64 * 1024);
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on('drain', more);
        more();
      }
    });
    const http = client();
    expect(await failure(http(`http://a.shop:${port}/bomb`))).toBe('too-large (ambiguous)');
    expect(await failure(http(`http://a.shop:${port}/endless`, { maxBytes: 300_000 }))).toBe(
      'too-large (ambiguous)',
    );
    await allClosed();
  });

  it('gives up on silence before the head and on a dripping body, and closes the socket', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/drip') response.writeHead(200).write('x');
    });
    const http = client();
    expect(await failure(http(`http://a.shop:${port}/silent`, fast))).toBe('timeout (ambiguous)');
    expect(await failure(http(`http://a.shop:${port}/drip`, fast))).toBe('timeout (ambiguous)');
    await allClosed();
  });

  it('gives up on a name server that never answers', async () => {
    expect(await failure(client({ lookup: () => new Promise(() => {}) })('http://a.shop/', fast))).toBe(
      'timeout',
    );
  });

  it('takes a connection cut in the middle for a failure', async () => {
    const tcp = createTcpServer((socket) => {
      socket.once('data', (data) => {
        const part = data.includes('GET /body') ? 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc' : '';
        socket.write(part, () => socket.destroy());
      });
    });
    const port = await track(tcp);
    const http = client();
    expect(await failure(http(`http://a.shop:${port}/body`))).toBe('reset (ambiguous)');
    expect(await failure(http(`http://a.shop:${port}/head`))).toBe('reset (ambiguous)');
  });

  it('does not hang on a protocol upgrade nobody asked for, on garbage or on a TLS port that is none', async () => {
    const port = await track(
      createTcpServer((socket) => {
        socket.once('data', (data) => {
          const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n';
          socket.end(data.includes('GET /upgrade') ? upgrade : 'hello, not http\r\n');
        });
      }),
    );
    const http = client();
    expect(await failure(http(`http://a.shop:${port}/upgrade`, fast))).toBe('reset (ambiguous)');
    expect(await failure(http(`http://a.shop:${port}/garbage`, fast))).toBe('reset (ambiguous)');
    expect(await failure(http(`https://a.shop:${port}/`, fast))).toBe('tls');
  });
});

describe('the way to other protocols', () => {
  const dial = async (host: string, port: string): Promise<unknown> => {
    const reach = createReach({
      isAllowedHost: (one) => one === 'mail.shop' || one === `127.0.0.1:${port}`,
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    const lookup = await reach(host, Number(port));
    return new Promise((done) => {
      const socket = connectTcp({ host, port: Number(port), lookup });
      socket.on('connect', () => done('connected')).on('error', done);
      sockets.add(socket);
    });
  };

  it('leads to private hosts only by an administrator’s word, by name and by number', async () => {
    const port = await track(createTcpServer());
    expect(await dial('mail.shop', port)).toBe('connected');
    expect(await dial('127.0.0.1', port)).toBe('connected');
    expect(await dial('mail.example', port)).toMatchObject({ failure: 'blocked-address' });
    expect(await failure(dial('10.0.0.7', port))).toBe('blocked-address');
  });
});

describe('retryAfter', () => {
  const now = new Date('2026-05-04T10:00:00Z');
  const at = (value: string): string | null =>
    retryAfter(new Headers({ 'retry-after': value }), now)?.toISOString() ?? null;

  it('reads seconds and dates within a second and a day', () => {
    expect(at('120')).toBe('2026-05-04T10:02:00.000Z');
    expect(at('Mon, 04 May 2026 10:30:00 GMT')).toBe('2026-05-04T10:30:00.000Z');
    expect(at('0')).toBe('2026-05-04T10:00:01.000Z');
    expect(at('Mon, 04 May 2020 10:30:00 GMT')).toBe('2026-05-04T10:00:01.000Z');
    expect(at('99999999')).toBe('2026-05-05T10:00:00.000Z');
    expect(at('soon')).toBeNull();
    expect(retryAfter(new Headers(), now)).toBeNull();
  });
});

import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverEvents } from '../../src/lib/http/sse.ts';
import { createHttpStream } from '../../src/lib/http/stream.ts';

let server: Server;
let origin: string;
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const openStream = createHttpStream({ userAgent: 'Ohlas test', isAllowedHost: () => true });
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const got: T[] = [];
  for await (const item of items) got.push(item);
  return got;
};

async function* bytes(...parts: (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}

test('the body is read while it comes, and being told to stop ends it quietly', async () => {
  let line: ServerResponse | undefined;
  answer = (response) => {
    line = response;
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('jedna');
  };
  const end = new AbortController();
  const { status, headers, chunks } = await openStream(`${origin}/`, { signal: end.signal });
  expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  const reader = chunks[Symbol.asyncIterator]();
  expect(Buffer.from((await reader.next()).value!).toString()).toBe('jedna');
  line!.write('dvě');
  expect(Buffer.from((await reader.next()).value!).toString()).toBe('dvě');
  end.abort();
  expect((await reader.next()).done).toBe(true);
});

test('the end of the other side ends it, a broken connection throws, a refusal is an answer', async () => {
  const signal = new AbortController().signal;
  answer = (response) => response.end('všechno');
  expect(Buffer.concat(await all((await openStream(origin, { signal })).chunks)).toString()).toBe('všechno');
  answer = (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('půl', () => response.destroy());
  };
  await expect(openStream(origin, { signal }).then(({ chunks }) => all(chunks))).rejects.toMatchObject({
    failure: 'reset',
  });
  answer = (response) => response.writeHead(401).end();
  expect((await openStream(origin, { signal })).status).toBe(401);
});

test('a private host is not dialled, nor is one that nobody answers at', async () => {
  const guarded = createHttpStream({ userAgent: 'Ohlas test', isAllowedHost: () => false });
  const signal = new AbortController().signal;
  await expect(guarded(origin, { signal })).rejects.toMatchObject({ failure: 'blocked-address' });
  await expect(openStream('ftp://example.org/', { signal })).rejects.toMatchObject({ failure: 'bad-url' });
  server.close();
  server.closeAllConnections();
  await expect(openStream(origin, { signal })).rejects.toMatchObject({ failure: 'refused' });
});

test('events come whole, however they are cut', async () => {
  const text =
    ':)\nevent: update\ndata: {"a":\ndata: "ř"}\n\r\ndata:x\r\n\r\nid: 3\n\nevent: nothing\n\ndata: unfinished';
  const wanted = [
    { event: 'update', data: '{"a":\n"ř"}' },
    { event: 'message', data: 'x' },
  ];
  expect(await all(serverEvents(bytes(text)))).toEqual(wanted);
  const single = [...new TextEncoder().encode(text)].map((byte) => new Uint8Array([byte]));
  expect(await all(serverEvents(bytes(...single)))).toEqual(wanted);
});

test('an event without end is cut off', async () => {
  async function* endless(): AsyncIterable<Uint8Array> {
    for (;;) yield new TextEncoder().encode(`data: ${'x'.repeat(100_000)}\n`);
  }
  await expect(all(serverEvents(endless()))).rejects.toMatchObject({ failure: 'too-large' });
  async function* hollow(): AsyncIterable<Uint8Array> {
    for (let n = 0; n < 100; n++) yield new TextEncoder().encode('data:\n'.repeat(20_000));
  }
  await expect(all(serverEvents(hollow()))).rejects.toMatchObject({ failure: 'too-large' });
});

test('a connection may be kept up by comments alone for as long as it stands', async () => {
  async function* quiet(): AsyncIterable<Uint8Array> {
    for (let n = 0; n < 20; n++) yield new TextEncoder().encode(`:${'x'.repeat(100_000)}\n`);
    yield new TextEncoder().encode('data: x\n\n');
  }
  expect(await all(serverEvents(quiet()))).toEqual([{ event: 'message', data: 'x' }]);
});

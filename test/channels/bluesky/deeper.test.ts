/** Answers far below our own words, of which the network tells nobody. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SimRecord } from '../../../src/simulators/bluesky/index.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

/** Each answers the one before; gives the last. */
function talk(from: SimRecord, texts: readonly string[]): SimRecord {
  let last = from;
  for (const text of texts) last = server.control.post({ by: server.jana, text, inReplyTo: last });
  return last;
}

/** So many polls, a minute apart: what they bring. */
async function polls(count: number, cursor: Awaited<ReturnType<TestServer['poll']>>['cursor']) {
  const texts: string[] = [];
  for (let n = 0; n < count; n++) {
    server.wait(60_000);
    const batch = await server.drain(cursor);
    texts.push(...batch.items.map(({ text }) => text));
    cursor = batch.cursor;
  }
  return { texts, cursor };
}

it('are read at every depth, each of them once', async () => {
  const { cursor } = await server.drain(null);
  const ours = server.control.post({ by: server.shop, text: 'nová kola' });
  const depths = Array.from({ length: 9 }, (_, n) => `hloubka ${n}`);
  talk(ours, depths);
  expect((await polls(4, cursor)).texts.toSorted()).toEqual(depths);
});

it('are met when they come later, below what was read long before', async () => {
  const ours = server.control.post({ by: server.shop, text: 'nová kola' });
  const { cursor } = await server.drain(null);
  const last = talk(ours, ['a', 'b', 'c', 'd']);
  const before = await polls(3, cursor);
  expect(before.texts.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  talk(last, ['e', 'f']);
  expect((await polls(3, before.cursor)).texts).toEqual(['e', 'f']);
});

it('that stood there before us are not brought as new', async () => {
  const ours = server.control.post({ by: server.shop, text: 'nová kola' });
  talk(ours, ['a', 'b', 'c', 'd', 'e', 'f']);
  const { cursor } = await server.drain(null);
  expect((await polls(4, cursor)).texts).toEqual([]);
});

it('below what others have begun are no matter of ours', async () => {
  const { cursor } = await server.drain(null);
  const theirs = server.control.mention({ by: server.jana, to: server.shop, text: 'dotaz' });
  talk(theirs, ['mezi sebou']);
  expect((await polls(3, cursor)).texts).toEqual(['@kolo.obchod.example dotaz']);
});

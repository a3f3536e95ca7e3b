import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ChannelCtx } from '../../src/channels/contract.ts';
import { channelCtx, channelCtxs } from '../../src/flow/channel-ctx.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { openSecrets, sourceById } from '../../src/sources/registry.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let deps: FlowDeps;
let sourceId: number;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

const source = () => sourceById(deps.db, sourceId);
const stored = async () => openSecrets(await source(), deps.seal);

beforeEach(async () => {
  await emptied(database, 'sources');
  deps = await flowDeps(database, testClock());
  sourceId = await scriptedSource(deps, { secrets: { password: 'heslo', session: 'old' } });
});

test('what is kept stands sealed with the rest, and is known in the next step', async () => {
  const next = channelCtxs(deps, await source());
  expect(await next().keep({ session: 'new' })).toBe(true);
  expect(next().secrets).toEqual({ password: 'heslo', session: 'new' });
  expect(await stored()).toEqual({ password: 'heslo', session: 'new' });
});

test('whoever comes second writes nothing and has what the first kept', async () => {
  const [first, second] = [channelCtx(deps, await source()), channelCtx(deps, await source())];
  expect(await first.keep({ session: 'of the first' })).toBe(true);
  expect(await second.keep({ session: 'of the second' })).toBe(false);
  expect(second.secrets.session).toBe('of the first');
  expect((await stored()).session).toBe('of the first');
  // now it is no longer second to anybody
  expect(await second.keep({ session: 'later' })).toBe(true);
});

test('a session refreshed with one page is used for the next ones of the turn', async () => {
  const used: (string | undefined)[] = [];
  const { channel } = scriptedChannel();
  const poll = async (_settings: unknown, _cursor: unknown, ctx: ChannelCtx) => {
    used.push(ctx.secrets.session);
    if (used.length === 1) await ctx.keep({ session: 'refreshed' });
    const batch = { items: [], tombstones: [], cursor: { v: 1 }, more: used.length < 3 };
    return { ok: true, value: batch } as const;
  };
  deps = await flowDeps(database, testClock(), { ...channel, poll });
  for (const claimed of await claimDue(deps.db, deps.clock(), 1)) await pollSource(deps, claimed);
  expect(used).toEqual(['old', 'refreshed', 'refreshed']);
});

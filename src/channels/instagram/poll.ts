/** One poll of an account. */
import { z } from 'zod';
import type { Batch, ChannelCtx, Cursor, Settings } from '../contract.ts';
import { connect } from '../graph/api.ts';
import { readState } from '../graph/cursor.ts';
import { readTurn } from '../graph/turn.ts';
import { currentAccount } from './account.ts';
import { accountReader } from './reader.ts';
import { keepFresh } from './refresh.ts';

const selfSchema = z.object({ account: z.unknown(), token: z.unknown() }).partial().catch({});

/** Throws GraphFailure. */
export async function pollAccount(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Batch> {
  const state = readState(cursor, ctx.now);
  const known = selfSchema.parse(state.self ?? {});
  const token = await keepFresh(settings, ctx, known.token);
  const api = connect(settings, ctx);
  const account = await currentAccount(api, settings, known.account, ctx.now);
  const reader = accountReader(api, settings, account, ctx.now);
  const turn = await readTurn({ ...state, self: { account, token } }, reader, ctx.now);
  const notBefore = api.notBefore();
  return {
    items: turn.items,
    tombstones: turn.tombstones,
    cursor: turn.state,
    // An account whose allowance is nearly used up is left alone; the cursor holds the place.
    more: turn.more && notBefore === undefined,
    notBefore,
  };
}

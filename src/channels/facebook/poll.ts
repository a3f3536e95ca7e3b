/** One poll of a page. */
import type { Batch, ChannelCtx, Cursor, Settings } from '../contract.ts';
import { connect } from '../graph/api.ts';
import { readState } from '../graph/cursor.ts';
import { readTurn } from '../graph/turn.ts';
import { pageReader } from './reader.ts';

/** Throws GraphFailure. */
export async function pollPage(settings: Settings, cursor: Cursor, ctx: ChannelCtx): Promise<Batch> {
  const api = connect(settings, ctx);
  const turn = await readTurn(readState(cursor, ctx.now), pageReader(api, settings, ctx.now), ctx.now);
  const notBefore = api.notBefore();
  return {
    items: turn.items,
    tombstones: turn.tombstones,
    cursor: turn.state,
    // A page whose allowance is nearly used up is left alone; the cursor holds the place.
    more: turn.more && notBefore === undefined,
    notBefore,
  };
}

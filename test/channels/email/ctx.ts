import type {
  Batch,
  Cursor,
  InboundItem,
  Result,
  SendCtx,
  Settings,
} from '../../../src/channels/contract.ts';
import { email } from '../../../src/channels/email/index.ts';
import { START } from '../../setup/flow.ts';
import { PASSWORD } from '../../setup/mailbox.ts';
import { loopbackReach } from '../../setup/reach.ts';

export const ctx = (over: Partial<SendCtx> = {}): SendCtx => ({
  http: () => Promise.reject(new Error('e-mail speaks no HTTP')),
  reach: loopbackReach,
  now: START,
  secrets: { password: PASSWORD },
  keep: async () => true,
  left: async () => undefined,
  ...over,
});

export async function page(settings: Settings, cursor: Cursor): Promise<Batch> {
  const result = await email.poll(settings, cursor, ctx());
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
}

/** Everything that is new, however many pages it takes. */
export async function readAll(
  settings: Settings,
  cursor: Cursor,
): Promise<{ items: InboundItem[]; cursor: Cursor; pages: number }> {
  const items: InboundItem[] = [];
  let at = cursor;
  for (let pages = 1; ; pages++) {
    const batch = await page(settings, at);
    items.push(...batch.items);
    at = batch.cursor;
    if (!batch.more) return { items, cursor: at, pages };
  }
}

export const errorOf = <T>(result: Result<T>) => {
  if (result.ok) throw new Error('it went well');
  return result.error;
};

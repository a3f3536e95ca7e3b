/** A doorbell: the server says by itself that something came (IDLE, RFC 2177). */
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { ListenCtx, Settings } from '../contract.ts';
import { clientOf } from './connection.ts';
import { failureOf } from './failure.ts';
import { openFolder } from './folder.ts';

/** silence for longer than IDLE is left alone */
const PATIENCE = { silenceMs: 25 * MINUTE, greetingMs: 15 * SECOND };

/** Ends quietly with the signal or the connection; throws MailboxFailure when it could not be opened. */
export async function listen(settings: Settings, ctx: ListenCtx): Promise<void> {
  if (ctx.signal.aborted) return;
  const client = await clientOf(settings, ctx, PATIENCE);
  const stop = (): void => client.close();
  ctx.signal.addEventListener('abort', stop, { once: true });
  let stands = false;
  try {
    await client.connect();
    await openFolder(client, settings.folder ?? 'INBOX');
    client.on('exists', ({ count, prevCount }) => {
      if (count > prevCount) ctx.ring();
    });
    stands = true;
    ctx.connected();
    // says it again by itself in time, and comes back when the connection or the server ends it
    await client.idle();
  } catch (cause) {
    if (!stands && !ctx.signal.aborted) throw failureOf(cause);
  } finally {
    ctx.signal.removeEventListener('abort', stop);
    client.close();
  }
}

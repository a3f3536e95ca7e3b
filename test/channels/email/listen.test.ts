import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ListenCtx } from '../../../src/channels/contract.ts';
import { email } from '../../../src/channels/email/index.ts';
import { START } from '../../setup/flow.ts';
import { letter, type Mailbox, openMailbox, settingsOf } from '../../setup/mailbox.ts';
import { ctx, errorOf } from './ctx.ts';

let mailbox: Mailbox;
beforeEach(async () => {
  mailbox = await openMailbox();
});
afterEach(() => mailbox.close());

function listening(over: Partial<ListenCtx> = {}) {
  const ends = new AbortController();
  const rings = vi.fn();
  let stands = (): void => undefined;
  const connected = new Promise<void>((done) => {
    stands = done;
  });
  const over_ = email.listen(settingsOf(mailbox), {
    ...ctx(),
    openStream: () => Promise.reject(new Error('e-mail speaks no HTTP')),
    signal: ends.signal,
    connected: () => stands(),
    ring: rings,
    ...over,
  });
  return { ends, rings, connected, over: over_ };
}

test('rings when something comes, and ends when it is told to', async () => {
  const { ends, rings, connected, over } = listening();
  await connected;
  expect(rings).not.toHaveBeenCalled();
  mailbox.deliver(letter(), START);
  await vi.waitFor(() => expect(rings).toHaveBeenCalledTimes(1));
  mailbox.deliver(letter(), START);
  await vi.waitFor(() => expect(rings).toHaveBeenCalledTimes(2));
  ends.abort();
  expect(await over).toEqual({ ok: true, value: undefined });
});

test('a connection that ends is an ordinary thing', async () => {
  const { connected, over } = listening();
  await connected;
  mailbox.drop();
  expect(await over).toEqual({ ok: true, value: undefined });
});

test('told to end before it began, it asks nobody', async () => {
  const { ends } = listening({ signal: AbortSignal.abort() });
  ends.abort();
  expect(await listening({ signal: AbortSignal.abort() }).over).toEqual({ ok: true, value: undefined });
});

test('a wrong password is told', async () => {
  const { over } = listening({ secrets: { password: 'jiné' } });
  expect(errorOf(await over)).toEqual({ kind: 'auth', key: 'channel.email.error.auth' });
});

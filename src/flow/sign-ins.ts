/** Looks once a day how every sign-in stands, and tells before one ends and when it is over. */
import type { Checked, Result } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';
import type { Source } from '../sources/leases.ts';
import { noteBudget } from '../sources/registry.ts';
import { claimUnchecked, noteSignIn, type SignIn, stopSignedOut } from '../sources/sign-in.ts';
import { channelCtx } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';
import { tellOfEnd, tellSignedOut } from './source-keepers.ts';
import { subscribeSource } from './subscribing.ts';

/** Looked at by one run; the others have their turn a moment later. */
const AT_ONCE = 20;

/** Asks the networks of sources that need a sign-in. Returns how many were asked. */
export async function lookAtSignIns(deps: FlowDeps): Promise<number> {
  const channels = [...deps.channels.values()].filter(({ info }) =>
    info.fields.some(({ type }) => type === 'secret'),
  );
  const kinds = channels.map(({ info }) => info.kind);
  const claimed = await claimUnchecked(deps.db, kinds, AT_ONCE, deps.clock());
  for (const source of claimed) await lookAt(deps, source);
  return claimed.length;
}

async function lookAt(deps: FlowDeps, source: Source): Promise<void> {
  const checked = await ask(deps, source);
  const now = deps.clock();
  // what fails otherwise the poll meets too, and tells
  if (!checked.ok && checked.error.kind !== 'auth') return;
  await deps.db.transaction(async (tx) => {
    if (checked.ok) {
      const channel = deps.channels.get(source.channel);
      await noteBudget(tx, source, channel?.budget?.(source.settings, checked.value.account) ?? null);
      const days = await keepSignIn(tx, source.id, checked.value, now);
      if (days !== null) await tellOfEnd(tx, source, days, now);
      return;
    }
    const { key, params } = checked.error;
    if (await stopSignedOut(tx, source.id, { key, params }, now)) {
      await record(tx, { at: now, kind: 'source.polled', sourceId: source.id, data: { failed: key } });
      await tellSignedOut(tx, source, now);
    }
  });
  if (checked.ok) await subscribeSource(deps, source);
}

async function ask(deps: FlowDeps, source: Source): Promise<Result<Checked>> {
  try {
    return await deps.channels.get(source.channel)!.check(source.settings, channelCtx(deps, source));
  } catch (error) {
    deps.log.error({ err: error, source: source.id }, 'a sign-in could not be looked at');
    return { ok: false, error: { kind: 'transient', key: 'channel.error.unexpected' } };
  }
}

/** Writes it down with its event. Returns the days left when that is news to people. */
export async function keepSignIn(tx: Tx, id: number, signIn: SignIn, now: Date): Promise<number | null> {
  const days = await noteSignIn(tx, id, signIn, now);
  if (days !== null) await record(tx, { at: now, kind: 'source.expiring', sourceId: id, data: { days } });
  return days;
}

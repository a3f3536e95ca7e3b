import type { Source } from '../sources/leases.ts';
import { channelCtx } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';

/**
 * Asks the network of a source to tell us by itself, where it wants to be asked. False when it would not: then its poll
 * brings everything all the same, only later.
 */
export async function subscribeSource(deps: FlowDeps, source: Source): Promise<boolean> {
  const hook = deps.channels.get(source.channel)?.hook;
  if (!hook?.subscribe) return true;
  try {
    const asked = await hook.subscribe(source.settings, channelCtx(deps, source));
    if (!asked.ok)
      deps.log.warn({ source: source.id, key: asked.error.key }, 'a network will not tell us by itself');
    return asked.ok;
  } catch (error) {
    deps.log.error({ err: error, source: source.id }, 'a network could not be asked to tell us by itself');
    return false;
  }
}

import type { ChannelCtx } from '../channels/contract.ts';
import type { Source } from '../sources/leases.ts';
import { keepSecrets, openSecrets } from '../sources/registry.ts';
import type { FlowDeps } from './deps.ts';

type CtxDeps = Pick<FlowDeps, 'db' | 'http' | 'reach' | 'clock' | 'seal'>;

/** What a channel is given to work for a source; throws where its secrets were sealed with another key. */
export function channelCtx(deps: CtxDeps, source: Source): ChannelCtx {
  const secrets = openSecrets(source, deps.seal);
  return {
    http: deps.http,
    reach: deps.reach,
    now: deps.clock(),
    secrets,
    keep: async (fresh) => {
      const kept = await keepSecrets(deps.db, source.id, { used: secrets, fresh }, deps.seal);
      if (kept) Object.assign(secrets, fresh);
      return kept;
    },
  };
}

/** The same for a source that is not saved yet: what is kept goes into `secrets`, and is sealed with it. */
export const trialCtx = (deps: Omit<CtxDeps, 'db'>, secrets: Record<string, string>): ChannelCtx => ({
  http: deps.http,
  reach: deps.reach,
  now: deps.clock(),
  secrets,
  keep: async (fresh) => {
    Object.assign(secrets, fresh);
    return true;
  },
});

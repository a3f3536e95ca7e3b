import type { ChannelCtx } from '../channels/contract.ts';
import type { Source } from '../sources/leases.ts';
import { keepSecrets, openSecrets } from '../sources/registry.ts';
import type { FlowDeps } from './deps.ts';

type CtxDeps = Pick<FlowDeps, 'db' | 'http' | 'reach' | 'clock' | 'seal'>;

/** What a channel is given to work for a source; throws where its secrets were sealed with another key. */
export const channelCtx = (deps: CtxDeps, source: Source): ChannelCtx => channelCtxs(deps, source)();

/**
 * The same for work in several steps, each with its own time: what is kept in one is known in the next. Secrets are
 * opened with the first.
 */
export function channelCtxs(deps: CtxDeps, source: Source): () => ChannelCtx {
  let opened: Record<string, string> | undefined;
  return () => {
    opened ??= openSecrets(source, deps.seal);
    const secrets = opened;
    const keep = async (fresh: Record<string, string>): Promise<boolean> => {
      const { kept, standing } = await keepSecrets(deps.db, source.id, { used: secrets, fresh }, deps.seal);
      Object.assign(secrets, standing);
      return kept;
    };
    return { http: deps.http, reach: deps.reach, now: deps.clock(), secrets, keep };
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

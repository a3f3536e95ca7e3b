/** Files of messages that lie with their network: fetched when a person asks to see one. */
import { and, eq } from 'drizzle-orm';
import type { Channel, OpenedFile, Result } from '../channels/contract.ts';
import { media, mentions } from '../db/schema/intake.ts';
import { sources } from '../db/schema/sources.ts';
import { type Scope, visibleMention } from '../people/index.ts';
import type { Source } from '../sources/leases.ts';
import { channelCtx } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';

type OpeningDeps = Pick<FlowDeps, 'db' | 'http' | 'reach' | 'clock' | 'seal' | 'channels'>;

/** A file as it stands with a message; null for one of a message that the person may not see. */
export async function mediaOf({ db }: Pick<FlowDeps, 'db'>, id: number, scope: Scope) {
  const [found] = await db
    .select({ url: media.url, kind: media.kind, name: media.name, handle: media.handle, source: sources })
    .from(media)
    .innerJoin(mentions, eq(mentions.id, media.mentionId))
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .where(and(eq(media.id, id), visibleMention(scope)));
  return found ?? null;
}

/** Opens it through the account of the source that had found it; null where its channel can't. */
export async function openMedia(
  deps: OpeningDeps,
  { source, handle }: { source: Source; handle: Record<string, unknown> },
): Promise<Result<OpenedFile> | null> {
  const channel: Channel | undefined = deps.channels.get(source.channel);
  return (await channel?.openFile?.(source.settings, handle, channelCtx(deps, source))) ?? null;
}

import { eq } from 'drizzle-orm';
import type { Channel, ChannelCtx, InboundItem, Result } from '../channels/contract.ts';
import { authors, type mentions } from '../db/schema/intake.ts';
import { mentionIdentity } from '../intake/identity.ts';
import { storable } from '../lib/storable.ts';
import type { Source } from '../sources/leases.ts';
import type { FlowDeps } from './deps.ts';
import { ingest } from './ingest.ts';

type Mention = typeof mentions.$inferSelect;

interface Looked {
  mention: Mention;
  source: Source;
  /** how this source's account answers it; null = as it stands with the mention */
  handle: Mention['replyHandle'];
}

/**
 * Reads one mention anew, with what its author and we ourselves have written below it, and takes that in like a poll
 * would: an edit, a deletion, an answer given at the network, another message. Of others below it nothing is taken:
 * that is the poll's to judge.
 */
export async function lookAgain(
  deps: FlowDeps,
  channel: Channel,
  { mention, source, handle }: Looked,
  ctx: ChannelCtx,
): Promise<Result<void>> {
  if (!channel.refetch) return { ok: true, value: undefined };
  const { externalId, threadKey } = mention;
  const asked = { externalId, threadKey, replyHandle: handle ?? mention.replyHandle };
  const found = await channel.refetch(source.settings, asked, ctx);
  if (!found.ok) return found;
  const { items, tombstones } = storable(found.value);
  const [author] = await deps.db
    .select({ externalId: authors.externalId })
    .from(authors)
    .where(eq(authors.id, mention.authorId));
  const known = mentionIdentity(source.channel, mention);
  const concerns = (item: InboundItem) =>
    item.author.isSelf ||
    item.author.externalId === author?.externalId ||
    mentionIdentity(source.channel, item) === known;
  await deps.db.transaction((tx) =>
    ingest(
      tx,
      deps,
      source,
      {
        items: items.filter(concerns),
        tombstones,
        baseline: false,
        shown: true,
        believed: true,
        wanted: true,
      },
      deps.clock(),
    ),
  );
  return { ok: true, value: undefined };
}

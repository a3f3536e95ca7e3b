import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversations, labels } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { Problem } from '../lib/errors.ts';
import type { Act, CountedHours, ResponseTerms } from '../queue/index.ts';
import { readSetting } from '../settings/index.ts';
import type { Profile, ResponseTimes } from '../settings/shapes.ts';
import type { Source } from '../sources/leases.ts';

type Clocked = Pick<Source, 'clock' | 'responseMinutes'>;

/** What the house has set about answering in time. */
interface HouseTerms {
  profile: Pick<Profile, 'hours' | 'timeZone'>;
  response: Pick<ResponseTimes, 'minutes' | 'urgent'>;
}

/** What a source promises: its minutes or the house's, counted in its hours, sooner for what is urgent. */
export function termsOf(source: Clocked, { profile, response }: HouseTerms): ResponseTerms {
  return {
    counted: countedHours(source, profile),
    minutes: source.responseMinutes ?? response.minutes,
    urgent: response.urgent,
  };
}

/** The hours in which the promises of a source are counted. */
export const countedHours = (
  { clock }: Pick<Source, 'clock'>,
  { hours, timeZone }: Pick<Profile, 'hours' | 'timeZone'>,
): CountedHours => (clock === 'always' ? 'always' : { hours, timeZone });

/** The same for a source known by its key. Problem `problem.not_found` when it is gone. */
export async function termsOfSource(tx: Tx, sourceId: number): Promise<ResponseTerms> {
  const terms = (await termsOfSources(tx, [sourceId])).get(sourceId);
  if (!terms) throw new Problem('not-found', 'problem.not_found');
  return terms;
}

/** The act with what only its terms can tell: the label that says VIP makes promises due sooner. */
export async function withTerms(tx: Tx, act: Act, conversationIds: number[]): Promise<Act> {
  if (act.kind !== 'label') return act;
  const [label] = await tx.select({ key: labels.key }).from(labels).where(eq(labels.id, act.labelId));
  return label?.key === 'vip' ? { ...act, vipTerms: await termsOfConversations(tx, conversationIds) } : act;
}

/** What the sources of these conversations promise, by source. */
export async function termsOfConversations(tx: Tx, ids: number[]): Promise<Map<number, ResponseTerms>> {
  const rows = await tx
    .selectDistinct({ sourceId: conversations.sourceId })
    .from(conversations)
    .where(inArray(conversations.id, ids));
  return termsOfSources(
    tx,
    rows.map(({ sourceId }) => sourceId),
  );
}

async function termsOfSources(tx: Tx, ids: number[]): Promise<Map<number, ResponseTerms>> {
  const rows = await tx
    .select({ id: sources.id, clock: sources.clock, responseMinutes: sources.responseMinutes })
    .from(sources)
    .where(inArray(sources.id, ids));
  const house = { profile: await readSetting(tx, 'profile'), response: await readSetting(tx, 'response') };
  return new Map(rows.map(({ id, ...source }) => [id, termsOf(source, house)]));
}

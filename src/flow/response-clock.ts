import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversations, labels } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { Problem } from '../lib/errors.ts';
import type { Act, CountedHours, ResponseTerms, StandingPolicy } from '../queue/index.ts';
import { businessHours } from '../settings/calendar.ts';
import { readSetting, readSettings } from '../settings/index.ts';
import type { Calendar, Policy, PolicyConditions, Profile, ResponseTimes } from '../settings/shapes.ts';
import type { Source } from '../sources/leases.ts';

type Clocked = Pick<Source, 'id' | 'channel' | 'clock' | 'responseMinutes'>;

/** What the house has set about answering in time. */
export interface HouseTerms {
  profile: Pick<Profile, 'hours' | 'timeZone'>;
  calendar: Calendar;
  response: Pick<ResponseTimes, 'minutes' | 'emailMinutes' | 'nextMinutes' | 'urgent'>;
  policies: { list: Policy[] };
}

/** Everything that the house has set about answering in time, in one statement. */
export async function houseTerms(tx: Tx): Promise<HouseTerms> {
  const [profile, calendar, response, policies] = await readSettings(tx, HOUSE);
  return { profile, calendar, response, policies };
}

const HOUSE = ['profile', 'calendar', 'response', 'policies'] as const;

/**
 * What a source promises: its minutes or the house's (a mailbox has its own), counted in its hours, sooner for what is
 * urgent; and the policies that may have the say there.
 */
export function termsOf(
  source: Clocked,
  { profile, calendar, response, policies }: HouseTerms,
): ResponseTerms {
  const business = businessHours(profile, calendar);
  const hours = { always: 'always', profile: business } as const;
  const counted = hours[source.clock];
  const isOfSource = ({ when }: Policy) =>
    (when.sources.length === 0 || when.sources.includes(source.id)) &&
    (when.channels.length === 0 || when.channels.includes(source.channel));
  const standing = policies.list.filter(isOfSource).map(
    ({ clock, ...policy }): StandingPolicy => ({
      ...policy,
      counted: clock === 'source' ? counted : hours[clock],
    }),
  );
  return {
    counted,
    business,
    minutes: source.responseMinutes ?? usualMinutes(source.channel, response),
    nextMinutes: response.nextMinutes,
    urgent: response.urgent,
    policies: standing,
  };
}

/** What the house promises where the source has no number of its own: nobody waits at a mailbox. */
export const usualMinutes = (
  channel: string,
  { minutes, emailMinutes }: Pick<ResponseTimes, 'minutes' | 'emailMinutes'>,
): number => (channel === 'email' ? emailMinutes : minutes);

/** The hours in which what this source promises is counted, holidays and days off left out. */
export async function hoursOfSource(tx: Tx, { clock }: Pick<Source, 'clock'>): Promise<CountedHours> {
  if (clock === 'always') return 'always';
  const [profile, calendar] = await readSettings(tx, ['profile', 'calendar']);
  return businessHours(profile, calendar);
}

/** What a source promises that is known by its key. Problem `problem.not_found` when it is gone. */
export async function termsOfSource(tx: Tx, sourceId: number): Promise<ResponseTerms> {
  const terms = (await termsOfSources(tx, [sourceId])).get(sourceId);
  if (!terms) throw new Problem('not-found', 'problem.not_found');
  return terms;
}

/**
 * The act with what only its terms can tell: a label that says VIP, or that a policy asks for, makes promises due
 * sooner; what waits for the customer keeps what is left in its hours.
 */
export async function withTerms(tx: Tx, act: Act, conversationIds: number[]): Promise<Act> {
  if (act.kind === 'waiting') return { ...act, terms: await termsOfConversations(tx, conversationIds) };
  if (act.kind !== 'label') return act;
  const [label] = await tx.select({ key: labels.key }).from(labels).where(eq(labels.id, act.labelId));
  const vip = label?.key === 'vip';
  const { policies } = await houseTerms(tx);
  if (!vip && !policies.list.some(({ when }) => when.labels.includes(act.labelId))) return act;
  return { ...act, vip, terms: await termsOfConversations(tx, conversationIds) };
}

/** What the sources of these conversations promise, by source. @param policies instead of those of the house */
export async function termsOfConversations(
  tx: Tx,
  ids: number[],
  policies?: Policy[],
): Promise<Map<number, ResponseTerms>> {
  const rows = await tx
    .selectDistinct({ sourceId: conversations.sourceId })
    .from(conversations)
    .where(inArray(conversations.id, ids));
  return termsOfSources(
    tx,
    rows.map(({ sourceId }) => sourceId),
    policies,
  );
}

/** A response policy by name, and what each source promises under it alone. */
export interface PolicyTerms {
  name: string;
  terms: ReadonlyMap<number, ResponseTerms>;
}

/** What the sources of these conversations promise, by source, were this policy true of everything; none when it is gone. */
export async function termsOfPolicy(
  tx: Tx,
  policyId: number,
  conversationIds: number[],
): Promise<PolicyTerms> {
  const { list } = await readSetting(tx, 'policies');
  const policy = list.find(({ id }) => id === policyId);
  if (!policy) return { name: '', terms: new Map() };
  const always = { ...policy, when: ANYTHING };
  return { name: policy.name, terms: await termsOfConversations(tx, conversationIds, [always]) };
}

const ANYTHING = {
  sources: [],
  channels: [],
  kinds: [],
  visibilities: [],
  labels: [],
  vip: null,
  urgencyFrom: null,
} satisfies PolicyConditions;

async function termsOfSources(
  tx: Tx,
  ids: number[],
  policies?: Policy[],
): Promise<Map<number, ResponseTerms>> {
  const { id, channel, clock, responseMinutes } = sources;
  const rows = await tx
    .select({ id, channel, clock, responseMinutes })
    .from(sources)
    .where(inArray(sources.id, ids));
  const own = await houseTerms(tx);
  const house = policies ? { ...own, policies: { list: policies } } : own;
  return new Map(rows.map((source) => [source.id, termsOf(source, house)]));
}

import type {
  Channel,
  ChannelCtx,
  Checked,
  InboundItem,
  SettingField,
  Settings,
} from '../channels/contract.ts';
import { Problem } from '../lib/errors.ts';
import { newToken, newUuid } from '../lib/ids.ts';
import { storable } from '../lib/storable.ts';
import type { Source } from '../sources/leases.ts';
import {
  addSource,
  changeSource,
  giveSecrets,
  openSecrets,
  type SourceInput,
  sourceById,
} from '../sources/registry.ts';
import type { WatchMatch } from '../watches/matcher.ts';
import { channelCtx, trialCtx } from './channel-ctx.ts';
import type { FlowDeps } from './deps.ts';
import { learnHold } from './holding.ts';
import { inputOf } from './matching.ts';
import { keepSignIn } from './sign-ins.ts';
import { subscribeSource } from './subscribing.ts';

/** Items shown by "Test now". */
const TRIED_ITEMS = 20;
const MAX_NAME = 80;

/** What a person fills in: the channel's own fields as text, and what every source has. */
export interface SourceForm
  extends Omit<SourceInput, 'settings' | 'secrets' | 'host' | 'pollSeconds' | 'polled'> {
  fields: Record<string, string>;
}

interface Trial {
  /** newest first, at most 20 */
  items: { item: InboundItem; hits: WatchMatch[]; wanted: boolean }[];
  quality: 'parsed' | 'repaired' | 'salvaged' | null;
}

export type TrialResult =
  | { ok: true; value: Trial }
  | { ok: false; key: string; params?: Record<string, string | number> };

/** A source that was saved, and message keys of what its channel noticed while reading it. */
export interface SetUp {
  id: number;
  warnings: string[];
}

/** Registers a new source after its channel has read it once; a wrong address is told before anything is saved. Without a name it gets the one it gives itself. */
export async function setUpSource(deps: FlowDeps, form: SourceForm, userId: number | null): Promise<SetUp> {
  const { channel, input } = prepared(deps, withMade(channelOf(deps, form.channel), form, {}));
  const itself = await assertReadable(channel, input.settings, trialCtx(deps, input.secrets));
  const name = input.name || shortName(itself.name || input.host);
  const budget = channel.budget?.(input.settings, itself.account);
  const at = deps.clock();
  const id = await deps.db.transaction(async (tx) => {
    const added = await addSource(tx, { ...input, name, budget }, deps.seal, { userId, at });
    await keepSignIn(tx, added, itself, at);
    await learnHold(tx, channel, added, input.settings);
    return added;
  });
  return { id, warnings: [...itself.warnings, ...(await unsubscribed(deps, id))] };
}

/**
 * Saves changed settings, read once like a new source. A secret left empty keeps the old one as long as the hosts stay
 * the same: it is never sent to another than it was given for.
 */
export async function reconfigureSource(
  deps: FlowDeps,
  source: Source,
  changed: SourceForm,
  userId: number,
): Promise<SetUp> {
  const kept = channelOf(deps, source.channel);
  const form = withMade(kept, changed, source.settings);
  const known = [source.host, ...(kept.hosts?.(source.settings) ?? [])];
  const old = hostsOf(kept, form).every((host) => known.includes(host)) ? openSecrets(source, deps.seal) : {};
  const { channel, input } = prepared(deps, {
    ...form,
    channel: source.channel,
    fields: { ...old, ...withoutEmpty(form.fields) },
  });
  // also what is kept unchanged may be replaced while it is tried
  Object.assign(input.secrets, { ...old, ...input.secrets });
  const itself = await assertReadable(channel, input.settings, trialCtx(deps, input.secrets));
  const name = input.name || source.name;
  const budget = channel.budget?.(input.settings, itself.account);
  const at = deps.clock();
  await deps.db.transaction(async (tx) => {
    const beside = channel.info.fields.filter((field) => field.beside).map((field) => field.name);
    await changeSource(tx, source, { ...input, name, budget, beside }, deps.seal, { userId, at });
    await keepSignIn(tx, source.id, itself, at);
    await learnHold(tx, channel, source.id, input.settings);
  });
  return { id: source.id, warnings: [...itself.warnings, ...(await unsubscribed(deps, source.id))] };
}

/** What is to be said when the network of a source that was just saved will not tell us by itself. */
async function unsubscribed(deps: FlowDeps, id: number): Promise<string[]> {
  const told = await subscribeSource(deps, await sourceById(deps.db, id));
  return told ? [] : ['channel.warning.not_subscribed'];
}

/** Makes up anew the secrets that a channel leaves to us, to be shown this once; the old ones hold no more. By name. */
export async function issueSecrets(
  deps: FlowDeps,
  source: Source,
  userId: number,
): Promise<Record<string, string>> {
  const names = madeFields(channelOf(deps, source.channel), 'secret').map(({ name }) => name);
  if (names.length === 0) throw new Problem('not-found', 'problem.not_found');
  const fresh = Object.fromEntries(names.map((name) => [name, newToken()]));
  const by = { userId, at: deps.clock() };
  await deps.db.transaction((tx) => giveSecrets(tx, source, fresh, deps.seal, by));
  return fresh;
}

/** "Test now": reads as the first poll would and marks what matches. Writes nothing. */
export async function tryChannel(deps: FlowDeps, source: Source): Promise<TrialResult> {
  const channel = channelOf(deps, source.channel);
  // what is only brought to us has nothing to read
  if (!channel.poll) return { ok: true, value: { items: [], quality: null } };
  const result = await channel.poll(source.settings, null, channelCtx(deps, source));
  if (!result.ok) return { ok: false, key: result.error.key, params: result.error.params };
  const matcher = await deps.matching(deps.db);
  const items = [...result.value.items].sort(newestFirst).slice(0, TRIED_ITEMS);
  return {
    ok: true,
    value: {
      quality: result.value.quality ?? null,
      items: items.map((item) => {
        const hits = matcher.match(inputOf(deps.analyse, { item }, source.name));
        return { item, hits, wanted: source.intake === 'all' || hits.length > 0 };
      }),
    },
  };
}

/** All that are told the secrets with these settings. */
function hostsOf(channel: Channel, { fields }: SourceForm): string[] {
  const settings = channel.parseSettings(fields);
  return channel.hosts?.(settings) ?? [channel.host(settings)];
}

const madeFields = ({ info }: Channel, type: SettingField['type']): SettingField[] =>
  info.fields.filter((field) => field.made && field.type === type);

/** Texts that nobody types: as they stand with the source, made up for a new one. */
function withMade(channel: Channel, form: SourceForm, standing: Settings): SourceForm {
  const made = madeFields(channel, 'text').map(({ name }) => [name, standing[name] ?? newUuid()]);
  return { ...form, fields: { ...form.fields, ...Object.fromEntries(made) } };
}

function prepared(deps: FlowDeps, form: SourceForm): { channel: Channel; input: SourceInput } {
  const channel = channelOf(deps, form.channel);
  const { fields, ...shared } = form;
  const secrets = secretsOf(channel, fields);
  const settings = channel.parseSettings(fields);
  return {
    channel,
    input: {
      ...shared,
      settings,
      secrets,
      host: channel.host(settings),
      polled: channel.poll !== undefined,
      pollSeconds: channel.info.defaultPollSeconds,
    },
  };
}

/** A refusal at set-up belongs to a field where the person can mend it: the secret, the address, else the first. */
async function assertReadable(channel: Channel, settings: Settings, ctx: ChannelCtx): Promise<Checked> {
  const checked = await channel.check(settings, ctx);
  if (checked.ok) return storable(checked.value);
  const { key, params, kind } = checked.error;
  const { fields } = channel.info;
  const type = kind === 'auth' ? 'secret' : kind === 'transient' ? 'url' : undefined;
  const meant = fields.find((field) => field.type === type) ?? fields[0];
  throw new Problem('invalid', key, { params, field: meant?.name });
}

/** The secret fields by name; those that the channel cannot do without are asked for. */
function secretsOf(channel: Channel, fields: Record<string, string>): Record<string, string> {
  const secrets: Record<string, string> = {};
  for (const { name, type, required, made } of channel.info.fields) {
    if (type !== 'secret' || made) continue;
    const value = fields[name]?.trim() ?? '';
    if (value) secrets[name] = value;
    else if (required) throw new Problem('invalid', 'source.error.required', { field: name });
  }
  return secrets;
}

function channelOf(deps: FlowDeps, kind: string): Channel {
  const channel = deps.channels.get(kind);
  if (!channel) throw new Problem('invalid', 'source.error.channel', { field: 'channel' });
  return channel;
}

/** Some feeds give themselves a whole sentence. */
const shortName = (name: string): string =>
  name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name;

const withoutEmpty = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));

const newestFirst = (a: InboundItem, b: InboundItem): number =>
  (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0);

/** Who we are on the server and how much it lets us write: asked for once, kept in the cursor for an hour. */
import { z } from 'zod';
import { HOUR } from '../../lib/clock.ts';
import type { Settings } from '../contract.ts';
import { type Api, unlessMissing } from './api.ts';
import { type WireAccount, wire } from './wire.ts';

/** Limits of a server that doesn't tell its own: Mastodon's. */
const DEFAULT_MAX_CHARACTERS = 500;
const DEFAULT_URL_WEIGHT = 23;
const KEPT_FOR = HOUR;

export const profileSchema = z.object({
  /** our account's id on this server */
  id: z.string().nullable(),
  /** user@domain */
  handle: z.string(),
  domain: z.string(),
  name: z.string(),
  maxCharacters: z.number(),
  urlWeight: z.number(),
  /** ISO instant of the look */
  readAt: z.string(),
});
export type Profile = z.infer<typeof profileSchema>;

/** The remembered profile while it is fresh, else a new look (two requests). */
export async function currentProfile(
  api: Api,
  settings: Settings,
  known: Profile | undefined,
  now: Date,
): Promise<Profile> {
  const age = known ? now.getTime() - Date.parse(known.readAt) : Number.NaN;
  return known && age >= 0 && age < KEPT_FOR ? known : readProfile(api, settings, now);
}

/** Asks the server who the token belongs to and for its limits; throws ApiFailure. */
export async function readProfile(api: Api, settings: Settings, now: Date): Promise<Profile> {
  const { value: account } = await api.get('/api/v1/accounts/verify_credentials', {}, wire.credentials);
  const instance = await unlessMissing(
    async () => (await api.get('/api/v2/instance', {}, wire.instance)).value,
    {},
  );
  const domain = instance.domain || new URL(settings.server ?? '').host;
  const limits = instance.configuration?.statuses;
  return {
    id: account.id,
    handle: handleOf(account, domain),
    domain,
    name: account.display_name || account.acct,
    maxCharacters: limits?.max_characters ?? DEFAULT_MAX_CHARACTERS,
    urlWeight: limits?.characters_reserved_per_url ?? DEFAULT_URL_WEIGHT,
    readAt: now.toISOString(),
  };
}

/** user@domain, also for accounts of the server itself, whose `acct` has no domain. */
export const handleOf = (account: Pick<WireAccount, 'acct'>, domain: string): string =>
  account.acct.includes('@') ? account.acct : `${account.acct}@${domain}`;

/** Who we are on the server, what it lets us do and what it can: asked for once, kept in the cursor for an hour. */
import { z } from 'zod';
import { HOUR } from '../../lib/clock.ts';
import type { Settings } from '../contract.ts';
import { type Api, unlessMissing } from './api.ts';
import { ApiFailure } from './failure.ts';
import { type WireAccount, type WireInstance, wire } from './wire.ts';

/** Limits of a server that doesn't tell its own: Mastodon's. */
const DEFAULT_MAX_CHARACTERS = 500;
const DEFAULT_URL_WEIGHT = 23;
const DEFAULT_FILES = 4;
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
  /** files that may go with a status; null = the server tells of none */
  media: z.object({ max: z.number(), types: z.array(z.string()), maxBytes: z.number() }).nullable(),
  /** of our application; null = the server doesn't tell */
  scopes: z.array(z.string()).nullable(),
  /** what it was found to lack, until the next look */
  lacks: z.array(z.enum(['quotes', 'conversations', 'many-statuses'])),
  /** ISO instant of the look */
  readAt: z.string(),
});
export type Profile = z.infer<typeof profileSchema>;
export type Lack = Profile['lacks'][number];

/** The remembered profile while it is fresh, else a new look (three requests, one more where the server is an older one). */
export async function currentProfile(
  api: Api,
  settings: Settings,
  known: Profile | undefined,
  now: Date,
): Promise<Profile> {
  const age = known ? now.getTime() - Date.parse(known.readAt) : Number.NaN;
  return known && age >= 0 && age < KEPT_FOR ? known : readProfile(api, settings, now);
}

/** Asks the server who the token belongs to, what it may do, and for the server's limits; throws ApiFailure. */
export async function readProfile(api: Api, settings: Settings, now: Date): Promise<Profile> {
  const { value: account } = await whoAmI(api);
  const instance = await readInstance(api);
  const scopes = await unlessMissing(
    async () => (await api.get('/api/v1/apps/verify_credentials', {}, wire.application)).value.scopes,
    undefined,
  );
  const domain = instance.domain || hostIn(instance.uri) || new URL(settings.server ?? '').host;
  const { statuses, media_attachments: media } = instance.configuration ?? {};
  return {
    id: account.id,
    handle: handleOf(account, domain),
    domain,
    name: account.display_name || account.acct,
    maxCharacters: statuses?.max_characters ?? instance.max_toot_chars ?? DEFAULT_MAX_CHARACTERS,
    urlWeight: statuses?.characters_reserved_per_url ?? DEFAULT_URL_WEIGHT,
    media:
      media?.image_size_limit === undefined
        ? null
        : {
            max: statuses?.max_media_attachments ?? DEFAULT_FILES,
            types: media.supported_mime_types,
            maxBytes: media.image_size_limit,
          },
    scopes: scopes === undefined || scopes.length === 0 ? null : scopes,
    lacks: [],
    readAt: now.toISOString(),
  };
}

/** A token that is of no account, or of none any more, some servers call a bad request. */
async function whoAmI(api: Api) {
  try {
    return await api.get('/api/v1/accounts/verify_credentials', {}, wire.credentials);
  } catch (failure) {
    if (!(failure instanceof ApiFailure) || ![400, 422].includes(failure.status ?? 0)) throw failure;
    throw new ApiFailure({ kind: 'auth', key: 'channel.error.auth' }, failure.status, failure);
  }
}

/** What the server tells of itself: on its older page where it has no newer one; nothing where it has neither. */
export async function readInstance(api: Api): Promise<Partial<WireInstance>> {
  for (const path of ['/api/v2/instance', '/api/v1/instance']) {
    const told = await unlessMissing(async () => (await api.get(path, {}, wire.instance)).value, null);
    if (told !== null) return told;
  }
  return {};
}

/** A server's name, which some tell as an address. */
const hostIn = (uri: string | null | undefined): string =>
  uri?.replace(/^https?:\/\//, '').replace(/\/.*$/, '') ?? '';

/** False only where we know that our application was not given it: `write:statuses`, or `write` that holds it. */
export const mayDo = ({ scopes }: Pick<Profile, 'scopes'>, scope: string): boolean =>
  scopes === null || scopes.includes(scope) || scopes.includes(scope.split(':')[0] ?? scope);

/** user@domain, also for accounts of the server itself, whose `acct` has no domain. */
export const handleOf = (account: Pick<WireAccount, 'acct'>, domain: string): string =>
  account.acct.includes('@') ? account.acct : `${account.acct}@${domain}`;

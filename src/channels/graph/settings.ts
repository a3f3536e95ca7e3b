/** What the set-up forms of all channels on the Graph API share: ids, secrets, where the API lies. */
import { Problem } from '../../lib/errors.ts';
import { newToken } from '../../lib/ids.ts';
import type { SettingField, Settings } from '../contract.ts';
import { parseServerAddress } from '../server-address.ts';

export const GRAPH_VERSION = 'v25.0';
export const FACEBOOK_SERVER = 'https://graph.facebook.com';

/** Meta reviews the right to answer later than a day: who hasn't got it must not be offered it. */
export const HUMAN_AGENT = ['no', 'yes'] as const;

/** Fields of the app and of the API; the account's own come before them. */
export const SHARED_FIELDS: readonly SettingField[] = [
  { name: 'humanAgent', type: 'choice', required: true, choices: HUMAN_AGENT, beside: true },
  { name: 'appId', type: 'text', required: false, beside: true },
  { name: 'appSecret', type: 'secret', required: false },
  { name: 'verifyToken', type: 'text', required: false, beside: true },
  { name: 'server', type: 'url', required: false },
  { name: 'version', type: 'text', required: false, beside: true },
];

const ID = /^\d{1,30}$/;
const VERSION = /^v\d{1,3}\.\d{1,2}$/;
const VERIFY_TOKEN = /^[\w.~-]{8,200}$/;

/** The shared part, normalised; an empty verify token is made here. Throws Problem('invalid') naming the field. */
export function parseShared(input: Record<string, string>, defaultServer: string): Settings {
  parseSecret(input, 'appSecret');
  const humanAgent = HUMAN_AGENT.find((one) => one === (input.humanAgent ?? 'no'));
  if (humanAgent === undefined) throw refusal('humanAgent', 'invalid');
  const appId = parseId(input, 'appId', false);
  const verifyToken = (input.verifyToken ?? '').trim() || newToken();
  if (!VERIFY_TOKEN.test(verifyToken)) throw refusal('verifyToken', 'invalid');
  const version = (input.version ?? '').trim() || GRAPH_VERSION;
  if (!VERSION.test(version)) throw refusal('version', 'invalid');
  return {
    humanAgent,
    ...(appId ? { appId } : {}),
    verifyToken,
    server: parseServer((input.server ?? '').trim() || defaultServer),
    version,
  };
}

/** Numbers of pages, accounts and apps. */
export function parseId(input: Record<string, string>, field: string, required = true): string {
  const typed = (input[field] ?? '').replace(/\s+/g, '');
  if (typed === '' && required) throw refusal(field, 'required');
  if (typed !== '' && !ID.test(typed)) throw refusal(field, 'invalid');
  return typed;
}

/** Looks at a secret and gives nothing back: it is kept sealed, apart from the settings. */
export function parseSecret(input: Record<string, string>, field: string): void {
  if (/[^\x21-\x7e]/.test((input[field] ?? '').trim())) throw refusal(field, 'invalid');
}

function parseServer(typed: string): string {
  const url = parseServerAddress(typed, (why) => refusal('server', why));
  if (url.search !== '') throw refusal('server', 'invalid');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

export const refusal = (field: string, why: string): Problem =>
  new Problem('invalid', `channel.meta.${field}.${why}`, { field });

export const hostOf = (settings: Settings): string => new URL(settings.server ?? '').host;
/** Limits are the app's where it is known, else the account's. */
export const budgetOf = (settings: Settings, account: string): string =>
  `${hostOf(settings)}|${settings.appId ? `app ${settings.appId}` : account}`;

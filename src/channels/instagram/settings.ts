/** The set-up form of an Instagram account: signed in through its Facebook page, or by itself. */
import type { SettingField, Settings } from '../contract.ts';
import {
  FACEBOOK_SERVER,
  parseId,
  parseSecret,
  parseShared,
  refusal,
  SHARED_FIELDS,
} from '../graph/settings.ts';

export const INSTAGRAM_SERVER = 'https://graph.instagram.com';

/** Whose token it is: the page's that the account belongs to, or the account's own. */
export const LOGINS = ['facebook', 'instagram'] as const;

export const FIELDS: readonly SettingField[] = [
  { name: 'login', type: 'choice', required: true, choices: LOGINS },
  { name: 'account', type: 'text', required: true },
  { name: 'page', type: 'text', required: false },
  { name: 'token', type: 'secret', required: true },
  ...SHARED_FIELDS,
];

/** Normalised settings `login`, `account`, with Facebook `page`, and what all Graph channels share. */
export function parseSettings(input: Record<string, string>): Settings {
  const login = LOGINS.find((one) => one === (input.login ?? ''));
  if (login === undefined) throw refusal('login', 'invalid');
  const account = parseId(input, 'account');
  const page = parseId(input, 'page', login === 'facebook');
  parseSecret(input, 'token');
  const server = login === 'facebook' ? FACEBOOK_SERVER : INSTAGRAM_SERVER;
  return { login, account, ...(login === 'facebook' ? { page } : {}), ...parseShared(input, server) };
}

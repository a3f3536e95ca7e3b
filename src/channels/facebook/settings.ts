/** The set-up form of a Facebook page. */
import type { SettingField, Settings } from '../contract.ts';
import { FACEBOOK_SERVER, parseId, parseSecret, parseShared, SHARED_FIELDS } from '../graph/settings.ts';

export const FIELDS: readonly SettingField[] = [
  { name: 'page', type: 'text', required: true },
  { name: 'token', type: 'secret', required: true },
  ...SHARED_FIELDS,
];

/** Normalised settings `page` and what all Graph channels share. Throws Problem('invalid') naming the field. */
export function parseSettings(input: Record<string, string>): Settings {
  const page = parseId(input, 'page');
  parseSecret(input, 'token');
  return { page, ...parseShared(input, FACEBOOK_SERVER) };
}

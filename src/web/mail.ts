import { readSetting } from '../settings/index.ts';
import type { Deps, PlainMail } from './env.ts';

/** Whether a letter can leave: a mail server is set. */
export const canMail = async (deps: Deps): Promise<boolean> =>
  deps.sendMail !== undefined && (await readSetting(deps.db, 'smtp')).host !== '';

/**
 * Sends a letter without making the page wait: how long the mail server takes would tell whether an e-mail has
 * an account. What fails is logged.
 */
export function mailLater(deps: Deps, mail: PlainMail): void {
  deps.sendMail?.(mail).catch((error: unknown) => {
    deps.log.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'a letter could not be sent');
  });
}

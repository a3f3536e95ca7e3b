import type { Told } from './content.ts';
import { headline, line, listed, pathOf, type Words } from './wording.ts';

/** The mail of a message, as plain text. `base` is where people reach us. */
export function letterOf(
  words: Words,
  told: readonly Told[],
  base: string,
  now: Date,
): { subject: string; text: string } {
  const { t } = words;
  const { shown, more } = listed(told);
  const blocks = shown.map((one) => `${line(words, one, now)}\n${base}${pathOf(one)}`);
  if (more > 0) blocks.push(`${t('alarms.more', { n: more })}\n${base}/notices`);
  blocks.push(t('alarms.letter.why', { link: `${base}/account#notices` }));
  return { subject: headline(words, told, now), text: `${blocks.join('\n\n')}\n` };
}

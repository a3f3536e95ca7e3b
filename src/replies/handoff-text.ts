import { formats, type Lang, translator } from '../i18n/index.ts';
import { requireText } from './compose.ts';
import { type Signer, type SigningHouse, sign } from './signature.ts';
import type { Said } from './thread.ts';

interface HandoffInput {
  audience: 'customer' | 'department';
  /** language of the customer for the customer's mail, of the house for a department's */
  lang: Lang;
  timeZone: string;
  subject: string;
  /** as the person wrote it, unsigned */
  body: string;
  user: Signer;
  house: SigningHouse;
  thread: Said[];
  /** told to a department, so that it can answer */
  customerEmail?: string | null;
}

/**
 * The e-mail of a handoff: what the person wrote, the signature, and the whole thread, so that nobody must repeat
 * themselves. A customer never gets our notes. Problems as composeReply, with fields `subject` and `body`.
 */
export function composeHandoff(input: HandoffInput): { subject: string; text: string } {
  requireText(input.subject, 'subject');
  requireText(input.body, 'body');
  const signed = sign(input.body, input.user, 'email', input.house);
  const quoted = quoteThread(input.thread, input.audience, input.lang, input.timeZone);
  const t = translator(input.lang);
  const contact =
    input.audience === 'department' && input.customerEmail
      ? `${t('handoff.quote.customer_email', { address: input.customerEmail })}\n\n`
      : '';
  const text = quoted === '' ? signed : `${signed}\n\n${contact}${quoted}`;
  return { subject: input.subject.trim(), text };
}

/** The subject we propose. */
export const suggestSubject = (lang: Lang, shop: string): string =>
  shop === '' ? translator(lang)('handoff.subject_plain') : translator(lang)('handoff.subject', { shop });

/** Who said what, when and where, oldest first; every line of theirs and ours is quoted. */
export function quoteThread(
  thread: Said[],
  audience: HandoffInput['audience'],
  lang: Lang,
  timeZone: string,
): string {
  const t = translator(lang);
  const { full } = formats(lang, timeZone);
  const shown = thread.filter(({ by }) => audience === 'department' || by !== 'note');
  if (shown.length === 0) return '';
  const parts = shown.map(({ who, at, where, url, text, by }) => {
    const note = by === 'note' ? ` (${t('handoff.quote.note')})` : '';
    const place = where === '' ? '' : `, ${where}`;
    const head = `${who}${note}, ${full(at)}${place}:`;
    return [head, ...(url === null ? [] : [url]), ...quotedLines(text)].join('\n');
  });
  return [`${t('handoff.quote.title')}`, ...parts].join('\n\n');
}

const quotedLines = (text: string): string[] =>
  text
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `> ${line}`.trimEnd());

/** Longest address that mail programs of Windows still open. */
const MAILTO_MAX = 1900;

/** Opens the person's own mail program; a thread too long for an address is left out, and `cut` says so. */
export function mailtoLink(mail: { to: string; subject: string; text: string; body: string }): {
  href: string;
  cut: boolean;
} {
  const link = (body: string) =>
    `mailto:${encodeURIComponent(mail.to).replace('%40', '@')}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  const whole = link(mail.text);
  if (whole.length <= MAILTO_MAX) return { href: whole, cut: false };
  const short = link(mail.body);
  return { href: short.length <= MAILTO_MAX ? short : link(''), cut: true };
}

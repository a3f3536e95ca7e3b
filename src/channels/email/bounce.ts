/** Reports about a delivery (RFC 3464): which of our mails did not arrive, and why. */
import { messageIdsIn } from '../../lib/mail/message-id.ts';
import { headerText, mailAddress } from '../../lib/mail-address.ts';
import type { FailedDelivery } from '../contract.ts';

/** Reasons by the enhanced status code (RFC 3463), first match; the rest is told with its code. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^5\.1\.(1|2|3|6|10)$/, 'unknown'],
  [/^5\.2\.1$/, 'disabled'],
  [/^[45]\.2\.2$/, 'full'],
  [/^[45]\.2\.3$|^5\.3\.4$/, 'too_large'],
  [/^[45]\.4\.7$|^4\./, 'gave_up'],
  [/^5\.7\./, 'refused'],
];

/**
 * Reads a delivery status and the head of the mail it speaks of. Delays are no failures. Null when it names no mail of
 * which a delivery failed.
 */
export function failedDelivery(status: string, original: string): FailedDelivery | null {
  const [messageId] = messageIdsIn(field(original, 'message-id') ?? undefined);
  const failed = status
    .split(/\n\s*\n/)
    .find((recipient) => /^failed\b/i.test(field(recipient, 'action') ?? ''));
  if (messageId === undefined || failed === undefined) return null;
  const code = codeOf(failed);
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
  const address = addressIn(field(failed, 'final-recipient') ?? field(failed, 'original-recipient') ?? '');
  return {
    externalId: messageId,
    key: `channel.email.bounce.${reason}`,
    params: { address, code: code || '–' },
  };
}

const CODE = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
/** says nothing but that it failed; what the other server said tells more then */
const PLAIN = /^[45]\.0\.0$/;

function codeOf(failed: string): string {
  const codes = ['status', 'diagnostic-code'].map((name) => CODE.exec(field(failed, name) ?? '')?.[0] ?? '');
  return codes.find((code) => code !== '' && !PLAIN.test(code)) ?? codes[0]!;
}

/** "rfc822; lucie@posta.cz" */
function addressIn(recipient: string): string {
  const typed = recipient.split(';').at(-1) ?? '';
  return mailAddress(typed.replace(/[<>]/g, '')) ?? (headerText(typed).slice(0, 100) || '–');
}

/** One field of a block of header lines, unfolded. */
function field(block: string, name: string): string | null {
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}

import type { MentionCaps } from '../channels/contract.ts';
import { Problem } from '../lib/errors.ts';
import { refuseUnresolved } from './fill.ts';
import { lengthOf } from './length.ts';
import { type Signer, type SigningHouse, sign } from './signature.ts';

interface ReplyInput {
  text: string;
  user: Signer;
  /** kind of channel */
  channel: string;
  house: SigningHouse;
  maxLength: MentionCaps['maxLength'];
}

interface Composed {
  /** as it leaves, signature included */
  text: string;
  length: number;
  /** null = the network sets no limit */
  max: number | null;
}

/** What would leave and how long it is, without judging: for the counter under the composer. Only an unsigned person is refused. */
function previewReply({ text, user, channel, house, maxLength }: ReplyInput): Composed {
  const signed = sign(text, user, channel, house);
  const max = maxLength.unit === 'none' ? null : maxLength.max;
  return { text: signed, length: lengthOf(signed, maxLength), max };
}

/**
 * The reply as it leaves. Problems on field `text`: `reply.error.empty`, `reply.error.unresolved` {names},
 * `reply.error.too_long` {n, max} (n = how much too long); those of markOf.
 */
export function composeReply(input: ReplyInput): string {
  requireText(input.text);
  const { text } = previewReply(input);
  requireLength(text, input.maxLength);
  return text;
}

/** Problem `reply.error.too_long` {n, max} on field `text`. */
export function requireLength(text: string, maxLength: MentionCaps['maxLength']): void {
  const max = maxLength.unit === 'none' ? null : maxLength.max;
  const length = lengthOf(text, maxLength);
  if (max !== null && length > max) {
    const params = { n: length - max, max };
    throw new Problem('invalid', 'reply.error.too_long', { field: 'text', params });
  }
  const bytes = new TextEncoder().encode(text).length;
  const { maxBytes } = maxLength;
  if (maxBytes !== undefined && bytes > maxBytes) {
    // a byte too many is at most one sign too many
    throw new Problem('invalid', 'reply.error.too_long', {
      field: 'text',
      params: { n: bytes - maxBytes, max: maxBytes },
    });
  }
}

/** What a person must have written: something, and nothing left to fill in. */
export function requireText(text: string, field = 'text'): void {
  if (text.trim() === '') throw new Problem('invalid', 'reply.error.empty', { field });
  refuseUnresolved(text, field);
}

/** Signed marks in the address for answers: whoever answers to it is put on the conversation it names. */
import { timingSafeEqual } from 'node:crypto';
import type { Seal } from '../seal.ts';

const CONTEXT = 'reply-token';
/** 40 bits of the conversation's key and 80 of the signature: 24 letters and digits, without a remainder */
const ID_BYTES = 5;
const SIGNATURE_BYTES = 10;
const TOKEN = /^[a-z2-7]{24}$/;
/** RFC 4648 in lower case, as servers may fold the part before the @ */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The token of a conversation: 24 lower-case letters and digits. */
export function replyToken(conversationId: number, seal: Pick<Seal, 'sign'>): string {
  const bytes = Buffer.alloc(ID_BYTES + SIGNATURE_BYTES);
  bytes.writeUIntBE(conversationId, 0, ID_BYTES);
  seal.sign(String(conversationId), CONTEXT).copy(bytes, ID_BYTES, 0, SIGNATURE_BYTES);
  return base32(bytes);
}

/** The conversation that a token of ours names; null for any other. */
export function conversationOfToken(token: string, seal: Pick<Seal, 'sign'>): number | null {
  const given = token.toLowerCase();
  if (!TOKEN.test(given)) return null;
  const conversationId = Number(BigInt(`0b${bitsOf(given).slice(0, 8 * ID_BYTES)}`));
  const real = replyToken(conversationId, seal);
  return timingSafeEqual(Buffer.from(real), Buffer.from(given)) ? conversationId : null;
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
}

const bitsOf = (token: string): string =>
  [...token].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('');

import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';

/** Seals and opens secrets at rest: AES-256-GCM, bound to the place (`context`) they are stored in. */
export interface Seal {
  /** plain text → "v1.<base64url of nonce, tag, cipher text>" */
  close(plain: string, context: string): string;
  /** throws when the key is another one, the text was changed or it was sealed for another place */
  open(sealed: string, context: string): string;
  /** 32 bytes that only this key makes of a text and a context: HMAC-SHA-256, under a key of its own for each context */
  sign(text: string, context: string): Buffer;
}

/** @param key 32 bytes */
export function createSeal(key: Uint8Array): Seal {
  return {
    close(plain, context) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, context) {
      const [version, data] = sealed.split('.');
      if (version !== VERSION || !data) throw new Error('not a sealed secret');
      const bytes = Buffer.from(data, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([
        decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
        decipher.final(),
      ]).toString('utf8');
    },
    sign(text, context) {
      const own = createHmac('sha256', key).update(`sign:${context}`).digest();
      return createHmac('sha256', own).update(text).digest();
    },
  };
}

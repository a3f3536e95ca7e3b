import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** Key of an outbox row or an act, made before the row is written. */
export const newUuid = (): string => randomUUID();

/** The uuid that comes after one, the same for everybody who asks (RFC 9562, version 8); not for secrets. */
export function uuidAfter(uuid: string): string {
  const hex = createHash('sha256').update(uuid.toLowerCase()).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** 256 random bits for links and cookies; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What of a token may lie in the database. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Short stable fingerprint of what a person reads (revisions, generated ids); not for secrets. */
export const fingerprint = (...parts: (string | null | undefined)[]): string =>
  createHash('sha256')
    .update(parts.map((part) => part ?? '').join('\u0000'))
    .digest('base64url')
    .slice(0, 27);

/** A text as PostgreSQL can keep it: without NUL, and with no half of a surrogate pair. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll('\u0000', '');

/** The same for every text in a value as JSON has them (instants pass through), however deep. */
export function storable<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(clean);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [storableText(key), clean(one)]));
}

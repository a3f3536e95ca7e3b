/** A text as PostgreSQL can keep it: without NUL, and with no half of a surrogate pair. */
export const storableText = (text: string): string =>
  text.isWellFormed() && !text.includes('\u0000') ? text : text.toWellFormed().replaceAll('\u0000', '');

/** The same for every text in a value as JSON has them (instants pass through), however deep; itself where all are. */
export function storable<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) {
    const cleaned = value.map(clean);
    return cleaned.some((one, at) => one !== value[at]) ? cleaned : value;
  }
  const own = value as Record<string, unknown>;
  const keys = Object.keys(own);
  const cleaned = keys.map((key) => clean(own[key]));
  if (keys.every((key, at) => storableText(key) === key && cleaned[at] === own[key])) return value;
  return Object.fromEntries(keys.map((key, at) => [storableText(key), cleaned[at]]));
}

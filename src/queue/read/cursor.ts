/** Where a list goes on: the lane, and the last row shown of it by its key and id. */
export interface Place {
  lane: number;
  key: string | number;
  id: number;
}

export const toCursor = ({ lane, key, id }: Place): string =>
  Buffer.from(JSON.stringify([lane, key, id])).toString('base64url');

/** Undefined for anything that we did not write: such a list begins at its beginning. */
export function fromCursor(text: string | undefined): Place | undefined {
  if (!text) return undefined;
  try {
    const [lane, key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const isKey = Number.isSafeInteger(key) || (typeof key === 'string' && !Number.isNaN(Date.parse(key)));
    if (Number.isSafeInteger(lane) && isKey && Number.isSafeInteger(id)) return { lane, key, id } as Place;
  } catch {
    // not JSON
  }
  return undefined;
}

/** JSON as Meta writes it: ids are sometimes bare numbers, greater than a JavaScript number can hold. */

/** A string, to its end or the document's, or a number: tokens that can't be mistaken for each other. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|$)|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** Longer than what is exact in a double. */
const LONG_INTEGER = /^\d{16,}$/;

/** Parses a body; long whole numbers become text, so that no digit is lost. Undefined when it is no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text.replace(TOKEN, (token) => (LONG_INTEGER.test(token) ? `"${token}"` : token)));
  } catch {
    return undefined;
  }
}

/** What we take for sending, known by its first bytes; what a file calls itself counts for nothing. */
const SIGNATURES: readonly [type: string, at: number, bytes: string][] = [
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/gif', 0, '47494638'],
  ['image/webp', 8, '57454250'],
  // the brands of photographs stand in the same box as those of films
  ['image/heic', 4, '6674797068656963'],
  ['image/heic', 4, '6674797068656978'],
  ['image/heic', 4, '667479706d696631'],
  ['video/mp4', 4, '66747970'],
  ['application/pdf', 0, '255044462d'],
];

/** The media type of a picture, a video or a PDF by its bytes; null for anything else. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString('hex');
  const found = SIGNATURES.find(([, at, signature]) => head.startsWith(signature, at * 2));
  return found?.[0] ?? null;
}

const ENDINGS: Record<string, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'video/mp4': '.mp4',
  'application/pdf': '.pdf',
};

const MAX_NAME = 100;

/** A name that is safe to show and to send: no path, no control characters, the ending of what it is. */
export function safeName(name: string, type: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/\.[^.]*$/, '')
    .trim()
    .slice(0, MAX_NAME);
  return `${bare || 'soubor'}${ENDINGS[type] ?? ''}`;
}

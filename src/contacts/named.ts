/** "On Instagram I am …": accounts that people name as their own in what they write. Pure. */

const NETWORKS: readonly (readonly [channel: string, words: string])[] = [
  ['facebook', 'facebook\\p{L}*|fb|fejsbuk\\p{L}*|messenger\\p{L}*'],
  ['instagram', 'instagram\\p{L}*|insta|ig'],
  ['mastodon', 'mastodon\\p{L}*'],
  ['bluesky', 'bluesky|bsky'],
];

const AS =
  'jako|ako|as|pod\\s+jménem|pod\\s+jmenem|pod\\s+menom|pod\\s+nazwą|pod\\s+nickem|under\\s+the\\s+name';
const AM = "jsem|som|jestem|jako|ako|i\\s+am|i'm|je|to|is";
const MINE = 'můj|muj|môj|moj|mój|moje|my';
/** A handle, or the first word of a name. */
const NAME = '@?([\\p{L}\\d][\\p{L}\\d._-]{1,38})';
/** Two words that begin with a capital letter. */
const FULL_NAME = /^(\p{Lu}\p{L}+)\s(\p{Lu}\p{L}+)/u;

const HINT = /facebook|\bfb\b|fejsbuk|messenger|insta|\big\b|mastodon|bluesky|bsky/i;

const PATTERNS = NETWORKS.flatMap(([channel, words]) =>
  [
    `(?<![\\p{L}\\d])(?:${words})\\s+(?:\\p{L}{1,9}\\s+)?(?:${AS})[\\s:]+${NAME}`,
    `(?<![\\p{L}\\d])(?:${words})\\s+(?:${AM})[\\s:]+@([\\p{L}\\d._-]{3,40})`,
    `(?<![\\p{L}\\d])(?:${MINE})\\s+(?:${words})(?:\\s+(?:je|to|is))?[\\s:]+@?([\\p{L}\\d._-]{3,40})`,
  ].map((pattern) => ({ channel, pattern: new RegExp(pattern, 'iu') })),
);

const LEAST = 3;
/** Longer texts are articles; whoever names themselves does so in a message. */
const READ_LENGTH = 2000;

/** Accounts that the text names as the writer's own, by network; a name of two words whole. */
export function namedAccounts(text: string): { channel: string; name: string }[] {
  const read = text.slice(0, READ_LENGTH);
  if (!HINT.test(read)) return [];
  return PATTERNS.flatMap(({ channel, pattern }) => {
    const found = pattern.exec(read);
    if (found === null) return [];
    const word = found[1] ?? '';
    const fullName = FULL_NAME.exec(read.slice(found.index + found[0].length - word.length));
    const name = fullName?.[0] ?? word.replace(/[._-]+$/, '');
    return name.length >= LEAST ? [{ channel, name }] : [];
  });
}

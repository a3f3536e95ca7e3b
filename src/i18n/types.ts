/** The four languages of the screens. Czech is the first: it is also the one we fall back to. */
export const LANGS = ['cs', 'sk', 'pl', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** A sentence with `{params}`, or its plural forms chosen by the param `n`. */
export type Message = string | { one?: string; few?: string; many?: string; other: string };

/** One area of words: key → the same message in every language. */
export type Messages = Record<string, Record<Lang, Message>>;

/** Numbers are written the way the language writes them; pass what is a name (an id, a year) as a string. */
export type MessageParams = Record<string, string | number>;

/** How the person of a conversation speaks to us, and what an answer to them may begin with. */
import { type AddressReading, greeting, type Language, readAddress } from '../analysis/index.ts';
import { LANGS } from '../i18n/index.ts';
import type { ConversationDetail } from '../queue/index.ts';

export interface Addressing {
  form: AddressReading['form'];
  /** their own words that it was read from */
  words: string[];
}

const WORDS_SHOWN = 4;

/** By the newest of their messages that tells. */
export function addressingOf({ mentions }: ConversationDetail): Addressing {
  for (const { author, text, language } of mentions.toReversed()) {
    if (author.isSelf) continue;
    const { form, evidence } = readAddress(text, language as Language);
    if (form === 'none') continue;
    const words = evidence.map(({ start, end }) => text.slice(start, end).toLowerCase());
    return { form, words: [...new Set(words)].slice(0, WORDS_SHOWN) };
  }
  return { form: 'none', words: [] };
}

/** What the house remembers of how they want to be spoken to, else how they speak. */
export const formFor = (detail: ConversationDetail): AddressReading['form'] =>
  detail.contact?.addressForm ?? addressingOf(detail).form;

/** In which they are answered: as the house remembers, else as they wrote. */
export const customerLanguage = ({ contact, row }: ConversationDetail): string =>
  contact?.language ?? row.language;

/** Below this a language is shown with a question mark; a greeting in the wrong one would be worse than none. */
const SURE_LANGUAGE = 0.6;

/** The greeting of a first answer, in the customer's language; '' where we don't know or write it, or greeted before. */
export function suggestedGreeting(detail: ConversationDetail): string {
  const { row, mentions, replies, handoffs } = detail;
  const language = LANGS.find((lang) => lang === customerLanguage(detail));
  const isSure =
    detail.contact?.language === language ||
    mentions.some(
      (one) => !one.author.isSelf && one.language === language && one.languageConfidence >= SURE_LANGUAGE,
    );
  if (language === undefined || !isSure || replies.length > 0 || handoffs.length > 0) return '';
  return greeting(row.author.name ?? '', language, formFor(detail));
}

/** A text that is nothing but the greeting we proposed isn't anybody's answer yet. */
export const ownWords = (text: string, suggested: string): string =>
  text.trim() === suggested.trim() ? '' : text;

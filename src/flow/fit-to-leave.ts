/**
 * What no text may leave with, by whatever route: private data where everybody reads, and, where the house asks for
 * it, without a part of a good answer. Pure but for the Problem; what is only told to the person: reply-advice.ts.
 */
import {
  findPrivateData,
  findReplyParts,
  type PrivateType,
  REPLY_PARTS,
  type ReplyPart,
} from '../analysis/index.ts';
import { type Lang, translator } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { foldPlain } from '../lib/fold.ts';
import type { Profile, ReplyTerms } from '../settings/shapes.ts';
import { asLanguage } from './reply-language.ts';

type OwnData = Pick<Profile, 'names' | 'emails' | 'phones' | 'publicFacts'>;

/** A piece of private data in words that everybody will read, in UTF-16 offsets of the text. */
export interface Exposed {
  type: PrivateType;
  start: number;
  end: number;
  /** never leaves; what doesn't block is told, and leaves when the person says so */
  blocks: boolean;
}

/** Numbers of firms stand in registers for everybody. */
const NO_SECRET: ReadonlySet<PrivateType> = new Set(['company_id']);
/** By an order number alone nobody but the shop finds anybody. */
const TOLD_ONLY: ReadonlySet<PrivateType> = new Set(['order']);

/** What of a text should not stand in public; the shop's own contacts and public facts may. */
export function exposedIn(text: string, language: string, own: OwnData): Exposed[] {
  if (text.trim() === '') return [];
  const facts = own.publicFacts.map(bare).filter(Boolean);
  return findPrivateData(text, asLanguage(language), own)
    .filter(({ type, start, end }) => !NO_SECRET.has(type) && !isFact(text.slice(start, end), facts))
    .map(({ type, start, end }) => ({ type, start, end, blocks: !TOLD_ONLY.has(type) }));
}

/** So short a piece is part of anything. */
const LEAST_FACT = 5;

/** Is it one of the public facts, or the greater part of one: "Vinohradská 12" of "Vinohradská 12, Praha 2"? */
function isFact(found: string, facts: readonly string[]): boolean {
  const piece = bare(found);
  return piece.length >= LEAST_FACT && facts.some((fact) => fact.includes(piece) || piece.includes(fact));
}

const bare = (text: string): string => foldPlain(text).replace(/[^\p{L}\p{N}@]/gu, '');

interface PublicWords {
  text: string;
  language: string;
  own: OwnData;
  /** the person has seen that an order number stands there */
  despiteOrder: boolean;
  /** in which the kinds of data are named */
  lang: Lang;
  field: string;
}

/** Problems on `field`: `reply.error.private` {what}, which nobody can wave through, and `reply.error.order`. */
export function refuseExposed({ text, language, own, despiteOrder, lang, field }: PublicWords): void {
  const exposed = exposedIn(text, language, own);
  const blocking = exposed.filter(({ blocks }) => blocks);
  if (blocking.length > 0) {
    const t = translator(lang);
    const kinds = [...new Set(blocking.map(({ type }) => type))];
    const what = kinds.map((type) => t.maybe(`private.${type}`) ?? type).join(', ');
    throw new Problem('invalid', 'reply.error.private', { field, params: { what } });
  }
  if (exposed.length > 0 && !despiteOrder) throw new Problem('invalid', 'reply.error.order', { field });
}

/** On a network the short form will do. */
const SHORT_FORM: ReadonlySet<ReplyPart> = new Set(['greeting', 'understanding', 'solution', 'signature']);

/** The parts that an answer is asked to have. */
export const partsAsked = (isLetter: boolean): ReplyPart[] =>
  REPLY_PARTS.filter((part) => isLetter || SHORT_FORM.has(part));

/** Those it lacks; the signature comes by itself. */
export function partsMissing(text: string, isLetter: boolean): ReplyPart[] {
  const has = new Set<ReplyPart>(['signature', ...findReplyParts(text).map(({ part }) => part)]);
  return partsAsked(isLetter).filter((part) => !has.has(part));
}

/** Does the house stop such an answer when a part is missing? */
export const stopsIncomplete = ({ incomplete }: Pick<ReplyTerms, 'incomplete'>, isLetter: boolean): boolean =>
  incomplete === 'stop' || (isLetter && incomplete === 'stop-letters');

/** Problem `reply.error.incomplete` {parts} on `field`, where the house stops what lacks a part. */
export function refuseIncomplete(
  text: string,
  isLetter: boolean,
  { asked, lang, field }: { asked: ReplyTerms; lang: Lang; field: string },
): void {
  if (!stopsIncomplete(asked, isLetter)) return;
  const missing = partsMissing(text, isLetter);
  if (missing.length === 0) return;
  const t = translator(lang);
  const parts = missing.map((part) => t(`desk.check.${part}`)).join(', ');
  throw new Problem('invalid', 'reply.error.incomplete', { field, params: { parts } });
}

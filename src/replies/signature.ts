/** How a person signs: in their own name, in the style of the channel, never as nobody. */
import type { SignatureStyle } from '../db/schema/people.ts';
import { Problem } from '../lib/errors.ts';
import { foldPlain } from '../lib/fold.ts';

export const SIGNATURE_STYLES = ['dash', 'caret', 'full'] as const satisfies readonly SignatureStyle[];

export interface Signer {
  name: string;
  /** as the person signs, without the dash: "Jana" */
  signature: string;
  /** the person's own styles by kind of channel, where they aren't the house's */
  signatureStyles: Record<string, SignatureStyle>;
  /** under a full signature; '' = none */
  phone: string;
}

/** What the house says about signing. */
export interface SigningHouse {
  /** names of the shop: they are nobody's signature */
  names: string[];
  /** under the name in a full signature */
  signature: string;
  /** by kind of channel; `styleByNature` where nothing is said */
  styles: Record<string, SignatureStyle>;
}

/** A letter is signed in full, a post with a dash. @param channel kind of channel, or 'email' */
export const styleByNature = (channel: string): SignatureStyle => (channel === 'email' ? 'full' : 'dash');

/** How this person signs on this kind of channel. */
export const styleOf = (user: Signer, channel: string, house: Pick<SigningHouse, 'styles'>): SignatureStyle =>
  user.signatureStyles[channel] ?? house.styles[channel] ?? styleByNature(channel);

/** A full signature begins with the line that mail programs know. */
const CUT = '-- ';

/**
 * What is put under the text: "— Jana", "^JN", or the name, the house and the phone on lines of their own.
 * Problems: `reply.error.unsigned` for somebody who has not set how they sign, `reply.error.not_a_name` {signature}
 * for what is no person's name.
 * @param channel kind of channel, or 'email'
 */
export function markOf(user: Signer, channel: string, house: SigningHouse): string {
  const signature = user.signature.trim();
  if (signature === '') throw new Problem('invalid', 'reply.error.unsigned');
  if (isNobody(signature, house.names)) {
    throw new Problem('invalid', 'reply.error.not_a_name', { params: { signature } });
  }
  switch (styleOf(user, channel, house)) {
    case 'dash':
      return `— ${signature}`;
    case 'caret':
      return `^${initialsOf(user.name, signature)}`;
    case 'full': {
      const lines = [user.name.trim() || signature, ...house.signature.trim().split('\n'), user.phone.trim()];
      return [CUT, ...lines.filter(Boolean)].join('\n');
    }
  }
}

/** The text under the person's own name; one that is signed already stays as it is. Problems as markOf. */
export function sign(text: string, user: Signer, channel: string, house: SigningHouse): string {
  const mark = markOf(user, channel, house);
  const body = text.trimEnd();
  if (isSigned(body, mark)) return body;
  const ownLine = body.includes('\n') || mark.includes('\n');
  return `${body}${ownLine ? '\n\n' : ' '}${mark}`;
}

/** Signed by hand: with the mark itself, "- Jana" for "— Jana", or the name on a line of its own. */
function isSigned(body: string, mark: string): boolean {
  if (body.endsWith(`\n${mark}`)) return true;
  if (!mark.startsWith('— ')) return !mark.includes('\n') && body.endsWith(` ${mark}`);
  const name = mark.slice(2);
  const last = body.split('\n').at(-1)!.trim();
  return (
    [mark, `– ${name}`, `- ${name}`].some((end) => last.endsWith(end)) || (last === name && body !== last)
  );
}

/** "JN" of "Jana Nováková"; of a name without capitals its first two letters. */
function initialsOf(name: string, signature: string): string {
  const words = (name.trim() || signature).split(/[\s-]+/u);
  const initials = words.map((word) => /\p{L}/u.exec(word)?.[0] ?? '').join('');
  return (words.length > 1 ? initials : signature.slice(0, 2)).toUpperCase();
}

/** Words that departments sign with; a signature of nothing else hides the person. */
const NOBODYS = new Set(
  'vas vase vasa tym team tim zespol zakaznicka zakaznicky zakaznickej pece peca podpora podpory servis starostlivost o zakazniky zakaznikov oddeleni oddelenie reklamaci reklamacii customer care support service obsluga klienta biuro dzial sklep obchod eshop e-shop shop admin administrator redakce redakcja the your nase nas'.split(
    ' ',
  ),
);

/** Is it the shop or a department, not a person? */
function isNobody(signature: string, names: readonly string[]): boolean {
  let left = ` ${wordsOf(signature).join(' ')} `;
  for (const name of names) left = left.replace(` ${wordsOf(name).join(' ')} `, ' ');
  return wordsOf(left).every((word) => NOBODYS.has(word));
}

const wordsOf = (text: string): string[] => foldPlain(text).match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];

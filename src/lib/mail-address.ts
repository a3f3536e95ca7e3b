import { Problem } from './errors.ts';

/** Longest address that SMTP carries (RFC 5321, 4.5.3.1.3, without the brackets). */
const ADDRESS_MAX = 254;
const LOCAL_MAX = 64;
/** A plain dot-atom: no quotes, no spaces, no commas, nothing that could start another recipient or header. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;
/** Everything that a mail program could take for the end of a line, and signs that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
const HEADER_MAX = 250;

/** One e-mail address and nothing else, domain in lower case; null when it is none. */
export function mailAddress(input: string): string | null {
  const address = input.trim();
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1).toLowerCase()];
  if (address.length > ADDRESS_MAX || local.length > LOCAL_MAX) return null;
  return at > 0 && LOCAL.test(local) && DOMAIN.test(domain) ? `${local}@${domain}` : null;
}

/** The same for a form field; Problem `mail.error.address` {address}. */
export function requireMailAddress(input: string, field: string): string {
  const address = mailAddress(input);
  if (address === null) {
    throw new Problem('invalid', 'mail.error.address', {
      field,
      params: { address: headerText(input).slice(0, ADDRESS_MAX) },
    });
  }
  return address;
}

/** Text that may stand in a header (a name, a subject): one line, without control and invisible signs. */
export const headerText = (text: string): string =>
  text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim().slice(0, HEADER_MAX);

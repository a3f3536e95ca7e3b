/** The head of a mail, read once: addresses, ids, subject, and every line by its name. */
import type { Address, Header } from 'postal-mime';
import { cleanText } from '../../lib/html.ts';
import { messageIdsIn } from '../../lib/mail/message-id.ts';
import { headerText, mailAddress } from '../../lib/mail-address.ts';
import { textIn } from './charset.ts';

export interface Mailbox {
  name: string;
  /** in lower case */
  address: string;
}

export interface Head {
  messageId: string | null;
  inReplyTo: string[];
  /** oldest first */
  references: string[];
  from: Mailbox | null;
  replyTo: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  /** the Date header as an instant; the author's word */
  date: Date | null;
  /** first value of a header by its lower-case name; null when it is not there */
  get(name: string): string | null;
  /** all of its values */
  all(name: string): string[];
}

const RECIPIENTS_MAX = 100;

/** Reads the bytes of a head, whatever is in them. */
export async function readHead(bytes: Uint8Array): Promise<Head> {
  const { default: PostalMime, decodeWords, addressParser } = await import('postal-mime');
  const { headers } = await PostalMime.parse(readable(bytes)).catch(() => ({ headers: [] as Header[] }));
  const all = (name: string): string[] => headers.filter(({ key }) => key === name).map(({ value }) => value);
  const get = (name: string): string | null => all(name)[0] ?? null;
  const people = (name: string): Mailbox[] =>
    all(name).flatMap((value) =>
      mailboxesOf(addressParser(value.slice(0, 20_000), { flatten: true }), decodeWords),
    );
  const written = Date.parse(get('date') ?? '');
  return {
    messageId: messageIdsIn(get('message-id') ?? undefined)[0] ?? null,
    inReplyTo: messageIdsIn(get('in-reply-to') ?? undefined),
    references: messageIdsIn(all('references').join(' ')),
    from: people('from')[0] ?? null,
    replyTo: people('reply-to'),
    to: people('to'),
    cc: people('cc'),
    subject: headerText(cleanText(decodeWords(get('subject') ?? ''))),
    date: Number.isNaN(written) ? null : new Date(written),
    get,
    all,
  };
}

function mailboxesOf(list: Address[], decode: (text: string) => string): Mailbox[] {
  return list.slice(0, RECIPIENTS_MAX).flatMap(({ name, address }) => {
    const valid = mailAddress(address ?? '');
    return valid === null
      ? []
      : [{ name: headerText(cleanText(decode(name))), address: valid.toLowerCase() }];
  });
}

/** Lines that hold letters as they are, in whatever charset, in UTF-8. A head that was cut off has no end of its own. */
function readable(bytes: Uint8Array): Uint8Array {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const words = lines.map((line) => textIn(Buffer.from(line, 'latin1'), ''));
  return Buffer.from(`${words.join('\n')}\r\n\r\n`);
}

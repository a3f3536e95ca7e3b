/** A row of a table of people as what it says of one of them, or the reason why it can't be read. Pure. */
import { foldPlain } from '../../lib/fold.ts';
import { fingerprint } from '../../lib/ids.ts';
import { type AddressType, emailOf, phoneOf } from '../address.ts';
import { type Handle, handlesIn } from './accounts.ts';
import type { PersonField } from './columns.ts';

/** What a file says of a person. */
export interface BroughtPerson {
  name: string;
  addresses: { type: AddressType; value: string }[];
  handles: Handle[];
  vip: boolean;
  ownerId: number | null;
  language: 'cs' | 'sk' | 'pl' | 'en' | null;
  addressForm: 'formal' | 'informal' | null;
  note: string;
  /** the same row again has the same */
  rowKey: string;
}

export interface PersonFault {
  /** i18n `brought.fault.*` */
  key: string;
  params?: Record<string, string | number>;
}

export interface PersonReading {
  /** colleagues by their name and by their e-mail, folded */
  owners: ReadonlyMap<string, number>;
  /** whose country is meant by a phone number that names none, where the row doesn't say */
  language: string;
}

const LONGEST_NAME = 200;
const LONGEST_NOTE = 10_000;
const MAX_SHOWN = 60;
const NETWORKS = ['facebook', 'instagram', 'mastodon', 'bluesky'] as const;
/** Between several of a kind in one cell. */
const BETWEEN = /[,;|\n]+/;

const YES = new Set('ano a yes y true 1 x vip tak t jo'.split(' '));
const NO = new Set(['', ...'ne n no false 0 nie nic -'.split(' ')]);
const FORMAL = new Set('formal formalni formalne vykani vykat vykanie vy v pan pani pan/pani sie'.split(' '));
const INFORMAL = new Set(
  'informal neformalni neformalne tykani tykat tykanie ty t nieformalnie na-ty'.split(' '),
);
const LANGUAGES: readonly (readonly [NonNullable<BroughtPerson['language']>, RegExp])[] = [
  ['cs', /^(cs|cz|ces|cze|cesk|czech|czesk)/],
  ['sk', /^(sk|slk|slo|slovak|slovenc|slowac)/],
  ['pl', /^(pl|pol)/],
  ['en', /^(en|eng|angl|gb|uk)/],
];

/** @param value what stands in the column of a field, '' where there is none */
export function readPerson(
  value: (field: PersonField) => string,
  { owners, language: home }: PersonReading,
): { item: BroughtPerson } | { fault: PersonFault } {
  const wrong = (what: string, text: string) => ({
    fault: { key: `brought.fault.${what}`, params: { value: text.slice(0, MAX_SHOWN) } },
  });
  const folded = (field: PersonField) => foldPlain(value(field)).trim();
  const parts = (field: PersonField) =>
    value(field)
      .split(BETWEEN)
      .map((part) => part.trim())
      .filter((part) => part !== '');

  const language = languageOf(folded('language'));
  if (language === undefined) return wrong('language', value('language'));
  const addresses: BroughtPerson['addresses'] = [];
  for (const text of parts('email')) {
    const email = emailOf(text);
    if (email === null) return wrong('email', text);
    addresses.push({ type: 'email', value: email });
  }
  for (const text of parts('phone')) {
    const phone = phoneOf(text, language ?? home);
    if (phone === null) return wrong('phone', text);
    addresses.push({ type: 'phone', value: phone });
  }
  const handles: Handle[] = [];
  for (const field of [...NETWORKS, 'account'] as const) {
    for (const text of parts(field)) {
      const handle = handlesIn(text, field === 'account' ? null : field);
      if (handle === null) return wrong('account', text);
      handles.push(handle);
    }
  }
  const vip = yesOrNo(folded('vip'));
  if (vip === null) return wrong('vip', value('vip'));
  const addressForm = formOf(folded('addressForm'));
  if (addressForm === undefined) return wrong('addressForm', value('addressForm'));
  const ownerId = folded('owner') === '' ? null : owners.get(folded('owner'));
  if (ownerId === undefined) return wrong('owner', value('owner'));
  const name = nameOf(value) || addresses[0]?.value || handles[0]?.handle || '';
  if (name === '') return { fault: { key: 'brought.fault.nobody' } };
  const note = value('note').trim().slice(0, LONGEST_NOTE);
  const said = {
    ...{ name: name.slice(0, LONGEST_NAME), addresses, handles, vip },
    ...{ ownerId, language, addressForm, note },
  };
  return { item: { ...said, rowKey: fingerprint(JSON.stringify(said)) } };
}

/** The whole name, also where its two halves stand in columns of their own. */
function nameOf(value: (field: PersonField) => string): string {
  const [whole, first, last] = (['name', 'firstName', 'lastName'] as const).map((field) =>
    value(field).replace(/\s+/g, ' ').trim(),
  ) as [string, string, string];
  const given = whole || first;
  const hasLast = foldPlain(given).split(' ').includes(foldPlain(last));
  return last === '' || hasLast ? given : `${given} ${last}`.trim();
}

const yesOrNo = (word: string): boolean | null => (YES.has(word) ? true : NO.has(word) ? false : null);

function formOf(word: string): BroughtPerson['addressForm'] | undefined {
  if (word === '') return null;
  const key = word.replace(/\s+/g, '-');
  if (FORMAL.has(key)) return 'formal';
  return INFORMAL.has(key) ? 'informal' : undefined;
}

function languageOf(word: string): BroughtPerson['language'] | undefined {
  if (word === '') return null;
  return LANGUAGES.find(([, names]) => names.test(word))?.[0];
}

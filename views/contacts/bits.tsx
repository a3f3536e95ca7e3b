import type { ContactRow } from '../../src/contacts/read/list.ts';
import type { MergeReason } from '../../src/db/schema/contacts.ts';
import { LANGS } from '../../src/i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { Desk } from '../desk.ts';

/** A person's name; who is erased has none. */
export const personName = ({ t }: ViewContext, { name }: { name: string }): string =>
  name || t('contacts.erased');

/** Why two may be one person, in words. */
export const reasonWords = ({ t }: ViewContext, { code, params }: MergeReason): string =>
  t.maybe(`contacts.reason.${code}`, params) ?? code;

/** An account by its network and name. */
export const accountName = (
  { channels }: Desk,
  { channel, handle, name }: { channel: string; handle: string | null; name: string | null },
): string => `${channels[channel] ?? channel} · ${handle || name || '—'}`;

/** A person as a line of a list. */
export function PersonLine({ desk, person }: { desk: Desk; person: ContactRow }) {
  const { view } = desk;
  const { t } = view;
  return (
    <>
      <a class="nm" href={`/contacts/${person.id}`}>
        {personName(view, person)}
      </a>
      {person.vip && <span class="chip h8">{t('label.vip')}</span>}
      {person.kind !== 'customer' && <span class="chip h0">{t(`contacts.kind.${person.kind}`)}</span>}
      <small>{person.accounts.map((account) => accountName(desk, account)).join(', ')}</small>
    </>
  );
}

/** The languages one can be answered in, by their names. */
export function languageNames({ lang }: ViewContext): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return LANGS.map((value) => ({ value, label: names.of(value) ?? value }));
}

import type { Suggestion } from '../../src/contacts/read/list.ts';
import type { PersonPanel } from '../../src/contacts/read/person.ts';
import { languageNames } from '../contacts/bits.tsx';
import { Suggestions } from '../contacts/suggestions.tsx';
import { type Desk, type Detail, labelName } from '../desk.ts';
import { Chip, Time } from '../parts/bits.tsx';
import { Icon } from '../parts/icon.tsx';

/** What colleagues know of somebody, shown beside the conversation. */
export interface KnownPerson {
  panel: PersonPanel;
  suggestions: Suggestion[];
}

/** How much of a note is shown beside a conversation. */
const NOTE_SHOWN = 160;
const NOTES_SHOWN = 2;

/** Owner, language, form of address, the last label, addresses and notes, and the way to all of it. */
export function Known({
  desk,
  contact,
  known: { panel, suggestions },
  canAct,
}: {
  desk: Desk;
  contact: NonNullable<Detail['contact']>;
  known: KnownPerson;
  canAct: boolean;
}) {
  const { view } = desk;
  const { t } = view;
  const language = languageNames(view).find(({ value }) => value === contact.language);
  return (
    <>
      <ul class="ids known">
        {contact.kind !== 'customer' && (
          <li>
            <Icon name={contact.kind === 'blocked' ? 'ban' : 'user-check'} />{' '}
            {t(`contacts.kind.${contact.kind}`)}
          </li>
        )}
        {panel.owner && (
          <li>
            <Icon name="user-check" /> {t('contacts.owner')}: <b>{panel.owner.name}</b>
          </li>
        )}
        {language && (
          <li>
            <Icon name="globe" /> {language.label}
          </li>
        )}
        {contact.addressForm && (
          <li>
            <Icon name="message-square" /> {t(`contacts.form.${contact.addressForm}`)}
          </li>
        )}
        {panel.lastLabel && (
          <li>
            <Icon name="tag" /> {t('contacts.lastLabel')}:{' '}
            <Chip name={labelName(view, panel.lastLabel)} hue={panel.lastLabel.hue} />
          </li>
        )}
        {panel.addresses.map(({ type, value }) => (
          <li>
            <Icon name={type === 'email' ? 'mail' : 'message-square'} /> <span class="value">{value}</span>
          </li>
        ))}
        {panel.notes.slice(0, NOTES_SHOWN).map(({ text, at, userName }) => (
          <li class="told">
            <Icon name="sticky-note" /> {short(text)}
            <small>
              {' '}
              <Time view={view} at={at} /> {userName}
            </small>
          </li>
        ))}
        <li>
          <a href={`/contacts/${contact.id}`}>{t('contacts.whole')}</a>
        </li>
      </ul>
      {suggestions.length > 0 && (
        <>
          <h3>{t('contacts.suggested')}</h3>
          <Suggestions desk={desk} list={suggestions} aboutId={contact.id} canAct={canAct} />
        </>
      )}
    </>
  );
}

const short = (text: string): string =>
  text.length > NOTE_SHOWN ? `${text.slice(0, NOTE_SHOWN).trimEnd()}…` : text;

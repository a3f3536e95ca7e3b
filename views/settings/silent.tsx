import type { ContactRow } from '../../src/contacts/read/list.ts';
import { PersonLine } from '../contacts/bits.tsx';
import type { Desk } from '../desk.ts';
import { PostButton } from '../parts/button.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** Whom no clock runs for, and the way back for each. */
export const SilentPage = ({
  frame,
  desk,
  people,
}: {
  frame: SettingsFrame;
  desk: Desk;
  people: readonly ContactRow[];
}) => {
  const { t } = frame.view;
  return (
    <Settings frame={frame} page="settings.silent">
      {people.length === 0 ? (
        <p class="lead">{t('contacts.silent.none')}</p>
      ) : (
        <ul class="entries">
          {people.map((person) => (
            <li>
              <span>
                <PersonLine desk={desk} person={person} />
              </span>
              <PostButton
                action={`/contacts/${person.id}/kind`}
                fields={{ kind: 'customer' }}
                small
                kind="quiet"
              >
                {t('contacts.make.customer')}
              </PostButton>
            </li>
          ))}
        </ul>
      )}
    </Settings>
  );
};

import { Time } from '../parts/bits.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { PersonLine, reasonWords } from './bits.tsx';
import type { PersonPageProps } from './person.tsx';

/** Who was merged into this person, each with the way back. */
export function Merges({ desk: { view }, person, canAct }: PersonPageProps) {
  const { t } = view;
  if (person.merges.length === 0) return null;
  return (
    <section class="box">
      <h2>{t('contacts.merges')}</h2>
      <ul class="ids">
        {person.merges.map(({ id, at, reasons, fromName, userName }) => (
          <li>
            <b>{fromName}</b>{' '}
            <small>
              <Time view={view} at={at} /> {userName} ·{' '}
              {reasons.map((one) => reasonWords(view, one)).join(' · ')}
            </small>
            {canAct && (
              <PostButton action={`/merges/${id}/undo`} small kind="quiet" icon="undo-2">
                {t('contacts.unmerge')}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Somebody found by name comes to this person. */
export function MergeByHand({ desk, person, found }: PersonPageProps) {
  const { t } = desk.view;
  return (
    <section class="box" id="merge">
      <h2>{t('contacts.merge')}</h2>
      <p class="hint">{t('contacts.merge.hint')}</p>
      <form class="inline-add" action={`/contacts/${person.id}#merge`}>
        <input
          type="search"
          name="find"
          value={found?.words ?? ''}
          aria-label={t('contacts.search')}
          placeholder={t('contacts.search')}
        />
        <Button small>{t('contacts.find')}</Button>
      </form>
      {found !== null &&
        (found.people.length === 0 ? (
          <p>{t('contacts.none')}</p>
        ) : (
          <ul class="ids">
            {found.people.map((one) => (
              <li class="address">
                <span>
                  <PersonLine desk={desk} person={one} />
                </span>
                <PostButton action={`/contacts/${person.id}/merge`} fields={{ other: String(one.id) }} small>
                  {t('contacts.merge.with')}
                </PostButton>
              </li>
            ))}
          </ul>
        ))}
    </section>
  );
}

import type { ContactRow, Suggestion } from '../../src/contacts/read/list.ts';
import type { Desk } from '../desk.ts';
import { Layout } from '../layout.tsx';
import { Empty, PageHead } from '../parts/blocks.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { PersonLine } from './bits.tsx';
import { Suggestions } from './suggestions.tsx';

interface ContactsProps {
  desk: Desk;
  /** what was looked for; '' = the newest */
  words: string;
  people: readonly ContactRow[];
  suggestions: readonly Suggestion[];
  canAct: boolean;
  /** may they bring files of people */
  canBring: boolean;
}

/** Everybody who wrote, found by name, account or address; and who may be one person. */
export function ContactsPage({ desk, words, people, suggestions, canAct, canBring }: ContactsProps) {
  const { view } = desk;
  const { t } = view;
  return (
    <Layout view={view} title={t('contacts.title')}>
      <PageHead title={t('contacts.title')} sub={t('contacts.sub')}>
        {canBring && (
          <ButtonLink href="/contact-imports" icon="upload" kind="quiet">
            {t('brought.title')}
          </ButtonLink>
        )}
      </PageHead>
      <div class="body-pad contact-list">
        <search>
          <form class="narrow-by" action="/contacts">
            <input
              type="search"
              name="q"
              value={words}
              aria-label={t('contacts.search')}
              placeholder={t('contacts.search')}
            />
            <Button icon="search">{t('contacts.find')}</Button>
          </form>
        </search>
        {suggestions.length > 0 && words === '' && (
          <section>
            <h2 class="sec">{t('contacts.suggested')}</h2>
            <p class="lead">{t('contacts.suggested.sub')}</p>
            <Suggestions desk={desk} list={suggestions} canAct={canAct} />
          </section>
        )}
        {people.length === 0 ? (
          <Empty title={t('contacts.none')}>
            <p>{t('contacts.none.hint')}</p>
          </Empty>
        ) : (
          <section>
            <h2 class="sec">{t(words === '' ? 'contacts.newest' : 'contacts.found')}</h2>
            <ul class="entries">
              {people.map((person) => (
                <li>
                  <PersonLine desk={desk} person={person} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Layout>
  );
}

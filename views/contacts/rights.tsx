import type { Person } from '../../src/contacts/read/person.ts';
import type { ReadRow } from '../../src/contacts/reads.ts';
import type { ErasurePreview } from '../../src/flow/erasing.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Check } from '../parts/field.tsx';
import { personName } from './bits.tsx';

/** What a person can ask of us: their data, and that these go; and who of us has looked at them. */
export const Rights = ({
  view,
  person,
  reads,
}: {
  view: ViewContext;
  person: Person;
  reads: readonly ReadRow[];
}) => {
  const { t } = view;
  return (
    <section class="box">
      <h2>{t('contacts.rights')}</h2>
      <p class="hint">{t('contacts.export.hint')}</p>
      <div class="side-by-side">
        <ButtonLink small icon="download" href={`/contacts/${person.id}/export`}>
          {t('contacts.export')}
        </ButtonLink>
        {!person.erasedAt && (
          <ButtonLink small kind="quiet" icon="trash-2" href={`/contacts/${person.id}/erasure`}>
            {t('contacts.erase')}
          </ButtonLink>
        )}
      </div>
      <h3>{t('contacts.reads')}</h3>
      {reads.length === 0 ? (
        <p class="hint">{t('contacts.reads.none')}</p>
      ) : (
        <Reads view={view} reads={reads} />
      )}
    </section>
  );
};

/** Who looked, when, and at what. @param named with the person looked at */
export const Reads = ({
  view,
  reads,
  named = false,
}: {
  view: ViewContext;
  reads: readonly ReadRow[];
  named?: boolean;
}) => (
  <ul class="ids reads">
    {reads.map(({ at, what, userName, contactId, contactName, conversationId }) => (
      <li>
        <Time view={view} at={at} /> <b>{userName ?? '—'}</b>{' '}
        {conversationId === null ? (
          view.t(`contacts.reads.${what}`)
        ) : (
          <a href={`/conversations/${conversationId}`}>{view.t(`contacts.reads.${what}`)}</a>
        )}
        {named && contactId !== null && (
          <>
            {' '}
            · <a href={`/contacts/${contactId}`}>{personName(view, { name: contactName ?? '' })}</a>
          </>
        )}
      </li>
    ))}
  </ul>
);

interface ErasureProps {
  view: ViewContext;
  person: Pick<Person, 'id' | 'name'>;
  preview: ErasurePreview;
  form: FormState;
}

/** Asks before a person's data go: what goes, what stays, and how much of it. */
export function ErasurePage({ view, person, preview, form }: ErasureProps) {
  const { t } = view;
  const title = t('contacts.erase.title', { name: personName(view, person) });
  const how = form.values.how ?? 'erase';
  const error = form.errors.sure;
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        crumbs={[
          { href: '/contacts', label: t('contacts.title') },
          { href: `/contacts/${person.id}`, label: personName(view, person) },
        ]}
      />
      <div class="body-pad">
        {preview.leaving ? (
          <Notice kind="bad">{t('contacts.erase.leaving')}</Notice>
        ) : (
          <Notice kind="warning" title={t('contacts.erase.final')}>
            {t('contacts.erase.mentions', { n: preview.mentions })}{' '}
            {preview.shared > 0 && t('contacts.erase.shared', { n: preview.shared })}
          </Notice>
        )}
        <p class="lead">{t('contacts.erase.counts')}</p>
        <p class="lead">{t('contacts.erase.searched')}</p>
        <form class="form" method="post" action={`/contacts/${person.id}/erasure`}>
          <fieldset>
            <legend>{t('contacts.erase.how')}</legend>
            {(['erase', 'anonymise'] as const).map((one) => (
              <Check
                type="radio"
                name="how"
                value={one}
                checked={how === one}
                label={t(`contacts.erase.how.${one}`)}
              />
            ))}
          </fieldset>
          <Check name="sure" value="yes" label={t('contacts.erase.sure')} />
          {error && <p class="error">{t.problem(error)}</p>}
          <div class="go">
            <Button kind="danger" icon="trash-2" disabled={preview.leaving}>
              {t('contacts.erase.now')}
            </Button>
            <ButtonLink kind="quiet" href={`/contacts/${person.id}`}>
              {t('contacts.erase.keep')}
            </ButtonLink>
          </div>
        </form>
      </div>
    </Layout>
  );
}

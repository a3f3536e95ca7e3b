import type { ContactRow, Suggestion } from '../../src/contacts/read/list.ts';
import type { Person } from '../../src/contacts/read/person.ts';
import type { TimelineEntry } from '../../src/contacts/read/timeline.ts';
import type { ReadRow } from '../../src/contacts/reads.ts';
import { type Colleague, type Desk, labelName } from '../desk.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Chip, Time } from '../parts/bits.tsx';
import { Notice, PageHead, Refusal } from '../parts/blocks.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { accountName, personName } from './bits.tsx';
import { FactsForm, NoteForm } from './forms.tsx';
import { MergeByHand, Merges } from './merging.tsx';
import { Rights } from './rights.tsx';
import { Suggestions } from './suggestions.tsx';
import { Timeline } from './timeline.tsx';
import { ToneOverTime } from './tone.tsx';

/** What was done just now, and how it is taken back. */
export type Done =
  | { what: 'saved' | 'unmerged' }
  | { what: 'merged'; mergeId: number }
  | { what: 'kind'; was: 'customer' | 'staff' | 'blocked'; actId: string | null };

export interface PersonPageProps {
  desk: Desk;
  person: Person;
  entries: readonly TimelineEntry[];
  next: Date | null;
  tones: readonly { at: Date; sentiment: number }[];
  suggestions: readonly Suggestion[];
  /** found for merging by hand; null = nothing was looked for */
  found: { words: string; people: readonly ContactRow[] } | null;
  colleagues: readonly Colleague[];
  form: { facts: FormState; note: FormState; address: FormState };
  done: Done | null;
  /** who looked at this person, for those who answer for it; null for the others */
  reads: readonly ReadRow[] | null;
  canAct: boolean;
}

/** Everything about one person, over all the networks they write on. */
export function PersonPage(props: PersonPageProps) {
  const { desk, person, entries, next, tones, canAct } = props;
  const { view } = desk;
  const { t } = view;
  const name = personName(view, person);
  return (
    <Layout view={view} title={name}>
      <PageHead
        title={name}
        crumbs={[{ href: '/contacts', label: t('contacts.title') }]}
        sub={<Standing {...props} />}
      >
        {canAct && !person.erasedAt && <Verbs person={person} view={view} />}
      </PageHead>
      <div class="body-pad">
        <Refusal view={view} />
        <DoneBar {...props} />
        <div class="of-person">
          <section class="timeline" aria-label={t('contacts.timeline')}>
            <ToneOverTime view={view} points={tones} />
            {canAct && !person.erasedAt && <NoteForm view={view} id={person.id} form={props.form.note} />}
            {entries.length === 0 && <p class="lead">{t('contacts.timeline.none')}</p>}
            <Timeline desk={desk} contactId={person.id} entries={entries} next={next} canAct={canAct} />
          </section>
          <div class="facts">
            {props.suggestions.length > 0 && (
              <section class="box">
                <h2>{t('contacts.suggested')}</h2>
                <Suggestions desk={desk} list={props.suggestions} aboutId={person.id} canAct={canAct} />
              </section>
            )}
            <Accounts {...props} />
            <Addresses {...props} />
            {canAct && !person.erasedAt && (
              <section class="box">
                <h2>{t('contacts.about')}</h2>
                <FactsForm view={view} id={person.id} form={props.form.facts} colleagues={props.colleagues} />
              </section>
            )}
            <Merges {...props} />
            {canAct && !person.erasedAt && <MergeByHand {...props} />}
            {props.reads && <Rights view={view} person={person} reads={props.reads} />}
          </div>
        </div>
      </div>
    </Layout>
  );
}

function Standing({ desk: { view }, person }: PersonPageProps) {
  const { t } = view;
  return (
    <>
      {t('contacts.since')} <Time view={view} at={person.firstSeenAt} as="day" />
      {person.vip && <> · {t('label.vip')}</>}
      {person.kind !== 'customer' && <> · {t(`contacts.kind.${person.kind}`)}</>}
      {person.owner && (
        <>
          {' '}
          · {t('contacts.owner')}: {person.owner.name}
        </>
      )}
      {person.lastLabel && (
        <>
          {' '}
          · {t('contacts.lastLabel')}:{' '}
          <Chip name={labelName(view, person.lastLabel)} hue={person.lastLabel.hue} />
        </>
      )}
    </>
  );
}

const OTHER_KINDS = { customer: ['staff', 'blocked'], staff: ['customer'], blocked: ['customer'] } as const;

function Verbs({ view: { t }, person }: Pick<PersonPageProps, 'person'> & { view: Desk['view'] }) {
  return (
    <>
      <PostButton
        action={`/contacts/${person.id}/vip`}
        fields={{ vip: person.vip ? 'no' : 'yes' }}
        small
        icon="sparkles"
      >
        {t(person.vip ? 'desk.person.notVip' : 'desk.person.makeVip')}
      </PostButton>
      {OTHER_KINDS[person.kind].map((kind) => (
        <PostButton
          action={`/contacts/${person.id}/kind`}
          fields={{ kind }}
          small
          kind="quiet"
          icon={kind === 'blocked' ? 'ban' : kind === 'staff' ? 'user-check' : 'user'}
        >
          {t(`contacts.make.${kind}`)}
        </PostButton>
      ))}
    </>
  );
}

function DoneBar({ desk: { view }, person, done }: PersonPageProps) {
  const { t } = view;
  if (done === null) return null;
  if (done.what !== 'merged' && done.what !== 'kind') {
    return <Notice kind="good">{t(`contacts.${done.what}`)}</Notice>;
  }
  if (done.what === 'merged') {
    const merge = person.merges.find(({ id }) => id === done.mergeId);
    if (merge === undefined) return null;
    const undo = (
      <PostButton action={`/merges/${merge.id}/undo`} small>
        {t('contacts.undo')}
      </PostButton>
    );
    return (
      <Notice kind="good" action={undo}>
        {t('contacts.merged', { name: merge.fromName })}
      </Notice>
    );
  }
  const undo = (
    <PostButton
      action={`/contacts/${person.id}/kind`}
      fields={{ kind: done.was, ...(done.actId ? { undo: done.actId } : {}) }}
      small
    >
      {t('contacts.undo')}
    </PostButton>
  );
  return (
    <Notice kind="good" action={done.was === person.kind ? undefined : undo}>
      {t(`contacts.did.${person.kind}`)}
    </Notice>
  );
}

function Accounts({ desk, person }: PersonPageProps) {
  return (
    <section class="box">
      <h2>{desk.view.t('contacts.accounts')}</h2>
      <ul class="ids">
        {person.handles.map(({ channel, handle }) => (
          <li>
            {accountName(desk, { channel, handle, name: null })}{' '}
            <small>{desk.view.t('contacts.origin.file')}</small>
          </li>
        ))}
        {person.accounts.map((account) => (
          <li>
            {account.url ? (
              <a href={account.url} rel="noreferrer noopener" target="_blank">
                {accountName(desk, account)}
              </a>
            ) : (
              accountName(desk, account)
            )}
            {account.followers !== null && (
              <small> · {desk.view.t('urgency.reason.reach', { n: account.followers })}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Addresses({ desk: { view }, person, form: { address }, canAct }: PersonPageProps) {
  const { t } = view;
  const error = address.errors.address;
  if (person.erasedAt) return null;
  return (
    <section class="box">
      <h2>{t('contacts.addresses')}</h2>
      <ul class="ids">
        {person.addresses.map(({ id, value, origin }) => (
          <li class="address">
            <span>
              <b>{value}</b> <small>{t(`contacts.origin.${origin}`)}</small>
            </span>
            {canAct && (
              <form method="post" action={`/contacts/${person.id}/addresses/${id}/remove`}>
                <Button small kind="quiet" icon="x" title={t('contacts.address.remove', { value })}>
                  <span class="vh">{t('contacts.address.remove', { value })}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {canAct && (
        <form class="inline-add" method="post" action={`/contacts/${person.id}/addresses`}>
          <input
            type="text"
            name="address"
            value={address.values.address ?? ''}
            aria-label={t('contacts.address')}
            placeholder={t('contacts.address')}
            aria-invalid={error ? 'true' : undefined}
          />
          <Button small>{t('contacts.address.add')}</Button>
          {error && <p class="error">{t.problem(error)}</p>}
        </form>
      )}
    </section>
  );
}

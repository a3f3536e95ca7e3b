import type { BroughtCounts } from '../../src/contacts/read/brought.ts';
import type { Suggestion } from '../../src/contacts/read/list.ts';
import type { PEOPLE_CHOICES, ShownPeople } from '../../src/flow/bringing-people.ts';
import type { Claimed, ImportFault } from '../../src/sources/imports.ts';
import type { Desk } from '../desk.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { Button, EnterSubmits, PostButton } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { Faults } from '../sources/faults.tsx';
import { FileList, UploadForm } from '../sources/files.tsx';
import { ImportProgress } from '../sources/import-progress.tsx';
import { HowWritten, Rows } from '../sources/mapping.tsx';
import { Suggestions } from './suggestions.tsx';

/** Addresses of files of people. */
export const broughtLinks = {
  list: '/contact-imports',
  one: (id: number, act?: 'cancel' | 'join' | 'undo' | 'remove') =>
    `/contact-imports/${id}${act ? `/${act}` : ''}`,
};

const crumbs = ({ view: { t } }: Desk) => [{ href: '/contacts', label: t('contacts.title') }];

/** Bringing a file of people, and what became of those brought before. */
export function BroughtListPage({ desk, files }: { desk: Desk; files: readonly Claimed[] }) {
  const { view } = desk;
  const { t } = view;
  return (
    <Layout view={view} title={t('brought.title')}>
      <PageHead title={t('brought.title')} crumbs={crumbs(desk)} sub={t('brought.lead')} />
      <div class="body-pad">
        <UploadForm view={view} action={broughtLinks.list} />
        <FileList view={view} files={files} link={({ id }) => broughtLinks.one(id)} counted="brought" />
      </div>
    </Layout>
  );
}

interface BroughtPageProps {
  desk: Desk;
  brought: Claimed;
  /** its first rows, before it is read in; null where the file is not there */
  shown: ShownPeople | null;
  form: FormState;
  choices: typeof PEOPLE_CHOICES;
  /** teams that it can be for */
  teams: readonly { id: number; name: string }[];
  /** may everybody see whom it brings */
  counts: BroughtCounts;
  suggestions: readonly Suggestion[];
  faults: readonly ImportFault[];
  moreFaults: string | null;
  /** what was done just now, in words */
  done: string | null;
}

/** A file of people: what its columns hold, what would be bad, how far it is, who they may be, and the way back. */
export function BroughtPage(props: BroughtPageProps) {
  const { desk, brought, shown, counts, suggestions, faults, moreFaults, done } = props;
  const { view } = desk;
  const { t } = view;
  const asks = brought.state === 'mapping';
  const isOver = brought.state === 'done' || brought.state === 'cancelled';
  return (
    <Layout view={view} title={brought.fileName}>
      <PageHead
        title={brought.fileName}
        crumbs={[...crumbs(desk), { href: broughtLinks.list, label: t('brought.title') }]}
        sub={asks ? t('brought.mapping.lead') : undefined}
      >
        {isOver && counts.people > 0 && (
          <PostButton
            action={broughtLinks.one(brought.id, 'undo')}
            kind="danger"
            icon="rotate-ccw"
            title={t('brought.undo.hint')}
          >
            {t('brought.undo')}
          </PostButton>
        )}
        {(asks || brought.state === 'undone' || (isOver && counts.people === 0)) && (
          <PostButton action={broughtLinks.one(brought.id, 'remove')} kind="quiet" icon="trash-2">
            {t('imports.do.remove')}
          </PostButton>
        )}
      </PageHead>
      <div class="body-pad">
        {done && <Notice kind="good">{done}</Notice>}
        {!asks && (
          <ImportProgress
            view={view}
            brought={brought}
            link={(act) => broughtLinks.one(brought.id, act)}
            counted="brought"
          />
        )}
        {asks && !shown && <Notice kind="bad">{t('imports.error.missing')}</Notice>}
        {asks && shown && <PeopleForm {...props} shown={shown} />}
        {isOver && counts.people > 0 && <Joining {...props} />}
        {suggestions.length > 0 && (
          <section class="sheet">
            <h2>{t('contacts.suggested')}</h2>
            <Suggestions desk={desk} list={suggestions} canAct />
          </section>
        )}
        <Faults view={view} faults={faults} more={moreFaults} />
      </div>
    </Layout>
  );
}

function Joining({ desk: { view }, brought, counts }: BroughtPageProps) {
  const { t } = view;
  return (
    <section>
      <p class="lead">
        {t('brought.joined', { n: counts.joined })} {t('brought.proposed', { n: counts.proposed })}
      </p>
      {counts.proposed > 0 && (
        <p class="go">
          <PostButton action={broughtLinks.one(brought.id, 'join')} icon="check">
            {t('brought.join')}
          </PostButton>{' '}
          <span class="hint">{t('brought.join.hint')}</span>
        </p>
      )}
    </section>
  );
}

function PeopleForm(props: BroughtPageProps & { shown: ShownPeople }) {
  const { desk, brought, shown, form, choices, teams } = props;
  const { view } = desk;
  const { t } = view;
  const errorOf = (name: string) => form.errors[name] && t.problem(form.errors[name]);
  const columns = [
    { value: '', label: t('imports.column.none') },
    ...shown.columns.map(({ key, label }) => ({ value: key, label })),
  ];
  return (
    <form method="post" action={broughtLinks.one(brought.id)} class="form wide">
      <EnterSubmits>{t('imports.do.start')}</EnterSubmits>
      <Rows
        view={view}
        shown={{ columns: shown.columns, rows: shown.rows.map((row) => ({ ...row, fault: undefined })) }}
      />
      <p role="status">
        {t('brought.looked', { n: shown.lookedAt })} {t('brought.bad', { n: shown.bad })}
      </p>
      {shown.faults.length > 0 && (
        <ul class="rows faults">
          {shown.faults.map(({ line, fault }) => (
            <li>
              <b>{t('imports.line', { n: line })}</b>
              <span>{t.problem(fault)}</span>
            </li>
          ))}
        </ul>
      )}
      <HowWritten view={view} brought={brought} form={form} choices={choices} />
      <h2 class="sec">{t('imports.columns.title')}</h2>
      <p class="lead">{t('brought.columns.lead')}</p>
      <div class="fields">
        {choices.fields.map((field) => (
          <SelectField
            name={field}
            label={t(`brought.field.${field}`)}
            error={errorOf(field)}
            options={columns}
            value={form.values[field] ?? ''}
          />
        ))}
        <SelectField
          name="teamId"
          label={t('brought.team')}
          hint={t('brought.team.hint')}
          error={errorOf('teamId')}
          options={[
            { value: '', label: t('brought.team.all') },
            ...teams.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={form.values.teamId ?? ''}
        />
      </div>
      <Notice kind="info" title={t('brought.how')}>
        {t('brought.how.text')}
      </Notice>
      <p class="go">
        <Button kind="primary">{t('imports.do.start')}</Button>
        <Button name="again" value="1" formnovalidate>
          {t('brought.check')}
        </Button>
        <span class="hint">{t('imports.do.start_hint')}</span>
      </p>
    </form>
  );
}

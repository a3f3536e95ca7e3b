import type { ComplaintFilter, ComplaintRow, ComplaintState } from '../../src/register/read.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Empty, PageHead, Tabs } from '../parts/blocks.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { countryName } from './countries.ts';

const COMPLAINT_STATES = ['open', 'late', 'done', 'all'] as const satisfies readonly ComplaintState[];

export interface ComplaintsProps {
  view: ViewContext;
  filter: ComplaintFilter;
  rows: ComplaintRow[];
  next: number | null;
  countries: readonly string[];
}

const hrefOf = ({ state, country }: ComplaintFilter, more: Record<string, string> = {}): string =>
  `?${new URLSearchParams({ state, ...(country ? { country } : {}), ...more })}`;

/** The register: what is open, late and done, by country. */
export function ComplaintsPage({ view, filter, rows, next, countries }: ComplaintsProps) {
  const { t } = view;
  return (
    <Layout view={view} title={t('register.title')}>
      <PageHead title={t('register.title')} sub={t('register.sub')}>
        <ButtonLink icon="download" href={`/complaints/export${hrefOf(filter)}`}>
          {t('register.csv')}
        </ButtonLink>
      </PageHead>
      <Tabs
        label={t('register.title')}
        tabs={COMPLAINT_STATES.map((state) => ({
          href: `/complaints${hrefOf({ ...filter, state })}`,
          label: t(`register.state.${state}`),
          on: state === filter.state,
        }))}
      />
      <div class="body-pad">
        <form class="narrow-by" action="/complaints">
          <input type="hidden" name="state" value={filter.state} />
          <label for="country">{t('register.country')}</label>{' '}
          <select id="country" name="country">
            <option value="">{t('register.country.all')}</option>
            {countries.map((code) => (
              <option value={code} selected={code === filter.country}>
                {countryName(view, code)}
              </option>
            ))}
          </select>{' '}
          <Button small>{t('register.show')}</Button>
        </form>
        {rows.length === 0 ? (
          <Empty title={t('register.none')}>
            <p>{t('register.none.how')}</p>
          </Empty>
        ) : (
          <Table view={view} rows={rows} />
        )}
        {next !== null && (
          <ButtonLink href={`/complaints${hrefOf(filter, { before: String(next) })}`}>
            {t('register.older')}
          </ButtonLink>
        )}
      </div>
    </Layout>
  );
}

const Table = ({ view, rows }: { view: ViewContext; rows: ComplaintRow[] }) => (
  <section class="table-wrap" tabindex={0} aria-label={view.t('register.title')}>
    <table class="load">
      <thead>
        <tr>
          <th scope="col">{view.t('register.number')}</th>
          <th scope="col">{view.t('register.customer')}</th>
          <th scope="col">{view.t('register.country')}</th>
          <th scope="col">{view.t('register.received')}</th>
          <th scope="col">{view.t('register.due')}</th>
          <th scope="col">{view.t('register.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={`/complaints/${row.id}`}>
                {row.year}/{row.number}
              </a>
            </th>
            <td>{row.customer}</td>
            <td>{countryName(view, row.country)}</td>
            <td>
              <Time view={view} at={row.receivedAt} />
            </td>
            <td class={isLate(view, row) ? 'late' : undefined}>
              {row.dueAt ? <Time view={view} at={row.dueAt} /> : view.t('register.noTerm')}
            </td>
            <td>{standingOf(view, row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const isLate = ({ now }: ViewContext, { closedAt, dueAt }: ComplaintRow): boolean =>
  closedAt === null && dueAt !== null && dueAt < now;

/** Open, late, decided but not told, or the decision that stands. */
export function standingOf(view: ViewContext, row: ComplaintRow): string {
  const { t } = view;
  if (row.verdict === null) return t(isLate(view, row) ? 'register.state.late' : 'register.state.open');
  const verdict = t(`register.verdict.${row.verdict}`);
  return row.closedAt ? verdict : t('register.untold', { verdict });
}

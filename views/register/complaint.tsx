import type { Verdict } from '../../src/register/complaints.ts';
import type { ComplaintDetail } from '../../src/register/read.ts';
import type { ComplaintTerms } from '../../src/settings/complaints.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Choice, Line, Lines } from '../settings/fields.tsx';
import { standingOf } from './complaints.tsx';
import { countryName } from './countries.ts';
import { CountryChoice } from './country-choice.tsx';

const VERDICTS = ['accepted', 'partly', 'refused'] as const satisfies readonly Verdict[];

/** Whether a lawyer said yes to the days of a country; nothing where the law gives none. */
export function Confirmed({
  view,
  terms,
  country,
}: {
  view: ViewContext;
  terms: ComplaintTerms['terms'];
  country: string;
}) {
  const term = terms[country];
  if (!term) return null;
  const { confirmed } = term;
  if (!confirmed) return <Notice kind="warning">{view.t('register.unconfirmed', { n: term.days })}</Notice>;
  return (
    <p class="hint">
      {view.t('register.confirmed', { n: term.days, name: confirmed.by })}{' '}
      <Time view={view} at={new Date(confirmed.at)} />
    </p>
  );
}

/** A conversation is entered into the register. */
export function EnterPage({
  view,
  form,
  conversationId,
  countries,
  terms,
}: {
  view: ViewContext;
  form: FormState;
  conversationId: number;
  countries: readonly string[];
  terms: ComplaintTerms['terms'];
}) {
  const { t } = view;
  const daysOf = (code: string) =>
    terms[code] ? t('register.days', { n: terms[code].days }) : t('register.noTerm');
  return (
    <Layout view={view} title={t('register.enter')}>
      <PageHead
        title={t('register.enter')}
        sub={t('register.enter.sub')}
        crumbs={[{ href: `/conversations/${conversationId}`, label: t('register.talk') }]}
      />
      <div class="body-pad">
        <form class="form" method="post" action={`/conversations/${conversationId}/complaint`}>
          <Line view={view} form={form} name="received" label="register.received" type="datetime-local" />
          <CountryChoice view={view} form={form} label="register.law" countries={countries} more={daysOf} />
          <Confirmed view={view} terms={terms} country={form.values.country ?? ''} />
          <Lines
            view={view}
            form={form}
            name="claimed"
            label="register.claimed"
            hint={t('register.claimed.hint')}
          />
          <p class="go">
            <Button kind="primary">{t('register.enter.go')}</Button>
          </p>
        </form>
      </div>
    </Layout>
  );
}

/** One complaint: what is claimed, until when, what was decided. */
export function ComplaintPage({
  view,
  complaint,
  form,
  canDecide,
  terms,
}: {
  view: ViewContext;
  complaint: ComplaintDetail;
  form: FormState;
  canDecide: boolean;
  terms: ComplaintTerms['terms'];
}) {
  const { t } = view;
  const { id, year, number } = complaint;
  return (
    <Layout view={view} title={t('register.no', { number: `${year}/${number}` })}>
      <PageHead
        title={t('register.no', { number: `${year}/${number}` })}
        sub={`${complaint.customer} · ${countryName(view, complaint.country)} · ${standingOf(view, complaint)}`}
        crumbs={[{ href: '/complaints', label: t('register.title') }]}
      >
        <ButtonLink icon="message-square" href={`/conversations/${complaint.conversationId}`}>
          {t('register.talk')}
        </ButtonLink>
        <ButtonLink icon="file" href={`/complaints/${id}/proof`}>
          {t('register.proof')}
        </ButtonLink>
        <ButtonLink icon="download" href={`/complaints/${id}/proof.csv`}>
          {t('register.csv')}
        </ButtonLink>
      </PageHead>
      <div class="body-pad">
        {complaint.days !== null && <Confirmed view={view} terms={terms} country={complaint.country} />}
        <p>
          <b>{t('register.received')}:</b> <Time view={view} at={complaint.receivedAt} />
        </p>
        <p>
          <b>{t('register.due')}:</b>{' '}
          {complaint.dueAt ? <Time view={view} at={complaint.dueAt} /> : t('register.noTerm')}
        </p>
        <p>
          <b>{t('register.claimed')}:</b> {complaint.claimed}
        </p>
        <Decisions view={view} complaint={complaint} />
        {canDecide && (
          <form class="form" method="post" action={`/complaints/${id}/decision`}>
            <h2>{t('register.decide')}</h2>
            <Choice
              view={view}
              form={form}
              name="verdict"
              label="register.verdict"
              options={VERDICTS.map((value) => ({ value, label: t(`register.verdict.${value}`) }))}
            />
            <Lines view={view} form={form} name="text" label="register.decision.text" />
            <Line
              view={view}
              form={form}
              name="told"
              label="register.told"
              type="datetime-local"
              hint={t('register.told.hint')}
            />
            <p class="go">
              <Button kind="primary">{t('register.decide.go')}</Button>
            </p>
          </form>
        )}
      </div>
    </Layout>
  );
}

function Decisions({ view, complaint: { decisions } }: { view: ViewContext; complaint: ComplaintDetail }) {
  const { t } = view;
  if (decisions.length === 0) return null;
  return (
    <>
      <h2>{t('register.decisions')}</h2>
      <ol>
        {decisions.map(({ verdict, text, toldAt, decidedAt, userName }) => (
          <li>
            <b>{t(`register.verdict.${verdict}`)}</b> · <Time view={view} at={decidedAt} /> {userName}
            <p>{text}</p>
            <p class="hint">
              {toldAt ? t('register.told') : t('register.told.not')}{' '}
              {toldAt && <Time view={view} at={toldAt} />}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

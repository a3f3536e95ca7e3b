import type { DeliveryTrouble } from '../../src/sources/deliveries.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Empty, Notice, PageHead } from '../parts/blocks.tsx';
import { ButtonLink, PostButton } from '../parts/button.tsx';
import { Bars } from './bars.tsx';
import { DeliveryNotice } from './brought.tsx';
import { sourceLinks } from './links.ts';
import { CONDITIONS, conditionOf, inTrouble } from './state.ts';
import { lagText, State } from './status.tsx';
import { TrialPlace, tryHx } from './trial.tsx';
import { Trouble } from './trouble.tsx';

/** A source and what the list says about it besides. */
export interface SourceLine {
  source: Source;
  /** "RSS" */
  channel: string;
  /** what is not read is brought: by webhook, or in files */
  byFile: boolean;
  team: string | null;
  /** mentions an hour, the oldest first */
  hours: readonly number[];
  /** its channel can hold a connection open */
  listens: boolean;
  /** what was brought and can't be read */
  deliveries?: DeliveryTrouble;
}

interface SourcesProps {
  view: ViewContext;
  lines: readonly SourceLine[];
  mayManage: boolean;
  /** one was just removed */
  removed?: boolean;
}

/** Every source: what needs somebody stands first and open, then what listens, then what is paused. */
export function SourcesPage({ view, lines, mayManage, removed }: SourcesProps) {
  const { t } = view;
  const rank = ({ source }: SourceLine) => CONDITIONS.indexOf(conditionOf(source, view.now));
  const sorted = [...lines].sort((a, b) => rank(a) - rank(b));
  const add = (
    <ButtonLink kind="primary" icon="plus" href={sourceLinks.add()}>
      {t('sources.add')}
    </ButtonLink>
  );
  return (
    <Layout view={view} title={t('sources.title')}>
      <PageHead title={t('sources.title')} sub={<Summary view={view} lines={lines} />}>
        {mayManage && add}
      </PageHead>
      {removed && (
        <div class="body-pad">
          <Notice kind="good">{t('sources.said.removed')}</Notice>
        </div>
      )}
      {lines.length === 0 ? (
        <Empty title={t('sources.empty.title')} calm>
          <p>{t(mayManage ? 'sources.empty.text' : 'sources.empty.ask')}</p>
        </Empty>
      ) : (
        <table class="st">
          <colgroup>
            {[1, 2, 3, 4, 5, 6].map((n) => (
              <col class={`c${n}`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('sources.col.state')}</th>
              <th scope="col">{t('sources.col.polls')}</th>
              <th scope="col">{t('sources.col.lag')}</th>
              <th scope="col">{t('sources.col.purpose')}</th>
              <th scope="col">{t('sources.col.day')}</th>
              <th scope="col">
                <span class="vh">{t('sources.col.do')}</span>
              </th>
            </tr>
          </thead>
          {sorted.map((line) => (
            <Row view={view} line={line} mayManage={mayManage} />
          ))}
        </table>
      )}
    </Layout>
  );
}

function Summary({ view, lines }: Pick<SourcesProps, 'view' | 'lines'>) {
  const { t } = view;
  const count = (is: (line: SourceLine) => boolean) => lines.filter(is).length;
  const stopped = count(({ source }) => source.state === 'stopped');
  const waiting = count(
    ({ source }) => source.state === 'active' && inTrouble(conditionOf(source, view.now)),
  );
  const heard = lines.reduce((sum, { hours }) => sum + hours.reduce((a, b) => a + b, 0), 0);
  if (lines.length === 0) return <>{t('sources.sum.none')}</>;
  return (
    <>
      {t('sources.sum.all', { n: lines.length })}
      {waiting > 0 && <b> {t('sources.sum.waiting', { n: waiting })}</b>}
      {stopped > 0 && <b> {t('sources.sum.stopped', { n: stopped })}</b>}{' '}
      {t('sources.sum.heard', { n: heard })}
    </>
  );
}

function Row({ view, line, mayManage }: { view: ViewContext; line: SourceLine; mayManage: boolean }) {
  const { t } = view;
  const { source } = line;
  const troubled = inTrouble(conditionOf(source, view.now));
  return (
    <tbody class={source.state === 'stopped' ? 'trouble' : undefined}>
      <tr>
        <td>
          <a class="nm" href={sourceLinks.one(source.id)}>
            {line.channel} · {source.name}
          </a>
          <State view={view} source={source} />
        </td>
        <td>
          <Polls view={view} line={line} />
        </td>
        <td class={source.lagSeconds === null ? 'none' : undefined} data-label={t('sources.col.lag')}>
          {lagText(view, source) ?? '–'}
        </td>
        <td>
          {t(`sources.purpose.${source.purpose}`)}
          <small>{line.team ?? t('sources.team.all')}</small>
        </td>
        <td>
          <Bars view={view} hours={line.hours} silentSince={troubled ? source.lastSuccessAt : null} />
        </td>
        <td>
          {mayManage && source.polled && (
            <PostButton action={sourceLinks.act(source.id, 'try')} small hx={tryHx(source.id)}>
              {t('sources.do.try')}
              <span class="vh"> {source.name}</span>
            </PostButton>
          )}
        </td>
      </tr>
      <tr class="exp">
        <td colspan={6}>
          {line.deliveries && <DeliveryNotice view={view} trouble={line.deliveries} />}
          {troubled && <Trouble view={view} source={source} mayManage={mayManage} />}
          <TrialPlace id={source.id} />
        </td>
      </tr>
    </tbody>
  );
}

/** When it was read last, and when it will be again. */
export function Polls({ view, line }: { view: ViewContext; line: SourceLine }) {
  const { t } = view;
  const { source, byFile } = line;
  if (!source.polled) {
    return (
      <>
        {source.lastHookAt ? <Time view={view} at={source.lastHookAt} /> : t('sources.hook.none')}
        <small>{t(byFile ? 'sources.by_file' : 'sources.hook.brought')}</small>
      </>
    );
  }
  return (
    <>
      {source.lastPollAt ? <Time view={view} at={source.lastPollAt} /> : t('sources.polls.never')}
      <small>
        {source.state === 'active' && source.nextPollAt > view.now ? (
          <>
            {t('sources.polls.next')} <Time view={view} at={source.nextPollAt} />
          </>
        ) : (
          t(source.state === 'active' ? 'sources.polls.now' : `sources.polls.${source.state}`)
        )}
      </small>
    </>
  );
}

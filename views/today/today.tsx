import { formats } from '../../src/i18n/index.ts';
import type { QueueRow } from '../../src/queue/index.ts';
import type { Promises } from '../../src/reports/promises.ts';
import type { Today } from '../../src/reports/today.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { Time } from '../parts/bits.tsx';
import { PageHead } from '../parts/blocks.tsx';
import { Ring } from '../parts/ring.tsx';
import { Snippet } from '../parts/snippet.tsx';

interface TodayProps {
  view: ViewContext;
  today: Today;
  /** of the last thirty days */
  promised: Promises;
  /** the most overdue first; not all of them when there are many */
  late: readonly QueueRow[];
}

/** The day so far: came, answered, in time, waiting; and who has been waiting too long. */
export function TodayPage({ view, today, promised, late }: TodayProps) {
  const { t } = view;
  const format = formats(view.lang, view.timeZone);
  const figures: [n: number | string, words: string, more: string][] = [
    [today.came, t('today.came', { n: today.came }), t('today.came.more')],
    [today.answered, t('today.answered', { n: today.answered }), t('today.answered.more')],
    [
      today.answered === 0 ? '–' : format.percent(today.inTime / today.answered),
      t('today.in_time'),
      t('today.in_time.more', { n: today.inTime, of: today.answered }),
    ],
    [today.waiting, t('today.waiting', { n: today.waiting }), t('today.waiting.more', { n: today.late })],
    [
      promised.given === 0 ? '–' : format.percent(promised.kept / promised.given),
      t('today.promises'),
      t('today.promises.more', { n: promised.kept, of: promised.given }),
    ],
  ];
  return (
    <Layout view={view} title={t('today.title')}>
      <PageHead title={t('today.title')} sub={t('today.sub', { day: format.day(view.now, view.now) })} />
      <div class="body-pad">
        <div class="figures">
          {figures.map(([n, words, more]) => (
            <div>
              <b>{typeof n === 'number' ? format.number(n) : n}</b>
              <span>{words}</span>
              <small>{more}</small>
            </div>
          ))}
        </div>
      </div>
      <section>
        <h2 class="sec padded">
          {t('today.late')}
          {late.length < today.late && (
            <small>{t('today.late.part', { n: late.length, of: today.late })}</small>
          )}
        </h2>
        {late.length === 0 ? (
          <p class="lead padded">{t('today.late.none')}</p>
        ) : (
          <ol class="rows">
            {late.map((row) => (
              <Late view={view} row={row} />
            ))}
          </ol>
        )}
        {late.length < today.late && (
          <p class="padded">
            <a class="lnk" href={links.queue()}>
              {t('today.late.all')}
            </a>
          </p>
        )}
      </section>
    </Layout>
  );
}

const Late = ({ view, row }: { view: ViewContext; row: QueueRow }) => (
  <li class="row late">
    {row.deadline && (
      <Ring
        view={view}
        clock={{ kind: 'running', startedAt: row.deadline.startedAt, dueAt: row.deadline.dueAt }}
      />
    )}
    <div class="body">
      <p class="who">
        <a class="name" href={`/conversations/${row.id}`}>
          <b>{row.author.name ?? row.author.handle ?? row.source.name}</b>
        </a>
        <span class="chan">{row.source.name}</span>
        <Time view={view} at={row.lastInboundAt} />
      </p>
      <Snippet view={view} title={row.title} text={row.snippet} spans={[]} />
      <p class="meta">{row.assignee?.name ?? view.t('today.nobody')}</p>
    </div>
  </li>
);

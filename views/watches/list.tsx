import type { WatchCount } from '../../src/reports/watch-counts.ts';
import type { Watch } from '../../src/watches/store.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Empty, PageHead } from '../parts/blocks.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { watchLinks } from './links.ts';

interface WatchesProps {
  view: ViewContext;
  watches: readonly Watch[];
  counts: ReadonlyMap<number, WatchCount>;
  mayManage: boolean;
}

/** Every watch, and what it found lately. */
export function WatchesPage({ view, watches, counts, mayManage }: WatchesProps) {
  const { t } = view;
  return (
    <Layout view={view} title={t('watches.title')}>
      <PageHead title={t('watches.title')} sub={t('watches.sub')}>
        {mayManage && (
          <ButtonLink kind="primary" icon="plus" href={watchLinks.add}>
            {t('watches.add')}
          </ButtonLink>
        )}
      </PageHead>
      {watches.length === 0 ? (
        <Empty title={t('watches.empty.title')} calm>
          <p>{t('watches.empty.text')}</p>
        </Empty>
      ) : (
        <div class="scroll-x">
          <table class="list watches">
            <thead>
              <tr>
                <th scope="col">{t('watches.col.name')}</th>
                <th scope="col">{t('watches.col.expression')}</th>
                <th scope="col" class="n">
                  {t('watches.col.week')}
                </th>
                <th scope="col" class="n">
                  {t('watches.col.month')}
                </th>
                <th scope="col">{t('watches.col.last')}</th>
              </tr>
            </thead>
            <tbody>
              {watches.map((watch) => (
                <Row view={view} watch={watch} count={counts.get(watch.id)} mayManage={mayManage} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Layout>
  );
}

interface RowProps {
  view: ViewContext;
  watch: Watch;
  count: WatchCount | undefined;
  mayManage: boolean;
}

const Row = ({ view, watch, count, mayManage }: RowProps) => (
  <tr>
    <td>
      {mayManage ? (
        <a class="nm" href={watchLinks.one(watch.id)}>
          {watch.name}
        </a>
      ) : (
        <b>{watch.name}</b>
      )}
      {!watch.active && <small>{view.t('watches.off')}</small>}
    </td>
    <td>
      <code class="one-line">{watch.expression}</code>
      {watch.exclude && (
        <small>{view.t('watches.excludes', { words: watch.exclude.replace(/\s*\n\s*/g, ', ') })}</small>
      )}
    </td>
    <td class="n">{count?.week ?? 0}</td>
    <td class="n">
      <a
        class="lnk"
        href={`/mentions?watch=${watch.id}`}
        aria-label={view.t('watches.found', { n: count?.month ?? 0, name: watch.name })}
      >
        {count?.month ?? 0}
      </a>
    </td>
    <td>{count?.lastAt ? <Time view={view} at={count.lastAt} /> : '–'}</td>
  </tr>
);

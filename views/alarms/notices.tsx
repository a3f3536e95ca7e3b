import type { Told } from '../../src/alarms/content.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Empty, More, PageHead } from '../parts/blocks.tsx';
import { ButtonLink, PostButton } from '../parts/button.tsx';

/** A notice with its words. */
export interface NoticeLine extends Told {
  /** "Vandr e-shop · #123" */
  place: string;
  words: string;
}

interface Props {
  view: ViewContext;
  notices: NoticeLine[];
  /** where the list goes on; null = here it ends */
  next: string | null;
}

/** What one was told of, newest first; pressing one leads there and marks it as read. */
export function NoticesPage({ view, notices, next }: Props) {
  const { t } = view;
  return (
    <Layout view={view} title={t('alarms.bell')}>
      <PageHead title={t('alarms.bell')} sub={t('alarms.page.sub')}>
        <ButtonLink href="/account#notices" icon="settings">
          {t('alarms.choose')}
        </ButtonLink>
        {(view.unread ?? 0) > 0 && (
          <PostButton action="/notices/read" icon="check">
            {t('alarms.read_all')}
          </PostButton>
        )}
      </PageHead>
      <div class="body-pad">
        {notices.length === 0 ? (
          <Empty title={t('alarms.bell')} calm>
            {t('alarms.page.empty')}
          </Empty>
        ) : (
          <ol class="notices-list">
            {notices.map((notice) => (
              <Line view={view} notice={notice} />
            ))}
          </ol>
        )}
        {next && <More view={view} href={next} label={t('alarms.page.older')} />}
      </div>
    </Layout>
  );
}

function Line({ view, notice }: { view: ViewContext; notice: NoticeLine }) {
  const { t } = view;
  const isNew = notice.readAt === null && !notice.over;
  return (
    <li class={isNew ? 'new' : undefined}>
      <form method="post" action={`/notices/${notice.id}/read`}>
        <button type="submit">
          <b>{notice.words}</b>
          <small>
            {notice.place}
            {isNew && <em> · {t('alarms.unread')}</em>}
            {notice.over && <em> · {t('alarms.over')}</em>}
          </small>
        </button>
      </form>
      <Time view={view} at={notice.at} />
    </li>
  );
}

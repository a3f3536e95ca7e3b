import { Layout } from '../layout.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { QueueList, type QueueListProps } from './list.tsx';

/** The queue with nothing opened yet. */
export const QueuePage = ({ notice, ...props }: QueueListProps & { notice?: string }) => (
  <Layout
    view={props.desk.view}
    title={props.desk.view.t(`ui.view.${props.state.view}`)}
    kind="desk"
    notice={notice}
  >
    <QueueList {...props} />
    <NoTalk {...props} />
    <div id="person" hidden />
  </Layout>
);

/** The right side while no conversation is open. */
function NoTalk({ desk, rows }: QueueListProps) {
  const { t } = desk.view;
  const [first] = rows;
  return (
    <section class="talk blank" id="talk" aria-label={t('desk.talk')}>
      <div class="empty">
        {first && (
          <>
            <h2>{t('desk.blank.title')}</h2>
            <p>{t('desk.blank.how')}</p>
            <ButtonLink href={`/conversations/${first.id}`}>{t('desk.blank.first')}</ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}

import { authorName } from '../desk.ts';
import { Layout } from '../layout.tsx';
import { QueueList, type QueueListProps } from '../queue/list.tsx';
import { Person } from './person.tsx';
import type { TalkProps } from './props.ts';
import { Talk } from './talk.tsx';

export const talkTitle = ({ detail: { row } }: TalkProps): string => authorName(row.author, row.source);

/** A conversation with the queue beside it; on a phone a page of its own with a way back. */
export const ConversationPage = ({ list, talk }: { list: QueueListProps; talk: TalkProps }) => (
  <Layout view={talk.desk.view} title={talkTitle(talk)} kind="desk" showing="talk">
    <QueueList {...list} />
    <Talk {...talk} />
    <Person
      desk={talk.desk}
      detail={talk.detail}
      lookAlikes={talk.lookAlikes}
      known={talk.known}
      canAct={talk.canAct}
    />
  </Layout>
);

import type { Detail } from '../desk.ts';
import { Copies } from './copies.tsx';
import { CallEntry } from './matters.tsx';
import { Message } from './message.tsx';
import type { TalkProps } from './props.ts';
import { HandoffEntry, ReplyEntry } from './sent.tsx';
import { NoteEntry, StoryEntry, TOLD } from './story.tsx';

type Entry =
  | { at: Date; kind: 'mention'; it: Detail['mentions'][number] }
  | { at: Date; kind: 'reply'; it: Detail['replies'][number] }
  | { at: Date; kind: 'handoff'; it: Detail['handoffs'][number] }
  | { at: Date; kind: 'note'; it: Detail['notes'][number] }
  | { at: Date; kind: 'call'; it: TalkProps['matters']['calls'][number] }
  | { at: Date; kind: 'event'; it: Detail['story'][number] };

/** All that was said and done, oldest first: their messages, our answers, notes of the team and the story between. */
export function Thread(props: TalkProps) {
  const { desk, detail } = props;
  const { target } = detail.row;
  const entries = entriesOf(props);
  const firstNew = entries.findIndex((entry) => isNews(props, entry));
  return (
    <section class="thread" id="thread" tabindex={0} aria-label={desk.view.t('desk.thread')}>
      {target?.title && (
        <article class="post">
          <p class="by">{desk.view.t('desk.target')}</p>
          <p>{target.title}</p>
        </article>
      )}
      {entries.map((entry, index) => (
        <>
          {index === firstNew && index > 0 && <p class="since">{desk.view.t('unread.since')}</p>}
          <OneEntry {...props} entry={entry} />
        </>
      ))}
      <Copies {...props} />
    </section>
  );
}

/** Said by somebody else since whoever looks had it open last. */
function isNews({ since, meId }: TalkProps, entry: Entry): boolean {
  if (!since) return false;
  switch (entry.kind) {
    case 'mention':
      return entry.it.firstSeenAt > since && !entry.it.author.isSelf;
    case 'reply':
    case 'handoff':
    case 'note':
      return entry.it.createdAt > since && entry.it.userId !== meId;
    default:
      return false;
  }
}

function OneEntry({ entry, ...props }: TalkProps & { entry: Entry }) {
  switch (entry.kind) {
    case 'mention':
      return <Message {...props} mention={entry.it} />;
    case 'reply':
      return <ReplyEntry {...props} reply={entry.it} />;
    case 'handoff':
      return <HandoffEntry {...props} handoff={entry.it} />;
    case 'note':
      return <NoteEntry {...props} note={entry.it} />;
    case 'call':
      return <CallEntry {...props} call={entry.it} />;
    case 'event':
      return <StoryEntry {...props} event={entry.it} />;
  }
}

function entriesOf({ detail, matters }: TalkProps): Entry[] {
  // what is written by mail to the customer stands there once, as the handoff
  const mailed = new Set(detail.handoffs.map(({ outboxId }) => outboxId));
  const entries: Entry[] = [
    ...detail.mentions
      .filter(({ copy }) => !copy)
      .map((it) => ({ at: it.publishedAt ?? it.firstSeenAt, kind: 'mention' as const, it })),
    ...detail.replies
      .filter(({ kind, outboxId }) => kind !== 'email' || !mailed.has(outboxId))
      .map((it) => ({ at: it.createdAt, kind: 'reply' as const, it })),
    ...detail.handoffs.map((it) => ({ at: it.createdAt, kind: 'handoff' as const, it })),
    ...detail.notes.map((it) => ({ at: it.createdAt, kind: 'note' as const, it })),
    ...matters.calls.flatMap((it) => (it.endedAt ? [{ at: it.endedAt, kind: 'call' as const, it }] : [])),
    ...detail.story
      .filter(({ kind }) => kind in TOLD)
      .map((it) => ({ at: it.at, kind: 'event' as const, it })),
  ];
  return entries.sort((a, b) => a.at.getTime() - b.at.getTime());
}

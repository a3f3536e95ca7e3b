import type { TimelineEntry } from '../../src/contacts/read/timeline.ts';
import type { Desk } from '../desk.ts';
import { Time, Tone } from '../parts/bits.tsx';
import { More } from '../parts/blocks.tsx';
import { PostButton } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { KIND_ICONS } from '../queue/row.tsx';

interface TimelineProps {
  desk: Desk;
  contactId: number;
  entries: readonly TimelineEntry[];
  /** everything older */
  next: Date | null;
  canAct: boolean;
}

/** All that happened with a person, newest first. */
export const Timeline = ({ desk, contactId, entries, next, canAct }: TimelineProps) => (
  <ol class="rows tline">
    {entries.map((entry) => (
      <Entry desk={desk} contactId={contactId} entry={entry} canAct={canAct} />
    ))}
    {next && (
      <More
        view={desk.view}
        href={`/contacts/${contactId}?before=${next.getTime()}`}
        label={desk.view.t('contacts.timeline.more')}
      />
    )}
  </ol>
);

function Entry({
  desk,
  contactId,
  entry,
  canAct,
}: Omit<TimelineProps, 'entries' | 'next'> & { entry: TimelineEntry }) {
  const { view } = desk;
  const { t } = view;
  return (
    <li class={entry.kind === 'mention' ? 'theirs' : entry.kind === 'note' ? 'noted' : 'ours'}>
      <p class="by">
        <Icon name={iconOf(entry)} /> <b>{headOf(desk, entry)}</b> <Time view={view} at={entry.at} />
        {entry.kind === 'mention' ? (
          <>
            {' '}
            <Tone view={view} tone={entry.sentimentLabel} />
            {entry.visibility === 'private' && <span class="hint"> {t('contacts.entry.private')}</span>}
            {entry.status && <span class="hint"> · {t.maybe(`status.${entry.status}`)}</span>}
          </>
        ) : (
          entry.userName && <span class="hint"> {entry.userName}</span>
        )}
      </p>
      {'title' in entry && entry.title && <b>{entry.title}</b>}
      {'subject' in entry && <b>{entry.subject}</b>}
      <p class="words">{entry.text}</p>
      <p class="go">
        {entry.conversationId !== null && (
          <a href={`/conversations/${entry.conversationId}`}>{t('contacts.entry.open')}</a>
        )}
        {canAct && entry.conversationId === null && (entry.kind === 'note' || entry.kind === 'call') && (
          <PostButton
            action={`/contacts/${contactId}/notes/${entry.id}/remove`}
            small
            kind="quiet"
            icon="trash-2"
          >
            {t('contacts.note.remove')}
          </PostButton>
        )}
      </p>
    </li>
  );
}

function iconOf(entry: TimelineEntry): IconName {
  switch (entry.kind) {
    case 'mention':
      return KIND_ICONS[entry.what];
    case 'reply':
      return entry.how === 'email' ? 'mail' : 'reply';
    case 'handoff':
      return 'handshake';
    case 'call':
      return 'message-square';
    case 'note':
      return 'sticky-note';
  }
}

function headOf({ view: { t }, channels }: Desk, entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'mention':
      return `${t(`desk.kind.${entry.what}`)} · ${channels[entry.channel] ?? entry.channel}`;
    case 'reply':
      return t(entry.how === 'email' ? 'contacts.entry.email' : 'contacts.entry.reply');
    case 'handoff': {
      const to = [
        ...(entry.toCustomer ? [t('contacts.entry.handoff.customer')] : []),
        ...(entry.department ? [entry.department] : []),
      ];
      return t('contacts.entry.handoff', { to: to.join(', ') });
    }
    case 'call':
      return t('contacts.note.call');
    case 'note':
      return t('contacts.note.note');
  }
}

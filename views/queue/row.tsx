import type { News, QueueRow } from '../../src/queue/index.ts';
import type { ViewContext } from '../context.ts';
import { authorName, type Desk, labelName } from '../desk.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Chip, Flag, Time, Tone } from '../parts/bits.tsx';
import { HANDED_TOO_OFTEN, handedWords } from '../parts/handed.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Marked, type TextMark } from '../parts/marked.tsx';
import { paceOf, Ring, type RingClock } from '../parts/ring.tsx';
import { becauseOf, isSooner } from './because.ts';

export const KIND_ICONS: Record<QueueRow['kind'], IconName> = {
  comment: 'message-square',
  reply: 'reply',
  mention: 'at-sign',
  message: 'send',
  post: 'newspaper',
  review: 'star',
  article: 'rss',
  email: 'mail',
};

/** The promise as a ring shows it; null where none runs though one was owed. */
export function clockOf({ deadline, purpose }: QueueRow): RingClock | null {
  if (deadline) return { kind: 'running', startedAt: deadline.startedAt, dueAt: deadline.dueAt };
  return purpose === 'know' ? { kind: 'know' } : null;
}

/** What stands where a ring would, when no promise runs. */
const STILL_ICONS: Record<QueueRow['status'], IconName> = {
  open: 'inbox',
  waiting: 'hourglass',
  snoozed: 'alarm-clock',
  done: 'check',
  merged: 'layers',
};

interface RowProps {
  desk: Desk;
  row: QueueRow;
  /** it is the one shown beside the list */
  open?: boolean;
  /** chosen for an act on many that was refused */
  ticked?: boolean;
  /** what is new to this person; null = they never opened it, undefined = nobody asks */
  news?: News | null;
}

/**
 * One conversation in the queue. The tick box, the sign of being open and what is new to whoever looks belong to this
 * screen; the rest of what `RowInside` holds is the same for everybody and is what the event stream sends.
 */
export function Row({ desk, row, open, ticked, news }: RowProps) {
  const clock = clockOf(row);
  const pace = clock && clock.kind !== 'know' ? paceOf(clock, desk.view.now) : '';
  const unread = open || news === undefined ? null : newsWords(desk.view, row, news);
  const read = news === undefined ? '' : unread ? ' unread' : ' read';
  return (
    <li
      class={`row ${pace}${open ? ' sel' : ''}${read}`}
      id={`c${row.id}`}
      aria-current={open ? 'true' : undefined}
      data-news={unread?.words}
      data-news-why={unread?.why}
    >
      <RowInside desk={desk} row={row} news={unread} />
      <input
        class="pick"
        type="checkbox"
        name="id"
        value={row.id}
        form="bulk"
        checked={ticked}
        aria-label={desk.view.t('desk.pick', { name: authorName(row.author, row.source) })}
      />
    </li>
  );
}

interface NewsWords {
  /** '' = never opened, which the weight of the letters says */
  words: string;
  why: string;
}

/** What is new to whoever looks, in words; null = nothing is. What is done and was never opened asks nobody to. */
function newsWords({ t }: ViewContext, row: QueueRow, news: News | null): NewsWords | null {
  if (news === null) return row.status === 'done' ? null : { words: '', why: t('unread.never') };
  const n = news.messages + news.answers + news.notes;
  return n === 0 ? null : { words: t('unread.new', { n }), why: t('unread.why', { ...news }) };
}

interface InsideProps {
  desk: Desk;
  row: QueueRow;
  /** left out of what everybody is sent: static/js/news.js puts it back */
  news?: NewsWords | null;
}

/** Everything of a row that anybody who sees it sees alike, and what is new to one of them. */
export function RowInside({ desk, row, news }: InsideProps) {
  const { view } = desk;
  const { t } = view;
  const name = authorName(row.author, row.source);
  const { text, marks } = shownText(row);
  const href = `/conversations/${row.id}`;
  return (
    <div class={`cell${row.status === 'done' ? ' leaving' : ''}`} id={`c${row.id}-in`}>
      <RowRing desk={desk} row={row} />
      <div class="body">
        <p class="who">
          <a
            class="name"
            href={href}
            data-row=""
            hx-get={href}
            hx-target="#talk"
            hx-swap="outerHTML"
            hx-push-url="true"
            hx-sync="#talk:replace"
          >
            <b>{name}</b>
            <span class="vh" data-unopened="">
              {news?.words === '' && ` (${news.why})`}
            </span>
          </a>
          <span class="chan">
            <Icon name={KIND_ICONS[row.kind]} /> {t(`desk.kind.${row.kind}`)} ·{' '}
            {desk.channels[row.channel] ?? row.channel}
          </span>
          <Time view={view} at={row.publishedAt ?? row.lastInboundAt} />
        </p>
        <p class="text">
          <Marked view={view} text={text} marks={marks} />
          {row.cut && '…'}
        </p>
        <p class="meta">
          <span class="news" data-news-place="" title={news?.words ? news.why : undefined}>
            {news?.words}
          </span>
          <RowMeta desk={desk} row={row} />
        </p>
      </div>
    </div>
  );
}

function RowRing({ desk, row }: { desk: Desk; row: QueueRow }) {
  const { view } = desk;
  const clock = clockOf(row);
  if (clock === null || row.status === 'done') {
    const words = view.t(`ui.view.${row.status}`);
    return (
      <span class="slot" role="img" aria-label={words} title={words}>
        <Icon name={STILL_ICONS[row.status]} />
      </span>
    );
  }
  return <Ring view={view} clock={clock} why={becauseOf(view, row.deadline)} />;
}

function RowMeta({ desk, row }: { desk: Desk; row: QueueRow }) {
  const { view } = desk;
  const { t } = view;
  const isForeign = row.language !== view.lang && row.language !== 'other';
  return (
    <>
      <Tone view={view} tone={row.sentimentLabel} />
      {row.ratingValue !== null && row.ratingMax !== null && (
        <Flag icon="star" text={`${row.ratingValue}/${row.ratingMax}`} />
      )}
      {isForeign && (
        <span class="lang" title={t.maybe(`language.${row.language}`)}>
          {row.language}
        </span>
      )}
      {row.labels.map((label) => (
        <Chip name={labelName(view, label)} hue={label.hue} />
      ))}
      {flagsOf(row, view).map((flag) => (
        <Flag {...flag} />
      ))}
      <span class="here" id={`here-${row.id}`} data-here={row.id} hx-morph-skip="" />
      {row.assignee && <Avatar name={row.assignee.name} id={String(row.assignee.id)} size="xs" alone />}
    </>
  );
}

/** More would push the face of who has it to another line. */
const FLAGS_SHOWN = 2;

/** What else one should know before opening it, the weightiest first. */
function flagsOf(row: QueueRow, view: ViewContext): { icon: IconName; text: string }[] {
  const { t } = view;
  const because =
    row.deadline?.because && isSooner(row.deadline.because) ? becauseOf(view, row.deadline) : null;
  const others = row.mentionCount - row.copies;
  const codes = new Set(row.reasons.map(({ code }) => code));
  const flags: [boolean, IconName, string][] = [
    [row.awaitsApproval, 'user-check', t('desk.flag.approval')],
    [row.handedOn >= HANDED_TOO_OFTEN, 'users', handedWords(view, row.handedOn)],
    [row.deletedAt !== null, 'trash-2', t('desk.flag.deleted')],
    [row.privateSpans.length > 0, 'lock', t('desk.flag.private')],
    [
      codes.has('repeatWords') || codes.has('repeatUnanswered') || codes.has('unheard'),
      'repeat-2',
      t('desk.flag.repeat'),
    ],
    [row.deadline?.kind === 'promise', 'handshake', t('deadline.promise')],
    [row.deadline?.kind === 'handoff', 'handshake', t('deadline.handoff')],
    [codes.has('question'), 'circle-question-mark', t('desk.flag.question')],
    [row.copies > 0, 'copy', t('threads.copies', { n: row.copies + 1 })],
    [others > 1, 'layers', t('desk.flag.messages', { n: others })],
    [row.mediaCount > 0, 'image', t('desk.flag.media', { n: row.mediaCount })],
  ];
  const raised = flags.filter(([on]) => on).map(([, icon, text]) => ({ icon, text }));
  const shown = raised.slice(0, row.labels.length > 0 ? 1 : FLAGS_SHOWN);
  return because === null ? shown : [{ icon: 'timer', text: because }, ...shown.slice(1)];
}

/** Title and beginning as one text, with the marks of both. */
function shownText(row: QueueRow): { text: string; marks: TextMark[] } {
  const lead = row.title ? `${row.title} — ` : '';
  const moved = (by: number, kind: TextMark['kind']) => (span: { start: number; end: number }) => ({
    start: span.start + by,
    end: span.end + by,
    kind,
  });
  return {
    text: lead + row.snippet,
    marks: [
      ...(row.title ? row.titleSpans.map(moved(0, 'brand')) : []),
      ...row.watchSpans.map(moved(lead.length, 'brand')),
      ...row.privateSpans.map(moved(lead.length, 'private')),
    ],
  };
}

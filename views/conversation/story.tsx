import { formats } from '../../src/i18n/index.ts';
import type { RuleAct } from '../../src/rules/store.ts';
import type { ViewContext } from '../context.ts';
import { type Detail, labelName } from '../desk.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Time } from '../parts/bits.tsx';
import { PostButton } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { whySooner } from '../queue/because.ts';
import { actWords } from '../settings/rule-words.ts';
import type { TalkProps } from './props.ts';

/** What of the story is told between the messages; the rest is seen in the messages and answers themselves. */
export const TOLD: Record<string, IconName> = {
  'conversation.claimed': 'user-check',
  'conversation.released': 'rotate-ccw',
  'conversation.lapsed': 'clock',
  'conversation.skipped': 'chevron-right',
  'conversation.assigned': 'users',
  'conversation.snoozed': 'alarm-clock',
  'conversation.woken': 'sun',
  'conversation.to_answer': 'reply',
  'conversation.to_know': 'eye',
  'rule.applied': 'settings',
  'rule.undone': 'undo-2',
  'conversation.labelled': 'tag',
  'conversation.unlabelled': 'tag',
  'conversation.tone': 'graduation-cap',
  'conversation.acted': 'check',
  'conversation.act_failed': 'circle-alert',
  'conversation.resolved': 'check',
  'conversation.reopened': 'rotate-ccw',
  'conversation.via': 'mail',
  'conversation.merged': 'layers',
  'conversation.split': 'layers',
  'conversation.split_off': 'layers',
  'conversation.followed': 'eye',
  'conversation.undone': 'undo-2',
  'deadline.shortened': 'timer',
  'deadline.changed': 'timer',
  'conversation.to_team': 'users',
  'deadline.paused': 'hourglass',
  'deadline.resumed': 'timer',
  'deadline.breached': 'timer',
  'complaint.entered': 'shield-check',
  'complaint.decided': 'shield-check',
  'call.planned': 'clock',
  'reply.cancelled': 'undo-2',
  'handoff.answered': 'users',
  'request.opened': 'eye',
  'request.filled': 'lock',
  'request.revoked': 'x',
  'proposal.made': 'send',
  'proposal.approved': 'user-check',
  'proposal.returned': 'rotate-ccw',
  'proposal.withdrawn': 'undo-2',
};

/** One thing that happened: "Převzato · Jana 10:41". */
export function StoryEntry({
  desk,
  event,
  labels,
  colleagues,
  detail,
  canAct,
}: TalkProps & { event: Detail['story'][number] }) {
  const { view } = desk;
  const icon = TOLD[event.kind];
  const words = view.t.maybe(keyOf(event), paramsOf({ desk, labels, colleagues }, event));
  if (!icon || !words) return null;
  return (
    <p class="event">
      <Icon name={icon} /> {words} {event.userName && <>· {event.userName} </>}·{' '}
      <Time view={view} at={event.at} />
      {canAct && <RuleUndo view={view} detail={detail} event={event} />}
    </p>
  );
}

/** The way back from what a rule did, as long as nobody went it. */
function RuleUndo({
  view,
  detail,
  event,
}: Pick<TalkProps, 'detail'> & { view: ViewContext; event: Detail['story'][number] }) {
  const runId = Number(event.data.runId);
  const isUndone = detail.story.some(({ kind, data }) => kind === 'rule.undone' && data.runId === runId);
  if (event.kind !== 'rule.applied' || isUndone || !runId) return null;
  return (
    <PostButton
      small
      kind="quiet"
      action={`/conversations/${detail.row.id}/rules/undo`}
      fields={{ runId: String(runId) }}
      title={String(event.data.name ?? '')}
    >
      {view.t('rules.undo')}
    </PostButton>
  );
}

/** What happened by itself says why. */
function keyOf({ kind, data }: Detail['story'][number]): string {
  const why = kind === 'conversation.assigned' ? data.why : data.occasion;
  const key = kind === 'conversation.released' || kind === 'conversation.assigned';
  if (!key || typeof why !== 'string') return `event.${kind}`;
  const after = kind === 'conversation.assigned' && data.was ? '.was' : '';
  return `event.${kind}.${why}${after}`;
}

/** Ids in the story become names; what is gone meanwhile becomes a dash. */
function paramsOf(
  { desk: { view, channels }, labels, colleagues }: Pick<TalkProps, 'desk' | 'labels' | 'colleagues'>,
  { data }: Detail['story'][number],
): Record<string, string> {
  const { t } = view;
  const acts = Array.isArray(data.acts) ? (data.acts as RuleAct[]) : [];
  const label = labels.find(({ id }) => id === data.labelId);
  const until = typeof data.until === 'string' ? data.until : data.dueAt;
  return {
    channel: channels[String(data.via)] ?? '—',
    name: String(data.name ?? '—'),
    acts: acts.map((act) => actWords(view, act, { labels, colleagues })).join(', '),
    label: label ? labelName(view, label) : '—',
    assignee: nameOf(colleagues, data.assigneeId),
    resolution: t.maybe(`resolution.${data.resolution}`) ?? '—',
    act: t.maybe(`desk.beside.did.${data.act}`) ?? '—',
    reason: t.maybe(String(data.key ?? `next.reason.${data.reason}`)) ?? '—',
    tone: t.maybe(`ui.tone.${data.tone}`) ?? '—',
    was: t.maybe(`ui.tone.${data.was}`) ?? nameOf(colleagues, data.was),
    deadline: t.maybe(`deadline.${data.kind}`) ?? '—',
    why: data.because ? whySooner(view, data.because) : t('deadline.because.message'),
    until:
      typeof until === 'string' ? formats(view.lang, view.timeZone).time(view.now, new Date(until)) : '—',
  };
}

const nameOf = (colleagues: TalkProps['colleagues'], userId: unknown): string =>
  colleagues.find(({ id }) => id === userId)?.name ?? '—';

/** A word for the team; it looks like a note, never like a reply. */
export function NoteEntry({ desk, note }: TalkProps & { note: Detail['notes'][number] }) {
  const { view } = desk;
  const name = note.userName ?? view.t('desk.someone');
  return (
    <article class="msg note" id={`n${note.id}`}>
      <Avatar name={name} id={String(note.userId ?? name)} />
      <div>
        <p class="by">
          <b>{name}</b> {view.t('desk.note.forTeam')} <Time view={view} at={note.createdAt} />
        </p>
        <div class="bubble">{note.text}</div>
      </div>
    </article>
  );
}

import { formats } from '../../src/i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { PostButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { paceOf } from '../parts/ring.tsx';
import { becauseOf } from '../queue/because.ts';
import { clockOf } from '../queue/row.tsx';
import { reasonWords } from '../reasons.ts';
import type { TalkProps } from './props.ts';
import { verbHx } from './verb.ts';

const REASONS_SHOWN = 5;
/** that a sum was cut at its end says nothing about the message */
const NO_REASON = new Set(['ceiling', 'floor']);

/** Why it stands where it stands: what is promised until when and what makes it urgent, or why it waits. */
export function Standing(props: TalkProps) {
  const { row } = props.detail;
  if (row.status === 'done') return <Done {...props} />;
  if (row.status === 'snoozed') return <Snoozed {...props} />;
  return (
    <>
      {row.purpose === 'know' ? <OnlyToKnow {...props} /> : <Why {...props} />}
      <HandoffPromise {...props} />
    </>
  );
}

/** What makes it stand where it stands; on a phone folded to one line, with the rest behind it. */
function Why(props: TalkProps) {
  const { view } = props.desk;
  const { t } = view;
  const { row } = props.detail;
  const clock = clockOf(row);
  const { brief, facts } = whyFacts(props);
  const title =
    row.status === 'waiting' ? t('desk.why.waiting') : row.deadline ? t('desk.why') : t('desk.why.noClock');
  const pace = clock === null ? 'still' : paceOf(clock, view.now);
  const isFolded = facts.length > 1;
  const listed = facts.map((fact) => <span>{fact}</span>);
  return (
    <>
      <p class={`why ${pace}${isFolded ? ' unfolded' : ''}`} id="why">
        <b>{title}</b>
        {listed}
      </p>
      {isFolded && (
        <details class={`why folded ${pace}`} id="why-folded">
          <summary>
            <b>{title}</b> <span>{brief}</span> <small>{t('desk.why.more', { n: facts.length - 1 })}</small>
            <Icon name="chevron-down" />
          </summary>
          <p>{listed}</p>
        </details>
      )}
    </>
  );
}

/** The promise and the reasons, the weightiest first; `brief` is the first of them in few words. */
function whyFacts({ desk: { view }, detail: { row, deadlines } }: TalkProps): {
  brief?: string;
  facts: string[];
} {
  const { t } = view;
  const format = formats(view.lang, view.timeZone);
  const reasons = row.reasons
    .filter(({ code, points }) => points > 0 && !NO_REASON.has(code))
    .sort((a, b) => b.points - a.points)
    .slice(0, REASONS_SHOWN)
    .map((reason) => reasonWords(view, reason));
  const standing = deadlines.flatMap((one) => standsStill(view, one) ?? []);
  if (!row.deadline) return { brief: standing[0] ?? reasons[0], facts: [...standing, ...reasons] };
  const { kind, dueAt } = row.deadline;
  const left = dueAt.getTime() - view.now.getTime();
  const time = format.duration(left);
  const promise = t(left > 0 ? 'desk.why.left' : 'desk.why.over', {
    kind: t(`deadline.${kind}`),
    time,
    at: format.time(view.now, dueAt),
  });
  const brief = t(left > 0 ? 'desk.why.left.brief' : 'desk.why.over.brief', { time });
  const because = becauseOf(view, row.deadline);
  return { brief, facts: [promise, ...(because ? [because] : []), ...standing, ...reasons] };
}

/** What is left of a promise that waits for the customer; null for any other. */
function standsStill(
  view: ViewContext,
  { kind, remaining }: TalkProps['detail']['deadlines'][number],
): string | null {
  if (remaining === null) return null;
  const time = formats(view.lang, view.timeZone).duration(remaining);
  return view.t(remaining > 0 ? 'terms.paused' : 'terms.paused.late', {
    kind: view.t(`deadline.${kind}`),
    time,
  });
}

function OnlyToKnow({ desk, detail: { row }, canAct }: TalkProps) {
  const { t } = desk.view;
  const action = `/conversations/${row.id}/answer-this`;
  return (
    <div class="why still" id="why">
      <b>{t('desk.know')}</b>
      <span>{t('desk.know.why')}</span>
      {canAct && (
        <PostButton action={action} hx={verbHx(action)} small icon="reply" hotkey="w">
          {t('desk.answerThis')}
        </PostButton>
      )}
    </div>
  );
}

function Snoozed({ desk, detail: { row }, canAct }: TalkProps) {
  const { view } = desk;
  const action = `/conversations/${row.id}/wake`;
  const format = formats(view.lang, view.timeZone);
  return (
    <div class="why still" id="why">
      <b>
        {view.t('desk.snoozed', { until: row.snoozedUntil ? format.time(view.now, row.snoozedUntil) : '' })}
      </b>
      <span>{view.t('desk.snoozed.why')}</span>
      {canAct && (
        <PostButton action={action} hx={verbHx(action)} small icon="sun" hotkey="w">
          {view.t('desk.wake')}
        </PostButton>
      )}
    </div>
  );
}

function Done({ desk, detail: { row }, canAct }: TalkProps) {
  const { view } = desk;
  const action = `/conversations/${row.id}/reopen`;
  const format = formats(view.lang, view.timeZone);
  return (
    <div class="why still" id="why">
      <b>
        {view.t('desk.closed', { resolution: row.resolution ? view.t(`resolution.${row.resolution}`) : '' })}
      </b>
      {row.resolvedAt && <span>{format.time(view.now, row.resolvedAt)}</span>}
      {canAct && (
        <PostButton action={action} hx={verbHx(action)} small icon="rotate-ccw" hotkey="w">
          {view.t('desk.reopen')}
        </PostButton>
      )}
    </div>
  );
}

/** An answer by e-mail was promised; only a person knows that it was given. */
function HandoffPromise({ desk, detail, canAct }: TalkProps) {
  const { view } = desk;
  const promise = detail.deadlines.find(({ kind, state }) => kind === 'handoff' && state === 'running');
  if (!promise) return null;
  const action = `/conversations/${detail.row.id}/handoff/kept`;
  const format = formats(view.lang, view.timeZone);
  return (
    <div class="why still promise">
      <b>{view.t('desk.promise', { at: format.time(view.now, promise.dueAt) })}</b>
      {canAct && (
        <PostButton action={action} hx={verbHx(action)} small icon="circle-check">
          {view.t('desk.promise.kept')}
        </PostButton>
      )}
    </div>
  );
}

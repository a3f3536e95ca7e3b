import type { CallRow, ComplaintRow } from '../../src/register/read.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Time } from '../parts/bits.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { TalkProps } from './props.ts';

type Matters = TalkProps['matters'];

/** One open complaint a conversation: another may be entered once it is decided. */
export const mayEnterComplaint = ({ complaints }: Matters): boolean =>
  !complaints.some(({ closedAt }) => closedAt === null);

/** Clocks of their own beside the answer's: what the law gives for a complaint, a call that was promised. */
export function MattersStrip({ desk, detail, matters, canAct, canWork }: TalkProps) {
  const { t } = desk.view;
  const { id, labels } = detail.row;
  const planned = matters.calls.filter(({ state }) => state === 'planned');
  const isProposed = matters.complaints.length === 0 && labels.some(({ key }) => key === 'complaint');
  return (
    <div class="matters">
      {matters.complaints.map((complaint) => (
        <ComplaintLine desk={desk} complaint={complaint} />
      ))}
      {planned.map((call) => (
        <PlannedCall desk={desk} call={call} />
      ))}
      {canWork && canAct && isProposed && (
        <p class="why still proposed">
          <b>{t('register.proposed')}</b>
          <ButtonLink small icon="shield-check" href={`/conversations/${id}/complaint`}>
            {t('register.enter')}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

function ComplaintLine({ desk: { view }, complaint }: { desk: TalkProps['desk']; complaint: ComplaintRow }) {
  const { t } = view;
  const { id, year, number, dueAt, closedAt, verdict } = complaint;
  const isLate = closedAt === null && dueAt !== null && dueAt < view.now;
  return (
    <p class={`why ${isLate ? 'late' : 'still'}`}>
      <b>
        <Icon name="shield-check" />{' '}
        <a href={`/complaints/${id}`}>{t('register.no', { number: `${year}/${number}` })}</a>
      </b>
      {closedAt ? (
        <span>{verdict && t(`register.verdict.${verdict}`)}</span>
      ) : dueAt ? (
        <span>
          {t('register.due')} <Time view={view} at={dueAt} />
        </span>
      ) : (
        <span>{t('register.noTerm')}</span>
      )}
    </p>
  );
}

function PlannedCall({ desk: { view }, call }: { desk: TalkProps['desk']; call: CallRow }) {
  const { t } = view;
  return (
    <p class={`why ${call.untilAt && call.untilAt < view.now ? 'late' : 'still'}`}>
      <b>
        <Icon name="clock" />{' '}
        <a href={`/calls/${call.id}`}>{t('register.call.planned', { phone: call.phone })}</a>
      </b>
      <span>
        {call.fromAt && <Time view={view} at={call.fromAt} />} –{' '}
        {call.untilAt && <Time view={view} at={call.untilAt} />}
      </span>
    </p>
  );
}

/** What was said on the phone, among what was written. */
export function CallEntry({ desk, call }: TalkProps & { call: CallRow }) {
  const { view } = desk;
  if (call.endedAt === null) return null;
  const name = call.userName ?? view.t('desk.someone');
  return (
    <article class="msg note" id={`call${call.id}`}>
      <Avatar name={name} id={name} />
      <div>
        <p class="by">
          <b>{name}</b> {view.t(`register.call.${call.state}`, { phone: call.phone })}{' '}
          <Time view={view} at={call.endedAt} />
        </p>
        {call.text !== '' && <div class="bubble">{call.text}</div>}
      </div>
    </article>
  );
}

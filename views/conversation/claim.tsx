import { cameBack } from '../form.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Time } from '../parts/bits.tsx';
import { PostButton } from '../parts/button.tsx';
import { Choice, Menu } from '../parts/menu.tsx';
import type { TalkProps } from './props.ts';
import { Following } from './threads.tsx';
import { verb, verbHx } from './verb.ts';

/** Why somebody may pass a conversation over; the last one asks for words. */
const SKIP_REASONS = ['language', 'skill', 'waits', 'partial', 'other'] as const;

/** Whose it is, and how to take it, give it on or let it go. */
export function ClaimStrip(props: TalkProps) {
  const { desk, detail, meId, canAct, canWork } = props;
  const { view } = desk;
  const { t } = view;
  const { id, assignee, claimedAt, status } = detail.row;
  if (status === 'done') return null;
  const isMine = assignee?.id === meId;
  const release = `/conversations/${id}/release`;
  const claim = `/conversations/${id}/claim`;
  return (
    <div class={`claim${assignee && !isMine ? ' other' : ''}${assignee ? '' : ' nobody'}`}>
      {assignee && <Avatar name={assignee.name} id={String(assignee.id)} size="xs" />}
      <span>
        <b>
          {assignee === null
            ? nobodyYet(props)
            : isMine
              ? t('desk.claim.mine')
              : t('desk.claim.other', { name: assignee.name })}
        </b>
        {assignee && claimedAt && (
          <>
            {' '}
            {t('desk.claim.since')} <Time view={view} at={claimedAt} />
          </>
        )}
      </span>
      {canWork && (
        <span class="lease">
          {assignee === null && (
            <PostButton action={claim} hx={verbHx(claim)} small icon="user-check" hotkey="c" showKey="c">
              {t('desk.claim')}
            </PostButton>
          )}
          {(isMine || assignee === null) && <SkipMenu {...props} />}
          {isMine && (
            <PostButton action={release} hx={verbHx(release)} small kind="quiet" hotkey="v">
              {t('desk.release')}
            </PostButton>
          )}
          {canAct && <AssignMenu {...props} />}
          <Following {...props} />
        </span>
      )}
    </div>
  );
}

/** Nobody is on it; whose turn it is to be, where that is known. */
const nobodyYet = ({ desk: { view }, detail: { team } }: TalkProps): string =>
  team === null ? view.t('desk.claim.nobody') : view.t('desk.claim.team', { name: team });

/** Passing it over has a reason; what follows is the next one. */
function SkipMenu({ desk, detail }: TalkProps) {
  const { view } = desk;
  const { t } = view;
  const action = `/conversations/${detail.row.id}/skip`;
  const refused = cameBack(view, action);
  return (
    <Menu id="menu-skip" label={t('next.skip')} icon="chevron-right" small open={refused !== undefined}>
      <form method="post" action={action}>
        {SKIP_REASONS.map((reason) => (
          <Choice name="reason" value={reason}>
            {t(`next.reason.${reason}`)}
          </Choice>
        ))}
        <input
          type="text"
          name="text"
          maxlength={300}
          placeholder={t('next.text')}
          value={refused?.values.text}
          aria-label={t('next.text')}
        />
      </form>
    </Menu>
  );
}

function AssignMenu({ desk, detail, meId, colleagues }: TalkProps) {
  const { t } = desk.view;
  const { id, assignee } = detail.row;
  const others = colleagues.filter((one) => one.id !== assignee?.id);
  if (others.length === 0) return null;
  return (
    <Menu id="menu-assign" label={t('desk.assign')} icon="users" hotkey="a" small>
      <form {...verb(`/conversations/${id}/assign`)}>
        {others.map((one) => (
          <Choice name="assigneeId" value={one.id}>
            <Avatar name={one.name} id={String(one.id)} size="xs" />{' '}
            {one.id === meId ? t('desk.assign.me') : one.name}
          </Choice>
        ))}
      </form>
    </Menu>
  );
}

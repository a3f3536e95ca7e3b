import { formats } from '../../src/i18n/index.ts';
import { PostButton } from '../parts/button.tsx';
import type { TalkProps } from './props.ts';
import { verbHx } from './verb.ts';

/** A private page whose address is out and that is not filled in: how far it is, and the way to take it back. */
export function AskedFor({ desk, detail, asked, canAct }: TalkProps) {
  const { view } = desk;
  const waiting = asked.filter(({ state }) => state === 'sent' || state === 'opened' || state === 'expired');
  const [newest] = waiting.slice(-1);
  // what was filled in after it stands in the thread
  if (!newest || asked.some(({ state, id }) => state === 'filled' && id > newest.id)) return null;
  const action = `/conversations/${detail.row.id}/ask/${newest.id}/revoke`;
  const until = formats(view.lang, view.timeZone).time(view.now, newest.expiresAt);
  const state = newest.state === 'opened' || newest.state === 'expired' ? newest.state : 'sent';
  return (
    <div class="why still">
      <b>{view.t('ask.state')}</b>
      <span>
        {view.t(`ask.state.${state}`, { until })}
        {newest.userName && ` · ${newest.userName}`}
      </span>
      {canAct && newest.state !== 'expired' && (
        <PostButton action={action} hx={verbHx(action)} small icon="x">
          {view.t('ask.revoke')}
        </PostButton>
      )}
    </div>
  );
}

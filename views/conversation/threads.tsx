import type { Detail } from '../desk.ts';
import { cameBack } from '../form.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Choice, Menu } from '../parts/menu.tsx';
import { mayEnterComplaint } from './matters.tsx';
import type { TalkProps } from './props.ts';
import { verb } from './verb.ts';

/**
 * What is needed less often: another conversation that belongs to this one (what the same person wrote elsewhere, or
 * any by its address), a complaint to enter, a call to promise.
 */
export function MoreMenu(props: TalkProps) {
  const { desk, detail, canAct, matters } = props;
  const { t } = desk.view;
  const { id, status } = detail.row;
  const merging = cameBack(desk.view, mergeAction(id));
  return (
    <Menu
      id="menu-more"
      label={t('desk.more')}
      icon="ellipsis"
      hotkey="+"
      open={Boolean(merging?.errors.link)}
    >
      {canAct && mayEnterComplaint(matters) && (
        <a href={`/conversations/${id}/complaint`}>
          <Icon name="shield-check" /> {t('register.enter')}
        </a>
      )}
      {status !== 'done' && (
        <a href={`/conversations/${id}/call`}>
          <Icon name="clock" /> {t('register.call')}
        </a>
      )}
      {canAct && <MergeForms {...props} />}
    </Menu>
  );
}

const mergeAction = (id: number) => `/conversations/${id}/merge`;

function MergeForms({ desk, detail }: TalkProps) {
  const { view } = desk;
  const { t } = view;
  const action = mergeAction(detail.row.id);
  const back = cameBack(view, action);
  const wrong = back?.errors.link;
  const others = mergeable(detail);
  return (
    <>
      {others.length > 0 && (
        <form {...verb(action)}>
          <p class="menu-title">{t('threads.merge.with')}</p>
          {others.map((one) => (
            <Choice name="with" value={one.conversationId}>
              {one.text.slice(0, 60)} <small>{desk.channels[one.channel] ?? one.channel}</small>
            </Choice>
          ))}
        </form>
      )}
      <form class="own" {...verb(action)}>
        <label for="merge-link">{t('threads.merge.link')}</label>
        <input
          id="merge-link"
          name="link"
          value={back?.values.link}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? 'merge-error' : undefined}
          required
        />
        {wrong && (
          <p class="error" id="merge-error">
            <Icon name="circle-alert" /> {t.problem(wrong)}
          </p>
        )}
        <Button small>{t('threads.merge')}</Button>
      </form>
    </>
  );
}

/** Each conversation of the same person once, the newest first. */
function mergeable({ contact, row }: Detail) {
  const seen = new Set<number | null>([row.id, null]);
  return (contact?.elsewhere ?? []).flatMap(({ conversationId, ...one }) => {
    if (conversationId === null || seen.has(conversationId)) return [];
    seen.add(conversationId);
    return [{ ...one, conversationId }];
  });
}

/** A message that is another matter, or begins one; the newest can be split off by key. */
export function SplitMenu({ desk, detail, mention }: TalkProps & { mention: Detail['mentions'][number] }) {
  const { t } = desk.view;
  const outside = detail.mentions.filter(({ author, copy }) => !author.isSelf && !copy);
  if (outside.length < 2 || mention.author.isSelf) return null;
  const isFirst = outside[0] === mention;
  const isLast = outside.at(-1) === mention;
  return (
    <Menu
      id={`split-${mention.id}`}
      label={t('threads.split')}
      icon="file"
      small
      start
      hotkey={isLast ? 'o' : undefined}
    >
      <form {...verb(`/mentions/${mention.id}/split`)}>
        <Choice>{t('threads.split.this')}</Choice>
        {!isFirst && !isLast && (
          <Choice name="andLater" value="on">
            {t('threads.split.later')}
          </Choice>
        )}
      </form>
    </Menu>
  );
}

/** Being told of what happens here, though somebody else answers. */
export function Following({ desk, detail, meId }: TalkProps) {
  const { t } = desk.view;
  const { followers, row } = detail;
  const isOn = followers.some(({ id }) => id === meId);
  const names = followers.map(({ name }) => name).join(', ');
  return (
    <form class="following" {...verb(`/conversations/${row.id}/follow`)}>
      <Button
        small
        kind="quiet"
        icon={isOn ? 'eye-off' : 'eye'}
        name="follow"
        value={isOn ? 'off' : 'on'}
        hotkey="f"
        title={names === '' ? undefined : t('threads.followers', { names })}
      >
        {t(isOn ? 'threads.follow.off' : 'threads.follow')}
      </Button>
    </form>
  );
}

/** Dispositions of one key, without opening the menu they stand in. */
const AT_ONCE = [
  ['not_about_us', 'x'],
  ['spam', '!'],
] as const;

export const AtOnce = ({ detail }: TalkProps) => (
  <form hidden {...verb(`/conversations/${detail.row.id}/resolution`)}>
    {AT_ONCE.map(([resolution, key]) => (
      <button type="submit" name="resolution" value={resolution} data-key={key} data-key-hidden="" />
    ))}
  </form>
);

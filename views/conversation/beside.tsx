import type { Detail } from '../desk.ts';
import { Flag } from '../parts/bits.tsx';
import { Button } from '../parts/button.tsx';
import type { TalkProps } from './props.ts';
import { verb } from './verb.ts';

const ICONS = { hide: 'eye-off', unhide: 'eye', like: 'thumbs-up', unlike: 'undo-2' } as const;

/** What can be done with a message where it was written, beside answering it; nothing where the network has no such act. */
export function BesideActs({
  desk,
  mention,
}: Pick<TalkProps, 'desk'> & { mention: Detail['mentions'][number] }) {
  const { t, now } = desk.view;
  const { caps, beside, id } = mention;
  const possible = (cap: Detail['mentions'][number]['caps']['hide']) =>
    cap?.ok === true && (cap.until === undefined || new Date(cap.until) > now);
  const acts = [
    ...(possible(caps.hide) ? [beside.hidden ? ('unhide' as const) : ('hide' as const)] : []),
    ...(possible(caps.like) ? [beside.liked ? ('unlike' as const) : ('like' as const)] : []),
  ];
  if (acts.length === 0) return null;
  return (
    <form class="beside" {...verb(`/mentions/${id}/beside`)}>
      {acts.map((act) => (
        <Button kind="quiet" small icon={ICONS[act]} name="act" value={act}>
          {t(`desk.beside.${act}`)}
        </Button>
      ))}
    </form>
  );
}

/** What we have done with it there. */
export const BesideFlags = ({
  desk,
  mention,
}: Pick<TalkProps, 'desk'> & { mention: Detail['mentions'][number] }) => (
  <>
    {mention.beside.hidden && <Flag icon="eye-off" text={desk.view.t('desk.beside.hidden')} />}{' '}
    {mention.beside.liked && <Flag icon="thumbs-up" text={desk.view.t('desk.beside.liked')} />}
  </>
);

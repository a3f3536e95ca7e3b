import { HandoffForm } from './handoff.tsx';
import { NoteForm } from './note.tsx';
import type { ComposerProps } from './props.ts';
import { OutsideForm, ReplyForm } from './reply.tsx';
import { ComposerTabs } from './tabs.tsx';

/** Where one types. Notes look like notes; what is public says so. Live updates leave all of it alone. */
export function Composer(props: ComposerProps) {
  const { tab } = props;
  return (
    <div class={`composer ${tab === 'note' ? 'noting' : ''}`} id="composer" hx-morph-skip="">
      <ComposerTabs {...props} />
      {tab === 'note' && <NoteForm {...props} />}
      {tab === 'email' && <HandoffForm {...props} />}
      {tab === 'private' && <ReplyForm {...props} kind="private" />}
      {tab === 'public' &&
        (props.offers.public.ok ? <ReplyForm {...props} kind="public" /> : <OutsideForm {...props} />)}
    </div>
  );
}

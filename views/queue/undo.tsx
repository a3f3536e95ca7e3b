import type { Desk, Undoable } from '../desk.ts';
import { PostButton } from '../parts/button.tsx';

/** What was just done and the way back; at the foot of the queue, so that it never covers what one types. */
export function UndoBar({ desk, undo }: { desk: Desk; undo: Undoable }) {
  const action = `/acts/${undo.actId}/undo`;
  return (
    <div class="undo" role="status">
      <span>{undo.words}</span>
      <PostButton action={action} hx={{ 'hx-post': action, 'hx-swap': 'none' }} small hotkey="u" showKey="u">
        {desk.view.t('desk.undo')}
      </PostButton>
    </div>
  );
}

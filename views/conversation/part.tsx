import { Composer } from '../composer/composer.tsx';
import { MailtoPanel, type MailtoProps } from '../composer/mailto.tsx';
import type { Undoable } from '../desk.ts';
import { RowInside } from '../queue/row.tsx';
import { UndoBar } from '../queue/undo.tsx';
import { talkTitle } from './page.tsx';
import { Person } from './person.tsx';
import type { TalkProps } from './props.ts';
import { Talk } from './talk.tsx';

export interface TalkExtras {
  /** what was just done and can be taken back; null takes an older offer away */
  undo?: Undoable | null;
  /** the composer starts anew: its text has left, or another one came back */
  freshComposer?: boolean;
}

/** The conversation, its person and its row, each to be swapped where it stands. */
export function TalkPart({ talk, undo, freshComposer }: TalkExtras & { talk: TalkProps }) {
  const { desk, detail } = talk;
  return (
    <>
      <title>{`${talkTitle(talk)} · Ohlas`}</title>
      <Talk {...talk} />
      <hx-partial hx-target="#person" hx-swap="outerHTML">
        <Person
          desk={desk}
          detail={detail}
          lookAlikes={talk.lookAlikes}
          known={talk.known}
          canAct={talk.canAct}
        />
      </hx-partial>
      <hx-partial hx-target={`#c${detail.row.id}-in`} hx-swap="outerMorph">
        <RowInside desk={desk} row={detail.row} />
      </hx-partial>
      {undo !== undefined && (
        <hx-partial hx-target="#undo" hx-swap="innerHTML">
          {undo && <UndoBar desk={desk} undo={undo} />}
        </hx-partial>
      )}
      {freshComposer && talk.composer && (
        <hx-partial hx-target="#composer" hx-swap="outerHTML">
          <Composer {...talk.composer} />
        </hx-partial>
      )}
      <hx-partial hx-target="#notices" hx-swap="innerHTML" />
    </>
  );
}

/** The conversation with the links of a handoff by hand in place of the composer. */
export const MailtoPart = ({ talk, panel }: { talk: TalkProps; panel: MailtoProps }) => (
  <>
    <Talk {...talk} />
    <hx-partial hx-target="#composer" hx-swap="outerHTML">
      <MailtoPanel {...panel} />
    </hx-partial>
  </>
);

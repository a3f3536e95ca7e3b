import type { LookAlike } from '../../src/flow/look-alikes.ts';
import { Composer } from '../composer/composer.tsx';
import { MailtoPanel, type MailtoProps } from '../composer/mailto.tsx';
import type { ComposerProps } from '../composer/props.ts';
import type { Colleague, Desk, Detail, Label } from '../desk.ts';
import { ClaimStrip } from './claim.tsx';
import { TalkHead } from './head.tsx';
import type { SnoozeChoice } from './menus.tsx';
import { Standing } from './standing.tsx';
import { Thread } from './thread.tsx';

export interface TalkProps {
  desk: Desk;
  detail: Detail;
  /** accounts of other contacts that may be the same person */
  lookAlikes: LookAlike[];
  meId: number;
  canAct: boolean;
  labels: Label[];
  colleagues: Colleague[];
  snoozes: SnoozeChoice[];
  /** the list one came from, for the way back on a phone */
  backHref: string;
  composer: ComposerProps | null;
  /** a handoff that leaves by the person's own mail program, in place of the composer */
  mailto?: MailtoProps;
}

/**
 * The open conversation. When something happens to it the stream says `conversation-<id>`, and it asks for itself
 * anew; the composer in it is left alone (hx-morph-skip), so nothing half-typed is lost.
 */
export function Talk(props: TalkProps) {
  const { desk, detail, composer } = props;
  const { id } = detail.row;
  return (
    <section
      class="talk"
      id="talk"
      data-id={id}
      aria-label={desk.view.t('desk.talk')}
      hx-get={`/conversations/${id}`}
      hx-trigger={`conversation-${id} from:document delay:100ms`}
      hx-swap="outerMorph"
      hx-sync="this:replace"
    >
      <TalkHead {...props} />
      <ClaimStrip {...props} />
      <Standing {...props} />
      <Thread {...props} />
      {props.mailto ? <MailtoPanel {...props.mailto} /> : composer && <Composer {...composer} />}
    </section>
  );
}

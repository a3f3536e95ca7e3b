import { Composer } from '../composer/composer.tsx';
import { MailtoPanel } from '../composer/mailto.tsx';
import { Refusal } from '../parts/blocks.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { isOfList } from '../queue/state.ts';
import { AskedFor } from './asked.tsx';
import { ClaimStrip } from './claim.tsx';
import { TalkHead } from './head.tsx';
import { MattersStrip } from './matters.tsx';
import { PrivateMatter } from './private-matter.tsx';
import { Proposals } from './proposals.tsx';
import type { TalkProps } from './props.ts';
import { Standing } from './standing.tsx';
import { Thread } from './thread.tsx';

/**
 * The open conversation. When something happens to it the stream says `conversation-<id>`, and it asks for itself
 * anew (static/js/talk.js); the composer in it is left alone (hx-morph-skip), so nothing half-typed is lost.
 */
export function Talk(props: TalkProps) {
  const { desk, detail, composer } = props;
  const { view } = desk;
  const { t } = view;
  const { id } = detail.row;
  const since = (props.since ?? view.now).toISOString();
  return (
    <section
      class="talk"
      id="talk"
      data-id={id}
      aria-label={t('desk.talk')}
      hx-get={`/conversations/${id}?since=${since}`}
      hx-trigger="again"
      hx-swap="outerMorph"
      hx-sync="this:replace"
    >
      <TalkHead {...props} />
      {!isOfList(view.refused) && (
        <Refusal
          view={view}
          action={<ButtonLink href={`/conversations/${id}`}>{t('desk.refusal.on')}</ButtonLink>}
        />
      )}
      <ClaimStrip {...props} />
      <Standing {...props} />
      <AskedFor {...props} />
      <MattersStrip {...props} />
      <PrivateMatter {...props} />
      <Thread {...props} />
      <Proposals {...props} />
      {props.mailto ? <MailtoPanel {...props.mailto} /> : composer && <Composer {...composer} />}
    </section>
  );
}

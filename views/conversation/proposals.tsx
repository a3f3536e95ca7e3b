import type { Detail } from '../desk.ts';
import { cameBack, type FormState } from '../form.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Time } from '../parts/bits.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Outside } from './head.tsx';
import type { TalkProps } from './props.ts';
import { verb, verbHx } from './verb.ts';

type Shown = Detail['proposals'][number];

/** What came after a proposal and stopped its approval: seen once, it stops no more. */
const TOLD_SINCE = 'reply.error.since.';

/** What waits for a yes, and what came back last and why: for its author, and for who may approve the next one. */
export function Proposals(props: TalkProps) {
  const { detail, meId, canApprove } = props;
  const last = detail.proposals.at(-1);
  const shown = detail.proposals.filter(
    (one) => one.state === 'waiting' || (one === last && (canApprove || one.userId === meId)),
  );
  return (
    <>
      {shown.map((proposal) =>
        proposal.state === 'waiting' ? (
          <Waiting {...props} proposal={proposal} />
        ) : (
          <Returned {...props} proposal={proposal} />
        ),
      )}
    </>
  );
}

function Waiting(props: TalkProps & { proposal: Shown }) {
  const { desk, detail, proposal, meId, canApprove } = props;
  const { view } = desk;
  const { t } = view;
  const withdraw = `/proposals/${proposal.id}/withdraw`;
  return (
    <section class="proposal" id={`p${proposal.id}`} aria-label={t('approval.waits')}>
      <p class="by">
        <Avatar name={proposal.userName} id={String(proposal.userId)} size="xs" />
        <b>{t('approval.of', { name: proposal.userName })}</b> {t(`desk.reply.${proposal.kind}`)}{' '}
        <Time view={view} at={proposal.createdAt} />
      </p>
      {proposal.kind === 'email' && (
        <p class="to">
          {proposal.fields.customerEmail} <b>{proposal.fields.subject}</b>
        </p>
      )}
      {proposal.files.length > 0 && (
        <ul class="media">
          {proposal.files.map((file) => (
            <li>
              <Outside href={`/conversations/${detail.row.id}/files/${file.id}`}>{file.name}</Outside>
            </li>
          ))}
        </ul>
      )}
      {canApprove ? <Deciding {...props} /> : <div class="words">{proposal.text}</div>}
      {!canApprove && <p class="hint">{t('approval.waits.hint')}</p>}
      {proposal.userId === meId && (
        <PostButton action={withdraw} hx={verbHx(withdraw)} small icon="undo-2">
          {t('approval.withdraw')}
        </PostButton>
      )}
    </section>
  );
}

/** The words as they can still be changed, the yes, and the way back with a note. */
function Deciding({ desk, proposal, decision }: TalkProps & { proposal: Shown }) {
  const { view } = desk;
  const { t } = view;
  const approve = `/proposals/${proposal.id}/approve`;
  const giveBack = `/proposals/${proposal.id}/return`;
  const refused = decision?.id === proposal.id ? decision.form : cameBack(view, approve);
  const returned = cameBack(view, giveBack);
  const wrong = refused && Object.values(refused.errors)[0];
  const noted = returned && Object.values(returned.errors)[0];
  return (
    <>
      <form {...verb(approve)} class="yes">
        <textarea
          name="text"
          id={`words-${proposal.id}`}
          aria-label={t('approval.words')}
          rows={4}
          hx-morph-skip=""
          aria-invalid={wrong ? 'true' : undefined}
        >
          {refused?.values.text ?? proposal.text}
        </textarea>
        {wrong && (
          <p class="error" role="alert">
            <Icon name="circle-alert" /> {t.problem(wrong)}
          </p>
        )}
        {wrong?.key.startsWith(TOLD_SINCE) && (
          <input type="hidden" name="seenAt" value={view.now.toISOString()} />
        )}
        {wrong?.key === 'reply.error.claimed' && <input type="hidden" name="despiteClaim" value="yes" />}
        <Button kind="primary" small icon="check" hotkey="y">
          {wrong ? t('approval.approve.still') : t('approval.approve')}
        </Button>
      </form>
      <form {...verb(giveBack)} class="no">
        <input
          type="text"
          name="note"
          id={`note-${proposal.id}`}
          maxlength={1000}
          required
          placeholder={t('approval.note')}
          aria-label={t('approval.note')}
          value={returned?.values.note}
        />
        <Button small icon="rotate-ccw">
          {t('approval.return')}
        </Button>
        {noted && (
          <p class="error" role="alert">
            <Icon name="circle-alert" /> {t.problem(noted)}
          </p>
        )}
      </form>
    </>
  );
}

function Returned({ desk, proposal, meId }: TalkProps & { proposal: Shown }) {
  const { view } = desk;
  const isMine = proposal.userId === meId;
  return (
    <section
      class="proposal returned"
      id={`p${proposal.id}`}
      aria-label={view.t('approval.returned')}
      data-came-back={isMine ? proposal.kind : undefined}
    >
      <p class="by">
        <Icon name="rotate-ccw" />{' '}
        <b>{view.t('approval.returned.by', { name: proposal.decidedBy ?? view.t('desk.someone') })}</b>{' '}
        {proposal.decidedAt && <Time view={view} at={proposal.decidedAt} />}
      </p>
      <div class="words">{proposal.note}</div>
      {isMine ? (
        <p class="hint">{view.t('approval.returned.hint')}</p>
      ) : (
        <details class="quoted">
          <summary>{view.t('approval.of', { name: proposal.userName })}</summary>
          <div class="words">{proposal.text}</div>
        </details>
      )}
    </section>
  );
}

/** An approval that was refused, as it is shown again. */
export interface RefusedDecision {
  id: string;
  form: FormState;
}

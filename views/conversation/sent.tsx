import type { ComposerTab } from '../composer/props.ts';
import { composerTabHx } from '../composer/tabs.tsx';
import type { Detail } from '../desk.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Flag, Time } from '../parts/bits.tsx';
import { Button, ButtonLink, PostButton } from '../parts/button.tsx';
import { HANDED_TOO_OFTEN, handedWords } from '../parts/handed.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Outside } from './head.tsx';
import type { TalkProps } from './props.ts';
import { verb, verbHx } from './verb.ts';

type State = NonNullable<Detail['replies'][number]['state']>;

const STATE_ICONS: Record<State, IconName> = {
  queued: 'clock',
  sending: 'send',
  sent: 'check',
  failed: 'circle-alert',
  unknown: 'circle-question-mark',
  cancelled: 'undo-2',
};

/** What we answered, how, and what became of it. */
export function ReplyEntry(props: TalkProps & { reply: Detail['replies'][number] }) {
  const { desk, detail, reply } = props;
  const { view } = desk;
  const name = reply.automatic ? view.t('terms.ack.by') : (reply.userName ?? view.t('desk.someone'));
  return (
    <article class="msg out" id={`r${reply.id}`}>
      <Avatar name={name} id={String(reply.userId ?? name)} />
      <div>
        <p class="by">
          <b>{name}</b> {view.t(`desk.reply.${reply.kind}`)} <Time view={view} at={reply.createdAt} />
        </p>
        <div class="bubble">{reply.text}</div>
        <SentFiles id={detail.row.id} files={reply.files} />
        {props.keepsTemplates && reply.state !== 'failed' && reply.state !== 'cancelled' && (
          <PostButton action={`/templates/from-reply/${reply.id}`} small kind="quiet" icon="sparkles">
            {view.t('templates.from_reply')}
          </PostButton>
        )}
        {reply.outboxId && reply.state && (
          <Outcome
            {...props}
            sent={{
              id: reply.outboxId,
              state: reply.state,
              sendAt: reply.sendAt,
              error: reply.error,
              url: reply.url,
              userId: reply.userId,
              tab: reply.kind === 'outside' ? 'public' : reply.kind,
            }}
          />
        )}
      </div>
    </article>
  );
}

/** What went with it. */
const SentFiles = ({ id, files }: { id: number; files: { id: string; name: string }[] }) =>
  files.length === 0 ? null : (
    <ul class="media">
      {files.map((file) => (
        <li>
          <Outside href={`/conversations/${id}/files/${file.id}`}>{file.name}</Outside>
        </li>
      ))}
    </ul>
  );

/** A private matter that went on by e-mail. */
export function HandoffEntry(props: TalkProps & { handoff: Detail['handoffs'][number] }) {
  const { desk, detail, handoff } = props;
  const { view } = desk;
  const name = handoff.userName ?? view.t('desk.someone');
  const to = handoff.customerEmail ?? handoff.departmentName ?? '—';
  const handedOn = detail.handoffs.filter((one) => one.customerEmail === null && one.id <= handoff.id).length;
  const isTooOften = handoff.customerEmail === null && handedOn >= HANDED_TOO_OFTEN;
  return (
    <article class="msg out mail" id={`h${handoff.id}`}>
      <Avatar name={name} id={String(handoff.userId ?? name)} />
      <div>
        <p class="by">
          <b>{name}</b> {view.t('desk.handoff.to', { to })} <Time view={view} at={handoff.createdAt} />{' '}
          {isTooOften && <Flag icon="users" text={handedWords(view, handedOn)} />}
        </p>
        <div class="bubble">
          <b class="headline">{handoff.subject}</b>
          {handoff.body}
        </div>
        <SentFiles id={detail.row.id} files={handoff.files} />
        {handoff.outboxId && handoff.state ? (
          <Outcome
            {...props}
            sent={{
              id: handoff.outboxId,
              state: handoff.state,
              sendAt: handoff.sendAt,
              error: handoff.error,
              url: null,
              userId: handoff.userId,
              tab: 'email',
            }}
          />
        ) : (
          <p class="state">
            <Icon name="mail" /> {view.t('desk.handoff.byHand')}
          </p>
        )}
      </div>
    </article>
  );
}

interface Sent {
  id: string;
  state: State;
  sendAt: Date | null;
  error: Detail['replies'][number]['error'];
  url: string | null;
  /** who wrote it, and where its text lies when it comes back */
  userId: number | null;
  tab: ComposerTab;
}

/** Waiting to leave (and to be taken back), on its way, there, refused and why, or unknown: then a person decides. */
function Outcome({ desk, detail, meId, canAct, sent }: TalkProps & { sent: Sent }) {
  const { id } = detail.row;
  const { t } = desk.view;
  const undo = `/outbox/${sent.id}/undo`;
  return (
    <div class={`state ${sent.state}`} id={`o${sent.id}`}>
      <p>
        <Icon name={STATE_ICONS[sent.state]} /> <b>{t(`reply.state.${sent.state}`)}</b>{' '}
        {sent.state === 'queued' && sent.sendAt && (
          <span class="num" data-countdown={sent.sendAt.getTime()} data-words={t('desk.out.leaves')} />
        )}{' '}
        {sent.url && <Outside href={sent.url}>{t('desk.out.see')}</Outside>}
        {sent.error && <span>{t.problem(sent.error)}</span>}
      </p>
      {canAct && sent.state === 'queued' && (
        <PostButton action={undo} hx={verbHx(undo)} small icon="undo-2" hotkey="u" showKey="u">
          {t('desk.out.undo')}
        </PostButton>
      )}
      {canAct && sent.state === 'failed' && sent.userId === meId && (
        <p>
          {t('desk.out.back')}{' '}
          <ButtonLink
            small
            icon="rotate-ccw"
            href={`/conversations/${id}?tab=${sent.tab}#composer`}
            {...composerTabHx(id, sent.tab)}
          >
            {t('desk.out.again')}
          </ButtonLink>
        </p>
      )}
      {canAct && sent.state === 'unknown' && (
        <form class="go" {...verb(`/outbox/${sent.id}/decision`)}>
          <Button small name="decision" value="it-was-sent">
            {t('reply.decision.it_was_sent')}
          </Button>
          <Button small name="decision" value="send-again">
            {t('reply.decision.send_again')}
          </Button>
          <Button small name="decision" value="give-up">
            {t('reply.decision.give_up')}
          </Button>
        </form>
      )}
    </div>
  );
}

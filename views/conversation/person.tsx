import type { LookAlike } from '../../src/flow/look-alikes.ts';
import { authorName, type Desk, type Detail } from '../desk.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Time } from '../parts/bits.tsx';
import { PostButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { KIND_ICONS } from '../queue/row.tsx';
import { Outside } from './head.tsx';
import { Known, type KnownPerson } from './known.tsx';
import { verbHx } from './verb.ts';

interface PersonProps {
  desk: Desk;
  detail: Detail;
  lookAlikes: LookAlike[];
  known: KnownPerson | null;
  canAct: boolean;
}

const TONE_CLASS = { negative: 'neg', positive: 'pos', neutral: 'neu', mixed: 'neu' } as const;

/** Who it is: their accounts, what they left of themselves, and what else they wrote. */
export function Person({ desk, detail, lookAlikes, known, canAct }: PersonProps) {
  const { view } = desk;
  const { t } = view;
  const { row, contact } = detail;
  const name = contact?.name || authorName(row.author, row.source);
  return (
    <aside class="person" id="person" aria-label={t('desk.person')}>
      <a class="btn quiet sm fold-close" href="#main">
        <Icon name="x" /> {t('ui.close')}
      </a>
      <div class="card">
        <Avatar name={name} id={String(contact?.id ?? row.author.id)} size="lg" />
        <h2>{name}</h2>
        {contact && (
          <p>
            {t('desk.person.since')} <Time view={view} at={contact.firstSeenAt} as="day" />
            {contact.vip && <> · {t('label.vip')}</>}
          </p>
        )}
        {contact && canAct && <Vip desk={desk} id={detail.row.id} vip={contact.vip} />}
        <ul class="ids">
          {(contact?.accounts ?? []).map((account) => (
            <li>
              <Icon name="user" /> <Account desk={desk} account={account} />
              {account.followers !== null && (
                <small> · {t('urgency.reason.reach', { n: account.followers })}</small>
              )}
            </li>
          ))}
          {leftBehind(detail).map(({ type, text }) => (
            <li>
              <Icon name={type === 'email' ? 'mail' : 'lock'} /> {t.maybe(`private.${type}`) ?? type}:{' '}
              <b>{text}</b>
            </li>
          ))}
        </ul>
      </div>
      {contact && known && <Known desk={desk} contact={contact} known={known} canAct={canAct} />}
      {lookAlikes.length > 0 && (
        <>
          <h3>{t('desk.person.lookAlikes')}</h3>
          <ul class="ids">
            {lookAlikes.map((account) => (
              <li>
                <Icon name="user" /> <Account desk={desk} account={account} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('desk.person.elsewhere')}</h3>
      {contact && contact.elsewhere.length > 0 ? (
        <ol class="history">
          {contact.elsewhere.map((one) => (
            <li class={TONE_CLASS[one.sentimentLabel]}>
              <b>
                <Time view={view} at={one.publishedAt ?? one.firstSeenAt} />
              </b>{' '}
              {t(`desk.kind.${one.kind}`)} · {desk.channels[one.channel] ?? one.channel}
              <small>
                <Icon name={KIND_ICONS[one.kind]} /> <Elsewhere one={one} />
                {one.status && <> · {t(`status.${one.status}`)}</>}
              </small>
            </li>
          ))}
        </ol>
      ) : (
        <p class="hint">{t('desk.person.nothingElse')}</p>
      )}
      <Spark desk={desk} detail={detail} />
    </aside>
  );
}

/** A VIP waits less; who is one no more keeps what was promised. */
function Vip({ desk, id, vip }: { desk: Desk; id: number; vip: boolean }) {
  const action = `/conversations/${id}/vip`;
  return (
    <p class="go">
      <PostButton
        action={action}
        hx={verbHx(action)}
        fields={{ vip: vip ? 'no' : 'yes' }}
        small
        kind="quiet"
        icon="sparkles"
      >
        {desk.view.t(vip ? 'desk.person.notVip' : 'desk.person.makeVip')}
      </PostButton>
    </p>
  );
}

/** An account by its network and name, with the way to it. */
function Account({ desk, account }: { desk: Desk; account: Omit<LookAlike, 'contactId'> }) {
  const name = account.handle || account.name || '—';
  return (
    <>
      {desk.channels[account.channel] ?? account.channel} ·{' '}
      {account.url ? <Outside href={account.url}>{name}</Outside> : name}
    </>
  );
}

type Other = NonNullable<Detail['contact']>['elsewhere'][number];

const SHORT = 90;

function Elsewhere({ one }: { one: Other }) {
  const words = one.title || one.text;
  const short = words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words;
  if (one.conversationId) return <a href={`/conversations/${one.conversationId}`}>{short}</a>;
  return one.url ? <Outside href={one.url}>{short}</Outside> : short;
}

/** Private data that this person wrote into their messages, each once. */
function leftBehind({ mentions }: Detail): { type: string; text: string }[] {
  const found = mentions
    .filter(({ author }) => !author.isSelf)
    .flatMap(({ text, privateData }) =>
      privateData.map(({ type, start, end }) => ({ type, text: text.slice(start, end) })),
    );
  return found.filter((one, at) => found.findIndex((other) => other.text === one.text) === at);
}

const WIDTH = 240;
const HEIGHT = 46;
const MARGIN = 4;
/** fewer points make no line */
const ENOUGH = 3;

/** How their tone went, oldest to newest; the words are in the list above. */
function Spark({ desk, detail }: Pick<PersonProps, 'desk' | 'detail'>) {
  const here = detail.mentions.filter(({ author }) => !author.isSelf);
  const all = [...(detail.contact?.elsewhere ?? []), ...here]
    .map(({ sentiment, publishedAt, firstSeenAt }) => ({
      sentiment,
      at: (publishedAt ?? firstSeenAt).getTime(),
    }))
    .sort((a, b) => a.at - b.at);
  if (all.length < ENOUGH) return null;
  const points = all.map(({ sentiment }, index) => [
    Math.round(MARGIN + (index * (WIDTH - 2 * MARGIN)) / (all.length - 1)),
    Math.round(HEIGHT / 2 - sentiment * (HEIGHT / 2 - MARGIN)),
  ]);
  const [lastX, lastY] = points[points.length - 1]!;
  return (
    <>
      <h3>{desk.view.t('desk.person.tone')}</h3>
      <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path class="zero" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
        <path d={`M${points.map(([x, y]) => `${x} ${y}`).join('L')}`} />
        <circle cx={lastX} cy={lastY} r="3.2" />
      </svg>
    </>
  );
}

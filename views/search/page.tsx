import type { QueueRow } from '../../src/queue/index.ts';
import type { SearchPage as Found, Hit } from '../../src/search/index.ts';
import type { FoundSpan } from '../../src/search/marks.ts';
import type { Desk } from '../desk.ts';
import { Layout } from '../layout.tsx';
import { Flag, Time, Tone } from '../parts/bits.tsx';
import { Empty, More, Notice } from '../parts/blocks.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { aroundFind } from '../parts/found.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Live } from '../parts/live.tsx';
import { Marked } from '../parts/marked.tsx';
import { KIND_ICONS, Row } from '../queue/row.tsx';

export interface SearchProps {
  desk: Desk;
  text: string;
  found: Found;
  /** the conversation of the number that was asked for */
  numbered: QueueRow | null;
  mayAnswer: boolean;
  /** newest event this page knows of */
  lastEventId: number;
}

/** Everything that was ever said, searched; what is pressed opens beside the list. */
export function SearchPage(props: SearchProps) {
  const { desk, text } = props;
  const { view } = desk;
  const { t } = view;
  return (
    <Layout
      view={view}
      title={text === '' ? t('search.title') : `${text} · ${t('search.title')}`}
      kind="desk"
    >
      <section class="queue finding" aria-label={t('search.title')}>
        <header>
          <h1>{t('search.title')}</h1>
          <form class="find" action="/search">
            <input
              type="search"
              name="q"
              value={text}
              aria-label={t('search.field')}
              placeholder={t('search.field')}
              autofocus={text === ''}
            />
            <Button icon="search">{t('search.go')}</Button>
          </form>
          <p class="pulse">
            <Live view={view} url={`/live?after=${props.lastEventId}`} />
          </p>
        </header>
        {props.found.unknown.length > 0 && (
          <Notice kind="warning">{t('search.unknown', { what: props.found.unknown.join(', ') })}</Notice>
        )}
        {text === '' ? <Help view={view} /> : <Results {...props} />}
        <div id="undo" />
      </section>
      <section class="talk blank" id="talk" aria-label={t('desk.talk')}>
        <div class="empty">
          <p>{t('search.blank')}</p>
        </div>
      </section>
      <div id="person" hidden />
    </Layout>
  );
}

function Results(props: SearchProps) {
  const { desk, text, found, numbered } = props;
  const { view } = desk;
  if (found.hits.length === 0 && numbered === null) {
    return (
      <Empty title={view.t('search.none')}>
        <Help view={view} />
      </Empty>
    );
  }
  return (
    <ol class="rows" id="rows">
      {numbered && <Row desk={desk} row={numbered} />}
      {found.hits.map((hit) => (
        <Result {...props} hit={hit} />
      ))}
      {found.next && (
        <More view={view} href={`/search?${new URLSearchParams({ q: text, after: found.next })}`} />
      )}
    </ol>
  );
}

const OWN_ICONS = { reply: 'reply', note: 'sticky-note' } as const satisfies Record<string, IconName>;

/** One message, reply or note; its name opens the conversation. */
function Result({ desk, hit, mayAnswer }: SearchProps & { hit: Hit }) {
  const { view } = desk;
  const { t } = view;
  const own = hit.mentionId !== null ? null : hit.replyId !== null ? 'reply' : 'note';
  const icon = own ? OWN_ICONS[own] : KIND_ICONS[hit.kind ?? 'mention'];
  const name = hit.authorName ?? hit.sourceName ?? t('search.nobody');
  const subject = hit.title ? aroundFind(hit.title, hit.titleSpans) : null;
  const words = aroundFind(hit.text, hit.textSpans);
  return (
    <li class="row">
      <div class="cell">
        <span class="slot" aria-hidden="true">
          <Icon name={icon} />
        </span>
        <div class="body">
          <p class="who">
            <Name hit={hit}>
              <b>
                <Marked view={view} text={name} marks={brand(hit.nameSpans)} />
              </b>
            </Name>
            <span class="chan">
              {own
                ? t(`search.${own}`, { name: hit.customerName ?? '' })
                : t(`desk.kind.${hit.kind ?? 'mention'}`)}{' '}
              · {hit.sourceName ?? desk.channels[hit.channel] ?? hit.channel}
            </span>
            <Time view={view} at={hit.at} />
          </p>
          <p class="text">
            {subject && (
              <>
                <b>
                  <Marked view={view} text={subject.text} marks={brand(subject.places)} />
                </b>{' '}
                —{' '}
              </>
            )}
            <Marked view={view} text={words.text} marks={brand(words.places)} />
          </p>
          <p class="meta">
            {hit.sentimentLabel && <Tone view={view} tone={hit.sentimentLabel} />}
            {hit.isPrivate && <Flag icon="lock" text={t('mentions.private')} />}
            {hit.deletedAt && <Flag icon="trash-2" text={t('mentions.deleted')} />}
            {hit.conversation ? (
              <span class="flag">{t(`mentions.status.${hit.conversation.status}`)}</span>
            ) : (
              <Loose view={view} hit={hit} mayAnswer={mayAnswer} name={name} />
            )}
          </p>
        </div>
      </div>
    </li>
  );
}

const brand = (spans: readonly FoundSpan[]) => spans.map((span) => ({ ...span, kind: 'brand' as const }));

/** Opens the conversation beside the list; what stands in none is only named. */
function Name({ hit, children }: { hit: Hit; children: unknown }) {
  if (hit.conversation === null) return <>{children}</>;
  const href = `/conversations/${hit.conversation.id}`;
  return (
    <a
      class="name"
      href={href}
      data-row=""
      hx-get={href}
      hx-target="#talk"
      hx-swap="outerHTML"
      hx-sync="#talk:replace"
    >
      {children}
    </a>
  );
}

/** What was only heard: the way to its origin, and to make it work. */
function Loose({
  view: { t },
  hit,
  mayAnswer,
  name,
}: Pick<Desk, 'view'> & { hit: Hit; mayAnswer: boolean; name: string }) {
  return (
    <>
      {hit.url && (
        <a class="lnk" href={hit.url} rel="noreferrer noopener" target="_blank">
          <Icon name="external-link" /> {t('mentions.original')}
          <span class="vh"> {t('mentions.of', { name })}</span>
        </a>
      )}
      {mayAnswer && !hit.isSelf && hit.mentionId !== null && (
        <PostButton small icon="reply" action={`/mentions/${hit.mentionId}/answer-this`}>
          {t('mentions.answer')}
          <span class="vh"> {t('mentions.of', { name })}</span>
        </PostButton>
      )}
    </>
  );
}

const EXAMPLES = [
  ['balík', 'search.help.word'],
  ['"kde je balík"', 'search.help.phrase'],
  ['777 123 456', 'search.help.number'],
  ['-reklama', 'search.help.not'],
  ['from:jana', 'search.help.from'],
  ['label:reklamace is:open', 'search.help.state'],
  ['assignee:me', 'search.help.assignee'],
  ['source:facebook lang:sk', 'search.help.source'],
  ['after:2026-01 before:1.3.2026', 'search.help.dates'],
  ['has:private', 'search.help.private'],
] as const;

/** What can be written into the field, each ready to be pressed. */
function Help({ view: { t } }: Pick<Desk, 'view'>) {
  return (
    <dl class="find-help">
      {EXAMPLES.map(([example, key]) => (
        <div>
          <dt>
            <a href={`/search?${new URLSearchParams({ q: example })}`}>
              <code>{example}</code>
            </a>
          </dt>
          <dd>{t(key)}</dd>
        </div>
      ))}
    </dl>
  );
}

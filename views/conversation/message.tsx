import { authorName, type Detail } from '../desk.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Flag, Time } from '../parts/bits.tsx';
import { Icon } from '../parts/icon.tsx';
import { Marked, type TextMark } from '../parts/marked.tsx';
import { BesideActs, BesideFlags } from './beside.tsx';
import { Outside } from './head.tsx';
import type { TalkProps } from './props.ts';
import { SplitMenu } from './threads.tsx';
import { ToneMenu } from './tone.tsx';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

type Mention = Detail['mentions'][number];

/** What somebody wrote, with the brand and private data marked, pictures behind a click, and where we found it. */
export function Message({ mention, ...props }: TalkProps & { mention: Mention }) {
  const { desk, detail, canAct } = props;
  const { view } = desk;
  const { t } = view;
  const name = authorName(mention.author, detail.row.source);
  return (
    <article
      class={`msg ${mention.colleague ? 'note' : mention.author.isSelf ? 'out' : 'in'}`}
      id={`m${mention.id}`}
    >
      <Avatar name={name} id={String(mention.author.id)} />
      <div>
        <p class="by">
          <b>{name}</b> {mention.colleague && t('handed.answer')}{' '}
          <Time view={view} at={mention.publishedAt ?? mention.firstSeenAt} />{' '}
          {mention.ratingValue !== null && mention.ratingMax !== null && (
            <Flag icon="star" text={`${mention.ratingValue}/${mention.ratingMax}`} />
          )}{' '}
          {mention.revisions > 0 && <Flag icon="pencil" text={t('desk.message.edited')} />}{' '}
          {mention.url && <Outside href={mention.url}>{t('desk.message.link')}</Outside>}{' '}
          {mention.writerKind === 'staff' && <Flag icon="user-check" text={t('contacts.kind.staff')} />}{' '}
          <BesideFlags desk={desk} mention={mention} />
        </p>
        {mention.writerKind === 'blocked' ? (
          <details class="blocked" id={`blocked-${mention.id}`} hx-morph-skip="">
            <summary>{t('contacts.blocked.show')}</summary>
            <Bubble view={view} mention={mention} />
          </details>
        ) : (
          <Bubble view={view} mention={mention} />
        )}
        {mention.quoted && (
          <details class="quoted" id={`quoted-${mention.id}`} hx-morph-skip="">
            <summary>{t('desk.message.quoted')}</summary>
            <pre>{mention.quoted}</pre>
          </details>
        )}
        {canAct && !mention.author.isSelf && <ToneMenu desk={desk} mention={mention} />}
        {canAct && <SplitMenu {...props} mention={mention} />}
        {canAct && !mention.deletedAt && <BesideActs desk={desk} mention={mention} />}
        {mention.deletedAt && <p class="hint">{t('desk.message.deleted')}</p>}
        <Media desk={desk} media={mention.media} />
        {mention.foundBy.length > 1 && (
          <p class="hint">
            {t('desk.message.foundBy', { names: mention.foundBy.map((one) => one.name).join(', ') })}
          </p>
        )}
      </div>
    </article>
  );
}

/** Their words, with the brand and private data marked. */
const Bubble = ({ view, mention }: { view: TalkProps['desk']['view']; mention: Mention }) => (
  <div class="bubble">
    {mention.title && (
      <b class="headline">
        <Marked view={view} text={mention.title} marks={mention.titleSpans.map(brand)} />
      </b>
    )}
    <Marked
      view={view}
      text={mention.text}
      marks={[...mention.watchSpans.map(brand), ...mention.privateData.map(hidden)]}
    />
  </div>
);

const brand = ({ start, end }: { start: number; end: number }): TextMark => ({ start, end, kind: 'brand' });
const hidden = ({ start, end }: { start: number; end: number }): TextMark => ({
  start,
  end,
  kind: 'private',
});

/** 1 400 000 → "1,4 MB" */
function sizeOf({ lang }: TalkProps['desk']['view'], bytes: number): string {
  const [unit, count] =
    bytes < MEGABYTE ? (['kilobyte', bytes / KILOBYTE] as const) : (['megabyte', bytes / MEGABYTE] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: count < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(lang, format).format(count);
}

/**
 * Nothing is fetched from elsewhere until a person asks for it, and then through our own proxy. A link, because a browser
 * without JavaScript would load a picture that is folded away; static/js/media.js puts the picture in its place.
 */
function Media({ desk, media }: Pick<TalkProps, 'desk'> & { media: Mention['media'] }) {
  const { t } = desk.view;
  if (media.length === 0) return null;
  return (
    <ul class="media">
      {media.map((one) => {
        const words = one.description || one.name || t(`desk.media.${one.kind}`);
        return (
          <li>
            {(one.kind === 'image' || one.kind === 'video') && (one.handle || one.url !== '') ? (
              <details id={`media-${one.id}`} hx-morph-skip="">
                <summary>
                  <Icon name="image" /> {t('desk.media.show', { what: words })}
                </summary>
                <Outside href={`/media/${one.id}`} media={one.kind}>
                  {words}
                </Outside>
                <p class="hint" hidden>
                  {t('desk.media.refused')}
                </p>
              </details>
            ) : one.handle || one.url.startsWith('/') ? (
              // given to us: with us, or in our mailbox
              <a href={one.handle ? `/media/${one.id}` : one.url} target="_blank" rel="noopener">
                {words} {one.bytes !== null && <small>{sizeOf(desk.view, one.bytes)}</small>}
              </a>
            ) : one.url === '' ? (
              <span>
                {words} {one.bytes !== null && <small>{sizeOf(desk.view, one.bytes)}</small>}
              </span>
            ) : (
              <Outside href={one.url}>{words}</Outside>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { composerTabHx } from '../composer/tabs.tsx';
import { authorName } from '../desk.ts';
import { Flag } from '../parts/bits.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { HANDED_TOO_OFTEN, handedWords } from '../parts/handed.ts';
import { Icon } from '../parts/icon.tsx';
import { MacroMenu } from '../shortcuts/macro-menu.tsx';
import { DoneMenu, LabelMenu, SnoozeMenu } from './menus.tsx';
import type { TalkProps } from './props.ts';
import { AtOnce, MoreMenu } from './threads.tsx';

/** Who, where, who else sees it, and what can be done. */
export function TalkHead(props: TalkProps) {
  const { desk, detail, backHref } = props;
  const { view } = desk;
  const { row } = detail;
  return (
    <header>
      <a class="back" href={backHref} aria-label={view.t('desk.back')}>
        <Icon name="chevron-left" />
        <span class="num">{view.nav?.open}</span>
      </a>
      <h1>{authorName(row.author, row.source)}</h1>
      <div class="actions">{props.canWork && <Actions {...props} />}</div>
      <p>
        <Where {...props} /> <Address {...props} />{' '}
        {row.handedOn >= HANDED_TOO_OFTEN && <Flag icon="users" text={handedWords(view, row.handedOn)} />}{' '}
        <a class="narrow lnk" href="#person">
          {view.t('desk.person.show')}
        </a>
      </p>
      <p class="here words" id={`here-at-${row.id}`} data-here={row.id} role="status" />
    </header>
  );
}

function Actions(props: TalkProps) {
  const { desk, detail, canAct } = props;
  const { t } = desk.view;
  const { row } = detail;
  return (
    <>
      <LabelMenu {...props} />
      {canAct && row.status !== 'done' && <SnoozeMenu {...props} />}
      {row.status !== 'done' && (
        <ButtonLink
          kind="quiet"
          icon="mail"
          hotkey="e"
          href={`/conversations/${row.id}?tab=email#composer`}
          {...composerTabHx(row.id, 'email')}
        >
          {t('desk.handoff')}
        </ButtonLink>
      )}
      <MoreMenu {...props} />
      <MacroMenu desk={desk} id={row.id} macros={props.macros ?? []} />
      {canAct && row.status !== 'done' && <DoneMenu {...props} />}
      {canAct && row.status !== 'done' && <AtOnce {...props} />}
    </>
  );
}

/** "komentář pod příspěvkem … · Facebook · vidí všichni" */
function Where({ desk, detail: { row } }: TalkProps) {
  const { t } = desk.view;
  const kind = t(`desk.kind.${row.kind}`);
  const channel = desk.channels[row.channel] ?? row.channel;
  return (
    <>
      {row.target?.title ? t('desk.kind.under', { kind }) : kind}{' '}
      {row.target?.title && (
        <>
          <span class="target" title={row.target.title}>
            {row.target.url ? <Outside href={row.target.url}>{row.target.title}</Outside> : row.target.title}
          </span>{' '}
        </>
      )}
      · {channel} · {row.source.name} ·{' '}
      {row.visibility === 'private' ? (
        <span class="priv">
          <Icon name="lock" /> {t('desk.sees.private')}
        </span>
      ) : (
        <span class="pub">
          <Icon name="globe" /> {t(row.visibility === 'public' ? 'desk.sees.public' : 'desk.sees.limited')}
        </span>
      )}
      {row.url && (
        <>
          {' '}
          · <Outside href={row.url}>{t('desk.original')}</Outside>
        </>
      )}
    </>
  );
}

/** How they speak to us: one answers in kind. */
function Address({ desk, address: { form, words } }: TalkProps) {
  const { t } = desk.view;
  if (form === 'none') return null;
  return <span title={t('desk.address.by', { words: words.join(', ') })}>· {t(`desk.address.${form}`)}</span>;
}

/** A link out of the house: to a new window that learns nothing of us. */
export const Outside = ({ href, media, children }: { href: string; media?: string; children: string }) => (
  <a class="outside" href={href} target="_blank" rel="noopener noreferrer" data-media={media}>
    {children} <Icon name="external-link" />
  </a>
);

import { LANGS } from '../../src/i18n/index.ts';
import type { MentionRow } from '../../src/search/mentions.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Chip, Flag, Time, Tone } from '../parts/bits.tsx';
import { Empty, More, PageHead } from '../parts/blocks.tsx';
import { Button, ButtonLink, PostButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Snippet } from '../parts/snippet.tsx';

/** What the list is narrowed to, as it stands in the address; '' = not narrowed. */
interface MentionsAsked {
  source: string;
  watch: string;
  sentiment: string;
  language: string;
  q: string;
}

interface MentionsProps {
  view: ViewContext;
  rows: readonly MentionRow[];
  /** key of the page after this one */
  next: string | null;
  asked: MentionsAsked;
  sources: readonly { id: number; name: string }[];
  watches: readonly { id: number; name: string; hue: number }[];
  mayAnswer: boolean;
}

/** Everything heard, history too, newest first. */
export function MentionsPage(props: MentionsProps) {
  const { view, rows, next, asked } = props;
  const { t } = view;
  const narrowed = Object.values(asked).some((value) => value !== '');
  return (
    <Layout view={view} title={t('mentions.title')}>
      <PageHead title={t('mentions.title')} sub={t('mentions.sub')} />
      <Filters {...props} />
      {rows.length === 0 ? (
        <Empty title={t(narrowed ? 'mentions.none.title' : 'mentions.empty.title')} calm={!narrowed}>
          <p>{t(narrowed ? 'mentions.none.text' : 'mentions.empty.text')}</p>
          {narrowed && <ButtonLink href="/mentions">{t('mentions.all')}</ButtonLink>}
        </Empty>
      ) : (
        <ol class="rows mentions">
          {rows.map((row) => (
            <Row {...props} row={row} />
          ))}
          {next && <More view={view} href={`/mentions?${queryOf(asked, next)}`} />}
        </ol>
      )}
    </Layout>
  );
}

function queryOf(asked: MentionsAsked, after: string): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  query.set('after', after);
  return query.toString();
}

function Filters({ view, asked, sources, watches }: MentionsProps) {
  const { t } = view;
  const languages = new Intl.DisplayNames(view.lang, { type: 'language' });
  return (
    <form class="narrow-by" action="/mentions">
      <input
        type="search"
        name="q"
        value={asked.q}
        aria-label={t('mentions.q')}
        placeholder={t('mentions.q')}
      />
      <Pick
        name="source"
        label={t('mentions.source')}
        all={t('mentions.source.all')}
        value={asked.source}
        options={named(sources)}
      />
      <Pick
        name="watch"
        label={t('mentions.watch')}
        all={t('mentions.watch.all')}
        value={asked.watch}
        options={named(watches)}
      />
      <Pick
        name="sentiment"
        label={t('mentions.sentiment')}
        all={t('mentions.sentiment.all')}
        value={asked.sentiment}
        options={(['negative', 'neutral', 'positive'] as const).map((tone) => ({
          value: tone,
          label: t(`ui.tone.${tone}`),
        }))}
      />
      <Pick
        name="language"
        label={t('mentions.language')}
        all={t('mentions.language.all')}
        value={asked.language}
        options={LANGS.map((lang) => ({ value: lang, label: languages.of(lang) ?? lang }))}
      />
      <Button>{t('mentions.show')}</Button>
    </form>
  );
}

const named = (rows: readonly { id: number; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: String(id), label: name }));

interface PickProps {
  name: string;
  label: string;
  all: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

const Pick = ({ name, label, all, value, options }: PickProps) => (
  <select name={name} aria-label={label}>
    <option value="">{all}</option>
    {options.map((option) => (
      <option value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </select>
);

function Row({ view, row, watches, mayAnswer }: MentionsProps & { row: MentionRow }) {
  const { t } = view;
  const who = row.author.name ?? row.author.handle ?? row.source.name;
  const found = watches.filter((watch) => row.hits.some((hit) => hit.watchId === watch.id));
  return (
    <li class="row">
      <div class="body">
        <p class="who">
          <b>{who}</b>
          <span class="chan">{row.source.name}</span>
          <Time view={view} at={row.publishedAt ?? row.firstSeenAt} />
        </p>
        {row.writerKind === 'blocked' ? (
          <details class="blocked">
            <summary>{t('contacts.blocked.show')}</summary>
            <Words view={view} row={row} />
          </details>
        ) : (
          <Words view={view} row={row} />
        )}
        <p class="meta">
          <Tone view={view} tone={row.sentimentLabel} />
          <span class="lang">{row.language}</span>
          {found.map((watch) => (
            <Chip name={watch.name} hue={watch.hue} />
          ))}
          {row.visibility === 'private' && <Flag icon="lock" text={t('mentions.private')} />}
          {row.history && <Flag icon="clock" text={t('mentions.history')} />}
          {row.editedAt && <Flag icon="pencil" text={t('mentions.edited')} />}
          {row.deletedAt && <Flag icon="trash-2" text={t('mentions.deleted')} />}
          {row.url && (
            <a class="lnk" href={row.url} rel="noreferrer noopener" target="_blank">
              <Icon name="external-link" /> {t('mentions.original')}
              <span class="vh"> {t('mentions.of', { name: who })}</span>
            </a>
          )}
        </p>
      </div>
      <div class="side-acts">
        <Standing view={view} row={row} who={who} mayAnswer={mayAnswer} />
      </div>
    </li>
  );
}

const Words = ({ view, row }: { view: ViewContext; row: MentionRow }) => (
  <Snippet view={view} title={row.title} text={row.text} spans={row.hits.flatMap((hit) => hit.spans)} />
);

/** Where a mention stands: in a conversation, or only heard, with the way to make it work. */
function Standing({
  view,
  row,
  who,
  mayAnswer,
}: {
  view: ViewContext;
  row: MentionRow;
  who: string;
  mayAnswer: boolean;
}) {
  const { t } = view;
  const { conversation } = row;
  const answering =
    conversation !== null && (conversation.purpose === 'answer' || conversation.status === 'done');
  return (
    <>
      {conversation && (
        <ButtonLink small href={`/conversations/${conversation.id}`}>
          {t(`mentions.status.${conversation.status}`)}
          <span class="vh"> {t('mentions.of', { name: who })}</span>
        </ButtonLink>
      )}
      {!answering && !row.author.isSelf && mayAnswer && (
        <PostButton small icon="reply" action={`/mentions/${row.id}/answer-this`}>
          {t('mentions.answer')}
          <span class="vh"> {t('mentions.of', { name: who })}</span>
        </PostButton>
      )}
    </>
  );
}

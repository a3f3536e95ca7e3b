import type { Removal } from '../../src/flow/removal.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { ButtonLink, PostButton } from '../parts/button.tsx';
import { sourceLinks } from './links.ts';

interface RemoveSourceProps {
  view: ViewContext;
  source: Source;
  removal: Removal;
}

/** Asks before a source goes: what goes with it, what stays, and that pausing it may be enough. */
export function RemoveSourcePage({ view, source, removal }: RemoveSourceProps) {
  const { t } = view;
  const { mentions, kept, conversations, open } = removal;
  const title = t('sources.remove.title', { name: source.name });
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        crumbs={[
          { href: sourceLinks.list, label: t('sources.title') },
          { href: sourceLinks.one(source.id), label: source.name },
        ]}
      />
      <div class="body-pad">
        <Notice kind="warning" title={t('sources.remove.final')}>
          {mentions === 0 ? t('sources.remove.nothing') : t('sources.remove.mentions', { n: mentions })}
          {conversations > 0 && <> {t('sources.remove.conversations', { n: conversations })}</>}
          {open > 0 && <> {t('sources.remove.open', { n: open })}</>}
        </Notice>
        {kept > 0 && <p class="lead">{t('sources.remove.kept', { n: kept })}</p>}
        {source.state === 'active' && <p class="lead">{t('sources.remove.pause')}</p>}
        <div class="go">
          <PostButton kind="danger" icon="trash-2" action={sourceLinks.act(source.id, 'remove')}>
            {t('sources.remove.now')}
          </PostButton>
          {source.state === 'active' && (
            <PostButton icon="pause" action={sourceLinks.act(source.id, 'pause')}>
              {t('sources.remove.only_pause')}
            </PostButton>
          )}
          <ButtonLink kind="quiet" href={sourceLinks.one(source.id)}>
            {t('sources.remove.keep')}
          </ButtonLink>
        </div>
      </div>
    </Layout>
  );
}

import type { FILE_CHOICES, ShownFile } from '../../src/flow/bringing.ts';
import type { Import, ImportFault } from '../../src/sources/imports.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { PostButton } from '../parts/button.tsx';
import { Faults } from './faults.tsx';
import { ImportProgress } from './import-progress.tsx';
import { sourceLinks } from './links.ts';
import { MappingForm } from './mapping.tsx';

interface ImportPageProps {
  view: ViewContext;
  source: Source;
  brought: Import;
  /** its first rows, before it is read in; null where the file is not there */
  shown: ShownFile | null;
  form: FormState;
  choices: typeof FILE_CHOICES;
  faults: readonly ImportFault[];
  moreFaults: boolean;
}

/** A file that was brought: first what its columns hold, then how far it has been read and what could not be. */
export function ImportPage(props: ImportPageProps) {
  const { view, source, brought, shown, faults, moreFaults } = props;
  const { t } = view;
  const asks = brought.state === 'mapping';
  return (
    <Layout view={view} title={brought.fileName}>
      <PageHead
        title={brought.fileName}
        crumbs={[
          { href: sourceLinks.list, label: t('sources.title') },
          { href: sourceLinks.one(source.id), label: source.name },
        ]}
        sub={asks ? t('imports.mapping.lead') : undefined}
      >
        {brought.state !== 'waiting' && (
          <PostButton
            action={sourceLinks.file(source.id, brought.id, 'remove')}
            kind="danger"
            icon="trash-2"
            title={t('imports.do.remove_hint')}
          >
            {t('imports.do.remove')}
          </PostButton>
        )}
      </PageHead>
      <div class="body-pad">
        {!asks && (
          <ImportProgress
            view={view}
            brought={brought}
            link={(act) => sourceLinks.file(source.id, brought.id, act)}
          />
        )}
        {asks && !shown && <Notice kind="bad">{t('imports.error.missing')}</Notice>}
        {shown && <MappingForm {...props} shown={shown} />}
        <Faults
          view={view}
          faults={faults}
          more={moreFaults ? `${sourceLinks.file(source.id, brought.id)}?faults=${faults.at(-1)!.id}` : null}
        />
      </div>
    </Layout>
  );
}

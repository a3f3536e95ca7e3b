import type { Claimed, Import } from '../../src/sources/imports.ts';
import type { ViewContext } from '../context.ts';
import { Time } from '../parts/bits.tsx';
import { Button } from '../parts/button.tsx';
import { percentOf } from './import-progress.tsx';
import { sourceLinks } from './links.ts';

interface FilesProps {
  view: ViewContext;
  sourceId: number;
  files: readonly Import[];
}

/** Files of a source: bringing a new one, and what became of the others. */
export function FilesSection({ view, sourceId, files }: FilesProps) {
  const { t } = view;
  return (
    <section>
      <h2 class="sec">{t('imports.title')}</h2>
      <UploadForm view={view} action={sourceLinks.files(sourceId)} />
      <FileList view={view} files={files} link={({ id }) => sourceLinks.file(sourceId, id)} />
    </section>
  );
}

/** Bringing a file. */
export function UploadForm({ view, action }: { view: ViewContext; action: string }) {
  const { t } = view;
  return (
    <form method="post" action={action} enctype="multipart/form-data" class="form">
      <div class="field">
        <label for="file">{t('imports.file')}</label>
        <input
          type="file"
          id="file"
          name="file"
          required
          accept=".csv,.tsv,.txt,.ndjson,.jsonl,text/csv,text/plain"
          aria-describedby="file-hint"
        />
        <p class="hint" id="file-hint">
          {t('imports.file_hint')}
        </p>
      </div>
      <p class="go">
        <Button kind="primary" icon="upload">
          {t('imports.do.upload')}
        </Button>
      </p>
    </form>
  );
}

interface FileListProps {
  view: ViewContext;
  files: readonly Claimed[];
  link: (file: Claimed) => string;
  counted?: 'imports' | 'brought';
}

/** What became of files that were brought. */
export function FileList({ view, files, link, counted = 'imports' }: FileListProps) {
  const { t } = view;
  if (files.length === 0) return null;
  return (
    <ul class="rows files">
      {files.map((file) => (
        <li>
          <a class="nm" href={link(file)}>
            {file.fileName}
          </a>
          <span>{t(`imports.state.${file.state}`, { percent: percentOf(file) })}</span>
          <small>
            <Time view={view} at={file.createdAt} />
            {file.taken > 0 && <> · {t(`${counted}.count.taken`, { n: file.taken })}</>}
            {file.bad > 0 && <> · {t('imports.count.bad', { n: file.bad })}</>}
          </small>
        </li>
      ))}
    </ul>
  );
}

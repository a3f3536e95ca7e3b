import type { Import } from '../../src/sources/imports.ts';
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
      <form method="post" action={sourceLinks.files(sourceId)} enctype="multipart/form-data" class="form">
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
      {files.length > 0 && (
        <ul class="rows files">
          {files.map((file) => (
            <li>
              <a class="nm" href={sourceLinks.file(sourceId, file.id)}>
                {file.fileName}
              </a>
              <span>{t(`imports.state.${file.state}`, { percent: percentOf(file) })}</span>
              <small>
                <Time view={view} at={file.createdAt} />
                {file.taken > 0 && <> · {t('imports.count.taken', { n: file.taken })}</>}
                {file.bad > 0 && <> · {t('imports.count.bad', { n: file.bad })}</>}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

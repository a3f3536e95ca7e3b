import type { Attachment, FileLimits } from '../../src/files/attachments.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Wrong } from './fields.tsx';
import type { ComposerProps } from './props.ts';

export interface ComposerFiles {
  /** null = the network takes none this way; what waits all the same has to be taken off */
  limits: FileLimits | null;
  waiting: Attachment[];
}

const MEGABYTE = 1024 * 1024;

/**
 * Files that leave with the reply; a sentence where the network takes none. Each is kept as soon as it is attached, so a
 * refused reply loses none of them. Works without a script, but for the words that describe a picture.
 */
export function Files(props: ComposerProps) {
  const { desk, id, files } = props;
  const { t } = desk.view;
  if (files === null) return null;
  const { limits, waiting } = files;
  const action = `/conversations/${id}/files`;
  const place = { 'hx-target': '#composer', 'hx-swap': 'outerHTML' };
  return (
    <div class="attached">
      {waiting.length > 0 && (
        <ul>
          {waiting.map((file) => (
            <li>
              <Icon name={file.type.startsWith('image/') ? 'image' : 'file'} />
              <a href={`${action}/${file.id}`} target="_blank" rel="noopener">
                {file.name}
              </a>
              {file.type.startsWith('image/') && (
                <input
                  type="text"
                  name="description"
                  value={file.description}
                  aria-label={`${t('files.describe')}: ${file.name}`}
                  placeholder={t('files.describe')}
                  maxlength={1500}
                  hx-post={`${action}/${file.id}/description`}
                  hx-trigger="change"
                  hx-include="this"
                  hx-swap="none"
                />
              )}
              <Button
                kind="quiet"
                small
                icon="x"
                formaction={`${action}/${file.id}/remove`}
                formnovalidate
                hx-post={`${action}/${file.id}/remove`}
                {...place}
              >
                <span class="vh">{t('files.remove', { name: file.name })}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {limits === null && <p class="hint">{t('files.none_taken', { network: props.channel })}</p>}
      {limits !== null && waiting.length < limits.max && (
        <details class="attach">
          <summary class="btn quiet sm">
            <Icon name="upload" /> <span>{t('files.add')}</span>
          </summary>
          <p class="line">
            <input
              type="file"
              name="file"
              multiple={limits.max > 1}
              accept={limits.types.join(',')}
              aria-label={t('files.choose')}
            />
            <Button
              small
              formaction={action}
              formenctype="multipart/form-data"
              formnovalidate
              hx-post={action}
              hx-encoding="multipart/form-data"
              {...place}
            >
              {t('files.attach')}
            </Button>
            <small class="hint">
              {t('files.limits', {
                max: limits.max,
                size: Math.floor((limits.maxBytes / MEGABYTE) * 10) / 10,
                types: limits.types.map((type) => type.replace(/^.*\//, '')).join(', '),
              })}
            </small>
          </p>
        </details>
      )}
      <Wrong composer={props} field="file" />
    </div>
  );
}

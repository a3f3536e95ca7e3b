import type { Attachment } from '../../src/files/attachments.ts';
import { LANGS } from '../../src/i18n/index.ts';
import type { UserRow } from '../../src/people/index.ts';
import type { Template, TemplateVersion } from '../../src/replies/templates.ts';
import type { ViewContext } from '../context.ts';
import { Time } from '../parts/bits.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';

/** Files that come along when the template is put into an answer. */
export function TemplateFiles({
  view: { t },
  id,
  files,
}: {
  view: ViewContext;
  id: number;
  files: readonly Attachment[];
}) {
  return (
    <section class="part">
      <h2 class="sec">{t('templates.files')}</h2>
      <p class="hint">{t('templates.files.hint')}</p>
      {files.length > 0 && (
        <ul class="entries">
          {files.map((file) => (
            <li>
              <span>
                <Icon name={file.type.startsWith('image/') ? 'image' : 'file'} /> <b>{file.name}</b>{' '}
                <small>{file.description}</small>
              </span>
              <PostButton action={`/templates/${id}/files/${file.id}/remove`} small icon="x">
                <span class="vh">{t('files.remove', { name: file.name })}</span>
              </PostButton>
            </li>
          ))}
        </ul>
      )}
      <form class="form" method="post" action={`/templates/${id}/files`} enctype="multipart/form-data">
        <div class="fields">
          <label class="field">
            <span>{t('files.choose')}</span>
            <input type="file" name="file" required />
          </label>
          <label class="field">
            <span>{t('files.describe')}</span>
            <input name="description" maxlength={1500} />
          </label>
        </div>
        <p class="go">
          <Button icon="upload">{t('files.attach')}</Button>
        </p>
      </form>
    </section>
  );
}

interface VersionsProps {
  view: ViewContext;
  template: Template;
  versions: readonly TemplateVersion[];
  people: readonly UserRow[];
}

/** What it said before each save, and the way back. */
export function TemplateVersions({ view, template, versions, people }: VersionsProps) {
  const { t } = view;
  if (versions.length === 0) return null;
  return (
    <section class="part">
      <h2 class="sec">{t('templates.versions')}</h2>
      {versions.map(({ version, name, bodies, savedAt, savedBy }) => (
        <details class="quoted">
          <summary>
            {t('templates.version', { n: version })} · <Time view={view} at={savedAt} />
            {savedBy !== null && ` · ${people.find(({ id }) => id === savedBy)?.name ?? ''}`}
          </summary>
          <pre>{[name, ...LANGS.flatMap((lang) => bodies[lang] ?? [])].join('\n\n')}</pre>
          <PostButton
            action={`/templates/${template.id}/restore`}
            fields={{ version: String(version) }}
            small
            icon="rotate-ccw"
          >
            {t('templates.restore')}
          </PostButton>
        </details>
      ))}
    </section>
  );
}

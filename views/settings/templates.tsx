import { LANGS } from '../../src/i18n/index.ts';
import type { Template } from '../../src/replies/templates.ts';
import type { FormState } from '../form.ts';
import { Entries, Entry } from './entries.tsx';
import { Choice, Line, Lines } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

interface TemplateProps {
  frame: SettingsFrame;
  form: FormState;
  /** what a text may speak of: `customer`, `order_link` */
  variables: readonly string[];
}

/** Prepared answers. */
export const TemplatesPage = ({ entries, ...props }: TemplateProps & { entries: readonly Template[] }) => {
  const { view } = props.frame;
  return (
    <Settings frame={props.frame} page="settings.templates">
      <Entries
        view={view}
        entries={entries}
        path="/templates"
        head={({ name, language, body, usage }) => ({
          name,
          more: `${view.t(`people.language.${language}`)} · ${view.t('settings.templates.used', { n: usage })} · ${firstLine(body)}`,
        })}
        words={{ none: view.t('settings.templates.none'), add: view.t('settings.templates.add') }}
      >
        <Fields {...props} />
      </Entries>
    </Settings>
  );
};

export const TemplatePage = ({ id, ...props }: TemplateProps & { id: number }) => (
  <Settings frame={props.frame} page="settings.templates">
    <Entry view={props.frame.view} action={`/templates/${id}`}>
      <Fields {...props} />
    </Entry>
  </Settings>
);

const SHOWN = 80;

function firstLine(body: string): string {
  const [line = ''] = body.split('\n');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

function Fields({ frame: { view }, form, variables }: TemplateProps) {
  const { t } = view;
  return (
    <>
      <div class="fields">
        <Line view={view} form={form} name="name" label="settings.name" />
        <Choice
          view={view}
          form={form}
          name="language"
          label="settings.templates.language"
          options={LANGS.map((lang) => ({ value: lang, label: t(`people.language.${lang}`) }))}
        />
      </div>
      <Lines
        view={view}
        form={form}
        name="body"
        label="settings.templates.body"
        rows={6}
        hint={
          <>
            {t('settings.templates.hint')}
            {variables.map((name, at) => (
              <>
                {at > 0 && ','} <code>{`{{${name}}}`}</code> {t.maybe(`template.variable.${name}`)}
              </>
            ))}
          </>
        }
      />
    </>
  );
}

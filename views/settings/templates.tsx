import type { Attachment } from '../../src/files/attachments.ts';
import { LANGS } from '../../src/i18n/index.ts';
import type { TeamRow, UserRow } from '../../src/people/index.ts';
import type { TemplateOrigin } from '../../src/replies/template-origin.ts';
import type { Template, TemplateVersion } from '../../src/replies/templates.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Time } from '../parts/bits.tsx';
import { Check } from '../parts/field.tsx';
import { Entries, Entry } from './entries.tsx';
import { Choice, Line, Lines } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';
import { TemplateFiles, TemplateVersions } from './template-keeping.tsx';

interface TemplateProps {
  frame: SettingsFrame;
  form: FormState;
  /** what a text may speak of: `customer`, `order_link` */
  variables: readonly string[];
  teams: readonly TeamRow[];
  people: readonly UserRow[];
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
        head={(template) => ({
          name: template.name,
          more: <About view={view} template={template} {...props} />,
        })}
        words={{ none: view.t('settings.templates.none'), add: view.t('settings.templates.add') }}
      >
        <Fields {...props} />
      </Entries>
    </Settings>
  );
};

interface EntryProps extends TemplateProps {
  template: Template;
  files: readonly Attachment[];
  /** what it said before, the newest first */
  versions: readonly TemplateVersion[];
  origin: TemplateOrigin | null;
}

/** One of them, with its files, what it said before and where it came from. */
export const TemplatePage = ({ template, files, versions, origin, ...props }: EntryProps) => {
  const { view } = props.frame;
  return (
    <Settings frame={props.frame} page="settings.templates">
      <p class="lead">
        <About view={view} template={template} {...props} />
        {origin && (
          <>
            {' '}
            ·{' '}
            <a class="lnk" href={`/conversations/${origin.conversationId}#r${origin.replyId}`}>
              {view.t('templates.origin')}
            </a>
          </>
        )}
      </p>
      <Entry view={view} action={`/templates/${template.id}`}>
        <Fields {...props} />
      </Entry>
      <TemplateFiles view={view} id={template.id} files={files} />
      <TemplateVersions view={view} template={template} versions={versions} people={props.people} />
    </Settings>
  );
};

const SHOWN = 80;

/** Languages, use, for whom, whose, how it begins. */
function About({
  view,
  template,
  teams,
  people,
}: Pick<TemplateProps, 'teams' | 'people'> & { view: ViewContext; template: Template }) {
  const { t } = view;
  const written = LANGS.filter((lang) => template.bodies[lang]);
  const names = teams.filter(({ id }) => template.teamIds.includes(id)).map(({ name }) => name);
  const owner = people.find(({ id }) => id === template.ownerId)?.name;
  const facts = [
    written.map((lang) => t(`people.language.${lang}`)).join(', '),
    t('settings.templates.used', { n: template.usage }),
    ...(names.length > 0 ? [names.join(', ')] : []),
    ...(owner ? [owner] : []),
  ];
  return (
    <>
      {facts.join(' · ')}
      {template.lastUsedAt && (
        <>
          {' '}
          · {t('templates.last_used')} <Time view={view} at={template.lastUsedAt} />
        </>
      )}
      {written[0] && ` · ${firstLine(template.bodies[written[0]] ?? '')}`}
    </>
  );
}

function firstLine(body: string): string {
  const [line = ''] = body.split('\n');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

function Fields({ frame: { view }, form, variables, teams, people }: TemplateProps) {
  const { t } = view;
  const chosen = (form.values.teamIds ?? '').split(',');
  const owners = people.filter(({ active, role }) => active && role !== 'viewer');
  return (
    <>
      <div class="fields">
        <Line view={view} form={form} name="name" label="settings.name" />
        <Choice
          view={view}
          form={form}
          name="ownerId"
          label="templates.owner"
          options={[
            { value: '', label: t('templates.owner.none') },
            ...owners.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      </div>
      <p class="hint">
        {t('templates.hint')}
        {variables.map((name, at) => (
          <>
            {at > 0 && ','} <code>{`{{${name}}}`}</code> {t.maybe(`template.variable.${name}`)}
          </>
        ))}
      </p>
      <div class="fields">
        {LANGS.map((lang) => (
          <Lines view={view} form={form} name={`body_${lang}`} label={`people.language.${lang}`} rows={6} />
        ))}
      </div>
      {teams.length > 0 && (
        <fieldset class="form">
          <legend>{t('templates.teams')}</legend>
          <p class="hint">{t('templates.teams.hint')}</p>
          {teams.map(({ id, name }) => (
            <Check name="teamIds" value={String(id)} label={name} checked={chosen.includes(String(id))} />
          ))}
        </fieldset>
      )}
    </>
  );
}

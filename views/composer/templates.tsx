import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import type { ComposerProps, OfferedTemplate } from './props.ts';

/** So few are found at a glance. */
const SEARCHED_FROM = 6;

/**
 * Prepared answers: a button each, which puts its words behind what is typed already, in the customer's language if it
 * has it; its other languages beside it. Works without JavaScript; with it one types to find (static/js/menus.js).
 */
export function TemplateMenu({ desk, id, templates }: ComposerProps) {
  const { t } = desk.view;
  if (templates.length === 0) return null;
  return (
    <Menu id="menu-template" label={t('desk.composer.template')} icon="sparkles" hotkey="t" start up>
      {templates.length >= SEARCHED_FROM && (
        <input
          type="search"
          data-menu-search=""
          aria-label={t('templates.search')}
          placeholder={t('templates.search')}
          autocomplete="off"
        />
      )}
      {templates.map((template) => (
        <TemplateChoice id={id} template={template} />
      ))}
    </Menu>
  );
}

function TemplateChoice({
  id,
  template: { id: templateId, name, languages },
}: {
  id: number;
  template: OfferedTemplate;
}) {
  const action = `/conversations/${id}/template`;
  const button = { formaction: action, 'hx-post': action, 'hx-target': '#composer', 'hx-swap': 'outerHTML' };
  const [first, ...others] = languages;
  return (
    <div class="menu-row" data-menu-found={name}>
      <button type="submit" name="templateId" value={`${templateId}.${first}`} formnovalidate {...button}>
        <span>
          {name} <small>{first}</small>
        </span>
      </button>
      {others.map((lang) => (
        <button
          type="submit"
          name="templateId"
          value={`${templateId}.${lang}`}
          aria-label={`${name}: ${lang}`}
          formnovalidate
          {...button}
        >
          <small>{lang}</small>
        </button>
      ))}
    </div>
  );
}

/** Files of the template that did not come along, and why. */
export const FilesLeft = ({ desk, filesLeft }: ComposerProps) =>
  filesLeft.length === 0 ? null : (
    <p class="error">
      <Icon name="circle-alert" /> {desk.view.t('templates.files.left', { names: filesLeft.join(', ') })}
    </p>
  );

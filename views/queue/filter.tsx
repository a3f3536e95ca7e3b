import { type Desk, type Label, labelName } from '../desk.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { Menu } from '../parts/menu.tsx';
import { isFiltered, type ListState, listHref, ORDERS, TONES } from './state.ts';

interface ToolProps {
  desk: Desk;
  state: ListState;
}

/** In which order: links, so that an order can be kept and sent. */
export function OrderMenu({ desk, state, order }: ToolProps & { order: (typeof ORDERS)[number] }) {
  const { t } = desk.view;
  return (
    <Menu id="order" label={t(`order.${order}`)} icon="arrow-down-narrow-wide">
      {ORDERS.map((one) => (
        <a href={listHref({ ...state, order: one })} aria-current={one === order ? 'true' : undefined}>
          {t(`order.${one}`)}
        </a>
      ))}
    </Menu>
  );
}

const LANGUAGES = ['cs', 'sk', 'pl', 'en', 'de', 'other'];

/** Narrowing the list by source, label, tone and language: one form that asks for a page. */
export function FilterMenu({ desk, state, labels }: ToolProps & { labels: Label[] }) {
  const { view } = desk;
  const { t } = view;
  const any = { value: '', label: t('desk.filter.any') };
  const sources = view.nav?.sources.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <Menu
      id="filter"
      label={t(isFiltered(state) ? 'desk.filter.on' : 'desk.filter')}
      icon="sliders-horizontal"
    >
      <form class="form filter" action="/queue">
        {state.view !== 'open' && <input type="hidden" name="view" value={state.view} />}
        {state.order && <input type="hidden" name="order" value={state.order} />}
        <SelectField
          name="source"
          label={t('desk.filter.source')}
          value={String(state.source ?? '')}
          options={[any, ...sources]}
        />
        <SelectField
          name="label"
          label={t('desk.filter.label')}
          value={String(state.label ?? '')}
          options={[any, ...labels.map((one) => ({ value: String(one.id), label: labelName(view, one) }))]}
        />
        <SelectField
          name="sentiment"
          label={t('desk.filter.sentiment')}
          value={state.sentiment ?? ''}
          options={[any, ...TONES.map((tone) => ({ value: tone, label: t(`ui.tone.${tone}`) }))]}
        />
        <SelectField
          name="language"
          label={t('desk.filter.language')}
          value={state.language ?? ''}
          options={[
            any,
            ...LANGUAGES.map((one) => ({ value: one, label: t.maybe(`language.${one}`) ?? one })),
          ]}
        />
        <p class="go">
          <Button kind="primary">{t('desk.filter.apply')}</Button>
          {isFiltered(state) && (
            <ButtonLink
              kind="quiet"
              href={listHref({ ...state, source: null, label: null, sentiment: null, language: null })}
            >
              {t('desk.filter.clear')}
            </ButtonLink>
          )}
        </p>
      </form>
    </Menu>
  );
}

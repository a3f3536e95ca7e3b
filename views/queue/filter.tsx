import { type Colleague, type Desk, type Label, labelName } from '../desk.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Check, SelectField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { everythingHref } from '../shortcuts/everything.tsx';
import { SaveView } from '../shortcuts/save-view.tsx';
import {
  isFiltered,
  type ListState,
  listHref,
  listQuery,
  ONLY,
  ORDERS,
  TONES,
  URGENT_FROM,
  WHOLE,
} from './state.ts';

interface ToolProps {
  desk: Desk;
  state: ListState;
}

/** In which order: links, so that an order can be kept and sent. */
export function OrderMenu({ desk, state, order }: ToolProps & { order: (typeof ORDERS)[number] }) {
  const { t } = desk.view;
  return (
    <Menu id="order" label={t(`order.${order}`)} icon="arrow-down-narrow-wide" hotkey="z">
      {ORDERS.map((one) => (
        <a href={listHref({ ...state, order: one })} aria-current={one === order ? 'true' : undefined}>
          {t(`order.${one}`)}
        </a>
      ))}
    </Menu>
  );
}

/** Narrows the list to what one has not read, and takes that off again. */
export function UnreadOnly({ desk: { view }, state }: ToolProps) {
  const isOn = state.unread === 1;
  return (
    <a
      class={`toggle${isOn ? ' on' : ''}`}
      href={listHref({ ...state, saved: null, unread: isOn ? null : 1 })}
      aria-current={isOn ? 'true' : undefined}
      data-key="g u"
    >
      {view.t('unread.only')}
      {isOn && (
        <>
          {' '}
          <Icon name="x" />
          <span class="vh">{view.t('unread.only.off')}</span>
        </>
      )}
    </a>
  );
}

const LANGUAGES = ['cs', 'sk', 'pl', 'en', 'de', 'other'];

/** Narrowing the list by source, label, tone and language: one form that asks for a page. */
export function FilterMenu({
  desk,
  state,
  labels,
  colleagues,
}: ToolProps & { labels: Label[]; colleagues: readonly Colleague[] }) {
  const { view } = desk;
  const { t } = view;
  const any = { value: '', label: t('desk.filter.any') };
  const sources = view.nav?.sources.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <Menu
      id="filter"
      label={t(isFiltered(state) ? 'desk.filter.on' : 'desk.filter')}
      icon="sliders-horizontal"
      hotkey="i"
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
        <SelectField
          name="assignee"
          label={t('fast.filter.assignee')}
          value={String(state.assignee ?? '')}
          options={[
            any,
            { value: 'me', label: t('fast.filter.me') },
            { value: 'nobody', label: t('fast.filter.nobody') },
            ...colleagues.map((one) => ({ value: String(one.id), label: one.name })),
          ]}
        />
        <SelectField
          name="urgent"
          label={t('fast.filter.urgent')}
          value={String(state.urgent ?? '')}
          options={[
            any,
            ...URGENT_FROM.map((n) => ({ value: String(n), label: t('fast.filter.from', { n }) })),
          ]}
        />
        <SelectField
          name="only"
          label={t('fast.filter.only')}
          value={state.only ?? ''}
          options={[any, ...ONLY.map((one) => ({ value: one, label: t(`fast.only.${one}`) }))]}
        />
        <Check name="unread" value="1" label={t('unread.only')} checked={state.unread === 1} />
        <p class="go">
          <Button kind="primary">{t('desk.filter.apply')}</Button>
          {isFiltered(state) && (
            <ButtonLink kind="quiet" href={listHref({ ...state, ...WHOLE })}>
              {t('desk.filter.clear')}
            </ButtonLink>
          )}
        </p>
      </form>
      <p class="everything-link">
        <a href={everythingHref(state)}>{t('fast.all.link')}</a>
        {(['csv', 'ndjson'] as const).map((format) => (
          <a href={`/queue/export?${listQuery(state, { format })}`} download>
            {t('fast.export', { format: format.toUpperCase() })}
          </a>
        ))}
      </p>
      <SaveView desk={desk} state={state} />
    </Menu>
  );
}

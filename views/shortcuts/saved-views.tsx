import type { SavedView } from '../../src/shortcuts/saved-views.ts';
import type { ViewContext } from '../context.ts';
import { cameBack } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Empty, PageHead } from '../parts/blocks.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { listHref } from '../queue/state.ts';
import { AudienceField, audienceValue, type Circles } from './audience.tsx';
import { SAVED_VIEWS } from './save-view.tsx';

interface Props {
  view: ViewContext;
  circles: Circles;
  /** and whether this person may change it */
  views: readonly (SavedView & { mine: boolean })[];
}

/** The views one may use, in the order of the rail: their names, whose they are, their places. */
export function SavedViewsPage({ view, circles, views }: Props) {
  const { t } = view;
  return (
    <Layout view={view} title={t('shortcuts.views')}>
      <PageHead title={t('shortcuts.views')} sub={t('shortcuts.views.sub')} />
      <div class="body-pad">
        {views.length === 0 && (
          <Empty title={t('shortcuts.views.none')}>
            <p>{t('shortcuts.views.how')}</p>
          </Empty>
        )}
        <ul class="shortcuts">
          {views.map((one) => (
            <Entry view={view} circles={circles} one={one} />
          ))}
        </ul>
      </div>
    </Layout>
  );
}

function Entry({ view, circles, one }: Omit<Props, 'views'> & { one: Props['views'][number] }) {
  const { t } = view;
  const action = `${SAVED_VIEWS}/${one.id}`;
  const back = cameBack(view, action);
  const errors = back?.errors ?? {};
  return (
    <li class="card">
      <h2>
        <a href={listHref({ ...one.list, saved: one.id })}>{one.name}</a>
      </h2>
      {one.mine ? (
        <>
          <form class="form inline" method="post" action={action}>
            <Field
              name="name"
              id={`name-${one.id}`}
              label={t('shortcuts.name')}
              value={back?.values.name ?? one.name}
              error={errors.name && t.problem(errors.name)}
              maxlength={60}
              required
            />
            <AudienceField
              view={view}
              circles={circles}
              id={`audience-${one.id}`}
              value={back?.values.audience ?? audienceValue(one)}
              error={errors.audience}
            />
            <Button small>{t('settings.save')}</Button>
          </form>
          <p class="go">
            {(['up', 'down'] as const).map((step) => (
              <PostButton
                small
                kind="quiet"
                icon={step === 'up' ? 'chevron-up' : 'chevron-down'}
                action={`${action}/move`}
                fields={{ step }}
              >
                {t(`shortcuts.${step}`)}
                <span class="vh"> {one.name}</span>
              </PostButton>
            ))}
            <PostButton small kind="quiet" icon="trash-2" action={`${action}/remove`}>
              {t('settings.remove')}
              <span class="vh"> {one.name}</span>
            </PostButton>
          </p>
        </>
      ) : (
        <p class="hint">{t('shortcuts.shared')}</p>
      )}
    </li>
  );
}

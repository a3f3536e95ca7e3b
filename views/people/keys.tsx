import type { ApiKeyRow, ApiScope } from '../../src/people/index.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { Button, ButtonLink, PostButton } from '../parts/button.tsx';
import { Copied } from '../parts/copied.tsx';
import { Check } from '../parts/field.tsx';
import { Choice, Text } from './fields.tsx';
import { peopleLinks } from './links.ts';

export interface KeysProps {
  view: ViewContext;
  meId: number;
  keys: readonly ApiKeyRow[];
  scopes: readonly ApiScope[];
  lives: readonly (number | null)[];
  form: FormState;
  /** where programs find the API */
  base: string;
  /** the key that was just made: it is shown this once */
  made?: string;
}

/** Keys by which programs work for a person, and the one that was just made. */
export function KeysPage(props: KeysProps) {
  const { view, made, base } = props;
  const { t } = view;
  return (
    <Layout view={view} title={t('keys.title')}>
      <PageHead title={t('keys.title')} sub={t('keys.lead')}>
        <ButtonLink href={peopleLinks.account}>{t('people.account.title')}</ButtonLink>
      </PageHead>
      <div class="body-pad">
        {made && (
          <section class="part">
            <Notice kind="good" title={t('keys.made')}>
              {t('keys.made.once')}
            </Notice>
            <Copied view={view} id="api-key" label={t('keys.key')} value={made} />
          </section>
        )}
        <List {...props} />
        <NewKey {...props} />
        <section class="part">
          <h2 class="sec">{t('keys.use')}</h2>
          <Copied
            view={view}
            id="api-call"
            label={t('keys.call')}
            hint={t('keys.call.hint')}
            value={`curl -H "Authorization: Bearer $OHLAS_API_KEY" ${base}/conversations`}
          />
          <p>
            <a href={`${base}/openapi.json`}>{t('keys.description')}</a>
          </p>
        </section>
      </div>
    </Layout>
  );
}

function List({ view, keys, meId }: KeysProps) {
  const { t } = view;
  if (keys.length === 0) return <p class="lead">{t('keys.none')}</p>;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{t('keys.name')}</th>
          <th scope="col">{t('keys.may')}</th>
          <th scope="col">{t('keys.used')}</th>
          <th scope="col">{t('keys.until')}</th>
          <th scope="col">
            <span class="sr">{t('keys.revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr>
            <td>
              <b>{key.name}</b>
              <small>
                …{key.ending}
                {key.userId !== meId && ` · ${key.userName}`}
              </small>
            </td>
            <td>{key.scopes.map((scope) => t(`keys.scope.${scope}`)).join(', ')}</td>
            <td>{key.lastUsedAt ? <Time view={view} at={key.lastUsedAt} /> : t('keys.never')}</td>
            <td>{until(view, key)}</td>
            <td class="n">
              <PostButton action={peopleLinks.revokeKey(key.id)} small kind="danger">
                {t('keys.revoke')}
              </PostButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function until(view: ViewContext, { expiresAt }: ApiKeyRow) {
  if (expiresAt === null) return view.t('keys.life.forever');
  return expiresAt <= view.now ? view.t('keys.over') : <Time view={view} at={expiresAt} />;
}

function NewKey({ view, form, scopes, lives }: KeysProps) {
  const { t } = view;
  const chosen = (form.values.scopes ?? 'read').split(',');
  const error = form.errors.scopes;
  const days = lives.map((life) => ({
    value: life === null ? '' : String(life),
    label: life === null ? t('keys.life.forever') : t('keys.life', { n: life }),
  }));
  return (
    <section class="part">
      <h2 class="sec">{t('keys.new')}</h2>
      <form class="form" method="post" action={peopleLinks.keys}>
        <Text
          view={view}
          form={form}
          name="name"
          label="keys.name"
          hint={t('keys.name.hint')}
          autocomplete="off"
        />
        <fieldset class="field">
          <legend>{t('keys.may')}</legend>
          {scopes.map((scope) => (
            <Check
              name="scopes"
              value={scope}
              checked={chosen.includes(scope)}
              label={t(`keys.scope.${scope}`)}
              hint={t(`keys.scope.${scope}.hint`)}
            />
          ))}
          {error && <p class="error">{t.problem(error)}</p>}
        </fieldset>
        <Choice view={view} form={form} name="days" label="keys.life.label" options={days} value="365" />
        <p class="go">
          <Button kind="primary">{t('keys.make')}</Button>
        </p>
      </form>
    </section>
  );
}

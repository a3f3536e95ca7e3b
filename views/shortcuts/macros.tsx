import type { Macro } from '../../src/shortcuts/macros.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Kbd } from '../parts/bits.tsx';
import { Empty, PageHead } from '../parts/blocks.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { Field, SelectField, TextField } from '../parts/field.tsx';
import { AudienceField, type Circles } from './audience.tsx';
import { choosable, type StepWorld, stepValue, stepWords } from './steps.ts';

export const MACROS = '/macros';

/** Steps that a form has room for; one more is a note. */
export const STEP_FIELDS = [
  'step1',
  'step2',
  'step3',
  'step4',
  'step5',
  'step6',
  'step7',
  'step8',
  'step9',
  'step10',
  'step11',
  'step12',
  'step13',
  'step14',
  'step15',
  'step16',
  'step17',
  'step18',
  'step19',
] as const;
/** Shown at first; the others are unfolded. */
const FIRST_STEPS = 6;

interface Props {
  view: ViewContext;
  circles: Circles;
  world: StepWorld;
  form: FormState;
}

/** The macros one may use, and a form for a new one. */
export function MacrosPage(props: Props & { macros: readonly (Macro & { mine: boolean })[] }) {
  const { view, world, macros } = props;
  const { t } = view;
  return (
    <Layout view={view} title={t('macros.title')}>
      <PageHead title={t('macros.title')} sub={t('macros.sub')} />
      <div class="body-pad">
        {macros.length === 0 && <Empty title={t('macros.none')} />}
        <ul class="shortcuts">
          {macros.map((macro) => (
            <li class="card">
              <h2>
                {macro.name} {macro.key && <Kbd keys={`p ${macro.key}`} />}
              </h2>
              <ol class="macro-steps">
                {macro.steps.map((step) => (
                  <li>{stepWords(view, step, world)}</li>
                ))}
              </ol>
              {macro.mine ? (
                <p class="go">
                  <a class="btn quiet sm" href={`${MACROS}/${macro.id}`}>
                    {t('macros.change')}
                    <span class="vh"> {macro.name}</span>
                  </a>
                  <PostButton small kind="quiet" icon="trash-2" action={`${MACROS}/${macro.id}/remove`}>
                    {t('settings.remove')}
                    <span class="vh"> {macro.name}</span>
                  </PostButton>
                </p>
              ) : (
                <p class="hint">{t('shortcuts.shared')}</p>
              )}
            </li>
          ))}
        </ul>
        <h2>{t('macros.new')}</h2>
        <MacroForm {...props} action={MACROS} />
      </div>
    </Layout>
  );
}

/** One macro to change. */
export const MacroPage = (props: Props & { id: number }) => (
  <Layout view={props.view} title={props.view.t('macros.title')}>
    <PageHead
      title={props.form.values.name ?? props.view.t('macros.title')}
      crumbs={[{ href: MACROS, label: props.view.t('macros.title') }]}
    />
    <div class="body-pad">
      <MacroForm {...props} action={`${MACROS}/${props.id}`} />
    </div>
  </Layout>
);

function MacroForm({ view, circles, world, form, action }: Props & { action: string }) {
  const { t } = view;
  const { values, errors } = form;
  const wrong = (name: string) => errors[name] && t.problem(errors[name]);
  const steps = choosable(world).map((step) => ({
    value: stepValue(step),
    label: stepWords(view, step, world),
  }));
  const used = STEP_FIELDS.filter((name) => values[name]).length;
  const shown = Math.max(FIRST_STEPS, used + 1);
  const stepField = (name: (typeof STEP_FIELDS)[number], index: number) => (
    <SelectField
      name={name}
      label={t('macros.step', { n: index + 1 })}
      value={values[name] ?? ''}
      error={wrong(name) ?? (index === 0 ? wrong('steps') : undefined)}
      options={[{ value: '', label: t('macros.step.none') }, ...steps]}
    />
  );
  return (
    <form class="form" method="post" action={action}>
      <Field
        name="name"
        label={t('shortcuts.name')}
        value={values.name}
        error={wrong('name')}
        maxlength={60}
        required
      />
      <Field
        name="key"
        label={t('macros.key')}
        hint={t('macros.key.hint')}
        value={values.key}
        error={wrong('key')}
        maxlength={1}
        size={2}
      />
      <AudienceField view={view} circles={circles} value={values.audience} error={errors.audience} />
      {STEP_FIELDS.slice(0, shown).map(stepField)}
      {shown < STEP_FIELDS.length && (
        <details class="seldom">
          <summary>{t('macros.step.more')}</summary>
          {STEP_FIELDS.slice(shown).map((name, index) => stepField(name, shown + index))}
        </details>
      )}
      <TextField name="note" label={t('macros.note')} value={values.note} error={wrong('note')} rows={2} />
      <p class="go">
        <Button kind="primary">{t('settings.save')}</Button>
      </p>
    </form>
  );
}

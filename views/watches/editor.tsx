import type { Taught as TaughtTo } from '../../src/learning/held-back.ts';
import type { WatchError } from '../../src/watches/fault.ts';
import type { ShownTerm } from '../../src/watches/shown-forms.ts';
import type { WatchTuning } from '../../src/watches/tuning.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { Button, EnterSubmits, PostButton } from '../parts/button.tsx';
import { Check, Field } from '../parts/field.tsx';
import { Fault } from './fault.tsx';
import { watchLinks } from './links.ts';
import { More } from './more.tsx';
import { Taught } from './taught.tsx';
import { TERMS_ID, Terms } from './terms.tsx';
import { TRY_OUT_ID, TryOut, type TryOutProps } from './try-out.tsx';

/** The form that holds the texts; buttons outside it name it. */
const FORM = 'watch';

export interface EditorProps {
  view: ViewContext;
  /** null = a new one */
  id: number | null;
  /** what it is called while saved */
  title: string | null;
  form: FormState;
  faults: { expression?: WatchError; exclude?: WatchError; context?: WatchError };
  /** what is looked for, in all its forms, and what the team has set about it */
  terms: readonly ShownTerm[];
  tuning: WatchTuning;
  trial: Omit<TryOutProps, 'view'>;
  /** what it was taught isn't about us; null for a new one */
  taught: TaughtTo | null;
  /** set right after saving, or after something was taken back */
  said?: { filledIn?: number; cameBack?: number };
}

/** The editor of a watch: the expression, what it must not hold, and the try-out beside it. */
export function WatchEditor(props: EditorProps) {
  const { view, id, form, said } = props;
  const { t } = view;
  const title = props.title ?? t('watches.new');
  return (
    <Layout view={view} title={title}>
      <div class="watch-edit">
        <div>
          <PageHead title={title} crumbs={[{ href: watchLinks.list, label: t('watches.title') }]}>
            <Hold view={view} faults={props.faults} />
            <Button kind="primary" form={FORM}>
              {t('watches.save')}
            </Button>
          </PageHead>
          <div class="body-pad">
            {said && <Notice kind="good">{savedWords(props)}</Notice>}
            <form
              class="form wide"
              id={FORM}
              method="post"
              action={id === null ? watchLinks.list : watchLinks.one(id)}
            >
              <EnterSubmits>{t('watches.save')}</EnterSubmits>
              <Field
                name="name"
                label={t('watches.name')}
                hint={t('watches.name_hint')}
                error={form.errors.name && t.problem(form.errors.name)}
                value={form.values.name}
                maxlength={80}
              />
              <Expression {...props} />
              <div {...whileChoosing(id)}>
                <Forms {...props} />
              </div>
              <Exclude {...props} />
              <More
                view={view}
                form={form}
                fault={props.faults.context}
                watchId={id}
                typing={whileTyping(id)}
              />
              <Check
                name="active"
                label={t('watches.active')}
                hint={t('watches.active_hint')}
                checked={form.values.active !== undefined}
              />
              <p class="go">
                <Button icon="eye" formaction={watchLinks.try(id)} formnovalidate>
                  {t('watches.try')}
                </Button>
              </p>
            </form>
            {id !== null && props.taught && <Taught view={view} id={id} taught={props.taught} />}
            {id !== null && <Remove view={view} id={id} />}
          </div>
        </div>
        <TryOut view={view} {...props.trial} />
      </div>
    </Layout>
  );
}

/** The parts that change while typing: the try-out in place of the old one, and what is wrong under each text. */
export function Tried(props: EditorProps) {
  const { view, id, form, faults, trial } = props;
  const { expression = '', exclude = '', context = '' } = form.values;
  return (
    <>
      <TryOut view={view} {...trial} />
      <hx-partial hx-target="#expression-fault" hx-swap="outerHTML">
        <Fault view={view} field="expression" text={expression} error={faults.expression} watchId={id} />
      </hx-partial>
      <hx-partial hx-target={`#${TERMS_ID}`} hx-swap="outerMorph">
        <Forms {...props} />
      </hx-partial>
      <hx-partial hx-target="#context-fault" hx-swap="outerHTML">
        <Fault view={view} field="context" text={context} error={faults.context} watchId={id} />
      </hx-partial>
      <hx-partial hx-target="#exclude-fault" hx-swap="outerHTML">
        <Fault view={view} field="exclude" text={exclude} error={faults.exclude} watchId={id} />
      </hx-partial>
      <hx-partial hx-target="#hold" hx-swap="outerHTML">
        <Hold view={view} faults={faults} />
      </hx-partial>
    </>
  );
}

const Hold = ({ view, faults }: Pick<EditorProps, 'view' | 'faults'>) => (
  <span id="hold" class="hold">
    {(faults.expression || faults.exclude || faults.context) && view.t('watches.hold')}
  </span>
);

function savedWords({ view, said }: EditorProps): string {
  const { t } = view;
  if (said?.cameBack !== undefined) return t('watches.came_back', { n: said.cameBack });
  return said?.filledIn
    ? `${t('watches.said')} ${t('watches.filled_in', { n: said.filledIn })}`
    : t('watches.said');
}

/** Tries while one types, half a second after the last key, and never two at once. */
const whileTyping = (id: number | null) => ({
  'hx-post': watchLinks.try(id),
  'hx-trigger': 'input changed delay:500ms',
  'hx-target': `#${TRY_OUT_ID}`,
  'hx-swap': 'outerHTML',
  'hx-sync': `#${FORM}:replace`,
});

/** The same when a form is switched or another name typed. */
const whileChoosing = (id: number | null) => ({ ...whileTyping(id), 'hx-trigger': 'input delay:400ms' });

const Forms = ({ view, terms, tuning, trial, form }: EditorProps) => (
  <Terms
    view={view}
    terms={terms}
    tuning={tuning}
    met={trial.tried?.forms ?? new Map()}
    fault={form.errors.aliases && view.t.problem(form.errors.aliases)}
  />
);

function Expression({ view, id, form, faults }: EditorProps) {
  const { t } = view;
  const { expression = '' } = form.values;
  const empty = !faults.expression && form.errors.expression;
  return (
    <div class={`field${empty ? ' wrong' : ''}`}>
      <label for="expression">{t('watches.expression')}</label>
      <div>
        <textarea
          class={`expr${faults.expression ? ' bad' : ''}`}
          id="expression"
          name="expression"
          rows={3}
          spellcheck={false}
          autocapitalize="none"
          aria-describedby="expression-fault expression-hint"
          aria-invalid={faults.expression || empty ? 'true' : undefined}
          {...whileTyping(id)}
        >
          {expression}
        </textarea>
        <Fault view={view} field="expression" text={expression} error={faults.expression} watchId={id} />
      </div>
      {empty && <p class="error">{t.problem(empty)}</p>}
      <p class="hint" id="expression-hint">
        {t('watches.expression_hint')} <code>vandr OR "vandr e-shop"</code>, <code>boty AND NOT dětské</code>,{' '}
        <code>boty NEAR/5 reklamace</code>, <code>#vandr</code>, <code>@vandr_cz</code>, <code>vandr.cz</code>
        , <code>vandrov*</code>, <code>lang:cs</code>
      </p>
    </div>
  );
}

function Exclude({ view, id, form, faults }: EditorProps) {
  const { t } = view;
  const { exclude = '' } = form.values;
  return (
    <div class="field">
      <label for="exclude">{t('watches.exclude')}</label>
      <div>
        <textarea
          class={`expr short${faults.exclude ? ' bad' : ''}`}
          id="exclude"
          name="exclude"
          rows={2}
          spellcheck={false}
          aria-describedby="exclude-fault exclude-hint"
          aria-invalid={faults.exclude ? 'true' : undefined}
          {...whileTyping(id)}
        >
          {exclude}
        </textarea>
        <Fault view={view} field="exclude" text={exclude} error={faults.exclude} watchId={id} />
      </div>
      <p class="hint" id="exclude-hint">
        {t('watches.exclude_hint')}
      </p>
    </div>
  );
}

const Remove = ({ view, id }: { view: ViewContext; id: number }) => (
  <details class="away">
    <summary>{view.t('watches.remove')}</summary>
    <p class="lead">{view.t('watches.remove_lead')}</p>
    <PostButton kind="danger" icon="trash-2" action={watchLinks.remove(id)}>
      {view.t('watches.remove_now')}
    </PostButton>
  </details>
);

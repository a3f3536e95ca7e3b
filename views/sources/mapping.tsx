import type { FileFormat } from '../../src/channels/contract.ts';
import type { FILE_CHOICES, ShownFile } from '../../src/flow/bringing.ts';
import type { Import } from '../../src/sources/imports.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Button, EnterSubmits } from '../parts/button.tsx';
import { Check, SelectField } from '../parts/field.tsx';
import { sourceLinks } from './links.ts';

interface MappingProps {
  view: ViewContext;
  source: Source;
  brought: Import;
  shown: ShownFile;
  form: FormState;
  choices: typeof FILE_CHOICES;
}

const MAX_CELL = 120;

/** The first rows of a file, and what its columns hold. */
export function MappingForm(props: MappingProps) {
  const { view, source, brought, shown, form, choices } = props;
  const { t } = view;
  const errorOf = errorsOf(props);
  const columns = [
    { value: '', label: t('imports.column.none') },
    ...shown.columns.map(({ key, label }) => ({ value: key, label })),
  ];
  return (
    <form method="post" action={sourceLinks.file(source.id, brought.id)} class="form wide">
      <EnterSubmits>{t('imports.do.start')}</EnterSubmits>
      <Rows view={view} shown={shown} />
      <HowWritten {...props} />
      <h2 class="sec">{t('imports.columns.title')}</h2>
      <p class="lead">{t('imports.columns.lead')}</p>
      <div class="fields">
        {choices.fields.map((field) => (
          <SelectField
            name={field}
            label={t(`imports.field.${field}`)}
            error={errorOf(field)}
            options={columns}
            value={form.values[field] ?? ''}
          />
        ))}
        <SelectField
          name="ratingMax"
          label={t('imports.scale')}
          error={errorOf('ratingMax')}
          options={choices.scales.map((scale) => ({
            value: String(scale),
            label: t('imports.scale.of', { n: scale }),
          }))}
          value={form.values.ratingMax}
        />
      </div>
      <Check
        name="asNew"
        label={t('imports.as_new')}
        hint={t('imports.as_new_hint')}
        checked={form.values.asNew !== undefined}
      />
      <p class="go">
        <Button kind="primary">{t('imports.do.start')}</Button>
        <span class="hint">{t('imports.do.start_hint')}</span>
      </p>
    </form>
  );
}

const errorsOf =
  ({ view, form }: Pick<MappingProps, 'view' | 'form'>) =>
  (name: string) =>
    form.errors[name] && view.t.problem(form.errors[name]);

interface HowWrittenProps {
  view: ViewContext;
  brought: { format: FileFormat };
  form: FormState;
  choices: Pick<typeof FILE_CHOICES, 'encodings' | 'separators'>;
}

/** What most people never have to touch: it was seen in the file. */
export function HowWritten(props: HowWrittenProps) {
  const { view, brought, form, choices } = props;
  const { t } = view;
  const errorOf = errorsOf(props);
  const isCsv = brought.format.kind === 'csv';
  return (
    <details class="seldom" open={Boolean(errorOf('encoding') ?? errorOf('separator'))}>
      <summary>{t('imports.format.title')}</summary>
      <div class="fields">
        <SelectField
          name="encoding"
          label={t('imports.format.encoding')}
          hint={t('imports.format.encoding_hint')}
          error={errorOf('encoding')}
          options={choices.encodings.map((value) => ({ value, label: value.toUpperCase() }))}
          value={form.values.encoding}
        />
        {isCsv && (
          <SelectField
            name="separator"
            label={t('imports.format.separator')}
            error={errorOf('separator')}
            options={choices.separators.map((value) => ({
              value,
              label: value === '\t' ? t('imports.format.tab') : value,
            }))}
            value={form.values.separator}
          />
        )}
      </div>
      {isCsv && (
        <Check name="header" label={t('imports.format.header')} checked={form.values.header !== undefined} />
      )}
      <p class="go">
        <Button small name="again" value="1" formnovalidate icon="rotate-ccw">
          {t('imports.do.again')}
        </Button>
      </p>
    </details>
  );
}

/** The first rows, with what is bad among them. */
export function Rows({ view, shown }: { view: ViewContext; shown: Pick<ShownFile, 'columns' | 'rows'> }) {
  const { t } = view;
  const faulty = shown.rows.filter(({ fault }) => fault);
  return (
    <>
      <section class="scrolled" tabindex={0} aria-label={t('imports.rows')}>
        <table class="preview">
          <caption class="vh">{t('imports.rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('imports.line_short')}</th>
              {shown.columns.map(({ label }) => (
                <th scope="col">{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.rows.map(({ values, line, fault }) => (
              <tr class={fault ? 'wrong' : undefined}>
                <th scope="row">{line}</th>
                {shown.columns.map(({ key }) => (
                  <td>{cut(Object.hasOwn(values, key) ? (values[key] ?? '') : '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {faulty.length > 0 && (
        <ul class="rows faults">
          {faulty.map(({ line, fault }) => (
            <li>
              <b>{t('imports.line', { n: line })}</b>
              <span>{fault && t.problem(fault)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const cut = (text: string): string => (text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1)}…` : text);

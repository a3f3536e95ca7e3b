import type { FormCase } from '../../src/watches/forms/inflect.ts';
import type { ShownForm, ShownTerm } from '../../src/watches/shown-forms.ts';
import type { ShownSpelling } from '../../src/watches/shown-ways.ts';
import type { TermTuning, WatchTuning } from '../../src/watches/tuning.ts';
import type { ViewContext } from '../context.ts';

/** The element that new forms are morphed into. */
export const TERMS_ID = 'terms';

/** More terms than this are inflected all the same, but nobody wants to read them. */
const MAX_SHOWN = 12;

export interface TermsProps {
  view: ViewContext;
  terms: readonly ShownTerm[];
  tuning: WatchTuning;
  /** how often each form was met in the texts tried, by its folded text */
  met: ReadonlyMap<string, number>;
  /** the fault of the other names, if one was refused */
  fault?: string;
}

/** Every form that is looked for, each to be switched off, and what else people call it. */
export function Terms({ view, terms, tuning, met, fault }: TermsProps) {
  const { t } = view;
  const shown = terms.slice(0, MAX_SHOWN);
  return (
    <section id={TERMS_ID} class="terms" aria-label={t('watches.forms')}>
      <input type="hidden" name="tuning" value={JSON.stringify(tuning)} />
      {shown.length > 0 && (
        <>
          <h2 class="sec">{t('watches.forms')}</h2>
          <p class="lead">{t('watches.forms_lead')}</p>
        </>
      )}
      {shown.map((term, at) => (
        <Term view={view} at={at} term={term} own={tuning.terms[term.key]} met={met} />
      ))}
      {terms.length > MAX_SHOWN && (
        <p class="lead">{t('watches.forms_more', { n: terms.length - MAX_SHOWN })}</p>
      )}
      {fault && <p class="error">{fault}</p>}
    </section>
  );
}

interface TermProps {
  view: ViewContext;
  at: number;
  term: ShownTerm;
  own: TermTuning | undefined;
  met: ReadonlyMap<string, number>;
}

function Term({ view, at, term, own, met }: TermProps) {
  const { t } = view;
  const name = idOf(term.key);
  const groups = [
    ...term.groups.map(({ language, forms }) => ({
      id: `forms-${name}-${language}`,
      label: term.groups.length > 1 ? t(`language.${language}`) : null,
      chips: forms,
    })),
    ...term.ways.map(({ kind, spellings }) => ({
      id: `ways-${name}-${kind}`,
      label: t(`watches.way.${kind}`),
      chips: spellings.map((one) => ({ ...one, shown: saidOf(view, one), cases: [] })),
    })),
  ];
  const forms = groups.flatMap(({ chips }) => chips.map(({ text }) => text));
  return (
    <fieldset class="term" id={`term-${name}`}>
      <legend>
        {term.term} {term.isAlias && <small>{t('watches.alias')}</small>}
      </legend>
      <input type="hidden" name={`term.${at}`} value={term.key} />
      <input type="hidden" name={`forms.${at}`} value={forms.join(',')} />
      {groups.map(({ id, label, chips }) => (
        <p class="forms" id={id}>
          {label && <span class="of">{label}</span>}
          <span class="chips">
            {chips.map((form) => (
              <Chip
                view={view}
                at={at}
                id={`on-${name}-${idOf(form.text)}`}
                form={form}
                own={own}
                met={met}
              />
            ))}
          </span>
        </p>
      ))}
      {term.takesAliases && (
        <p class="aliases">
          <label for={`aliases-${name}`}>{t('watches.aliases')}</label>
          <input
            type="text"
            id={`aliases-${name}`}
            name={`aliases.${at}`}
            value={own?.aliases ?? ''}
            maxlength={400}
            autocomplete="off"
            autocapitalize="none"
            placeholder={t('watches.aliases_example')}
          />
        </p>
      )}
    </fieldset>
  );
}

interface ChipProps extends Omit<TermProps, 'term'> {
  id: string;
  form: ShownForm;
}

function Chip({ view, at, id, form, own, met }: ChipProps) {
  const n = met.get(form.text) ?? 0;
  return (
    <label
      class="f"
      id={`${id}-chip`}
      title={form.cases.map((one) => caseName(view, one)).join(', ') || undefined}
    >
      <input
        type="checkbox"
        id={id}
        name={`on.${at}`}
        value={form.text}
        checked={!own?.off.includes(form.text)}
      />
      <span>{form.shown}</span>
      {n > 0 && <small>{n}</small>}
    </label>
  );
}

/** A spelling as it is written; a whole kind of them as a sentence. */
const saidOf = ({ t }: ViewContext, { all, shown }: ShownSpelling): string =>
  all ? t(`watches.way.any_${all}`, { example: shown }) : shown;

function caseName({ t }: ViewContext, one: FormCase): string {
  const [name = '', plural] = one.split('.');
  const said = t.maybe(`watches.case.${name}`) ?? '';
  return plural ? `${said} ${t('watches.plural')}` : said;
}

/** A folded text as a part of an id: any two differ. */
const idOf = (text: string): string =>
  text.replace(/[^a-z0-9]/g, (sign) => (sign === ' ' ? '_' : `-${sign.codePointAt(0)!.toString(16)}-`));

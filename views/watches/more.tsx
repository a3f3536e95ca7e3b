import type { WatchError } from '../../src/watches/fault.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Fault } from './fault.tsx';

/** What a language box stands for. */
const SCOPES = ['cs', 'sk', 'pl', 'en', 'other'] as const;

interface MoreProps {
  view: ViewContext;
  form: FormState;
  fault: WatchError | undefined;
  watchId: number | null;
  /** attributes by which a field tries the expression while it changes */
  typing: Record<string, string>;
}

/** What few need, folded away until it holds something: the languages of a watch, and words that stand near its name. */
export function More({ view, form, fault, watchId, typing }: MoreProps) {
  const { t } = view;
  const { context = '', languages } = form.values;
  const ticked = languages?.split(',') ?? SCOPES;
  const isSet = context !== '' || ticked.length < SCOPES.length || fault !== undefined;
  return (
    <details class="seldom" open={isSet}>
      <summary>{t('watches.more')}</summary>
      <fieldset class="field scope">
        <legend>{t('watches.languages')}</legend>
        <p class="langs" {...typing} hx-trigger="input delay:300ms">
          {SCOPES.map((scope) => (
            <label>
              <input type="checkbox" name="languages" value={scope} checked={ticked.includes(scope)} />{' '}
              {t(scope === 'other' ? 'watches.language.other' : `language.${scope}`)}
            </label>
          ))}
        </p>
        <p class="hint">{t('watches.languages_hint')}</p>
      </fieldset>
      <div class="field">
        <label for="context">{t('watches.context')}</label>
        <div>
          <textarea
            class={`expr short${fault ? ' bad' : ''}`}
            id="context"
            name="context"
            rows={2}
            spellcheck={false}
            aria-describedby="context-fault context-hint"
            aria-invalid={fault ? 'true' : undefined}
            {...typing}
          >
            {context}
          </textarea>
          <Fault view={view} field="context" text={context} error={fault} watchId={watchId} />
        </div>
        <p class="hint" id="context-hint">
          {t('watches.context_hint')}
        </p>
      </div>
    </details>
  );
}

import type { ViewContext } from '../context.ts';
import { Button } from './button.tsx';

interface CopiedProps {
  view: ViewContext;
  id: string;
  label: string;
  hint?: string;
  value: string;
}

/** Something to carry elsewhere. */
export const Copied = ({ view, id, label, hint, value }: CopiedProps) => (
  <div class="field copied">
    <label for={id}>{label}</label>
    <div>
      <input id={id} type="text" readonly value={value} spellcheck={false} autocomplete="off" />
      <CopyButton view={view} of={id} />
    </div>
    {hint && <p class="hint">{hint}</p>}
  </div>
);

/** Shown where the browser can do it (static/js/copy.js). */
export const CopyButton = ({ view, of }: { view: ViewContext; of: string }) => (
  <Button type="button" small icon="copy" data-copy={of} data-copied={view.t('sources.copied')} hidden>
    {view.t('sources.copy')}
  </Button>
);

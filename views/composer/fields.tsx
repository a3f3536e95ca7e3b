import type { Child } from 'hono/jsx';
import { Icon } from '../parts/icon.tsx';
import { DraftState } from '../parts/live.tsx';
import { ReplyCheck } from './check.tsx';
import { type ComposerProps, typed } from './props.ts';

/** What every form of the composer carries unseen. */
export const Hidden = ({ tab, mentionId, requestId, openedAt, suggestion, template }: ComposerProps) => (
  <>
    <input type="hidden" name="tab" value={tab} />
    <input type="hidden" name="mentionId" value={mentionId} />
    <input type="hidden" name="requestId" value={requestId} />
    <input type="hidden" name="openedAt" value={openedAt.toISOString()} />
    {template && <input type="hidden" name="template" value={template} />}
    {suggestion !== '' && <input type="hidden" name="suggested" value={suggestion.trim()} />}
  </>
);

/** Fields that tell what is wrong with them themselves; of any other the sheet tells it. */
const TELLS_ITSELF: ReadonlySet<string> = new Set([
  'subject',
  'customerEmail',
  'departmentId',
  'publicNote',
  'file',
]);

/** What is wrong with a field of the composer, beneath it. */
export const Wrong = ({ composer, field, id }: { composer: ComposerProps; field: string; id?: string }) => {
  const wrong = composer.form?.errors[field];
  return wrong ? (
    <p class="error" id={id}>
      <Icon name="circle-alert" /> {composer.desk.view.t.problem(wrong)}
    </p>
  ) : null;
};

/** The sheet one types on; kept on the server while typing (static/js/drafts.js). */
export function Paper({
  composer,
  label,
  placeholder,
  field = 'text',
  hotkey = 'r',
  names,
}: {
  composer: ComposerProps;
  label: string;
  placeholder?: string;
  field?: string;
  hotkey?: string;
  /** id of the list that offers names after an @ */
  names?: string;
}) {
  const { id, tab, focus, form, suggestion, files } = composer;
  const told = (name: string) => TELLS_ITSELF.has(name) && (name !== 'file' || files !== null);
  const wrong = Object.keys(form?.errors ?? {}).find((name) => !told(name));
  return (
    <>
      <textarea
        class="paper"
        id={`paper-${id}-${tab}`}
        name={field}
        aria-label={label}
        placeholder={placeholder}
        data-key={hotkey}
        data-draft-url={`/conversations/${id}/draft`}
        data-suggested={suggestion || undefined}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? 'paper-error' : undefined}
        aria-autocomplete={names ? 'list' : undefined}
        aria-controls={names}
        autofocus={focus}
      >
        {typed(composer, field)}
      </textarea>
      {wrong && <Wrong composer={composer} field={wrong} id="paper-error" />}
    </>
  );
}

/** Somebody else is on it: whoever answers all the same says so. */
function DespiteClaim({ desk, heldBy }: ComposerProps) {
  if (heldBy === null) return null;
  return (
    <label class="check held">
      <input type="checkbox" name="despiteClaim" value="yes" />
      <span>{desk.view.t('desk.composer.despite', { name: heldBy })}</span>
    </label>
  );
}

export const Foot = ({ composer, children }: { composer: ComposerProps; children: Child }) => (
  <footer>
    <ReplyCheck view={composer.desk.view} {...composer.check} />
    <DespiteClaim {...composer} />
    <DraftState view={composer.desk.view} />
    {children}
  </footer>
);

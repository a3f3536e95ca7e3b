import type { SignatureStyle } from '../../src/db/schema/people.ts';
import type { ViewContext } from '../context.ts';
import { SelectField } from '../parts/field.tsx';

const SIGNATURE_STYLES: readonly SignatureStyle[] = ['dash', 'caret', 'full'];

/** How one signs on one kind of channel. */
export interface SignatureChoice {
  kind: string;
  /** the network's own name */
  label: string;
  /** '' = left as it is */
  chosen: string;
  /** what it is when left */
  left: SignatureStyle;
  /** what stands under an answer; '' = it can't be signed */
  preview: string;
}

/** A choice of style for each kind of channel, with how it looks. */
export const SignatureStyles = ({
  view,
  choices,
}: {
  view: ViewContext;
  choices: readonly SignatureChoice[];
}) => (
  <div class="fields">
    {choices.map(({ kind, label, chosen, left, preview }) => (
      <SelectField
        name={`style_${kind}`}
        label={label}
        value={chosen}
        hint={<span class="signed">{preview}</span>}
        options={[
          { value: '', label: view.t('signature.left', { style: view.t(`signature.style.${left}`) }) },
          ...SIGNATURE_STYLES.map((style) => ({ value: style, label: view.t(`signature.style.${style}`) })),
        ]}
      />
    ))}
  </div>
);

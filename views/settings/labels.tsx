import type { Label } from '../../src/queue/index.ts';
import type { FormState } from '../form.ts';
import { Chip } from '../parts/bits.tsx';
import { Entries, Entry } from './entries.tsx';
import { Line } from './fields.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

interface LabelProps {
  frame: SettingsFrame;
  form: FormState;
}

/** Steps of the palette. */
const HUES = Array.from({ length: 12 }, (_, hue) => hue);

/** Labels: the seven that came with the house, and the team's own. */
export const LabelsPage = ({ entries, ...props }: LabelProps & { entries: readonly Label[] }) => {
  const { view } = props.frame;
  const name = ({ key, name }: Label) => (key && view.t.maybe(`label.${key}`)) || name;
  return (
    <Settings frame={props.frame} page="settings.labels">
      <Entries
        view={view}
        entries={entries}
        path="/labels"
        isFixed={({ key }) => key !== null}
        head={(label) => ({
          name: <Chip name={name(label)} hue={label.hue} />,
          more: label.key === null ? undefined : view.t('settings.labels.shipped'),
        })}
        words={{ none: '', add: view.t('settings.labels.add') }}
      >
        <Fields {...props} />
      </Entries>
    </Settings>
  );
};

export const LabelPage = ({ id, ...props }: LabelProps & { id: number }) => (
  <Settings frame={props.frame} page="settings.labels">
    <Entry view={props.frame.view} action={`/labels/${id}`}>
      <Fields {...props} />
    </Entry>
  </Settings>
);

const Fields = ({ frame: { view }, form }: LabelProps) => (
  <>
    <Line view={view} form={form} name="name" label="settings.name" maxlength={40} />
    <fieldset>
      <legend>{view.t('settings.labels.hue')}</legend>
      <div class="hues">
        {HUES.map((hue) => (
          <label>
            <input
              type="radio"
              name="hue"
              value={hue}
              checked={String(hue) === (form.values.hue ?? '0')}
              aria-label={view.t('settings.labels.hue_n', { n: hue + 1 })}
            />
            <span class={`swatch h${hue}`} />
          </label>
        ))}
      </div>
      {form.errors.hue && <p class="error">{view.t.problem(form.errors.hue)}</p>}
    </fieldset>
  </>
);

import type { MacroStep } from '../../src/shortcuts/macros.ts';
import type { ViewContext } from '../context.ts';
import { type Colleague, type Label, labelName } from '../desk.ts';

/** What the steps of macros speak of. */
export interface StepWorld {
  labels: readonly Label[];
  colleagues: readonly Colleague[];
  templates: readonly { id: number; name: string }[];
}

/** A step in a few words: "štítek reklamace". */
export function stepWords(view: ViewContext, step: MacroStep, world: StepWorld): string {
  const { t } = view;
  const gone = t('macros.gone');
  switch (step.kind) {
    case 'claim':
      return t('macros.step.claim');
    case 'note':
      return t('macros.step.note', { text: step.text });
    case 'snooze':
      return t('macros.step.snooze', { when: t(`desk.snooze.${step.name}`) });
    case 'resolve':
      return t('macros.step.resolve', { how: t(`resolution.${step.resolution}`) });
    case 'assign':
      return t('macros.step.assign', {
        name: world.colleagues.find(({ id }) => id === step.assigneeId)?.name ?? gone,
      });
    case 'template':
      return t('macros.step.template', {
        name: world.templates.find(({ id }) => id === step.templateId)?.name ?? gone,
      });
    default: {
      const label = world.labels.find(({ id }) => id === step.labelId);
      return t(`macros.step.${step.kind}`, { name: label ? labelName(view, label) : gone });
    }
  }
}

/** A step as the one value of a choice: `label:3`. Notes stand in a field of their own. */
export const stepValue = (step: MacroStep): string => {
  switch (step.kind) {
    case 'claim':
    case 'note':
      return step.kind;
    case 'snooze':
      return `snooze:${step.name}`;
    case 'resolve':
      return `resolve:${step.resolution}`;
    case 'assign':
      return `assign:${step.assigneeId}`;
    case 'template':
      return `template:${step.templateId}`;
    default:
      return `${step.kind}:${step.labelId}`;
  }
};

const SNOOZES = ['hour', 'afternoon', 'tomorrow', 'monday'] as const;
const RESOLUTIONS = ['answered', 'handed_off', 'nothing_to_answer', 'not_about_us', 'spam'] as const;

/** Every step that can be chosen. */
export const choosable = ({ labels, colleagues, templates }: StepWorld): MacroStep[] => [
  { kind: 'claim' },
  ...colleagues.map(({ id }): MacroStep => ({ kind: 'assign', assigneeId: id })),
  ...labels.map(({ id }): MacroStep => ({ kind: 'label', labelId: id })),
  ...labels.map(({ id }): MacroStep => ({ kind: 'unlabel', labelId: id })),
  ...templates.map(({ id }): MacroStep => ({ kind: 'template', templateId: id })),
  ...SNOOZES.map((name): MacroStep => ({ kind: 'snooze', name })),
  ...RESOLUTIONS.map((resolution): MacroStep => ({ kind: 'resolve', resolution })),
];

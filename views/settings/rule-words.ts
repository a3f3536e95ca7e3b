import type { RuleAct } from '../../src/rules/store.ts';
import type { ViewContext } from '../context.ts';
import { type Colleague, type Label, labelName } from '../desk.ts';

/** What acts of rules speak of. */
export interface RuleWorld {
  labels: readonly Label[];
  colleagues: readonly Colleague[];
  /** left out where only that it went to one is told */
  departments?: readonly { id: number; name: string }[];
}

const SNOOZES = [1, 4, 24, 72] as const;
const RESOLUTIONS = ['answered', 'handed_off', 'nothing_to_answer', 'not_about_us', 'spam'] as const;

/** An act in a few words: "přidat štítek reklamace". */
export function actWords(
  { t, ...view }: ViewContext,
  act: RuleAct,
  { labels, colleagues, departments }: RuleWorld,
): string {
  const nameOf = (userId: number) => colleagues.find(({ id }) => id === userId)?.name ?? t('rules.gone');
  switch (act.kind) {
    case 'label':
    case 'unlabel': {
      const label = labels.find(({ id }) => id === act.labelId);
      return t(`rules.act.${act.kind}`, { name: label ? labelName({ t, ...view }, label) : t('rules.gone') });
    }
    case 'assign':
      return t('rules.act.assign', { name: nameOf(act.assigneeId) });
    case 'notify':
    case 'follow':
      return t(`rules.act.${act.kind}`, { name: nameOf(act.userId) });
    case 'handOff': {
      if (departments === undefined) return t('rules.act.handOff.some');
      const name = departments.find(({ id }) => id === act.departmentId)?.name ?? t('rules.gone');
      return t('rules.act.handOff', { name });
    }
    case 'snooze':
      return t('rules.act.snooze', { n: act.hours });
    case 'resolve':
      return t('rules.act.resolve', { name: t(`resolution.${act.resolution}`) });
    default:
      return t(`rules.act.${act.kind}`);
  }
}

/** An act as the one value of a choice: `label:3`. */
export function actValue(act: RuleAct): string {
  switch (act.kind) {
    case 'label':
    case 'unlabel':
      return `${act.kind}:${act.labelId}`;
    case 'assign':
      return `assign:${act.assigneeId}`;
    case 'notify':
    case 'follow':
      return `${act.kind}:${act.userId}`;
    case 'handOff':
      return `handOff:${act.departmentId}`;
    case 'snooze':
      return `snooze:${act.hours}`;
    case 'resolve':
      return `resolve:${act.resolution}`;
    default:
      return act.kind;
  }
}

/** Every act that can be chosen. */
export const choosableActs = ({ labels, colleagues, departments = [] }: RuleWorld): RuleAct[] => [
  ...labels.map(({ id }): RuleAct => ({ kind: 'label', labelId: id })),
  ...labels.map(({ id }): RuleAct => ({ kind: 'unlabel', labelId: id })),
  ...colleagues.map(({ id }): RuleAct => ({ kind: 'assign', assigneeId: id })),
  ...colleagues.map(({ id }): RuleAct => ({ kind: 'notify', userId: id })),
  { kind: 'answer' },
  { kind: 'know' },
  ...SNOOZES.map((hours): RuleAct => ({ kind: 'snooze', hours })),
  ...RESOLUTIONS.map((resolution): RuleAct => ({ kind: 'resolve', resolution })),
  ...colleagues.map(({ id }): RuleAct => ({ kind: 'follow', userId: id })),
  { kind: 'note', text: '' },
  { kind: 'draft', text: '' },
  ...departments.map(({ id }): RuleAct => ({ kind: 'handOff', departmentId: id, text: '' })),
  { kind: 'hide' },
  { kind: 'call' },
];

import type { RuleAct } from '../../src/rules/store.ts';
import type { ViewContext } from '../context.ts';
import { type Colleague, type Label, labelName } from '../desk.ts';

/** What acts of rules speak of. */
export interface RuleWorld {
  labels: readonly Label[];
  colleagues: readonly Colleague[];
  /** left out where only that it went to one is told */
  departments?: readonly { id: number; name: string }[];
  teams?: readonly { id: number; name: string }[];
  policies?: readonly { id: number; name: string }[];
  templates?: readonly { id: number; name: string }[];
}

const SNOOZES = [1, 4, 24, 72] as const;
/** As urgent as the steps of the house begin, and beyond all else. */
const URGENT = [60, 80, 100] as const;
const RESOLUTIONS = ['answered', 'handed_off', 'nothing_to_answer', 'not_about_us', 'spam'] as const;

/** An act in a few words: "přidat štítek reklamace". */
export function actWords(
  { t, ...view }: ViewContext,
  act: RuleAct,
  { labels, colleagues, departments, teams, policies, templates }: RuleWorld,
): string {
  /** of some of the house; without a name where only that it was one is told */
  const named = (kind: 'handOff' | 'team' | 'policy' | 'template', some: RuleWorld['teams'], id: number) =>
    some === undefined
      ? t(`rules.act.${kind}.some`)
      : t(`rules.act.${kind}`, { name: some.find((one) => one.id === id)?.name ?? t('rules.gone') });
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
    case 'owner':
      return t(`rules.act.${act.kind}`, { name: nameOf(act.userId) });
    case 'handOff':
      return named('handOff', departments, act.departmentId);
    case 'team':
      return named('team', teams, act.teamId);
    case 'policy':
      return named('policy', policies, act.policyId);
    case 'template':
      return named('template', templates, act.templateId);
    case 'urgent':
      return t('rules.act.urgent', { n: act.to });
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
    case 'owner':
      return `${act.kind}:${act.userId}`;
    case 'team':
      return `team:${act.teamId}`;
    case 'policy':
      return `policy:${act.policyId}`;
    case 'template':
      return `template:${act.templateId}`;
    case 'urgent':
      return `urgent:${act.to}`;
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

/** Every act that can be chosen, by what it is about; `group` is i18n `rules.acts.<group>`. */
export function choosableActs({
  labels,
  colleagues,
  departments = [],
  teams = [],
  policies = [],
  templates = [],
}: RuleWorld): { group: 'conversation' | 'people' | 'time' | 'words' | 'customer'; acts: RuleAct[] }[] {
  const ofEach = (some: readonly { id: number }[], act: (id: number) => RuleAct) =>
    some.map(({ id }) => act(id));
  return [
    {
      group: 'conversation',
      acts: [
        ...ofEach(labels, (labelId) => ({ kind: 'label', labelId })),
        ...ofEach(labels, (labelId) => ({ kind: 'unlabel', labelId })),
        ...RESOLUTIONS.map((resolution): RuleAct => ({ kind: 'resolve', resolution })),
        { kind: 'hide' },
      ],
    },
    {
      group: 'people',
      acts: [
        ...ofEach(teams, (teamId) => ({ kind: 'team', teamId })),
        ...ofEach(colleagues, (assigneeId) => ({ kind: 'assign', assigneeId })),
        ...ofEach(colleagues, (userId) => ({ kind: 'notify', userId })),
        ...ofEach(colleagues, (userId) => ({ kind: 'follow', userId })),
        ...ofEach(departments, (departmentId) => ({ kind: 'handOff', departmentId, text: '' })),
        { kind: 'call' },
      ],
    },
    {
      group: 'time',
      acts: [
        { kind: 'answer' },
        { kind: 'know' },
        ...ofEach(policies, (policyId) => ({ kind: 'policy', policyId })),
        ...URGENT.map((to): RuleAct => ({ kind: 'urgent', to })),
        ...SNOOZES.map((hours): RuleAct => ({ kind: 'snooze', hours })),
      ],
    },
    {
      group: 'words',
      acts: [
        { kind: 'note', text: '' },
        { kind: 'draft', text: '' },
        ...ofEach(templates, (templateId) => ({ kind: 'template', templateId })),
      ],
    },
    {
      group: 'customer',
      acts: [{ kind: 'vip' }, ...ofEach(colleagues, (userId) => ({ kind: 'owner', userId }))],
    },
  ];
}

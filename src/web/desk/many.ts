import { z } from 'zod';
import { untilOf } from '../../flow/snoozing.ts';
import { Problem } from '../../lib/errors.ts';
import { type Act, RESOLUTIONS } from '../../queue/index.ts';
import { key } from '../forms.ts';

export const MANY_ACTS = ['claim', 'tomorrow', 'snooze', 'assign', 'label', 'unlabel', 'resolve'] as const;

/** What can be done to many at once: ticked ones, or all that a list holds. */
export const ManyForm = z.object({
  act: z.enum(MANY_ACTS),
  labelId: key().optional(),
  assigneeId: key().optional(),
  snooze: z.enum(['hour', 'afternoon', 'tomorrow', 'monday']).optional(),
  resolution: z.enum(RESOLUTIONS).optional(),
});

/** The act of the form; Problem `invalid` where what it needs was not chosen. */
export function manyAct(form: z.infer<typeof ManyForm>, now: Date, timeZone: string): Act {
  switch (form.act) {
    case 'claim':
      return { kind: 'claim' };
    case 'tomorrow':
      return { kind: 'snooze', until: untilOf('tomorrow', now, timeZone) };
    case 'snooze':
      return { kind: 'snooze', until: untilOf(form.snooze ?? 'tomorrow', now, timeZone) };
    case 'assign':
      if (form.assigneeId === undefined) throw new Problem('invalid', 'queue.assignee_gone');
      return { kind: 'assign', assigneeId: form.assigneeId };
    case 'label':
    case 'unlabel':
      if (form.labelId === undefined) throw new Problem('invalid', 'queue.label_gone');
      return { kind: form.act, labelId: form.labelId };
    case 'resolve':
      if (form.resolution === undefined) throw new Problem('invalid', 'problem.field.choice');
      return { kind: 'resolve', resolution: form.resolution };
  }
}

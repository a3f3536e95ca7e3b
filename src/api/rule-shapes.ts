import { z } from 'zod';
import { LANGS } from '../i18n/index.ts';
import { RESOLUTIONS } from '../queue/index.ts';
import { MOST_ACTS } from '../rules/store.ts';
import { MENTION_KINDS, VISIBILITIES } from '../settings/policies.ts';

const ids = z.array(z.int().positive()).max(100);
const id = z.int().positive();
const MAX_HOURS = 24 * 31;
const MAX_TEXT = 5_000;
const MOST_URGENT = 100;

/** Conditions and acts of a rule as other programs give them. */
export const RULE_SHAPES = {
  when: z
    .strictObject({
      sources: ids,
      channels: z.array(z.string().max(40)).max(40),
      kinds: z.array(z.enum(MENTION_KINDS)),
      visibilities: z.array(z.enum(VISIBILITIES)),
      languages: z.array(z.enum(LANGS)),
      sentiments: z.array(z.enum(['negative', 'neutral', 'positive', 'mixed'])),
      labels: ids,
      words: z.string().max(1_000),
      urgencyFrom: z.int().min(1).max(100).nullable(),
      unheardFrom: z.int().min(1).max(99).nullable(),
      handedFrom: z.int().min(1).max(99).nullable(),
      vip: z.boolean().nullable(),
      hours: z.enum(['open', 'closed']).nullable(),
      assignee: z.int().min(0).nullable(),
      owner: z.int().min(0).nullable().describe('who looks after the person; 0 = nobody'),
    })
    .partial(),
  acts: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['label', 'unlabel']), labelId: id }),
        z.strictObject({ kind: z.literal('assign'), assigneeId: id }),
        z.strictObject({ kind: z.enum(['answer', 'know']) }),
        z.strictObject({ kind: z.literal('snooze'), hours: z.int().min(1).max(MAX_HOURS) }),
        z.strictObject({ kind: z.literal('resolve'), resolution: z.enum(RESOLUTIONS) }),
        z.strictObject({ kind: z.literal('team'), teamId: id }),
        z.strictObject({ kind: z.literal('policy'), policyId: id }),
        z.strictObject({ kind: z.literal('urgent'), to: z.int().min(1).max(MOST_URGENT) }),
        z.strictObject({ kind: z.literal('template'), templateId: id }),
        z.strictObject({ kind: z.enum(['notify', 'follow', 'owner']), userId: id }),
        z.strictObject({ kind: z.enum(['call', 'hide', 'vip']) }),
        z.strictObject({ kind: z.enum(['note', 'draft']), text: z.string().min(1).max(MAX_TEXT) }),
        z.strictObject({
          kind: z.literal('handOff'),
          departmentId: id,
          text: z.string().min(1).max(MAX_TEXT),
        }),
      ]),
    )
    .max(MOST_ACTS),
};

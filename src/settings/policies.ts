import { z } from 'zod';

export const MENTION_KINDS = [
  'comment',
  'reply',
  'mention',
  'message',
  'post',
  'review',
  'article',
  'email',
] as const;
export const VISIBILITIES = ['public', 'limited', 'private'] as const;

/** Longest promise, in minutes: a week. */
export const MAX_MINUTES = 10_080;
const minutes = z.number().int().min(1).max(MAX_MINUTES).nullable().default(null);

/** All that is set must be true; an empty list asks for nothing. */
const when = z.object({
  sources: z.array(z.number().int()).default([]),
  channels: z.array(z.string()).default([]),
  kinds: z.array(z.enum(MENTION_KINDS)).default([]),
  visibilities: z.array(z.enum(VISIBILITIES)).default([]),
  /** any of these */
  labels: z.array(z.number().int()).default([]),
  /** null = whoever it is */
  vip: z.boolean().nullable().default(null),
  /** null = however urgent */
  urgencyFrom: z.number().int().min(1).max(100).nullable().default(null),
});
export type PolicyConditions = z.infer<typeof when>;

const policy = z.object({
  id: z.number().int(),
  name: z.string().min(1).max(80),
  when: when.prefault({}),
  /** to our first answer; null = as without a policy */
  first: minutes,
  /** to the next one, when they write again; null = as the first */
  next: minutes,
  /** a handoff to e-mail; null = as the house */
  handoff: minutes,
  /** which hours count; source = as set there */
  clock: z.enum(['source', 'always', 'profile']).default('source'),
});
export type Policy = z.infer<typeof policy>;

/** Response policies in their order: the first that is true of a message says how soon it is answered. */
export const policies = z.object({ list: z.array(policy).default([]) });

import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { users } from './people.ts';
import { conversations } from './queue.ts';

/** What a rule waits for. */
export const RULE_EVENTS = [
  'arrived',
  'opened',
  'reopened',
  'answered',
  'labelled',
  'assigned',
  'late',
  'handed',
  'closed',
] as const;
export type RuleEvent = (typeof RULE_EVENTS)[number];

/** What must hold: each of these; of a list any. An empty list, an empty text and null ask for nothing. */
export interface RuleWhen {
  sources: number[];
  channels: string[];
  kinds: ('comment' | 'reply' | 'mention' | 'message' | 'post' | 'review' | 'article' | 'email')[];
  visibilities: ('public' | 'limited' | 'private')[];
  languages: string[];
  sentiments: ('negative' | 'neutral' | 'positive' | 'mixed')[];
  labels: number[];
  /** in the grammar of the watches */
  words: string;
  urgencyFrom: number | null;
  /** messages of the same person that wait in private, unanswered */
  unheardFrom: number | null;
  /** how often it was handed on */
  handedFrom: number | null;
  vip: boolean | null;
  hours: 'open' | 'closed' | null;
  /** who answers; 0 = nobody yet */
  assignee: number | null;
}

/** What a rule does; they are done in their order. */
export type RuleAct =
  | { kind: 'label' | 'unlabel'; labelId: number }
  | { kind: 'assign'; assigneeId: number }
  /** somebody waits for an answer; or nobody does */
  | { kind: 'answer' | 'know' }
  | { kind: 'snooze'; hours: number }
  | { kind: 'resolve'; resolution: 'answered' | 'handed_off' | 'nothing_to_answer' | 'not_about_us' | 'spam' }
  /** in their bell and on the ways they chose */
  | { kind: 'notify'; userId: number }
  /** other programs that want to hear of rules */
  | { kind: 'call' };

/** What the house does by itself, in its order. */
export const rules = pgTable(
  'rules',
  {
    id: id(),
    name: text().notNull(),
    /** its place, lowest first */
    position: integer().notNull(),
    active: boolean().notNull(),
    event: text({ enum: RULE_EVENTS }).notNull(),
    when: jsonb().$type<RuleWhen>().notNull(),
    acts: jsonb().$type<RuleAct[]>().notNull(),
    /** where it applied, no later rule looks at the same event */
    stops: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('rules_order').on(t.position, t.id),
    check(
      'rules_event',
      sql`${t.event} in ('arrived','opened','reopened','answered','labelled','assigned','late','handed','closed')`,
    ),
  ],
);

/** What one act of a rule did to a conversation, and what its way back needs. */
export interface RuleDeed {
  act: RuleAct;
  /** assign: who had it before */
  was?: number | null;
  /** resolve, know: the promises it ended */
  ended?: number[];
}

/** A rule that applied to a conversation, once. */
export const ruleRuns = pgTable(
  'rule_runs',
  {
    id: id(),
    ruleId: ref()
      .notNull()
      .references(() => rules.id, { onDelete: 'cascade' }),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    deeds: jsonb().$type<RuleDeed[]>().notNull(),
    undoneAt: instant(),
    undoneBy: ref().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [index('rule_runs_rule').on(t.ruleId, t.at), index('rule_runs_conversation').on(t.conversationId)],
);

import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { users } from './people.ts';
import { conversations, type Promised, type Sooner } from './queue.ts';

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
  'complaint',
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
  /** who looks after the person; 0 = nobody; left out by older rules */
  owner?: number | null;
}

/** What a rule does; they are done in their order. */
export type RuleAct =
  | { kind: 'label' | 'unlabel'; labelId: number }
  | { kind: 'assign'; assigneeId: number }
  /** to whoever of them has room, by turns; as soon as somebody is there */
  | { kind: 'team'; teamId: number }
  /** somebody waits for an answer; or nobody does */
  | { kind: 'answer' | 'know' }
  | { kind: 'snooze'; hours: number }
  /** the answer is owed as this response policy says, whatever that one asks for itself */
  | { kind: 'policy'; policyId: number }
  /** the message is at least so urgent */
  | { kind: 'urgent'; to: number }
  | { kind: 'resolve'; resolution: 'answered' | 'handed_off' | 'nothing_to_answer' | 'not_about_us' | 'spam' }
  /** in their bell and on the ways they chose */
  | { kind: 'notify'; userId: number }
  /** other programs that want to hear of rules */
  | { kind: 'call' }
  /** a word for the team */
  | { kind: 'note'; text: string }
  /** hears of all that happens there from now on */
  | { kind: 'follow'; userId: number }
  /** words in the composer of whoever has it, who sends them or not */
  | { kind: 'draft'; text: string }
  /** a template's words there, filled in, in the customer's language */
  | { kind: 'template'; templateId: number }
  /** the person gets special care */
  | { kind: 'vip' }
  /** who looks after the person from now on */
  | { kind: 'owner'; userId: number }
  /** the message, at its network, where that can be done */
  | { kind: 'hide' }
  /** by e-mail to a department, in the name of who keeps the rule; once a conversation and department */
  | { kind: 'handOff'; departmentId: number; text: string };

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
    /** who saved it last: in their name goes out what it sends */
    keptBy: ref().references(() => users.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('rules_order').on(t.position, t.id),
    check(
      'rules_event',
      sql`${t.event} in ('arrived','opened','reopened','answered','labelled','assigned','late','handed','closed','complaint')`,
    ),
  ],
);

/** How far rules have read the story of what happened. */
export const ruleMarks = pgTable('rule_marks', {
  what: text({ enum: ['story'] }).primaryKey(),
  /** the last event that was looked at */
  upTo: ref().notNull(),
});

/** What one act of a rule did to a conversation, and what its way back needs. */
export interface RuleDeed {
  act: RuleAct;
  /** assign, team: who had it before; owner: who looked after the person */
  was?: number | null;
  /** team: which one had it before */
  team?: number | null;
  /** policy: the promise as it was; null = none ran */
  promise?: Promised | null;
  /** urgent, vip: promises that became due sooner by it */
  sooner?: Sooner[];
  /** vip, owner: who it is */
  contactId?: number;
  /** resolve, know: the promises it ended */
  ended?: number[];
  /** note: its key */
  noteId?: number;
  /** draft: whose, and what stood there */
  draft?: { userId: number; before: string; after: string };
  /** hide, urgent: which message */
  mentionId?: number;
  /** handOff: what leaves, so long as it can be taken back */
  outboxId?: string;
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

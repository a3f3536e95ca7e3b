import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { authors, mentions } from './intake.ts';
import { teams, users } from './people.ts';
import type { Sooner } from './queue.ts';
import { imports } from './sources.ts';

/** The person behind one or more authors. */
export const contacts = pgTable(
  'contacts',
  {
    id: id(),
    name: text().notNull(),
    vip: boolean().notNull().default(false),
    /** staff and blocked people never start a clock */
    kind: text({ enum: ['customer', 'staff', 'blocked'] })
      .notNull()
      .default('customer'),
    /** who looks after them */
    ownerId: ref().references(() => users.id, { onDelete: 'set null' }),
    /** in which they want to be answered; null = as they write */
    language: text({ enum: ['cs', 'sk', 'pl', 'en'] }),
    /** vykání or tykání; null = not known */
    addressForm: text({ enum: ['formal', 'informal'] }),
    /** the contact that this one was merged into, always the last of a chain; its authors hang there meanwhile */
    mergedIntoId: ref().references((): AnyPgColumn => contacts.id, { onDelete: 'cascade' }),
    firstSeenAt: instant().notNull(),
    /** when nothing was left that says who it was */
    erasedAt: instant(),
  },
  (t) => [
    index('contacts_merged').on(t.mergedIntoId).where(sql`${t.mergedIntoId} is not null`),
    index('contacts_kind').on(t.kind).where(sql`${t.kind} <> 'customer'`),
    index('contacts_owner').on(t.ownerId).where(sql`${t.ownerId} is not null`),
    check('contacts_kind_known', sql`${t.kind} in ('customer','staff','blocked')`),
    check('contacts_language', sql`${t.language} in ('cs','sk','pl','en')`),
    check('contacts_address_form', sql`${t.addressForm} in ('formal','informal')`),
  ],
);

export const contactAuthors = pgTable(
  'contact_authors',
  {
    authorId: ref()
      .primaryKey()
      .references(() => authors.id, { onDelete: 'cascade' }),
    contactId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
  },
  (t) => [index('contact_authors_contact').on(t.contactId)],
);

/** E-mail addresses and phone numbers of a person. */
export const contactAddresses = pgTable(
  'contact_addresses',
  {
    id: id(),
    contactId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    type: text({ enum: ['email', 'phone'] }).notNull(),
    /** lower case; a phone as digits with its country after a plus */
    value: text().notNull(),
    /** account: they wrote from it · message: it stood in what they wrote · hand: a colleague put it there · file: brought in one */
    origin: text({ enum: ['account', 'message', 'hand', 'file'] }).notNull(),
    mentionId: ref().references(() => mentions.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('contact_addresses_identity').on(t.contactId, t.type, t.value),
    // who else has it
    index('contact_addresses_value').on(t.value),
    index('contact_addresses_mention').on(t.mentionId),
    check('contact_addresses_type', sql`${t.type} in ('email','phone')`),
    check('contact_addresses_origin', sql`${t.origin} in ('account','message','hand','file')`),
  ],
);

/** What colleagues wrote down of a person, and what was said on the phone. */
export const contactNotes = pgTable(
  'contact_notes',
  {
    id: id(),
    contactId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    kind: text({ enum: ['note', 'call'] }).notNull(),
    text: text().notNull(),
    /** when it was written, or when the call was */
    at: instant().notNull(),
  },
  (t) => [
    index('contact_notes_contact').on(t.contactId, t.at),
    check('contact_notes_kind', sql`${t.kind} in ('note','call')`),
  ],
);

/** Why two contacts may be one person. */
export interface MergeReason {
  code: 'address' | 'handle' | 'named' | 'replyToken' | 'hand' | 'account' | 'name';
  params?: Record<string, string>;
}

/** Two contacts that may be one person, `aId` the smaller of the two; what a person said of it is remembered. */
export const contactSuggestions = pgTable(
  'contact_suggestions',
  {
    aId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    bId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    reasons: jsonb().$type<MergeReason[]>().notNull(),
    /** refused: not the same person */
    state: text({ enum: ['open', 'refused'] })
      .notNull()
      .default('open'),
    createdAt: instant().notNull(),
    decidedBy: ref().references(() => users.id, { onDelete: 'set null' }),
    decidedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.aId, t.bId] }),
    index('contact_suggestions_b').on(t.bId),
    check('contact_suggestions_order', sql`${t.aId} < ${t.bId}`),
    check('contact_suggestions_state', sql`${t.state} in ('open','refused')`),
  ],
);

/** What people set on a contact, and a merge may carry over. */
export interface Kept {
  vip: boolean;
  ownerId: number | null;
  language: 'cs' | 'sk' | 'pl' | 'en' | null;
  addressForm: 'formal' | 'informal' | null;
}

/** What a merge moved, by ids, and what it made of the one that stays. */
export interface Moved {
  authors: number[];
  addresses: number[];
  notes: number[];
  /** contacts merged into the one that went, which now point at the one that stays */
  merged: number[];
  before: Kept & { firstSeenAt: string };
  after: Kept & { firstSeenAt: string };
  /** what became more urgent by it */
  judged?: Judged[];
  /** what is due sooner by it */
  sooner?: Sooner[];
}

/** A mention that is more urgent since two people are one. */
export interface Judged {
  mentionId: number;
  before: Urgent;
  after: Urgent;
}

interface Urgent {
  urgency: number;
  urgencyReasons: { code: string; points: number; params?: Record<string, string | number> }[];
}

/** Merges that stand, with all that is needed to undo each exactly; an undone one is gone (the story has it). */
export const contactMerges = pgTable(
  'contact_merges',
  {
    id: id(),
    intoId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    fromId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    reasons: jsonb().$type<MergeReason[]>().notNull(),
    moved: jsonb().$type<Moved>().notNull(),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    at: instant().notNull(),
  },
  (t) => [index('contact_merges_into').on(t.intoId), uniqueIndex('contact_merges_from').on(t.fromId)],
);

/**
 * A person that a file brought, whom we may not have heard yet. The row stays with its contact when that is merged:
 * taking the file back finds it there.
 */
export const contactsBrought = pgTable(
  'contacts_brought',
  {
    contactId: ref()
      .primaryKey()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    importId: ref().references(() => imports.id, { onDelete: 'set null' }),
    /** whose they are; null = everyone's */
    teamId: ref().references(() => teams.id, { onDelete: 'cascade' }),
    /** hash of what the row says: the same again is known */
    rowKey: text().notNull(),
    /** the whole name in lower case; null where it is one word, which tells of nobody */
    nameKey: text(),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex('contacts_brought_row').on(t.rowKey),
    index('contacts_brought_import').on(t.importId),
    index('contacts_brought_name').on(t.nameKey),
  ],
);

/** Accounts that a file says are theirs; who writes from one is proposed. */
export const contactHandles = pgTable(
  'contact_handles',
  {
    contactId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    channel: text().notNull(),
    /** as `authorHandle` writes it, or the network's own id of the account */
    handle: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.contactId, t.channel, t.handle] }),
    index('contact_handles_account').on(t.channel, t.handle),
  ],
);

/** Who looked at whom. No foreign keys to what was looked at: it outlives them. */
export const contactReads = pgTable(
  'contact_reads',
  {
    id: id(),
    at: instant().notNull(),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    what: text({ enum: ['contact', 'conversation', 'export'] }).notNull(),
    contactId: ref(),
    conversationId: ref(),
  },
  (t) => [
    index('contact_reads_contact').on(t.contactId, t.id),
    index('contact_reads_at').on(t.at),
    check('contact_reads_what', sql`${t.what} in ('contact','conversation','export')`),
  ],
);

/** Id of the contact that a person stands under now. */
export const rootOf = (t: { id: AnyPgColumn; mergedIntoId: AnyPgColumn }): SQL<number> =>
  sql<number>`coalesce(${t.mergedIntoId}, ${t.id})`;

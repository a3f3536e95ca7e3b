import { and, asc, desc, eq, exists, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { idList } from '../../db/prepared.ts';
import {
  contactAddresses,
  contactAuthors,
  contactHandles,
  contactMerges,
  contactNotes,
  contacts,
} from '../../db/schema/contacts.ts';
import { authors, mentions } from '../../db/schema/intake.ts';
import { users } from '../../db/schema/people.ts';
import { conversationLabels, conversationMentions, labels } from '../../db/schema/queue.ts';
import { Problem } from '../../lib/errors.ts';
import { type Scope, visibleMention } from '../../people/index.ts';

/** Notes that are shown at once; the timeline has them all. */
const NOTES_SHOWN = 5;

export type PersonPanel = Awaited<ReturnType<typeof panelOf>>;
export type Person = Awaited<ReturnType<typeof personOf>>;

/**
 * Everything that is known of a person beside what they wrote, as far as this colleague may see; the id of one who was
 * merged leads to who they are now. Problem `problem.not_found` for who wrote nothing that is theirs to see.
 */
export async function personOf(tx: Tx, id: number, scope: Scope) {
  const [contact] = await tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.id, await rootId(tx, id)), known(tx, scope)));
  if (contact === undefined) throw new Problem('not-found', 'problem.not_found');
  return {
    ...contact,
    ...(await panelOf(tx, contact.id, scope)),
    accounts: await accountsOf(tx, contact.id),
    handles: await handlesOf(tx, contact.id),
    merges: await mergesInto(tx, contact.id),
  };
}

/** The id that a person stands under now; itself for who is merged into nobody, or is unknown. */
export async function rootId(tx: Tx, id: number): Promise<number> {
  const [row] = await tx.select({ into: contacts.mergedIntoId }).from(contacts).where(eq(contacts.id, id));
  return row?.into ?? id;
}

/** What stands beside a conversation of theirs without a click: owner, notes, addresses, the last label. */
export async function panelOf(tx: Tx, contactId: number, scope: Scope) {
  const [owner] = await tx
    .select({ id: users.id, name: users.name })
    .from(contacts)
    .innerJoin(users, eq(users.id, contacts.ownerId))
    .where(eq(contacts.id, contactId));
  return {
    owner: owner ?? null,
    notes: await tx
      .select({
        id: contactNotes.id,
        kind: contactNotes.kind,
        text: contactNotes.text,
        at: contactNotes.at,
        userName: users.name,
      })
      .from(contactNotes)
      .leftJoin(users, eq(users.id, contactNotes.userId))
      .where(eq(contactNotes.contactId, contactId))
      .orderBy(desc(contactNotes.at), desc(contactNotes.id))
      .limit(NOTES_SHOWN),
    addresses: await addressesOf(tx, contactId, scope),
    lastLabel: await lastLabelOf(tx, contactId, scope),
  };
}

/** What stood only in a message is for those who may read that message. */
function addressesOf(tx: Tx, contactId: number, scope: Scope) {
  const seen = tx
    .select({ id: mentions.id })
    .from(mentions)
    .where(and(eq(mentions.id, contactAddresses.mentionId), visibleMention(scope)));
  return tx
    .select({
      id: contactAddresses.id,
      type: contactAddresses.type,
      value: contactAddresses.value,
      origin: contactAddresses.origin,
    })
    .from(contactAddresses)
    .where(
      and(
        eq(contactAddresses.contactId, contactId),
        scope.all ? undefined : or(ne(contactAddresses.origin, 'message'), exists(seen)),
      ),
    )
    .orderBy(asc(contactAddresses.type), asc(contactAddresses.id));
}

/** The label of their newest conversation that has one. */
async function lastLabelOf(tx: Tx, contactId: number, scope: Scope) {
  const [label] = await tx
    .select({ id: labels.id, key: labels.key, name: labels.name, hue: labels.hue })
    .from(contactAuthors)
    .innerJoin(mentions, eq(mentions.authorId, contactAuthors.authorId))
    .innerJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .innerJoin(conversationLabels, eq(conversationLabels.conversationId, conversationMentions.conversationId))
    .innerJoin(labels, eq(labels.id, conversationLabels.labelId))
    .where(and(eq(contactAuthors.contactId, contactId), visibleMention(scope)))
    .orderBy(desc(mentions.id), asc(labels.id))
    .limit(1);
  return label ?? null;
}

const accountsOf = (tx: Tx, contactId: number) =>
  tx
    .select({
      id: authors.id,
      channel: authors.channel,
      handle: authors.handle,
      name: authors.name,
      url: authors.url,
      followers: authors.followers,
    })
    .from(contactAuthors)
    .innerJoin(authors, eq(authors.id, contactAuthors.authorId))
    .where(eq(contactAuthors.contactId, contactId))
    .orderBy(asc(authors.id));

/** Accounts that files say are theirs. */
const handlesOf = (tx: Tx, contactId: number) =>
  tx
    .selectDistinct({ channel: contactHandles.channel, handle: contactHandles.handle })
    .from(contactHandles)
    .innerJoin(contacts, eq(contacts.id, contactHandles.contactId))
    .where(or(eq(contacts.id, contactId), eq(contacts.mergedIntoId, contactId)))
    .orderBy(asc(contactHandles.channel), asc(contactHandles.handle));

/** Who was merged into this person, the newest first. */
function mergesInto(tx: Tx, contactId: number) {
  const rootOfInto = tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(or(eq(contacts.id, contactId), eq(contacts.mergedIntoId, contactId)));
  return tx
    .select({
      id: contactMerges.id,
      at: contactMerges.at,
      reasons: contactMerges.reasons,
      fromName: contacts.name,
      userName: users.name,
    })
    .from(contactMerges)
    .innerJoin(contacts, eq(contacts.id, contactMerges.fromId))
    .leftJoin(users, eq(users.id, contactMerges.userId))
    .where(inArray(contactMerges.intoId, rootOfInto))
    .orderBy(desc(contactMerges.id));
}

/** The condition over `contacts`: a file brought them, or who was merged into them, for everyone or one of these teams. */
const broughtFor = (teamIds: readonly number[]): SQL =>
  sql`exists (select from contacts_brought b join contacts one on one.id = b.contact_id
    where coalesce(one.merged_into_id, one.id) = ${contacts.id}
      and (b.team_id is null or b.team_id = any(${idList(teamIds)}::bigint[])))`;

/** The condition over `contacts`: stands for itself, and wrote something, or was brought, that this colleague may see. */
export function known(tx: Tx, scope: Scope): SQL | undefined {
  const standing = sql`${contacts.mergedIntoId} is null`;
  if (scope.all) return standing;
  const wrote = tx
    .select({ id: contactAuthors.authorId })
    .from(contactAuthors)
    .innerJoin(mentions, eq(mentions.authorId, contactAuthors.authorId))
    .where(and(eq(contactAuthors.contactId, contacts.id), visibleMention(scope)));
  return and(standing, or(exists(wrote), broughtFor(scope.teamIds)));
}

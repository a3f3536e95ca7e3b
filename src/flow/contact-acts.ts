/** What a colleague may do with a person: every verb looks them up within what the colleague may see. */
import { and, eq, ne, sql } from 'drizzle-orm';
import { addAddress, removeAddress } from '../contacts/addresses.ts';
import { type ContactFacts, type ContactKind, saveContact, setKind } from '../contacts/edit.ts';
import { type Merged, mergeContacts, noteHurried, unmerge } from '../contacts/merge.ts';
import { type NewNote, noteContact, removeNote } from '../contacts/notes.ts';
import { openSuggestions } from '../contacts/read/list.ts';
import { known, rootId } from '../contacts/read/person.ts';
import { refuse, suggestByAddress } from '../contacts/suggest.ts';
import type { Tx } from '../db/client.ts';
import { contactAuthors, contactMerges, contacts } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import type { Scope } from '../people/index.ts';
import { inOne } from '../queue/index.ts';
import { act, takeBack } from './taught.ts';
import { forgetUnheard, hearUnheard } from './unheard.ts';
import { hurryFor, markVip } from './vip.ts';

/** Who acts, what they may see, and when. */
export interface ContactActor {
  userId: number;
  scope: Scope;
  at: Date;
}

/** The contact that this id stands for now, if this colleague may see it; Problem `problem.not_found`. */
export async function contactFor(tx: Tx, id: number, scope: Scope): Promise<number> {
  const root = await rootId(tx, id);
  const [row] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.id, root), known(tx, scope)));
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  return row.id;
}

export const changeContact = async (tx: Tx, id: number, facts: Partial<ContactFacts>, by: ContactActor) =>
  saveContact(tx, await contactFor(tx, id, by.scope), facts, by);

export const makeVip = async (tx: Tx, id: number, vip: boolean, by: ContactActor) =>
  markVip(tx, await contactFor(tx, id, by.scope), vip, by);

export const writeNote = async (tx: Tx, id: number, note: NewNote, by: ContactActor) =>
  noteContact(tx, await contactFor(tx, id, by.scope), note, by);

export const dropNote = async (tx: Tx, id: number, noteId: number, by: ContactActor) =>
  removeNote(tx, await contactFor(tx, id, by.scope), noteId, by);

/** What is written down may be somebody else's address, too: then they are proposed. */
export async function writeAddress(tx: Tx, id: number, text: string, by: ContactActor): Promise<boolean> {
  const contactId = await contactFor(tx, id, by.scope);
  const [contact] = await tx
    .select({ language: contacts.language })
    .from(contacts)
    .where(eq(contacts.id, contactId));
  const isNew = await addAddress(tx, contactId, { text, language: contact?.language ?? HOME }, by);
  if (isNew) await suggestByAddress(tx, [contactId], by.at);
  return isNew;
}

/** Whose phone numbers are meant where nobody says. */
const HOME = 'cs';

export const dropAddress = async (tx: Tx, id: number, addressId: number, by: ContactActor) =>
  removeAddress(tx, await contactFor(tx, id, by.scope), addressId, by);

/**
 * Two people are one from now on: `otherId` comes to `id`. The reasons are those of the proposal, or that a colleague
 * said so. Who is VIP by it waits less, and so does what they say in public after they wrote in private in vain.
 */
export async function merge(tx: Tx, id: number, otherId: number, by: ContactActor): Promise<Merged | null> {
  const [intoId, fromId] = [await contactFor(tx, id, by.scope), await contactFor(tx, otherId, by.scope)];
  const proposed = (await openSuggestions(tx, by.scope, intoId)).find(
    ({ one, other }) => one.id === fromId || other.id === fromId,
  );
  const reasons = proposed?.reasons ?? [{ code: 'hand' as const }];
  const merged = await mergeContacts(tx, { intoId, fromId }, reasons, by);
  if (merged === null) return null;
  const cared = merged.becameVip ? await hurryFor(tx, merged.intoId, by) : [];
  const { judged, sooner } = await hearUnheard(tx, merged.intoId, by);
  await noteHurried(tx, merged.mergeId, { judged, sooner: inOne([...cared, ...sooner]) });
  return merged;
}

/** They are two after all, exactly as they were. Problem `problem.not_found` also when they are two already. */
export async function separate(tx: Tx, mergeId: number, by: ContactActor) {
  const [row] = await tx
    .select({ intoId: contactMerges.intoId, moved: contactMerges.moved })
    .from(contactMerges)
    .where(eq(contactMerges.id, mergeId));
  const parted = row && (await contactFor(tx, row.intoId, by.scope)) && (await unmerge(tx, mergeId, by));
  if (!parted) throw new Problem('not-found', 'problem.not_found');
  const { judged = [], sooner = [] } = row.moved;
  await forgetUnheard(tx, { judged, sooner }, by);
  return parted;
}

/** They are not the same; nobody is asked again. */
export const notTheSame = async (tx: Tx, id: number, otherId: number, by: ContactActor) =>
  refuse(tx, await contactFor(tx, id, by.scope), await contactFor(tx, otherId, by.scope), by);

/** What was changed, to be taken back by the same verb. */
export interface KindChanged {
  contactId: number;
  was: ContactKind;
  /** what it did to their conversations; null = nothing */
  actId: string | null;
}

/**
 * Somebody is one of us, or blocked, from now on: nothing they write starts a clock, and what waits of theirs alone is
 * closed. Or they are a customer again. `undo` is the act of the change that this one takes back.
 */
export async function changeKind(
  tx: Tx,
  id: number,
  kind: ContactKind,
  by: ContactActor,
  undo?: string,
): Promise<KindChanged> {
  const contactId = await contactFor(tx, id, by.scope);
  const was = await setKind(tx, contactId, kind, by);
  if (undo !== undefined) await takeBack(tx, undo, by.userId, by.at);
  if (kind === 'customer' || was === kind) return { contactId, was, actId: null };
  const waiting = await onlyTheirs(tx, contactId);
  const closing = { kind: 'resolve', resolution: 'nothing_to_answer' } as const;
  const { actId } = await act(tx, waiting, closing, by.userId, by.at);
  return { contactId, was, actId };
}

/** Conversations that are not done in which nobody else from outside has a part. */
async function onlyTheirs(tx: Tx, contactId: number): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ id: conversations.id })
    .from(contactAuthors)
    .innerJoin(mentions, eq(mentions.authorId, contactAuthors.authorId))
    .innerJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .innerJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
    .where(
      and(
        eq(contactAuthors.contactId, contactId),
        ne(conversations.status, 'done'),
        sql`not exists (select from conversation_mentions p join mentions m on m.id = p.mention_id
          join authors a on a.id = m.author_id left join contact_authors ca on ca.author_id = a.id
          where p.conversation_id = ${conversations.id} and not a.is_self
            and ca.contact_id is distinct from ${contactId})`,
      ),
    );
  return rows.map(({ id }) => id);
}

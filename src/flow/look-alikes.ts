import { and, desc, eq, exists, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { lookAlike } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { contactAuthors } from '../db/schema/contacts.ts';
import { authorInitials, authors, mentions } from '../db/schema/intake.ts';
import { type Scope, visibleMention } from '../people/index.ts';

/** From here on two accounts look alike enough to ask a person. */
const ALIKE = 0.92;
/** Accounts with the same beginning that are compared, and how many are shown. */
const COMPARED = 500;
const SHOWN = 3;

export interface LookAlike {
  contactId: number;
  channel: string;
  handle: string | null;
  name: string | null;
  url: string | null;
}

/**
 * Accounts of other contacts that may be the same person, most alike first: a hint, nothing is merged. Only
 * accounts that wrote somewhere this person may read.
 */
export async function lookAlikes(tx: Tx, contactId: number, scope: Scope): Promise<LookAlike[]> {
  const own = await tx
    .select({ handle: authors.handle, name: authors.name, initials: authorInitials(authors) })
    .from(authors)
    .innerJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .where(eq(contactAuthors.contactId, contactId));
  if (own.length === 0) return [];
  const candidates = await tx
    .select({
      contactId: contactAuthors.contactId,
      channel: authors.channel,
      handle: authors.handle,
      name: authors.name,
      url: authors.url,
    })
    .from(authors)
    .innerJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .where(
      and(
        inArray(
          authorInitials(authors),
          own.map((author) => author.initials),
        ),
        ne(contactAuthors.contactId, contactId),
        eq(authors.isSelf, false),
        wroteWithin(tx, scope),
      ),
    )
    .orderBy(desc(authors.id))
    .limit(COMPARED);
  return candidates
    .map((candidate) => ({
      candidate,
      likeness: Math.max(...own.map((author) => lookAlike(plain(author), plain(candidate)))),
    }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate);
}

const wroteWithin = (tx: Tx, scope: Scope): SQL =>
  exists(
    tx
      .select({ one: sql`1` })
      .from(mentions)
      .where(and(eq(mentions.authorId, authors.id), visibleMention(scope))),
  );

const plain = ({ handle, name }: { handle: string | null; name: string | null }) => ({
  handle: handle ?? undefined,
  name: name ?? undefined,
});

import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { accessLinks } from '../db/schema/people.ts';
import { after, DAY, HOUR } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { hashToken, newToken } from '../lib/ids.ts';

type LinkKind = 'setup' | 'invite' | 'password';
type AccessLink = typeof accessLinks.$inferSelect;

/** How long each link may be used. */
const LINK_LIFE: Record<LinkKind, number> = { setup: 7 * DAY, invite: 7 * DAY, password: 2 * HOUR };

type NewLink = Pick<typeof accessLinks.$inferInsert, 'email' | 'role' | 'teamId' | 'userId' | 'createdBy'>;

/** Makes a link and returns its token (256 bits); only the hash is kept, so it can be shown this once. */
export async function createLink(tx: Tx, kind: LinkKind, link: NewLink, now: Date): Promise<string> {
  const token = newToken();
  await tx.insert(accessLinks).values({
    ...link,
    kind,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: after(now, LINK_LIFE[kind]),
  });
  return token;
}

const usable = (kind: LinkKind, token: string, now: Date) =>
  and(
    eq(accessLinks.kind, kind),
    eq(accessLinks.tokenHash, hashToken(token)),
    isNull(accessLinks.usedAt),
    gt(accessLinks.expiresAt, now),
  );

/** The link, while it can be used; Problem `gone` otherwise (unknown, used and expired look the same). */
export async function findLink(tx: Tx, kind: LinkKind, token: string, now: Date): Promise<AccessLink> {
  const [link] = await tx
    .select()
    .from(accessLinks)
    .where(usable(kind, token, now));
  if (!link) throw new Problem('gone', `people.link.${kind}_gone`);
  return link;
}

/** Uses the link up: of several at once exactly one gets it. Problem `gone` for the others. */
export async function takeLink(tx: Tx, kind: LinkKind, token: string, now: Date): Promise<AccessLink> {
  const [link] = await tx
    .update(accessLinks)
    .set({ usedAt: now })
    .where(usable(kind, token, now))
    .returning();
  if (!link) throw new Problem('gone', `people.link.${kind}_gone`);
  return link;
}

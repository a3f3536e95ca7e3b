import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { accessLinks, teamMembers, teams, users } from '../db/schema/people.ts';
import { record } from '../events/record.ts';
import type { Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { createLink, takeLink } from './links.ts';
import type { Passwords } from './passwords.ts';
import type { Role } from './permissions.ts';
import { insertUser } from './users.ts';

interface Invitation {
  email: string;
  role: Role;
  teamId: number | null;
  /** the admin who invites */
  by: number;
}

/** Invites somebody and returns the token of their link; an earlier invitation of the same e-mail is void. */
export async function invite(tx: Tx, input: Invitation, now: Date): Promise<string> {
  await refuseTaken(tx, input.email);
  if (input.teamId !== null) await requireTeam(tx, input.teamId);
  await tx
    .delete(accessLinks)
    .where(and(openInvitation, eq(sql`lower(${accessLinks.email})`, sql`lower(${input.email})`)));
  const { email, role, teamId, by } = input;
  const token = await createLink(tx, 'invite', { email, role, teamId, createdBy: by }, now);
  await record(tx, { at: now, kind: 'user.changed', userId: by, data: { what: 'invited', role } });
  return token;
}

interface Acceptance {
  token: string;
  name: string;
  password: string;
  language: Lang;
}

/** The invited person makes their account, with the e-mail, role and team of the invitation; returns its id. */
export async function acceptInvitation(
  tx: Tx,
  passwords: Passwords,
  input: Acceptance,
  now: Date,
): Promise<number> {
  const link = await takeLink(tx, 'invite', input.token, now);
  if (link.email === null || link.role === null) throw new Error('an invitation without an e-mail or a role');
  await refuseTaken(tx, link.email);
  const passwordHash = await passwords.hash(input.password, { email: link.email, name: input.name });
  const { name, language } = input;
  const userId = await insertUser(
    tx,
    { email: link.email, name, role: link.role, language, passwordHash },
    now,
  );
  if (link.teamId !== null) await tx.insert(teamMembers).values({ userId, teamId: link.teamId });
  await record(tx, { at: now, kind: 'user.changed', userId, data: { targetId: userId, what: 'created' } });
  return userId;
}

const openInvitation = and(eq(accessLinks.kind, 'invite'), isNull(accessLinks.usedAt))!;

export interface OpenInvitation {
  id: number;
  email: string;
  role: Role;
  team: string | null;
  expiresAt: Date;
}

/** Invitations that still wait to be accepted. */
export async function listInvitations(tx: Tx, now: Date): Promise<OpenInvitation[]> {
  const rows = await tx
    .select({
      id: accessLinks.id,
      email: accessLinks.email,
      role: accessLinks.role,
      team: teams.name,
      expiresAt: accessLinks.expiresAt,
    })
    .from(accessLinks)
    .leftJoin(teams, eq(teams.id, accessLinks.teamId))
    .where(and(openInvitation, gt(accessLinks.expiresAt, now)))
    .orderBy(asc(accessLinks.createdAt));
  return rows.flatMap(({ email, role, ...row }) => (email && role ? [{ ...row, email, role }] : []));
}

/** Takes an invitation back; its link stops working. Nothing happens when there is none. */
export async function revokeInvitation(
  tx: Tx,
  { id, by }: { id: number; by: number },
  now: Date,
): Promise<void> {
  const gone = await tx
    .delete(accessLinks)
    .where(and(openInvitation, eq(accessLinks.id, id)))
    .returning({ id: accessLinks.id });
  if (gone.length > 0) {
    await record(tx, { at: now, kind: 'user.changed', userId: by, data: { what: 'uninvited' } });
  }
}

async function refuseTaken(tx: Tx, email: string): Promise<void> {
  const [taken] = await tx
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, sql`lower(${email})`));
  if (taken) throw new Problem('conflict', 'people.invite.taken', { field: 'email' });
}

async function requireTeam(tx: Tx, teamId: number): Promise<void> {
  const [team] = await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, teamId));
  if (!team) throw new Problem('invalid', 'people.team.gone', { field: 'teamId' });
}

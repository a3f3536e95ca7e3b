import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { accessLinks, users } from '../db/schema/people.ts';
import { record } from '../events/record.ts';
import type { Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { createLink, takeLink } from './links.ts';
import type { Passwords } from './passwords.ts';
import { insertUser } from './users.ts';

/** True until the first account is made. */
export async function isFresh(tx: Tx): Promise<boolean> {
  const [anyone] = await tx.select({ id: users.id }).from(users).limit(1);
  return anyone === undefined;
}

/**
 * The token of the link that makes the first account, to be printed on the terminal at start; null once anybody
 * has an account. Links printed before are void: only the last one counts.
 */
export async function createSetupLink(tx: Tx, now: Date): Promise<string | null> {
  if (!(await isFresh(tx))) return null;
  await tx.delete(accessLinks).where(and(eq(accessLinks.kind, 'setup'), isNull(accessLinks.usedAt)));
  return createLink(tx, 'setup', {}, now);
}

interface FirstAccount {
  token: string;
  name: string;
  email: string;
  password: string;
  language: Lang;
}

/** Makes the first account, an admin. Problem `gone` without a valid link or when somebody was faster. */
export async function createFirstAccount(
  tx: Tx,
  passwords: Passwords,
  input: FirstAccount,
  now: Date,
): Promise<number> {
  await tx.execute(sql`lock table ${users} in exclusive mode`);
  if (!(await isFresh(tx))) throw new Problem('gone', 'people.link.setup_gone');
  await takeLink(tx, 'setup', input.token, now);
  const userId = await insertUser(
    tx,
    {
      email: input.email,
      name: input.name,
      role: 'admin',
      language: input.language,
      passwordHash: await passwords.hash(input.password, input),
    },
    now,
  );
  await record(tx, { at: now, kind: 'user.changed', userId, data: { targetId: userId, what: 'created' } });
  return userId;
}

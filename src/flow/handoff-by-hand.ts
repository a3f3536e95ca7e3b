/** A handoff that leaves by the person's own mail program: the links that open it, from what was written down. */
import type { Tx } from '../db/client.ts';
import { departmentById } from '../replies/departments.ts';
import { composeHandoff, mailtoLink } from '../replies/handoff-text.ts';
import { type Handoff, handedByHand } from '../replies/handoffs.ts';
import { type Said, threadOf } from '../replies/thread.ts';
import { type Actor, customerLang, type Ground, viewGround } from './ground.ts';
import type { SendDeps } from './outbound.ts';

export interface MailLink {
  href: string;
  /** the thread was too long for an address and is left out */
  cut: boolean;
}

/** The links of one form, one a recipient; none when this person has handed nothing over with it. */
export async function mailLinks(
  deps: Pick<SendDeps, 'db'>,
  request: Actor & { conversationId: number; requestId: string },
): Promise<MailLink[]> {
  const ground = await viewGround(deps.db, request.conversationId, request);
  return linksOf(deps.db, ground, request.requestId);
}

/** The same on ground that is looked up already. */
export async function linksOf(tx: Tx, ground: Ground, requestId: string): Promise<MailLink[]> {
  const { conversation, user } = ground;
  const rows = await handedByHand(tx, { conversationId: conversation.id, userId: user.id, requestId });
  if (rows.length === 0) return [];
  const customerEmail = rows.find((row) => row.customerEmail !== null)?.customerEmail ?? null;
  const thread = await threadOf(tx, conversation.id);
  const links: MailLink[] = [];
  for (const row of rows) {
    // what was said since is none of this mail, nor are our words of the same moment: the mail itself and its note
    const before = thread.filter(({ at, by }) => (by === 'us' ? at < row.createdAt : at <= row.createdAt));
    links.push(await linkOf(tx, ground, row, customerEmail, before));
  }
  return links;
}

async function linkOf(
  tx: Tx,
  ground: Ground,
  row: Handoff,
  customerEmail: string | null,
  thread: Said[],
): Promise<MailLink> {
  const { user, profile, house } = ground;
  const isDepartment = row.departmentId !== null;
  const to =
    row.departmentId === null ? row.customerEmail : (await departmentById(tx, row.departmentId)).email;
  const { subject, text } = composeHandoff({
    audience: isDepartment ? 'department' : 'customer',
    lang: isDepartment ? user.language : customerLang(ground),
    timeZone: profile.timeZone,
    subject: row.subject,
    body: row.body,
    user,
    house,
    thread,
    customerEmail,
  });
  return mailtoLink({ to: to ?? '', subject, text, body: row.body });
}

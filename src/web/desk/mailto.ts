import type { Context } from 'hono';
import { z } from 'zod';
import type { MailtoProps } from '../../../views/composer/mailto.tsx';
import { mailLinks } from '../../flow/handoff-by-hand.ts';
import { can } from '../../people/index.ts';
import type { Deps, Env } from '../env.ts';
import { deskOf } from './context.ts';

/** the id of a form, which its page of links is found by */
const FormId = z.uuid();

/** The links of a form that this person handed to their own mail program; undefined when there are none. */
export async function mailtoPanel(
  deps: Deps,
  c: Context<Env>,
  id: number,
  form: string,
): Promise<MailtoProps | undefined> {
  if (!FormId.safeParse(form).success || !can(c.var.me.role, 'answer')) return undefined;
  const actor = { by: { userId: c.var.me.id }, scope: c.var.scope };
  const links = await mailLinks(deps, { conversationId: id, requestId: form, ...actor });
  return links.length > 0 ? { desk: deskOf(deps, c.var.view), id, links } : undefined;
}

import type { Context } from 'hono';
import { z } from 'zod';
import { COMPOSER_TABS } from '../../../views/composer/props.ts';
import { ownWords } from '../../flow/addressing.ts';
import { noteSign } from '../../queue/index.ts';
import { saveDraft } from '../../replies/drafts.ts';
import type { Deps, Env } from '../env.ts';
import { halfTyped, optionalLine, ticked } from '../forms.ts';

export const TEXT_MAX = 100_000;
export const SUGGESTED_MAX = 200;
const TEMPLATE_MAX = 40;

/** A composer as it stands, whatever is in it. */
export const DraftForm = z.object({
  tab: z.enum(COMPOSER_TABS),
  text: halfTyped(TEXT_MAX),
  body: halfTyped(TEXT_MAX),
  openedAt: z.iso.datetime().optional(),
  subject: optionalLine(300),
  customerEmail: optionalLine(300),
  departmentId: optionalLine(20),
  publicNote: optionalLine(2000),
  despiteOrder: ticked(),
  suggested: optionalLine(SUGGESTED_MAX),
  promiseAt: z.iso.datetime().optional(),
  template: optionalLine(TEMPLATE_MAX),
});

/** An instant out of a form. */
export const instantOf = (iso: string | undefined): Date | undefined => (iso ? new Date(iso) : undefined);

/** Keeps what stands in the composer. */
export async function keepDraft(
  deps: Deps,
  c: Context<Env>,
  conversationId: number,
  form: z.infer<typeof DraftForm>,
): Promise<void> {
  const {
    tab: kind,
    text,
    body,
    suggested,
    openedAt,
    subject,
    customerEmail,
    departmentId,
    publicNote,
    promiseAt,
    template,
  } = form;
  const letter: Record<string, string> =
    kind === 'email' ? { subject, customerEmail, departmentId, publicNote } : {};
  const written = ownWords(kind === 'email' ? body : text, suggested);
  // of an empty sheet nothing is promised, and no template stands on it
  const said =
    written.trim() === '' ? {} : { ...(promiseAt ? { promiseAt } : {}), ...(template ? { template } : {}) };
  // whoever types is on it
  await noteSign(deps.db, conversationId, c.var.me.id, deps.clock());
  await saveDraft(
    deps.db,
    { conversationId, userId: c.var.me.id, kind },
    {
      text: written,
      fields: { ...letter, ...said },
      openedAt: instantOf(openedAt),
    },
    deps.clock(),
  );
}

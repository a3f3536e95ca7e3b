import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { ComposerPart } from '../../views/composer/part.tsx';
import { describeFile, fileOf, removeFile } from '../files/attachments.ts';
import { type DraftTab, putFiles } from '../flow/composing.ts';
import { Problem } from '../lib/errors.ts';
import { conversation } from '../queue/index.ts';
import { composerProps } from './desk/composer.ts';
import { visibleConversation } from './desk/context.ts';
import { DraftForm, keepDraft } from './desk/draft.ts';
import { onField, refused } from './desk/refused.ts';
import type { Deps, Env } from './env.ts';
import { optionalLine, readForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { wantsPart } from './request.ts';

const DescriptionForm = z.object({ description: optionalLine(1500) });
const work = requireAct('work');

/** Even if a browser took it for a page, nothing in it could run or load. */
const SANDBOX = "default-src 'none'; sandbox";

const tabOf = (tab: string): DraftTab => (tab === 'private' || tab === 'email' ? tab : 'public');

/** Files that go with a reply: put to the draft, described, looked at, taken off. */
export function fileRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/conversations/:id/files', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    let tab: DraftTab = 'public';
    const kept = await submit(c, DraftForm, async (form) => {
      tab = tabOf(form.tab);
      await keepDraft(deps, c, conversationId, form);
      await onField('file', put(c, conversationId, tab));
    });
    if (!kept.ok) return refused(deps, c, conversationId, tab, kept);
    return composer(c, conversationId, tab);
  });

  app.get('/conversations/:id/files/:file', work, async (c) => {
    const file = await fileOf(deps.db, await visibleConversation(deps, c), c.req.param('file'));
    if (!file) throw new Problem('not-found', 'problem.not_found');
    c.header('Content-Type', file.type);
    c.header('Content-Security-Policy', SANDBOX);
    c.header('Cache-Control', 'private, no-store');
    const shows = file.type === 'application/pdf' ? 'attachment' : 'inline';
    c.header('Content-Disposition', `${shows}; filename*=UTF-8''${encodeURIComponent(file.name)}`);
    return c.body(new Uint8Array(file.bytes));
  });

  app.post('/conversations/:id/files/:file/description', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const { description } = await readForm(c, DescriptionForm);
    await describeFile(deps.db, mine(c, conversationId), c.req.param('file'), description);
    return wantsPart(c) ? c.body(null, 204) : composer(c, conversationId, 'public');
  });

  app.post('/conversations/:id/files/:file/remove', work, async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const form = await readForm(c, DraftForm);
    await keepDraft(deps, c, conversationId, form);
    await removeFile(deps.db, mine(c, conversationId), c.req.param('file'));
    return composer(c, conversationId, tabOf(form.tab));
  });

  const mine = (c: Context<Env>, conversationId: number) => ({ conversationId, userId: c.var.me.id });

  /** All files of the form or none. */
  async function put(c: Context<Env>, conversationId: number, tab: DraftTab): Promise<void> {
    const files = (await c.req.formData()).getAll('file');
    const chosen = files.filter((file): file is File => file instanceof File && file.size > 0);
    if (chosen.length === 0) throw new Problem('invalid', 'files.error.none', { field: 'file' });
    const detail = await conversation(deps.db, conversationId, c.var.scope);
    const read = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const whose = { userId: c.var.me.id, tab };
    await deps.db.transaction((tx) => putFiles(tx, deps, detail, whose, read, deps.clock()));
  }

  async function composer(c: Context<Env>, id: number, tab: DraftTab) {
    if (!wantsPart(c)) return c.redirect(`/conversations/${id}?tab=${tab}#composer`, 303);
    const detail = await conversation(deps.db, id, c.var.scope);
    return c.html(ComposerPart(await composerProps(deps, c, detail, { tab, focus: true })));
  }

  return app;
}

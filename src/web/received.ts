import { Readable } from 'node:stream';
import { and, eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { noteTalkRead } from '../contacts/reads.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { isKept, readFrom } from '../files/kept.ts';
import { receivedFile, receivedFolder } from '../files/received.ts';
import { Problem } from '../lib/errors.ts';
import { visibleMention } from '../people/index.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';

/** Even if a browser took it for a page, nothing in it could run or load. */
const SANDBOX = "default-src 'none'; sandbox";
/** What a browser only shows; the rest is saved. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'video/mp4']);

/** Files that a customer gave us in private, for whoever may see the message they came with. */
export function receivedRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/received/:id', requireUser, async (c) => {
    const file = await receivedFile(deps.db, c.req.param('id'));
    const [seen] = file
      ? await deps.db
          .select({ id: mentions.id, conversationId: conversationMentions.conversationId })
          .from(mentions)
          .innerJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
          .where(and(eq(mentions.id, file.mentionId), visibleMention(c.var.scope)))
      : [];
    if (!file || !seen) throw new Problem('not-found', 'problem.not_found');
    await noteTalkRead(deps.db, c.var.me.id, seen.conversationId, deps.clock());
    const folder = receivedFolder(deps.dataDir);
    // told before anything of it is on its way
    if (!(await isKept(folder, file.stored))) throw new Problem('unavailable', 'ask.file.missing');
    c.header('Content-Type', file.type);
    c.header('Content-Length', String(file.size));
    c.header('Content-Security-Policy', SANDBOX);
    c.header('Cache-Control', 'private, no-store');
    const shows = SHOWN.has(file.type) ? 'inline' : 'attachment';
    c.header('Content-Disposition', `${shows}; filename*=UTF-8''${encodeURIComponent(file.name)}`);
    const bytes = readFrom(folder, file.stored, 0);
    return c.body(Readable.toWeb(Readable.from(bytes)) as ReadableStream);
  });
  return app;
}

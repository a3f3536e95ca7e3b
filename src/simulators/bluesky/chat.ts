/** The service of private messages, reached through the account's own server. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { refuse } from './reading.ts';
import type { Env } from './sessions.ts';
import { convoView, isBlocked, messageView } from './views.ts';
import type { Json, SimAccount, SimConvo, World } from './world.ts';

const PROXY = 'did:web:api.bsky.chat#bsky_chat';
const LOGS_PER_PAGE = 50;

/** @param isThere false = a server that hands no messages on */
export function chat(world: World, isThere: () => boolean): Hono<Env> {
  const app = new Hono<Env>();
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    if (!isThere()) return c.json({ error: 'InternalServerError', message: 'Internal Server Error' }, 500);
    if (c.req.header('atproto-proxy') !== PROXY) {
      return c.json({ error: 'MethodNotImplemented', message: 'Method Not Implemented' }, 501);
    }
    if (!c.get('mayReadMessages')) return refuse(c, 'InvalidToken', 'Bad token scope');
    await next();
  };
  app.use('/xrpc/chat.bsky.*', guard);
  const mine = (viewer: SimAccount): SimConvo[] =>
    world.convos.filter(({ members }) => members.includes(viewer));
  const convoIn = (c: Context<Env>, id: unknown): SimConvo | undefined =>
    mine(c.get('viewer')).find((convo) => convo.id === id);
  const unknown = (c: Context<Env>): Response => refuse(c, 'InvalidConvo', 'Convo not found');

  app.get('/xrpc/chat.bsky.convo.listConvos', (c) => {
    const viewer = c.get('viewer');
    const convos = mine(viewer).filter(({ messages }) => messages.length > 0);
    const limit = Number(c.req.query('limit') ?? 50);
    return c.json({ convos: convos.slice(0, limit).map((convo) => convoView(convo, viewer)) });
  });

  app.get('/xrpc/chat.bsky.convo.getLog', (c) => {
    const viewer = c.get('viewer');
    const cursor = c.req.query('cursor') ?? '';
    const logs = world.log
      .filter(({ convo, rev }) => convo.members.includes(viewer) && rev > cursor)
      .slice(0, LOGS_PER_PAGE);
    return c.json({
      logs: logs.map(({ type, rev, convo, message }) => ({
        $type: `chat.bsky.convo.defs#${type}`,
        rev,
        convoId: convo.id,
        message: messageView(message),
      })),
      cursor: logs.at(-1)?.rev ?? cursor,
    });
  });

  app.get('/xrpc/chat.bsky.convo.getConvo', (c) => {
    const convo = convoIn(c, c.req.query('convoId'));
    return convo ? c.json({ convo: convoView(convo, c.get('viewer')) }) : unknown(c);
  });

  app.get('/xrpc/chat.bsky.convo.getMessages', (c) => {
    const convo = convoIn(c, c.req.query('convoId'));
    if (!convo) return unknown(c);
    const cursor = c.req.query('cursor');
    const all = convo.messages.toReversed().filter(({ rev }) => !cursor || rev < cursor);
    const page = all.slice(0, Number(c.req.query('limit') ?? 50));
    const more = page.length < all.length ? { cursor: page.at(-1)?.rev } : {};
    return c.json({ messages: page.map(messageView), ...more });
  });

  for (const name of ['getConvoAvailability', 'getConvoForMembers']) {
    app.get(`/xrpc/chat.bsky.convo.${name}`, (c) => {
      const viewer = c.get('viewer');
      const other = world.account(c.req.query('members') ?? '');
      if (!other) return refuse(c, 'RecipientNotFound', 'recipient not found');
      const known = mine(viewer).find(({ members, isGroup }) => members.includes(other) && !isGroup);
      const allowed = takes(other, viewer);
      if (name === 'getConvoAvailability') {
        return c.json({ canChat: allowed, ...(known ? { convo: convoView(known, viewer) } : {}) });
      }
      if (!known && !allowed)
        return refuse(c, 'MessagesDisabled', 'recipient has disabled incoming messages');
      return c.json({ convo: convoView(world.convoOf([viewer, other]), viewer) });
    });
  }

  app.post('/xrpc/chat.bsky.convo.acceptConvo', async (c) => {
    const body = (await c.req.json().catch(() => ({}))) as Json;
    const convo = convoIn(c, body.convoId);
    convo?.requestedOf.delete(c.get('viewer').did);
    return convo ? c.json({ rev: world.nextKey() }) : unknown(c);
  });

  app.post('/xrpc/chat.bsky.convo.sendMessage', async (c) => {
    const body = (await c.req.json().catch(() => ({}))) as { convoId?: string; message?: Json };
    const convo = convoIn(c, body.convoId);
    if (!convo) return unknown(c);
    const { text, embed } = body.message ?? {};
    const message = world.say(convo, c.get('viewer'), String(text ?? ''), { embed });
    return c.json(messageView(message));
  });
  return app;
}

function takes(other: SimAccount, viewer: SimAccount): boolean {
  if (isBlocked(other, viewer) || other.allowIncoming === 'none') return false;
  return other.allowIncoming === 'all' || other.follows.has(viewer.did);
}

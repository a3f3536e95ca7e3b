/** The streams of a server (server-sent events), as its documentation describes them. */
import { type Context, Hono } from 'hono';
import { type Json, notificationJson, statusJson } from './entities.ts';
import { tagsIn } from './render.ts';
import type { Env } from './routes.ts';
import type { SimAccount, SimEvent, World } from './world.ts';

/** What an open stream sends of one event; null = it is not for it. */
type Take = (event: SimEvent) => { event: string; data: Json | string } | null;

export interface Streams {
  app: Hono<Env>;
  /** open connections */
  count(): number;
  /** ends them all, as a server does that is restarted */
  hangUp(): void;
}

export function streams(world: World): Streams {
  const open = new Set<() => void>();
  const app = new Hono<Env>();
  const serve = (take: (c: Context<Env>) => Take) => (c: Context<Env>) =>
    c.body(streamOf(world, take(c), open), 200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
    });

  app.get(
    '/api/v1/streaming/user',
    serve((c) => ofUser(world, c.get('viewer'))),
  );
  app.get(
    '/api/v1/streaming/user/notification',
    serve((c) => ofNotifications(world, c.get('viewer'))),
  );
  app.get(
    '/api/v1/streaming/direct',
    serve((c) => ofTalks(world, c.get('viewer'))),
  );
  app.get('/api/v1/streaming/hashtag', async (c) => {
    const tag = c.req.query('tag')?.toLowerCase();
    if (!tag) return c.json({ error: 'Missing tag name parameter' }, 400);
    return serve(() => ofTag(world, tag))(c);
  });
  return {
    app,
    count: () => open.size,
    hangUp: () => {
      for (const end of [...open]) end();
    },
  };
}

function streamOf(world: World, take: Take, open: Set<() => void>): ReadableStream {
  const encoder = new TextEncoder();
  let leave = () => {};
  return new ReadableStream({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      say(':)\n');
      const unlisten = world.listen((event) => {
        const told = take(event);
        if (told === null) return;
        const data = typeof told.data === 'string' ? told.data : JSON.stringify(told.data);
        say(`event: ${told.event}\ndata: ${data}\n\n`);
      });
      const end = () => {
        leave();
        controller.close();
      };
      leave = () => {
        unlisten();
        open.delete(end);
      };
      open.add(end);
    },
    cancel: () => leave(),
  });
}

const ofNotifications =
  (world: World, viewer: SimAccount): Take =>
  (event) =>
    event.event === 'notification' && event.notification.to === viewer
      ? { event: 'notification', data: notificationJson(world, event.notification) }
      : null;

/** The home timeline: here only what is one's own, and what becomes of posts that address one. */
const ofUser =
  (world: World, viewer: SimAccount): Take =>
  (event) => {
    if (event.event === 'notification' || event.event === 'conversation')
      return ofNotifications(world, viewer)(event);
    const { status } = event;
    const isOwn = status.account === viewer;
    if (!isOwn && (event.event === 'update' || !status.mentions.includes(viewer))) return null;
    return ofStatus(world, event);
  };

const ofTalks =
  (world: World, viewer: SimAccount): Take =>
  (event) =>
    event.event === 'conversation' && event.to === viewer
      ? {
          event: 'conversation',
          data: { id: event.status.id, unread: true, last_status: statusJson(world, event.status) },
        }
      : null;

const ofTag =
  (world: World, tag: string): Take =>
  (event) => {
    if (event.event === 'notification' || event.event === 'conversation') return null;
    const { status } = event;
    const has = tagsIn(status.text).some((name) => name.toLowerCase() === tag);
    return has && status.visibility === 'public' ? ofStatus(world, event) : null;
  };

const ofStatus = (world: World, { event, status }: Extract<SimEvent, { status: unknown }>) => ({
  event,
  data: event === 'delete' ? status.id : statusJson(world, status),
});

import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { loadStatic } from '../../../src/web/static.ts';
import { Desk } from './desk.tsx';
import { Pieces, SignIn, Sources, Start, Watch } from './pages.tsx';
import { galleryView } from './view.ts';

/** The strictest the product would send. */
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

export const SCREENS = {
  desk: Desk,
  sources: Sources,
  watch: Watch,
  pieces: Pieces,
  start: Start,
  signin: SignIn,
};

export interface Gallery {
  app: Hono;
  drafts: string[];
  /** writes to every open stream */
  send(message: { event?: string; data: string; id?: string }): Promise<void>;
  rowsAsked(): number;
  listeners(): number;
}

/** All parts on pages of their own, served as the product serves its screens. */
export function gallery(): Gallery {
  const files = loadStatic();
  const view = galleryView({ assetVersion: files.version });
  const drafts: string[] = [];
  const streams = new Set<(message: { event?: string; data: string; id?: string }) => Promise<void>>();
  let rows = 0;

  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', CSP);
  });
  app.route('/', files.app);
  app.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const write = (message: { event?: string; data: string; id?: string }) => stream.writeSSE(message);
      streams.add(write);
      await stream.writeSSE({ event: 'hello', data: '' });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      streams.delete(write);
    }),
  );
  app.get('/rows', (c) =>
    c.html(`<li class="row" id="fresh"><a class="name" href="/" data-row>fresh ${++rows}</a></li>`),
  );
  app.get('/queue/counts', (c) => c.body(null, 204));
  app.post('/here', (c) => c.body(null, 204));
  app.post('/presence', (c) => c.body(null, 204));
  app.post('/draft', async (c) => {
    drafts.push(String((await c.req.parseBody()).text));
    return c.body(null, 204);
  });
  app.get('/:screen', (c) => {
    const Screen = SCREENS[c.req.param('screen') as keyof typeof SCREENS];
    if (!Screen) return c.notFound();
    const showing = c.req.query('showing') === 'queue' ? 'queue' : 'talk';
    return c.html(Screen({ view, showing }) as unknown as string);
  });
  return {
    app,
    drafts,
    rowsAsked: () => rows,
    listeners: () => streams.size,
    send: async (message) => {
      await Promise.all([...streams].map((write) => write(message)));
    },
  };
}

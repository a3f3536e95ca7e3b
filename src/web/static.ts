import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';

const ROOT = fileURLToPath(new URL('../../views/static/', import.meta.url));

/**
 * htmx and its event stream as one file, htmx.js: htmx starts by a timer of its own, and an extension that arrives
 * in a second file may come too late to see the page.
 */
const HTMX = ['htmx.org/dist/htmx.min.js', 'htmx.org/dist/ext/hx-sse.min.js'];

/** Style sheets in the order that later ones may rely on; sent as one file, ohlas.css. */
const STYLES = [
  'tokens',
  'base',
  'rail',
  'layout',
  'forms',
  'parts',
  'queue',
  'talk',
  'composer',
  'person',
  'desk',
  'pages',
  'sources',
  'watches',
  'start',
  'weights',
  'threads',
  'team',
  'people',
  'alarms',
  'fast',
  'contacts',
];

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const FOREVER = 'public, max-age=31536000, immutable';
/** Asked for without the version (icons inside a page, fonts inside the style sheet): looked at again every hour. */
const HOURLY = 'public, max-age=3600';

interface Asset {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
}

/** The static files, read once: an app that serves them under /static, and the version for their addresses. */
export function loadStatic(): { app: Hono; version: string } {
  const assets = readAssets();
  const version = hash([...assets.values()].map((asset) => asset.etag).join());
  const app = new Hono();
  app.get('/static/:path{.+}', (c) => {
    const asset = assets.get(c.req.param('path'));
    if (!asset) return c.notFound();
    c.header('Cache-Control', c.req.query('v') === version ? FOREVER : HOURLY);
    c.header('ETag', asset.etag);
    if (c.req.header('If-None-Match') === asset.etag) return c.body(null, 304);
    c.header('Content-Type', asset.type);
    return c.body(asset.body);
  });
  // a service worker rules over the folder it comes from; the browser looks whether it has changed
  app.get('/sw.js', (c) => {
    const { body, type, etag } = assets.get('js/sw.js')!;
    c.header('Cache-Control', 'no-cache');
    c.header('Content-Security-Policy', "default-src 'none'");
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('ETag', etag);
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304);
    c.header('Content-Type', type);
    return c.body(body);
  });
  return { app, version };
}

function readAssets(): Map<string, Asset> {
  const { resolve } = createRequire(import.meta.url);
  const assets = new Map<string, Asset>();
  const add = (path: string, content: Uint8Array) => {
    const type = TYPES[extname(path)];
    if (type) assets.set(path, { body: new Uint8Array(content), type, etag: `"${hash(content)}"` });
  };
  for (const file of readdirSync(ROOT, { recursive: true, withFileTypes: true })) {
    const full = join(file.parentPath, file.name);
    if (file.isFile()) add(full.slice(ROOT.length).replaceAll('\\', '/'), readFileSync(full));
  }
  add('htmx.js', joined(HTMX.map((module) => resolve(module))));
  add('ohlas.css', joined(STYLES.map((name) => join(ROOT, 'css', `${name}.css`))));
  return assets;
}

const joined = (files: string[]) => Buffer.from(files.map((file) => readFileSync(file, 'utf8')).join('\n'));

const hash = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('base64url').slice(0, 12);

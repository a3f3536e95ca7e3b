import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStatic } from '../../src/web/static.ts';
import { ICONS } from '../../views/parts/icon.tsx';

const { app, version } = loadStatic();

describe('static files', () => {
  it('are kept for good under their version, and only then', async () => {
    const versioned = await app.request(`/static/ohlas.css?v=${version}`);
    expect(versioned.headers.get('cache-control')).toContain('immutable');
    expect(versioned.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const plain = await app.request('/static/ohlas.css');
    expect(plain.headers.get('cache-control')).not.toContain('immutable');
    expect(await plain.text()).toContain('.ring');
  });

  it('answer 304 to the browser that has them', async () => {
    const etag = (await app.request('/static/icons.svg')).headers.get('etag')!;
    const again = await app.request('/static/icons.svg', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  it('have the right types, htmx with its event stream among them', async () => {
    const typeOf = async (path: string) => (await app.request(`/static/${path}`)).headers.get('content-type');
    expect(await typeOf('htmx.js')).toMatch('text/javascript');
    expect(await (await app.request('/static/htmx.js')).text()).toContain('text/event-stream');
    expect(await typeOf('js/keys.js')).toMatch('text/javascript');
    expect(await typeOf('fonts/inter-latin-wght-normal.woff2')).toBe('font/woff2');
  });

  it('are only those that were read at start', async () => {
    for (const path of [
      '/static/../package.json',
      '/static/%2e%2e/layout.tsx',
      '/static/nothing.css',
      '/static/',
    ]) {
      expect((await app.request(path)).status).toBe(404);
    }
  });

  it('hold a drawing for every icon, and no drawing that no name asks for', () => {
    const sprite = readFileSync(new URL('../../views/static/icons.svg', import.meta.url), 'utf8');
    const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);
    expect(drawn).toEqual([...ICONS]);
  });
});

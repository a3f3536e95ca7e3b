/** Uploads before they are part of a status. */
import { Hono } from 'hono';
import { mediaJson } from './entities.ts';
import { type Env, needs, notFound } from './routes.ts';
import type { SimMedia, World } from './world.ts';

interface Upload {
  media: SimMedia;
  bytes: number;
  /** looks at it until it is processed */
  looksLeft: number;
}

export interface Uploads {
  app: Hono<Env>;
  /** Takes uploads into a status; null when one of them isn't there or isn't ready. */
  take(ids: readonly string[]): SimMedia[] | null;
  /** the next ones take so many looks until they are processed */
  slowDown(looks: number): void;
  /** ever made */
  count(): number;
}

/** In the documented words of a file that is still worked on, and of one that can't be. */
const LARGEST = 16_777_216;

export function uploads(world: World): Uploads {
  const kept = new Map<string, Upload>();
  const app = new Hono<Env>();
  let looks = 0;
  let made = 0;

  app.post('/api/v2/media', needs('write:media'), async (c) => {
    const { file, description } = await c.req.parseBody();
    if (!(file instanceof File)) return c.json({ error: "Validation failed: File can't be blank" }, 422);
    if (file.size > LARGEST)
      return c.json({ error: 'Validation failed: File size must be less than 16 MB' }, 422);
    const type = file.type.startsWith('video/') ? 'video' : file.type.startsWith('image/') ? 'image' : null;
    if (type === null) return c.json({ error: 'Validation failed: File content type is invalid' }, 422);
    const id = world.nextId();
    const media: SimMedia = {
      id,
      type,
      url: `https://${world.domain}/media/${id}`,
      description: typeof description === 'string' ? description : undefined,
    };
    kept.set(id, { media, bytes: file.size, looksLeft: looks });
    made++;
    const json = mediaJson(id, media);
    return looks > 0 ? c.json({ ...json, url: null }, 202) : c.json(json);
  });

  app.get('/api/v1/media/:id', needs('write:media'), (c) => {
    const upload = kept.get(c.req.param('id'));
    if (!upload) return notFound(c);
    const json = mediaJson(c.req.param('id'), upload.media);
    if (upload.looksLeft-- > 1) return c.json({ ...json, url: null }, 206);
    upload.looksLeft = 0;
    return c.json(json);
  });

  return {
    app,
    take(ids) {
      const found = ids.map((id) => kept.get(id));
      if (!found.every((upload): upload is Upload => upload !== undefined && upload.looksLeft === 0))
        return null;
      for (const id of ids) kept.delete(id);
      return found.map(({ media }) => media);
    },
    slowDown: (count) => {
      looks = count;
    },
    count: () => made,
  };
}

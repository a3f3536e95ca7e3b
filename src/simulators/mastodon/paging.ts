/** Mastodon's way through a list: newest first, `max_id`, `since_id`, `min_id`, and a Link header. */
import type { Context } from 'hono';

const isAfter = (id: string, than: string): boolean =>
  id.length === than.length ? id > than : id.length > than.length;

/**
 * The page that the query asks for; sets `Link`. `min_id` takes the entries just above it, `since_id` the newest
 * ones above it. An empty page has no Link.
 * @param entries oldest first
 */
export function pageOf<T extends { id: string }>(
  c: Context,
  entries: readonly T[],
  limits: { standard: number; most: number },
): T[] {
  const { max_id: maxId, since_id: sinceId, min_id: minId, limit: asked } = c.req.query();
  const limit = Math.min(Number(asked ?? limits.standard), limits.most);
  const floor = minId ?? sinceId;
  const within = entries.filter(
    (entry) =>
      (maxId === undefined || isAfter(maxId, entry.id)) && (floor === undefined || isAfter(entry.id, floor)),
  );
  const page = (minId === undefined ? within.slice(-limit) : within.slice(0, limit)).toReversed();
  const [newest, oldest] = [page[0], page.at(-1)];
  if (newest && oldest) c.header('link', `${link(c, 'max_id', oldest.id)}, ${link(c, 'min_id', newest.id)}`);
  return page;
}

function link(c: Context, name: 'max_id' | 'min_id', id: string): string {
  const url = new URL(c.req.url);
  for (const other of ['max_id', 'min_id', 'since_id']) url.searchParams.delete(other);
  url.searchParams.set(name, id);
  return `<${url}>; rel="${name === 'max_id' ? 'next' : 'prev'}"`;
}

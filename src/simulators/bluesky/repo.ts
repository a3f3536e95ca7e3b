/** The endpoints of an account's repository, as the reference server behaves. */
import { type Context, Hono } from 'hono';
import { refuse } from './reading.ts';
import type { Env } from './sessions.ts';
import { type Json, POST, type SimRecord, type World } from './world.ts';

const MAX_GRAPHEMES = 300;
const MAX_BYTES = 3_000;

export function repository(world: World): Hono<Env> {
  const app = new Hono<Env>();
  let blobs = 0;
  const bodyOf = async (c: Context<Env>): Promise<Json> => (await c.req.json().catch(() => ({}))) as Json;
  const nameOf = ({ collection, rkey }: Json, did: string): string => `at://${did}/${collection}/${rkey}`;

  app.post('/xrpc/com.atproto.repo.putRecord', async (c) => {
    const body = await bodyOf(c);
    const { did } = c.get('viewer');
    if (body.repo !== did) return c.json({ error: 'AuthMissing', message: 'Authentication Required' }, 401);
    const record = body.record as Json;
    const refused = validate(record);
    if (refused) return refuse(c, 'InvalidRequest', `Invalid ${record.$type} record: ${refused}`);
    const before = world.records.get(nameOf(body, did));
    const isSwapped = body.swapRecord === undefined || (body.swapRecord ?? null) === (before?.cid ?? null);
    if (!isSwapped) return refuse(c, 'InvalidSwap', `Record was at ${before?.cid}`);
    const { uri, cid } = world.put(did, String(body.collection), String(body.rkey), record);
    return c.json({ uri, cid, validationStatus: 'valid' });
  });

  app.post('/xrpc/com.atproto.repo.deleteRecord', async (c) => {
    const body = await bodyOf(c);
    world.records.delete(nameOf(body, c.get('viewer').did));
    return c.json({});
  });

  app.post('/xrpc/com.atproto.repo.uploadBlob', async (c) => {
    const bytes = await c.req.arrayBuffer();
    const ref = { $link: `bafkrei${++blobs}` };
    const mimeType = c.req.header('content-type');
    return c.json({ blob: { $type: 'blob', ref, mimeType, size: bytes.byteLength } });
  });

  app.get('/xrpc/com.atproto.repo.getRecord', (c) => {
    const { repo = '', ...name } = c.req.query();
    const record = world.records.get(nameOf(name, repo));
    if (!record) return refuse(c, 'RecordNotFound', `Could not locate record: ${nameOf(name, repo)}`);
    return c.json(shown(record));
  });

  app.get('/xrpc/com.atproto.repo.listRecords', (c) => {
    const { repo, collection, cursor, limit = '50' } = c.req.query();
    const all = [...world.records.values()]
      .filter((record) => record.did === repo && record.collection === collection)
      .sort((a, b) => (a.rkey < b.rkey ? 1 : -1))
      .filter(({ rkey }) => !cursor || rkey < cursor);
    const page = all.slice(0, Number(limit));
    const last = page.at(-1);
    return c.json({
      records: page.map(shown),
      ...(last && page.length < all.length ? { cursor: last.rkey } : {}),
    });
  });
  return app;
}

const shown = ({ uri, cid, value }: SimRecord): Json => ({ uri, cid, value });

/** The lexicon's refusals of a record, in the server's words; null when it may be written. */
function validate(record: Json): string | null {
  if (record.$type !== POST) return null;
  const text = String(record.text);
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
  if (graphemes > MAX_GRAPHEMES) return `grapheme too big (maximum ${MAX_GRAPHEMES}) at $.text`;
  return Buffer.byteLength(text) > MAX_BYTES ? `string too big (maximum ${MAX_BYTES}) at $.text` : null;
}

import { inArray } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { listState } from '../../views/queue/state.ts';
import { mentions } from '../db/schema/intake.ts';
import { csvLine } from '../lib/csv.ts';
import { filterOf, type QueueRow, queuePage } from '../queue/index.ts';
import { channelNames } from './desk/context.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';

/** Rows read at a time: so many are in memory, however long the list is. */
const BATCH = 250;
/** Tells spreadsheets that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const FORMATS = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
} as const;
type Format = keyof typeof FORMATS;

/** Any list of the queue as a file, row after row while it is read. */
export function exportRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/queue/export', requireUser, (c) => {
    const format: Format = c.req.query('format') === 'ndjson' ? 'ndjson' : 'csv';
    const lines = linesOf(deps, c, format);
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(new TextEncoder().encode(value));
      },
      async cancel() {
        await lines.return(undefined);
      },
    });
    const day = deps.clock().toISOString().slice(0, 10);
    return c.body(body, 200, {
      'Content-Type': FORMATS[format],
      'Content-Disposition': `attachment; filename="ohlas-${day}.${format}"`,
    });
  });
  return app;
}

/** The list in pieces, a batch at a time. */
async function* linesOf(
  deps: Deps,
  c: Context<Env>,
  format: Format,
): AsyncGenerator<string, void, undefined> {
  const { me, scope } = c.var;
  const state = listState(new URL(c.req.url).searchParams);
  const names = channelNames(deps);
  if (format === 'csv') yield BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS));
  let after: string | undefined;
  do {
    const { rows, next } = await queuePage(deps.db, {
      scope,
      me: me.id,
      view: state.view,
      order: state.order ?? me.queueOrder,
      filter: filterOf(state, me.id),
      after,
      limit: BATCH,
    });
    const texts = await textsOf(deps, rows);
    const shown = rows.map((row) => recordOf(row, texts.get(row.mentionId) ?? row.snippet, names));
    if (shown.length > 0) yield shown.map((row) => lineOf(row, format)).join('');
    after = next ?? undefined;
  } while (after !== undefined);
}

async function textsOf({ db }: Deps, rows: QueueRow[]): Promise<Map<number, string>> {
  const ids = rows.filter(({ cut }) => cut).map(({ mentionId }) => mentionId);
  if (ids.length === 0) return new Map();
  const found = await db
    .select({ id: mentions.id, text: mentions.text })
    .from(mentions)
    .where(inArray(mentions.id, ids));
  return new Map(found.map(({ id, text }) => [id, text]));
}

type Cell = string | number | null;
type Shown = QueueRow & { text: string; channelName: string };
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The columns, by the words of the glossary. */
const COLUMNS: Record<string, (row: Shown) => Cell> = {
  conversation: ({ id }) => id,
  status: ({ status }) => status,
  resolution: ({ resolution }) => resolution,
  author: ({ author }) => author.name,
  handle: ({ author }) => author.handle,
  channel: ({ channelName }) => channelName,
  source: ({ source }) => source.name,
  kind: ({ kind }) => kind,
  visibility: ({ visibility }) => visibility,
  language: ({ language }) => language,
  sentiment: ({ sentimentLabel }) => sentimentLabel,
  urgency: ({ urgency }) => urgency,
  labels: ({ labels }) => labels.map(({ name }) => name).join(', '),
  assignee: ({ assignee }) => assignee?.name ?? null,
  messages: ({ mentionCount }) => mentionCount,
  first_seen_at: ({ firstSeenAt }) => iso(firstSeenAt),
  last_inbound_at: ({ lastInboundAt }) => iso(lastInboundAt),
  due_at: ({ dueAt }) => iso(dueAt),
  answered_at: ({ answeredAt }) => iso(answeredAt),
  resolved_at: ({ resolvedAt }) => iso(resolvedAt),
  url: ({ url }) => url,
  title: ({ title }) => title,
  text: ({ text }) => text,
};

function recordOf(row: QueueRow, text: string, names: Record<string, string>): Record<string, Cell> {
  const shown: Shown = { ...row, text, channelName: names[row.channel] ?? row.channel };
  return Object.fromEntries(Object.entries(COLUMNS).map(([name, cell]) => [name, cell(shown)]));
}

const lineOf = (row: Record<string, Cell>, format: Format): string =>
  format === 'csv' ? csvLine(Object.values(row)) : `${JSON.stringify(row)}\n`;

import type { ViewContext } from '../../../views/context.ts';
import { RowFrame } from '../../../views/queue/frame.tsx';
import { type Lang, translator } from '../../i18n/index.ts';
import type { Scope } from '../../people/index.ts';
import { type QueueRow, seenBy } from '../../queue/index.ts';
import { channelNames } from '../desk/context.ts';
import type { Deps } from '../env.ts';
import type { Batch } from './batch.ts';

export type Frame = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();

/**
 * What goes down the stream for a batch, by language and by what one may see; made when first asked for, then shared.
 * Rows are swapped where they stand; `conversation-<id>` tells an open one to refresh; `queue` tells the list.
 */
export function framesOf(
  deps: Pick<Deps, 'channels' | 'clock' | 'assetVersion'>,
  batch: Batch,
  timeZone: string,
): (lang: Lang, scope: Scope) => Frame {
  const channels = channelNames(deps);
  const now = deps.clock();
  const drawn = new Map<string, string>();
  const frames = new Map<string, Frame>();

  function draw(lang: Lang, row: QueueRow): string {
    const key = [lang, row.id, ...row.foundBy.map(({ id }) => id)].join();
    let html = drawn.get(key);
    if (html === undefined) {
      const view = everybodysView(lang, now, timeZone, deps.assetVersion);
      html = String(RowFrame({ desk: { view, channels }, row }));
      drawn.set(key, html);
    }
    return html;
  }

  return (lang, scope) => {
    const key = `${lang} ${scope.all ? '*' : scope.teamIds.join()}`;
    let frame = frames.get(key);
    if (!frame) {
      const seen = batch.rows.flatMap((row) => seenBy(row, scope) ?? []);
      frame = utf8.encode(textOf(seen, (row) => draw(lang, row), batch));
      frames.set(key, frame);
    }
    return frame;
  };
}

function textOf(seen: QueueRow[], draw: (row: QueueRow) => string, batch: Batch): string {
  const id = `id: ${batch.lastEventId}\n`;
  // also who sees none of it learns how far they have read
  if (seen.length === 0) return `${id}\n`;
  const html = seen.map(draw).join('');
  const spoken = seen.filter((row) => batch.newIds.has(row.id)).length;
  return [
    `${id}${dataLines(html)}\n`,
    ...seen.map((row) => `event: conversation-${row.id}\ndata: ${row.version}\n\n`),
    `event: queue\ndata: ${JSON.stringify({ new: spoken })}\n\n`,
  ].join('');
}

const dataLines = (text: string): string => `data: ${text.replaceAll(/\r\n|\r|\n/g, '\ndata: ')}\n`;

/** A row says the same to everybody who speaks a language: nobody's own name, place or theme is in it. */
const everybodysView = (lang: Lang, now: Date, timeZone: string, assetVersion: string): ViewContext => ({
  t: translator(lang),
  lang,
  theme: 'system',
  now,
  timeZone,
  me: null,
  path: '/queue',
  nav: null,
  assetVersion,
});

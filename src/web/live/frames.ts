import { RowFrame } from '../../../views/queue/frame.tsx';
import type { Lang } from '../../i18n/index.ts';
import type { Scope } from '../../people/index.ts';
import { type QueueRow, seenBy } from '../../queue/index.ts';
import { deskOf } from '../desk/context.ts';
import type { Deps } from '../env.ts';
import type { Batch } from './batch.ts';
import { everybodysView } from './everybody.ts';

export type Frame = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();

/** How the screens ask for their lists after a frame (the data of the message `queue`). */
export interface Telling {
  /** a word of its own for each frame: who asks with the same word is given the same reading */
  told: string;
  /** milliseconds within which all screens together ask, each at a moment of its own */
  within: number;
}

/**
 * What goes down the stream for a batch, by language and by what one may see; made when first asked for, then shared.
 * Rows are swapped where they stand; `conversation-<id>` tells an open one to refresh; `queue` tells the list.
 */
export function framesOf(
  deps: Pick<Deps, 'channels' | 'clock' | 'assetVersion'>,
  batch: Batch,
  timeZone: string,
  telling: Telling,
): (lang: Lang, scope: Scope) => Frame {
  const now = deps.clock();
  const drawn = new Map<string, string>();
  const frames = new Map<string, Frame>();

  function draw(lang: Lang, row: QueueRow): string {
    const key = [lang, row.id, ...row.foundBy.map(({ id }) => id)].join();
    let html = drawn.get(key);
    if (html === undefined) {
      const desk = deskOf(deps, everybodysView(lang, now, timeZone, deps.assetVersion));
      html = String(RowFrame({ desk, row }));
      drawn.set(key, html);
    }
    return html;
  }

  return (lang, scope) => {
    const key = `${lang} ${scope.all ? '*' : scope.teamIds.join()}`;
    let frame = frames.get(key);
    if (!frame) {
      const seen = batch.rows.flatMap((row) => seenBy(row, scope) ?? []);
      frame = utf8.encode(textOf(seen, (row) => draw(lang, row), batch, telling));
      frames.set(key, frame);
    }
    return frame;
  };
}

function textOf(seen: QueueRow[], draw: (row: QueueRow) => string, batch: Batch, telling: Telling): string {
  const id = `id: ${batch.lastEventId}\n`;
  // also who sees none of it learns how far they have read
  if (seen.length === 0) return `${id}\n`;
  const html = seen
    .filter(({ id }) => !batch.bornIds.has(id))
    .map(draw)
    .join('');
  const spoken = seen.filter((row) => batch.newIds.has(row.id)).length;
  return [
    html === '' ? `${id}\n` : `${id}${dataLines(html)}\n`,
    ...seen.map((row) => `event: conversation-${row.id}\ndata: ${row.version}\n\n`),
    `event: queue\ndata: ${JSON.stringify({ new: spoken, ...telling })}\n\n`,
  ].join('');
}

const dataLines = (text: string): string => `data: ${text.replaceAll(/\r\n|\r|\n/g, '\ndata: ')}\n`;

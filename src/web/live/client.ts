import type { Lang } from '../../i18n/index.ts';
import type { Scope } from '../../people/index.ts';
import type { Frame } from './frames.ts';

/** Chunks a slow connection may have before it: then it is cut, and catches up when it comes back. */
const MOST_WAITING = 256;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  // proxies such as nginx would keep the stream to themselves
  'X-Accel-Buffering': 'no',
};

const BEAT = new TextEncoder().encode(': \n\n');

export interface Client {
  scope: Scope;
  lang: Lang;
  /** who is told that they have something new to read */
  bellOf: number | null;
  openedAt: number;
  response: Response;
  write(frame: Frame): void;
  beat(): void;
  close(): void;
}

/** One open stream. @param gone called once, whoever ends it */
export function openClient(
  who: Pick<Client, 'scope' | 'lang' | 'bellOf'>,
  openedAt: number,
  gone: () => void,
): Client {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      cancel() {
        controller = null;
        gone();
      },
    },
    { highWaterMark: MOST_WAITING },
  );
  function close(): void {
    if (controller === null) return;
    const ending = controller;
    controller = null;
    ending.close();
    gone();
  }
  function write(frame: Uint8Array): void {
    if (controller === null || frame.length === 0) return;
    if ((controller.desiredSize ?? 0) > 0) controller.enqueue(frame);
    else close();
  }
  return {
    bellOf: who.bellOf,
    scope: who.scope,
    lang: who.lang,
    openedAt,
    response: new Response(stream, { headers: HEADERS }),
    write,
    beat: () => write(BEAT),
    close,
  };
}

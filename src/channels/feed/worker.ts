/** Parses feeds in a thread of its own, so that a hostile document can stop neither clocks nor screens. */
import { Worker } from 'node:worker_threads';
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { ParseOutcome } from './document.ts';
import type { ParseInput } from './parse.ts';

/** Why a document could not be parsed though it may be a feed. */
export class ParserStopped extends Error {
  override readonly name = 'ParserStopped';
  constructor(
    readonly reason: 'timeout' | 'crash',
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

export interface FeedParserOptions {
  /** for one document, default 2 s */
  timeoutMs?: number;
  /** of the thread, in MB; default 192 */
  memoryMb?: number;
  /** an unused thread gives its memory back after this time, default one minute */
  idleMs?: number;
}

const DEFAULT_TIMEOUT_MS = 2 * SECOND;
const DEFAULT_MEMORY_MB = 192;
/** Parsing makes much that is soon garbage; left alone, V8 would let 48 MB of it pile up. */
const YOUNG_MB = 6;
const START_TIMEOUT_MS = 20 * SECOND;
const ENTRY = new URL('./worker.mjs', import.meta.url);

/** One thread, one document at a time; started when first needed, restarted after a hang or a crash. */
export class FeedParser {
  private worker: Promise<Worker> | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private idleTimer: NodeJS.Timeout | null = null;

  constructor(private readonly options: FeedParserOptions = {}) {}

  /** @throws ParserStopped when the document takes too long or breaks the thread */
  parse(bytes: Uint8Array, input: ParseInput): Promise<ParseOutcome> {
    const result = this.queue.then(() => this.run(bytes, input));
    this.queue = result.catch(() => {});
    return result;
  }

  /** Ends the thread; a later parse starts a new one. */
  async close(): Promise<void> {
    if (this.idleTimer !== null) clearTimeout(this.idleTimer);
    const worker = this.worker;
    this.worker = null;
    await (await worker?.catch(() => null))?.terminate();
  }

  private async run(bytes: Uint8Array, input: ParseInput): Promise<ParseOutcome> {
    if (this.idleTimer !== null) clearTimeout(this.idleTimer);
    try {
      const worker = await this.running();
      worker.ref();
      const answer = nextMessage<ParseOutcome>(worker, this.options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
      worker.postMessage({ bytes, input });
      const outcome = await answer;
      worker.unref();
      this.idleTimer = setTimeout(() => void this.close(), this.options.idleMs ?? MINUTE).unref();
      return outcome;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** The thread, started anew when there is none or the last one died. */
  private running(): Promise<Worker> {
    if (this.worker === null) {
      const starting = this.start();
      this.worker = starting;
      const forget = (): void => {
        if (this.worker === starting) this.worker = null;
      };
      starting.then((worker) => worker.once('exit', forget), forget);
    }
    return this.worker;
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(ENTRY, {
      // Not the loader of the main thread: the entry registers its own.
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.options.memoryMb ?? DEFAULT_MEMORY_MB,
        maxYoungGenerationSizeMb: YOUNG_MB,
      },
    });
    // An error that comes between two documents has nobody to tell; it must not end the process.
    worker.on('error', () => {});
    try {
      await nextMessage(worker, START_TIMEOUT_MS);
    } catch (error) {
      await worker.terminate();
      throw error;
    }
    return worker;
  }
}

function nextMessage<T>(worker: Worker, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const onMessage = (message: T): void => settle(() => resolve(message));
    const onError = (error: unknown): void => settle(() => reject(new ParserStopped('crash', error)));
    const onExit = (): void => settle(() => reject(new ParserStopped('crash')));
    const timer = setTimeout(() => settle(() => reject(new ParserStopped('timeout'))), timeoutMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

/**
 * A second reader in a thread of its own, for as long as much is to be read: it costs some 80 MB and a second until it is
 * there, and takes from this thread most of the work of a verdict.
 */
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Told } from '../read-text.ts';
import type { Words } from '../types.ts';
import { type Packed, unpack } from './pack.ts';

/** Reading makes much that is soon garbage: room for it, and it is never moved about. */
const YOUNG_MB = 48;
const MEMORY_MB = 192;
const ENTRY = new URL('./worker.mjs', import.meta.url);

export class Aside {
  /** settles when it begins to read, or can't */
  readonly started: Promise<void>;
  private readonly worker: Worker;
  private readonly waiting: ((told: Told[] | null) => void)[] = [];
  private isThere = false;
  private hasLeft = false;

  constructor() {
    // the process was started with the room of its first thread; from now on each new one says its own
    setFlagsFromString('--max-semi-space-size=0');
    this.worker = new Worker(ENTRY, {
      // Not the loader of the main thread: the entry registers its own.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const leave = (): void => {
      this.isThere = false;
      this.hasLeft = true;
      for (const resolve of this.waiting.splice(0)) resolve(null);
    };
    this.worker.on('error', leave).on('exit', leave);
    this.started = once(this.worker, 'message').then(() => {
      this.isThere = true;
      this.worker.on('message', (packed: Packed) => this.waiting.shift()?.(unpack(packed)));
    }, leave);
  }

  /** What it understood of each text; null when it isn't there yet, or no more: then they are to be read here. */
  read(texts: readonly Words[]): Promise<Told[] | null> {
    if (!this.isThere) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.worker.postMessage(texts);
    });
  }

  /** It ended, by our will or not. */
  get isGone(): boolean {
    return this.hasLeft;
  }

  /** Whether the process may end while it is there. */
  mayBeLeft(yes: boolean): void {
    if (yes) this.worker.unref();
    else this.worker.ref();
  }

  /** Ends the thread and gives its memory back. */
  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** A second reader that is started before it is asked for: it takes a second until it is there, and more until it is quick. */
import type { Words } from '../types.ts';
import { Aside } from './index.ts';

/** Within this a person has looked at a file and presses start; then the memory is wanted back. */
const KEPT_MS = 3 * 60_000;

export class Spare {
  private kept: Aside | undefined;
  private end: NodeJS.Timeout | undefined;

  /**
   * Starts a reader, unless one waits already, and keeps it for three minutes from now.
   * @param texts like those that it will read: it grows quick on them
   */
  prepare(texts: readonly Words[]): void {
    if (this.kept?.isGone !== false) {
      const reader = new Aside();
      reader.mayBeLeft(true);
      void reader.started.then(() => reader.read(texts));
      this.kept = reader;
    }
    clearTimeout(this.end);
    this.end = setTimeout(() => void this.letGo()?.close(), KEPT_MS).unref();
  }

  /** The reader that waits, or else a new one; whoever takes it closes it. */
  take(): Aside {
    const reader = this.letGo();
    if (reader === undefined || reader.isGone) return new Aside();
    reader.mayBeLeft(false);
    return reader;
  }

  private letGo(): Aside | undefined {
    clearTimeout(this.end);
    const { kept } = this;
    this.kept = undefined;
    return kept;
  }
}

import type { Readable } from 'node:stream';
import { StartError } from '../lib/start-error.ts';

const LENGTH_BYTES = 4;
/** COPY gives chunks of tens of kilobytes; more than this can only be a damaged file. */
const FRAME_MAX = 1 << 30;

/** Four bytes of length, then the content. */
export function frame(content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Takes frames off a stream one after another, holding no more than one. */
export class FrameReader {
  #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: Readable) {
    this.#chunks = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  /** @throws StartError when the stream ends early or cannot be unpacked */
  async next(): Promise<Buffer> {
    const length = (await this.#take(LENGTH_BYTES)).readUInt32BE();
    if (length > FRAME_MAX) throw torn();
    return this.#take(length);
  }

  async #take(wanted: number): Promise<Buffer> {
    const parts = [this.#held];
    let size = this.#held.length;
    while (size < wanted) {
      const { value, done } = await this.#chunks.next().catch((cause: unknown) => {
        throw torn(cause);
      });
      if (done) throw torn();
      parts.push(value);
      size += value.length;
    }
    const all = parts.length === 1 ? this.#held : Buffer.concat(parts);
    this.#held = all.subarray(wanted);
    return all.subarray(0, wanted);
  }
}

const torn = (cause?: unknown) =>
  new StartError('The file is not a whole backup: it is damaged, or its end is missing.', { cause });

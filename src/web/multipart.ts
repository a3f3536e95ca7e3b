/**
 * The file of a posted form, read while it comes (RFC 7578): a form as a whole would have to fit into memory. Only what
 * browsers send is understood: parts between boundaries, each with a Content-Disposition.
 */
import { Problem } from '../lib/errors.ts';

const LINE_END = '\r\n';
const HEADERS_END = Buffer.from('\r\n\r\n');
/** Headers of one part; a browser writes three short lines. */
const MAX_HEADERS = 16_384;

export interface UploadedFile {
  /** as its owner calls it; for people's eyes only */
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

/** The file that stands under this name in the form; null when the form has none, or is no such form. */
export async function uploadedFile(request: Request, field: string): Promise<UploadedFile | null> {
  for await (const { name, file, chunks } of partsOf(request)) {
    if (name === field && file) return { name: file, chunks };
  }
  return null;
}

export interface Part {
  name: string;
  /** what the file calls itself; undefined for a text field, '' for a field of files that nothing was chosen in */
  file: string | undefined;
  chunks: AsyncIterable<Uint8Array>;
}

/** The parts of a form one after the other; what is not read of one is passed over. None when it is no such form. */
export async function* partsOf(request: Request): AsyncGenerator<Part> {
  const boundary = boundaryOf(request.headers.get('Content-Type') ?? '');
  if (!boundary || !request.body) return;
  const window = new Window(request.body, Buffer.from(`${LINE_END}--${boundary}`));
  for await (const _ of window.untilBoundary());
  for (;;) {
    const headers = await window.headers();
    if (headers === null) return;
    const { name = '', file } = dispositionOf(headers);
    let isRead = false;
    const chunks = (async function* () {
      yield* window.untilBoundary();
      isRead = true;
    })();
    yield { name, file, chunks };
    // also what somebody stopped reading in the middle
    if (!isRead) for await (const _ of window.untilBoundary());
  }
}

function boundaryOf(type: string): string | null {
  if (!/^multipart\/form-data\b/i.test(type)) return null;
  const match = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(type);
  return match?.[1] ?? match?.[2] ?? null;
}

/** Browsers escape quotes and line ends in names as %22, %0D and %0A. */
function dispositionOf(headers: string): { name?: string; file?: string } {
  const line = /^content-disposition:.*$/im.exec(headers)?.[0] ?? '';
  const value = (key: string) =>
    new RegExp(`;\\s*${key}="([^"]*)"`, 'i').exec(line)?.[1]?.replace(/%22/g, '"');
  return { name: value('name'), file: value('filename') };
}

/** What has come of the body and was not handed on yet. */
class Window {
  // the first boundary stands at the very beginning, without the line end before it
  private held = Buffer.from(LINE_END);
  private ended = false;
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private readonly boundary: Buffer;

  constructor(body: ReadableStream<Uint8Array>, boundary: Buffer) {
    this.reader = body.getReader();
    this.boundary = boundary;
  }

  private async more(): Promise<void> {
    const { done, value } = await this.reader.read();
    if (done) this.ended = true;
    else this.held = Buffer.concat([this.held, value]);
  }

  /** The bytes up to the next boundary, which is taken too. A body that ends without one is cut short: an error. */
  async *untilBoundary(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.held.indexOf(this.boundary);
      if (at >= 0) {
        if (at > 0) yield this.held.subarray(0, at);
        this.held = this.held.subarray(at + this.boundary.length);
        return;
      }
      // the boundary may have begun in the last bytes
      const sure = this.held.length - this.boundary.length;
      if (sure > 0) {
        yield this.held.subarray(0, sure);
        this.held = this.held.subarray(sure);
      }
      if (this.ended) throw cutShort();
      await this.more();
    }
  }

  /** Headers of the part that begins here; null after the last part. */
  async headers(): Promise<string | null> {
    for (;;) {
      if (this.held.subarray(0, 2).toString('latin1') === '--') return null;
      const end = this.held.indexOf(HEADERS_END);
      if (end >= 0) {
        const text = this.held.subarray(0, end).toString('utf8');
        this.held = this.held.subarray(end + HEADERS_END.length);
        return text;
      }
      if (this.ended || this.held.length > MAX_HEADERS) throw cutShort();
      await this.more();
    }
  }
}

/** The connection ended in the middle of the form, or it is no form. */
const cutShort = () => new Problem('invalid', 'files.error.cut_short', { field: 'file' });

/** Reads a response body under a cap, compressed or not. */
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';
import { HttpError } from './failure.ts';

/** What we can unpack; more than two layers nobody honest sends. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';
const MAX_LAYERS = 2;
/** First byte of a zlib stream with the usual window; "deflate" without it is a raw stream. */
const ZLIB_MAGIC = 0x78;

const unpackers = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  raw: promisify(inflateRaw),
  br: promisify(brotliDecompress),
};

/**
 * The whole body, unpacked. Both the bytes on the wire and the unpacked ones are held under `maxBytes`.
 * Throws HttpError 'too-large', or 'reset' when the stream breaks off or cannot be unpacked.
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new HttpError('too-large', true);
    chunks.push(chunk);
  }
  let body: Uint8Array = Buffer.concat(chunks);
  const layers = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > MAX_LAYERS) throw new HttpError('reset', true);
  for (const layer of layers.reverse()) body = await unpack(body, layer, maxBytes);
  return body;
}

async function unpack(body: Uint8Array, encoding: string, maxBytes: number): Promise<Uint8Array> {
  if (body.length === 0) return body;
  const limits = { maxOutputLength: maxBytes };
  // A stream cut short by a careless proxy still gives what it has.
  const lenient = { ...limits, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    switch (encoding) {
      case 'gzip':
      case 'x-gzip':
        // Some servers announce gzip and send plain text.
        return body[0] === 0x1f && body[1] === 0x8b ? await unpackers.gzip(body, lenient) : body;
      case 'deflate':
        return body[0] === ZLIB_MAGIC
          ? await unpackers.deflate(body, lenient)
          : await unpackers.raw(body, lenient);
      case 'br':
        return await unpackers.br(body, limits);
      default:
        return body;
    }
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new HttpError(tooLarge ? 'too-large' : 'reset', true, error);
  }
}

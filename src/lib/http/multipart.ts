/** A form with a file in it, written while it is sent: never the whole of it in memory (RFC 7578). */
import { randomBytes } from 'node:crypto';
import type { HttpBody } from '../http.ts';

export interface FormFile {
  name: string;
  /** media type */
  type: string;
  size: number;
  /** its bytes, from the beginning each time */
  open(): AsyncIterable<Uint8Array>;
}

/** The fields in their order, then the file under `field`. Throws while it is read when the file is not as large as it says. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  field: string,
  file: FormFile,
): { type: string; body: HttpBody } {
  const boundary = `form-${randomBytes(16).toString('hex')}`;
  const texts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
  );
  const head = Buffer.from(
    `${texts.join('')}--${boundary}\r\ncontent-disposition: form-data; name="${quoted(field)}"; ` +
      `filename="${quoted(file.name)}"\r\ncontent-type: ${file.type.replace(/[\r\n]/g, '')}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* file.open();
    yield tail;
  }
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: { size: head.length + file.size + tail.length, chunks },
  };
}

/** As browsers write names in forms (WHATWG HTML, multipart/form-data). */
const quoted = (name: string): string =>
  name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

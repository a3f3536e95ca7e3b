/** Server-sent events out of a body that comes bit by bit (WHATWG HTML, 9.2.6). */
import { HttpError } from './failure.ts';

export interface ServerEvent {
  /** 'message' where none is named */
  event: string;
  data: string;
}

/** Longer than this no event of an honest server is, in characters. */
const MAX_EVENT = 1024 * 1024;

/** Throws HttpError 'too-large' for an event without end. Comments, ids and retries are left out. */
export async function* serverEvents(chunks: AsyncIterable<Uint8Array>): AsyncIterable<ServerEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  let event = '';
  let data: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield { event: event || 'message', data: data.join('\n') };
        event = '';
        data = [];
        size = 0;
        continue;
      }
      const { name, value } = fieldOf(line);
      if (name === 'event') event = value;
      if (name !== 'data') continue;
      data.push(value);
      // with the line's end, or empty lines without end would cost nothing
      size += value.length + 1;
    }
    if (size + rest.length > MAX_EVENT) throw new HttpError('too-large', false);
  }
}

function fieldOf(line: string): { name: string; value: string } {
  const colon = line.indexOf(':');
  if (colon === -1) return { name: line, value: '' };
  return { name: line.slice(0, colon), value: line.slice(colon + 1).replace(/^ /, '') };
}

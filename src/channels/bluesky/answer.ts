/** A server's answer, checked. */
import type { z } from 'zod';
import type { HttpResponse } from '../../lib/http.ts';
import { failureOfAnswer, unexpectedBody } from './failure.ts';
import { wire } from './wire.ts';

/** The body as `schema` has it; throws XrpcFailure for a refusal and for anything that isn't what was promised. */
export function answerOf<S extends z.ZodType>(
  { status, headers, bytes }: HttpResponse,
  schema: S,
  { now, write }: { now: Date; write: boolean },
): z.output<S> {
  const json = jsonOf(bytes);
  if (status < 200 || status > 299) {
    const named = wire.error.safeParse(json);
    const code = named.success ? named.data.error : '';
    throw failureOfAnswer({ status, headers, code, now, write });
  }
  const read = schema.safeParse(json);
  // The issues of zod name fields, never values: safe as a cause for the log.
  if (!read.success) throw unexpectedBody(write, new Error(read.error.issues[0]?.path.join('.')));
  return read.data;
}

/** undefined where it is no JSON: then no schema but that of nothing takes it. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** What a customer posts on their page: fields first, files while they come, never the whole of it in memory. */
import { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import { dropReceived, RECEIVED, type ReceivedFile, receiveFile } from '../files/received.ts';
import { Problem } from '../lib/errors.ts';
import { cleanText } from '../lib/html.ts';
import { lines, optionalLine } from './forms.ts';
import { partsOf } from './multipart.ts';

const ORDER_MAX = 100;
const EMAIL_MAX = 254;
const PHONE_MAX = 40;
const TEXT_MAX = 5000;
/** Bytes of one text field: four for a letter of the longest, and some. */
const FIELD_BYTES = 24_000;

const Fields = z.object({
  order: optionalLine(ORDER_MAX),
  email: optionalLine(EMAIL_MAX).pipe(z.union([z.literal(''), z.email()], 'problem.field.email')),
  phone: optionalLine(PHONE_MAX).pipe(z.string().regex(/^(?:[+(]?\d[\d ()/.-]{4,})?$/, 'ask.error.phone')),
  text: lines(TEXT_MAX),
});

type Filled = z.infer<typeof Fields> & { files: ReceivedFile[] };

/** What was filled in, or the form to show again; of a refused one no file is left. */
export async function readAskForm(
  request: Request,
  folder: string,
): Promise<{ ok: true; filled: Filled } | { ok: false; form: FormState }> {
  const files: ReceivedFile[] = [];
  try {
    const read = await readParts(request, folder, files);
    if ('filled' in read) return { ok: true, filled: read.filled };
    await dropReceived(folder, files);
    return { ok: false, form: read.form };
  } catch (error) {
    await dropReceived(folder, files);
    if (!(error instanceof Problem)) throw error;
    return { ok: false, form: { values: {}, errors: { form: error } } };
  }
}

async function readParts(
  request: Request,
  folder: string,
  files: ReceivedFile[],
): Promise<{ filled: Filled } | { form: FormState }> {
  const values: Record<string, string> = {};
  let wrong: Problem | null = null;
  for await (const { name, file, chunks } of partsOf(request)) {
    if (file !== undefined) {
      if (name === 'files' && file !== '' && wrong === null) wrong = await take({ name: file, chunks });
    } else if (name in Fields.shape) {
      values[name] = cleanText(await textOf(chunks));
    }
  }
  const parsed = Fields.safeParse(values);
  const errors: FormState['errors'] = wrong ? { files: wrong } : {};
  if (!parsed.success) return { form: { values, errors: { ...errors, ...sentences(parsed.error) } } };
  if (wrong) return { form: { values, errors } };
  const isEmpty = files.length === 0 && Object.values(parsed.data).every((value) => value === '');
  if (isEmpty) return { form: { values, errors: { form: { key: 'ask.error.nothing' } } } };
  return { filled: { ...parsed.data, files } };

  async function take(file: { name: string; chunks: AsyncIterable<Uint8Array> }): Promise<Problem | null> {
    if (files.length >= RECEIVED.max) return refusal('ask.error.count', { max: RECEIVED.max });
    const name = cleanText(file.name).slice(-ORDER_MAX);
    try {
      const kept = await receiveFile(folder, { ...file, name });
      if (kept === null) return refusal('files.error.type', { name });
      files.push(kept);
      return null;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }
}

const refusal = (key: string, params: Record<string, string | number>) =>
  new Problem('invalid', key, { field: 'files', params });

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > FIELD_BYTES) throw new Problem('invalid', 'problem.too_large');
    // a copy: what the reader hands out is a window on what it holds
    read.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(read).toString('utf8');
}

function sentences(error: z.ZodError): FormState['errors'] {
  const errors: FormState['errors'] = {};
  for (const { path, code, message, ...issue } of error.issues) {
    const isLong = code === 'too_big' && 'maximum' in issue;
    errors[String(path[0])] ??= isLong
      ? { key: 'problem.field.too_long', params: { n: Number(issue.maximum) } }
      : { key: message };
  }
  return errors;
}

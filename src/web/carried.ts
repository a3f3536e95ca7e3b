import type { Context } from 'hono';
import { z } from 'zod';
import { isSecretField } from './forms.ts';
import { safePath } from './request.ts';

/** A form that met the sign-in page on its way: where it was going and what was in it, passwords left out. */
export interface CarriedForm {
  path: string;
  fields: [name: string, value: string][];
}

const Shape = z.object({ path: z.string(), fields: z.array(z.tuple([z.string(), z.string()])) });

/** What was just posted, to be carried over signing in. Attached files stay behind. */
export async function carriedForm(c: Context): Promise<CarriedForm> {
  const { pathname, search } = new URL(c.req.url);
  const fields: CarriedForm['fields'] = [];
  for (const [name, value] of (await readEntries(c)).entries()) {
    if (typeof value === 'string' && !isSecretField(name)) fields.push([name, value]);
  }
  return { path: safePath(pathname + search), fields };
}

/** Reads a carried form back from its hidden field; null when there is none or it is not one. */
export function parseCarried(text: string): CarriedForm | null {
  if (text === '') return null;
  try {
    const carried = Shape.parse(JSON.parse(text));
    return { ...carried, path: safePath(carried.path) };
  } catch {
    return null;
  }
}

async function readEntries(c: Context): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    return new FormData();
  }
}

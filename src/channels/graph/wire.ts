/** Parts that all documents of the Graph API share, with their tolerance: one odd field must not cost a person's message. */
import { z } from 'zod';

/** Ids are opaque strings. A number beyond 2^53 has already lost digits in JSON.parse: better none than a wrong one. */
export const id = z.union([
  z.string().min(1).max(500),
  z.number().refine(Number.isSafeInteger).transform(String),
]);
export const maybeId = id.nullish().catch(null);
export const text = z.string().catch('');
export const maybeText = z.string().nullish().catch(null);
export const maybeFlag = z.boolean().nullish().catch(null);
export const maybeCount = z.number().int().nonnegative().nullish().catch(null);

/** What becomes null instead of an error of the whole. */
export const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().catch(null);

/** Only these parameters of `paging.next` are carried on: its host and its token are not ours to follow. */
const PAGING = ['after', 'until', '__paging_token', 'offset'] as const;
/** Where the next page begins; null = there is none. */
export const nextSchema = z.record(z.string(), z.string());
export type Next = z.infer<typeof nextSchema>;

/** A list in which what cannot be read is left out. A page may be empty and still have a next one. */
export const listOf = <S extends z.ZodType>(entry: S) =>
  z
    .object({
      data: z.array(entry.nullable().catch(null)),
      paging: maybe(z.object({ next: maybeText })),
    })
    .transform(({ data, paging }) => ({
      entries: data.filter((one) => one !== null) as z.output<S>[],
      next: nextOf(paging?.next),
    }));

export interface List<T> {
  entries: T[];
  next: Next | null;
}

/** A list inside another document: absent is empty. */
export const innerList = <S extends z.ZodType>(entry: S) =>
  maybe(listOf(entry)).transform((list): List<z.output<S>> => list ?? { entries: [], next: null });

export const person = maybe(z.object({ id: maybeId, name: maybeText, username: maybeText }));
export type WirePerson = z.infer<typeof person>;

/** `{"id": …}` of what was made, `{"success": true}` of what was done. */
export const made = z.object({ id });
export const done = z.union([z.object({ success: z.boolean() }), z.boolean()]);

function nextOf(address: string | null | undefined): Next | null {
  if (!address || !URL.canParse(address)) return null;
  const params = new URL(address).searchParams;
  const next = Object.fromEntries(
    PAGING.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return Object.keys(next).length === 0 ? null : next;
}

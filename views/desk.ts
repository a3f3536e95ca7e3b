import type { ConversationDetail, Label } from '../src/queue/index.ts';
import type { ViewContext } from './context.ts';

/** What every part of the desk knows besides its own props. */
export interface Desk {
  view: ViewContext;
  /** kind of channel → its proper noun: "RSS" */
  channels: Readonly<Record<string, string>>;
}

/** Somebody who can answer. */
export type { Colleague } from '../src/flow/colleagues.ts';

/** An act that can still be taken back, and the sentence that says what it did. */
export interface Undoable {
  actId: string;
  words: string;
}

export type Detail = ConversationDetail;
export type { Label };

/** A label as people read it: the seven shipped ones have words in every language. */
export const labelName = ({ t }: ViewContext, { key, name }: { key: string | null; name: string }): string =>
  (key && t.maybe(`label.${key}`)) || name;

/** Who wrote: a name, else a handle, else where it was found (a feed often names nobody). */
export const authorName = (
  author: { name: string | null; handle: string | null },
  source: { name: string },
): string => author.name || author.handle || source.name;

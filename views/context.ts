import type { ListShape } from '../src/db/schema/shortcuts.ts';
import type { Lang, T } from '../src/i18n/index.ts';
import type { Refused } from './form.ts';

type Theme = 'light' | 'dark' | 'system';

/** How a source is doing, in the four ways the rail can show. */
export type SourceState = 'ok' | 'waiting' | 'stopped' | 'paused';

export interface NavCounts {
  open: number;
  mine: number;
  unclaimed: number;
  approval: number;
  waiting: number;
  snoozed: number;
  /** past their due time, and due within ten minutes */
  late: number;
  soon: number;
  sources: { id: string; name: string; channel: string; state: SourceState; count: number }[];
  /** hue: 0–11 */
  labels: { id: string; name: string; hue: number; count: number }[];
  /** parts of the queue under names of their own, in their order; null = not counted */
  saved?: { id: string; name: string; list: ListShape; count: number | null }[];
  /** the due times that will add to `late`, soonest first; epoch milliseconds */
  due: readonly number[];
  /** what to tell this person of before it is due: theirs and nobody's */
  alarms: readonly { id: string; due: number; name: string }[];
  /** both go no further than this; null = there is no more */
  until: number | null;
  /** set while the demo town is open */
  demo?: { mayLeave: boolean };
}

/** What every screen knows besides its own props. */
export interface ViewContext {
  t: T;
  lang: Lang;
  theme: Theme;
  now: Date;
  /** IANA name, the shop's own */
  timeZone: string;
  me: {
    id: string;
    name: string;
    role: string;
    initials: string;
    presence?: 'working' | 'break' | 'away';
  } | null;
  /** path and query of this page, so that the rail can say where one is */
  path: string;
  /** null where nobody is signed in or nothing is set up yet */
  nav: NavCounts | null;
  /** how many notices I have not read; absent where the frame has no bell */
  unread?: number;
  /** the form that was sent from this page just now and not taken */
  refused?: Refused | null;
  /** changes with every static file; part of their addresses */
  assetVersion: string;
}

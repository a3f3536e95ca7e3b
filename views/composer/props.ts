import type { CapState, MentionCaps } from '../../src/channels/contract.ts';
import type { ReceivedFile } from '../../src/files/received.ts';
import type { Lang } from '../../src/i18n/index.ts';
import type { Department } from '../../src/replies/departments.ts';
import type { Desk, Detail } from '../desk.ts';
import { emptyForm, type FormState } from '../form.ts';
import type { ReplyCheckProps } from './check.tsx';
import type { ComposerFiles } from './files.tsx';

export const COMPOSER_TABS = ['public', 'private', 'email', 'note'] as const;
export type ComposerTab = (typeof COMPOSER_TABS)[number];

export interface ComposerProps {
  desk: Desk;
  /** the conversation */
  id: number;
  /** the message that is answered */
  mentionId: number;
  tab: ComposerTab;
  /** what the network takes, and why not */
  offers: { public: CapState; private: CapState };
  visibility: Detail['row']['visibility'];
  maxLength: MentionCaps['maxLength'];
  /** the network's own name */
  channel: string;
  /** where the original stands */
  original: string | null;
  /** what the reply will be signed with: "— Jana"; '' = it can't be */
  signature: string;
  draft: { text: string; fields: Record<string, string> };
  /** what an empty sheet begins with: a greeting; '' for none */
  suggestion: string;
  /** what is said of the draft */
  check: ReplyCheckProps;
  /** made with the form: the same form posted twice is one answer */
  requestId: string;
  openedAt: Date;
  /** null where the network takes none */
  files: ComposerFiles | null;
  templates: OfferedTemplate[];
  /** which one stands on the sheet: "7.cs" */
  template: string | undefined;
  /** names of a template's files that this network does not take */
  filesLeft: string[];
  /** somebody else who is on it */
  /** the words wait for a yes instead of leaving */
  proposes: boolean;
  heldBy: string | null;
  /** colleagues whose names a note may call */
  names?: readonly string[];
  /** times that make sense to promise now */
  promiseTimes: { at: Date; words: string }[];
  /** what sending this draft promises */
  promiseAt: Date | null;
  handoff: HandoffStart | null;
  /** what was refused, with what had been typed */
  form?: FormState;
  /** opened by a person just now, not with the page */
  focus?: boolean;
}

/** A prepared answer with its languages, the one that a click takes first. */
export interface OfferedTemplate {
  id: number;
  name: string;
  languages: Lang[];
}

export interface HandoffStart {
  subject: string;
  /** the thread as the mail will quote it */
  quoted: string;
  customerEmails: string[];
  departments: Department[];
  smtpSet: boolean;
  /** files that the customer gave us; the department can have them */
  received?: readonly ReceivedFile[];
  /** of the demo town: the mail is kept and goes nowhere */
  demo?: boolean;
}

/** The sheet of a reply or note, and the one of an e-mail: what the draft keeps as its text. */
const SHEETS: ReadonlySet<string> = new Set(['text', 'body']);

/** What the field holds: what was just typed and refused, else what the draft keeps, else the proposed greeting. */
export function typed({ form = emptyForm, draft, suggestion }: ComposerProps, field: string): string {
  return form.values[field] ?? (SHEETS.has(field) ? draft.text || suggestion : (draft.fields[field] ?? ''));
}

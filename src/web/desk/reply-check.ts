/** What is said of a draft while it is being typed: the parts it has, and what of it nobody else should read. */
import type { ReplyCheckProps } from '../../../views/composer/check.tsx';
import type { ComposerTab } from '../../../views/composer/props.ts';
import type { ViewContext } from '../../../views/context.ts';
import type { Detail } from '../../../views/desk.ts';
import {
  findPrivateData,
  findReplyParts,
  type Language,
  type PrivateType,
  REPLY_PARTS,
  type ReplyPart,
  readAddress,
} from '../../analysis/index.ts';
import { Problem } from '../../lib/errors.ts';
import { readSetting } from '../../settings/index.ts';
import type { Deps } from '../env.ts';
import { addressingOf } from './addressing.ts';
import { offersOf } from './offers.ts';

/** On a network the short form will do. */
const SHORT_FORM: ReadonlySet<ReplyPart> = new Set(['greeting', 'understanding', 'solution', 'signature']);
/** Numbers of firms stand in registers for everybody. */
const NO_SECRET: ReadonlySet<PrivateType> = new Set(['company_id']);

type CheckDeps = Pick<Deps, 'db' | 'channels' | 'clock'>;

export interface CheckedDraft {
  tab: ComposerTab;
  /** the sheet, without a greeting that was only proposed */
  text: string;
  /** the public word of a handoff */
  publicNote: string;
  despitePrivate: boolean;
}

/** The check of a draft in this conversation. */
export async function checkDraft(
  deps: CheckDeps,
  detail: Detail,
  { tab, text, publicNote, despitePrivate }: CheckedDraft,
): Promise<ReplyCheckProps> {
  const { row } = detail;
  // what leaves is signed by itself
  const has = new Set<ReplyPart>(['signature', ...findReplyParts(text).map(({ part }) => part)]);
  const asked = REPLY_PARTS.filter((part) => tab === 'email' || SHORT_FORM.has(part));
  const shown = tab !== 'note' && text.trim() !== '';
  return {
    parts: shown ? asked.map((part) => ({ part, has: has.has(part) })) : [],
    exposed: everybodyReads(deps, detail)
      ? await exposedIn(deps, row.language, publicWords(tab, text, publicNote))
      : [],
    keepFormal: shown && isTooHomely(detail, text),
    despitePrivate,
  };
}

/** Formal with us, and we'd be informal with them: the one slip that offends. */
function isTooHomely(detail: Detail, text: string): boolean {
  const theirs = addressingOf(detail).form;
  if (theirs !== 'formal' && theirs !== 'plural') return false;
  return readAddress(text, detail.row.language as Language).form === 'informal';
}

/** Do we send the answer ourselves, and to where others read it? What is pasted from elsewhere has been said already. */
const everybodyReads = (deps: CheckDeps, detail: Detail): boolean =>
  detail.row.visibility !== 'private' && offersOf(deps, detail, 'public').offers.public.ok;

/** What of a draft everybody will read. */
function publicWords(tab: ComposerTab, text: string, publicNote: string): string {
  if (tab === 'public') return text;
  return tab === 'email' ? publicNote : '';
}

/** Kinds of private data in words that everybody will read; the shop's own contacts are none. */
async function exposedIn({ db }: Pick<Deps, 'db'>, language: string, text: string): Promise<PrivateType[]> {
  if (text.trim() === '') return [];
  const own = await readSetting(db, 'profile');
  const types = findPrivateData(text, language as Language, own).map(({ type }) => type);
  return [...new Set(types)].filter((type) => !NO_SECRET.has(type));
}

/** Problem `reply.error.private` {what} on `field` when a draft would show private data to everybody, unconfirmed. */
export async function refuseExposed(
  deps: CheckDeps,
  { t }: ViewContext,
  detail: Detail,
  draft: CheckedDraft,
  field: string,
): Promise<void> {
  const { exposed, despitePrivate } = await checkDraft(deps, detail, draft);
  if (exposed.length === 0 || despitePrivate) return;
  const what = exposed.map((type) => t.maybe(`private.${type}`) ?? type).join(', ');
  throw new Problem('invalid', 'reply.error.private', { field, params: { what } });
}

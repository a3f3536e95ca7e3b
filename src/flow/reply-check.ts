/** The check of a half-typed answer in its conversation, as the composer shows it and as a program may ask for it. */
import { emojiIn } from '../analysis/index.ts';
import type { ConversationDetail } from '../queue/index.ts';
import { readSettings } from '../settings/index.ts';
import type { Profile } from '../settings/shapes.ts';
import { addressingOf, customerLanguage } from './addressing.ts';
import { everybodyReads } from './answered-message.ts';
import type { FlowDeps } from './deps.ts';
import { partsAsked, partsMissing, stopsIncomplete } from './fit-to-leave.ts';
import { type Advice, type Answered, adviceOn } from './reply-advice.ts';
import { toldIn } from './told.ts';

type CheckDeps = Pick<FlowDeps, 'db' | 'channels' | 'clock' | 'analyse'>;

export interface CheckedDraft {
  kind: 'public' | 'private' | 'email';
  /** the sheet, without a greeting that was only proposed */
  text: string;
  /** the public word of a handoff */
  publicNote: string;
  /** the words that a template put there, if one did */
  template?: string;
}

export interface DraftCheck {
  /** the parts asked for, and whether the draft has them; none while there is nothing to judge */
  parts: { part: ReturnType<typeof partsAsked>[number]; has: boolean }[];
  /** the house lets nothing leave that lacks one */
  stops: boolean;
  /** what had better be said otherwise, what stops the answer first; `quote` is the place it speaks of */
  advice: (Advice & { quote: string })[];
}

/** What is to be said of a draft in this conversation. */
export async function checkDraft(
  deps: CheckDeps,
  detail: ConversationDetail,
  { kind, text, publicNote, template }: CheckedDraft,
): Promise<DraftCheck> {
  const [own, asked] = await readSettings(deps.db, ['profile', 'replies']);
  const isLetter = kind === 'email' || detail.row.channel === 'email';
  const isSeen = everybodyReads(deps, detail);
  const answered = answeredIn(detail);
  const where = kind === 'public' && isSeen ? 'public' : isLetter ? 'letter' : 'private';
  const advice = adviceOn(deps.analyse, { text, where, answered, own, template }).map((one) =>
    quoted(one, text),
  );
  const noted = { text: publicNote, where: 'public' as const, answered, own };
  const ofNote =
    kind === 'email' && isSeen
      ? adviceOn(deps.analyse, noted)
          .filter(({ code }) => code.startsWith('private.'))
          .map((one) => quoted(one, publicNote))
      : [];
  const missing = new Set(partsMissing(text, isLetter));
  const parts = partsAsked(isLetter).map((part) => ({ part, has: !missing.has(part) }));
  return {
    parts: text.trim() === '' ? [] : parts,
    stops: stopsIncomplete(asked, isLetter),
    advice: [...ofNote, ...(await told(deps, detail, own, isSeen, { kind, text, publicNote })), ...advice],
  };
}

/** What was told in private and would leave for everybody. */
async function told(
  { db }: CheckDeps,
  { row }: ConversationDetail,
  own: Profile,
  isSeen: boolean,
  { kind, text, publicNote }: Pick<CheckedDraft, 'kind' | 'text' | 'publicNote'>,
): Promise<(Advice & { quote: string })[]> {
  const open = kind === 'public' ? text : publicNote;
  if (!isSeen || open.trim() === '') return [];
  const types = await toldIn(db, row.id, own, open);
  return types.map((type) => ({ code: 'told', start: 0, end: 0, stops: true, params: { type }, quote: '' }));
}

const quoted = (advice: Advice, text: string) => ({ ...advice, quote: text.slice(advice.start, advice.end) });

/** Below this a language is shown with a question mark, and nothing is said of ours. */
const SURE_LANGUAGE = 0.6;

function answeredIn(detail: ConversationDetail): Answered {
  const theirs = detail.mentions.filter(({ author }) => !author.isSelf);
  const language = customerLanguage(detail);
  const isSure =
    detail.contact?.language === language ||
    theirs.some((one) => one.language === language && one.languageConfidence >= SURE_LANGUAGE);
  return {
    language: isSure ? language : null,
    form: addressingOf(detail).form,
    memory: detail.contact?.addressForm ?? null,
    emoji: Math.max(0, ...theirs.map(({ text }) => emojiIn(text).length)),
  };
}

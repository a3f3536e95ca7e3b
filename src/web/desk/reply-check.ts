/** What is said of a draft while it is being typed: the parts it has, and what of it had better be said otherwise. */
import type { ReplyCheckProps } from '../../../views/composer/check.tsx';
import type { ComposerTab } from '../../../views/composer/props.ts';
import type { Detail } from '../../../views/desk.ts';
import { emojiIn } from '../../analysis/index.ts';
import { partsAsked, partsMissing, stopsIncomplete } from '../../flow/fit-to-leave.ts';
import { type Advice, type Answered, adviceOn } from '../../flow/reply-advice.ts';
import { readSettings } from '../../settings/index.ts';
import type { Deps } from '../env.ts';
import { addressingOf, customerLanguage } from './addressing.ts';
import { offersOf } from './offers.ts';

type CheckDeps = Pick<Deps, 'db' | 'channels' | 'clock' | 'analyse'>;

export interface CheckedDraft {
  tab: ComposerTab;
  /** the sheet, without a greeting that was only proposed */
  text: string;
  /** the public word of a handoff */
  publicNote: string;
  despiteOrder: boolean;
  /** the words that a template put there, if one did */
  template?: string;
}

/** The check of a draft in this conversation. */
export async function checkDraft(
  deps: CheckDeps,
  detail: Detail,
  { tab, text, publicNote, despiteOrder, template }: CheckedDraft,
): Promise<ReplyCheckProps> {
  if (tab === 'note') return { parts: [], stops: false, advice: [], despiteOrder };
  const [own, asked] = await readSettings(deps.db, ['profile', 'replies']);
  const isLetter = tab === 'email' || detail.row.channel === 'email';
  const isSeen = everybodyReads(deps, detail);
  const answered = answeredIn(detail);
  const where = tab === 'public' && isSeen ? 'public' : isLetter ? 'letter' : 'private';
  const advice = adviceOn(deps.analyse, { text, where, answered, own, template }).map((one) =>
    quoted(one, text),
  );
  const noted = { text: publicNote, where: 'public' as const, answered, own };
  const ofNote =
    tab === 'email' && isSeen
      ? adviceOn(deps.analyse, noted)
          .filter(({ code }) => code.startsWith('private.'))
          .map((one) => quoted(one, publicNote))
      : [];
  const missing = new Set(partsMissing(text, isLetter));
  const parts = partsAsked(isLetter).map((part) => ({ part, has: !missing.has(part) }));
  return {
    parts: text.trim() === '' ? [] : parts,
    stops: stopsIncomplete(asked, isLetter),
    advice: [...ofNote, ...advice],
    despiteOrder,
  };
}

const quoted = (advice: Advice, text: string) => ({ ...advice, quote: text.slice(advice.start, advice.end) });

/** Below this a language is shown with a question mark, and nothing is said of ours. */
const SURE_LANGUAGE = 0.6;

function answeredIn(detail: Detail): Answered {
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

/** Do we send the answer ourselves, and to where others read it? What is pasted from elsewhere has been said already. */
const everybodyReads = (deps: CheckDeps, detail: Detail): boolean =>
  detail.row.visibility !== 'private' && offersOf(deps, detail, 'public').offers.public.ok;

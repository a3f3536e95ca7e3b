/** What somebody wrote, apart from what their mail program put below it: the quoted mail and the signature. */
import { FORWARDED, HEADS, ORIGINAL, SENT_FROM, WRITTEN_BY, WROTE } from './quoted-words.ts';

export interface Parted {
  /** what is new in this mail */
  said: string;
  /** what it quotes, and the signature; '' for nothing */
  rest: string;
}

/** No program writes such a line in one piece; a long line is text. */
const LINE_MAX = 500;
/** Programs that wrap break "On … wrote:" into this many lines at most. */
const WRAPPED_LINES = 3;
/** Heads of the original stand within this many lines of the first. */
const HEAD_LINES = 8;
const HEADS_NEEDED = 3;

const any = (words: readonly string[]): string => `(?:${words.join('|')})`;
const QUOTED = /^\s{0,3}>/;
const ENDS_WROTE = new RegExp(`(?:^|\\s)${any(WROTE)}\\s*:\\s*$`, 'iu');
const BY = new RegExp(`^${any(WRITTEN_BY)}\\s.+:\\s*$`, 'iu');
/** a day, written in numbers or with the name of its month, and who it was: a name, an address */
const HAS_DAY =
  /\d{1,2}[.\s/-]+(?:\d{1,2}|\p{L}{3,12}\.?)[.,\s/-]+\d{2,4}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}/u;
/** Apple Mail in Czech and Slovak: "18. 11. 2026 v 9:00, Jana <jana@posta.cz>:" */
const DAY_AND_ADDRESS = /\d{1,2}:\d{2}\D.*<?[^\s<>]+@[^\s<>]+>?\s*:\s*$/u;
const ORIGINAL_LINE = new RegExp(`^[\\s_*-]*-{2,}\\s*${any(ORIGINAL)}\\s*-*[\\s_*:-]*$`, 'iu');
const FORWARDED_LINE = new RegExp(`^[\\s*-]*${any(FORWARDED)}[\\s*:-]*$`, 'iu');
const RULE = /^\s*_{10,}\s*$/;
const SIGNATURE = /^--\s?$/;
const PHONE = new RegExp(`^\\s*${any(SENT_FROM)}\\s.{1,60}$`, 'iu');
const HEAD = Object.fromEntries(
  Object.entries(HEADS).map(([kind, words]) => [
    kind,
    new RegExp(`^[\\s*]*${any(words)}\\s*:[\\s*]*\\S`, 'iu'),
  ]),
) as Record<keyof typeof HEADS, RegExp>;

/** Parts a plain text with `\n` line ends. What would leave nothing is left whole. Time is linear in the text. */
export function partQuoted(text: string): Parted {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const kept = new Array<boolean>(lines.length).fill(true);
  const end = quotationStart(lines, kept);
  kept.fill(false, end);
  cutSignature(lines, kept);
  const pick = (wanted: boolean): string =>
    lines
      .filter((_, at) => kept[at] === wanted)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  const said = pick(true);
  return said === '' ? { said: text.trim(), rest: '' } : { said, rest: pick(false) };
}

/** Marks quoted lines and the sentence above them; returns where everything to the end is quoted. */
function quotationStart(lines: readonly string[], kept: boolean[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (QUOTED.test(line)) {
      kept[at] = false;
      continue;
    }
    if (line === '' || line.length > LINE_MAX) continue;
    if (FORWARDED_LINE.test(line)) return lines.length;
    if (ORIGINAL_LINE.test(line)) return at;
    if (headsAt(lines, at)) return isRuleAbove(lines, at) ? at - 1 : at;
    const wrapped = attributionLines(lines, at);
    if (wrapped === 0) continue;
    if (!isQuotedBelow(lines, at + wrapped)) {
      if (isByProgram(lines.slice(at, at + wrapped).join(' '))) return at;
      continue;
    }
    kept.fill(false, at, at + wrapped);
    at += wrapped - 1;
  }
  return lines.length;
}

/** How many lines the sentence "On Monday, Jana wrote:" takes that begins here; 0 = there is none. */
function attributionLines(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= WRAPPED_LINES; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || line === '' || line.length > LINE_MAX || QUOTED.test(line)) return 0;
    joined = joined === '' ? line.trim() : `${joined} ${line.trim()}`;
    if (!joined.endsWith(':')) continue;
    return isAttribution(joined) ? count : 0;
  }
  return 0;
}

const isAttribution = (line: string): boolean =>
  BY.test(line) || (HAS_DAY.test(line) && (ENDS_WROTE.test(line) || DAY_AND_ADDRESS.test(line)));

/** A person, too, may write "on 18. 11. 2026 the lady wrote:"; programs tell the hour or the address as well. */
const isByProgram = (line: string): boolean => /\d{1,2}[:.]\d{2}(?!\d|\.)|@/.test(line) || BY.test(line);

/** "From: … Sent: … To: … Subject: …" as Outlook writes it above the original. */
function headsAt(lines: readonly string[], at: number): boolean {
  if (!HEAD.from.test(lines[at]!)) return false;
  const below = lines.slice(at + 1, at + HEAD_LINES).filter((line) => line.length <= LINE_MAX);
  const told = [HEAD.when, HEAD.to, HEAD.subject].filter((head) => below.some((line) => head.test(line)));
  return told.length + 1 >= HEADS_NEEDED;
}

const isRuleAbove = (lines: readonly string[], at: number): boolean => at > 0 && RULE.test(lines[at - 1]!);

function isQuotedBelow(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at, at + 3).find((line) => line !== '');
  return next !== undefined && QUOTED.test(next);
}

/** From "-- " on, and what a phone says of itself at the very end. */
function cutSignature(lines: readonly string[], kept: boolean[]): void {
  const signature = lines.findIndex((line, at) => kept[at] && SIGNATURE.test(line));
  if (signature >= 0) kept.fill(false, signature);
  for (let at = lines.length - 1; at >= 0; at--) {
    if (!kept[at] || lines[at] === '') continue;
    if (!PHONE.test(lines[at]!)) return;
    kept[at] = false;
  }
}

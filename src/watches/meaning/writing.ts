/** What a name is part of where it isn't written as its own: a word made of it, a tag, a host, a slip of the finger. */
import { isKind } from '../forms/kinds-of-firms.ts';
import { isShoppingWord } from '../forms/shopping-words.ts';
import type { Spot } from '../reading.ts';
import type { Findings } from './findings.ts';
import type { Sight } from './sight.ts';
import { isWord, isWordAnywhere } from './vocabulary.ts';

const LONGEST_REST = 9;
const LONGEST_STEM = 8;
const LONGEST_SLIP = 12;

export function lookAtWriting(sight: Sight, findings: Findings): void {
  const { candidate, shape, before, behind } = sight;
  const { way } = candidate;
  if (way === 'made') lookAtEnding(sight, findings);
  if (way === 'glued') lookAtRest(sight, findings);
  if (way === 'slip' || way === 'unmarked') lookAtSlip(sight, findings);
  if ('.-/'.includes(before) || '.-'.includes(behind)) lookAtHost(sight, findings);
  const { known } = findings;
  known.add`before ${before}`;
  known.add`behind ${behind}`;
  known.add`behind ${behind} ${shape}${sight.starts}`;
  known.add`between ${before}${behind}`;
}

function lookAtEnding({ candidate, shape, group, formIs }: Sight, { known, words }: Findings): void {
  const { rest, reading, place } = candidate;
  const stem = reading.words[place.first]!.form.length - rest.length;
  known.add`made ${rest}`;
  known.add`made ${rest.slice(0, 2)}`;
  known.add`made ${rest.slice(0, 2)} ${shape}`;
  known.add`made ~${rest.slice(-2)}`;
  known.add`made word ${formIs} ${shape}`;
  known.add`made of ${Math.min(LONGEST_STEM, stem)}`;
  words.add`made ${group} ${rest}`;
}

function lookAtRest({ candidate, language, nameIs, before }: Sight, { known }: Findings): void {
  const { rest, name } = candidate;
  const side = rest.startsWith('+') ? 'tail' : 'head';
  const its = rest.replace('+', '');
  known.add`glued ${side}`;
  known.add`glued ${its}`;
  known.add`glued ${its.slice(0, 4)}`;
  known.add`glued long ${Math.min(LONGEST_REST, its.length)}`;
  known.add`glued name ${Math.min(LONGEST_REST, name.join('').length)}`;
  known.add`glued word ${isWord(its, language)} ${nameIs}`;
  known.add`glued ${side} ${before}`;
  if (isShoppingWord(its)) known.add`glued shopping`;
  if (isWordAnywhere(its)) known.add`glued any word`;
}

function lookAtSlip({ candidate, shape, starts, formIs, nameIs }: Sight, { known }: Findings): void {
  const { way, name, reading, place } = candidate;
  const [word = ''] = name;
  const change = way === 'slip' ? changeOf(word, reading.words[place.first]!.form) : 'marks';
  known.add`change ${change}`;
  known.add`change ${change} ${shape}${starts}`;
  known.add`change ${change} ${Math.min(LONGEST_SLIP, word.length)}`;
  known.add`change ${formIs} ${nameIs}`;
}

/** What changed between a name and a word that is nearly it. */
function changeOf(name: string, form: string): string {
  const most = Math.min(name.length, form.length);
  let head = 0;
  while (head < most && name[head] === form[head]) head += 1;
  let tail = 0;
  while (tail < most - head && name.at(-1 - tail) === form.at(-1 - tail)) tail += 1;
  const was = name.slice(head, name.length - tail);
  const is = form.slice(head, form.length - tail);
  if (was === '' && is.length === 1) return isBeside(form, head) ? 'doubled' : 'added';
  if (is === '' && was.length === 1) return isBeside(name, head) ? 'undoubled' : 'left out';
  if (was.length === 2 && is === was.charAt(1) + was.charAt(0)) return 'swapped';
  if (was.length === 1 && is.length === 1) return VOWEL.test(was) === VOWEL.test(is) ? 'alike' : 'changed';
  return tail <= 1 ? 'ending' : 'more';
}

const VOWEL = /[aeiouy]/;

/** Whether a letter stands beside its like. */
const isBeside = (word: string, at: number): boolean =>
  word[at] === word[at - 1] || word[at] === word[at + 1];

function lookAtHost({ candidate }: Sight, { known }: Findings): void {
  const { reading, place } = candidate;
  const { start } = reading.words[place.first]!;
  const { end } = reading.words[place.last]!;
  const host = hostAt(reading.hosts, start);
  const whole = host && reading.folded.folded.slice(host.start, host.end);
  if (!host || host.end < end || !whole?.includes('.')) return;
  const text = reading.folded.folded;
  const head = text.slice(host.start, start);
  const rest = text.slice(end, host.end);
  known.add`host`;
  known.add`host ${rest.slice(rest.indexOf('.'))}`;
  known.add`host ${head === '' ? 'begins' : 'inner'} ${rest.startsWith('.') ? 'whole' : 'longer'}`;
  for (const word of `${head} ${rest}`.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    known.add`host word ${word}`;
    if (isShoppingWord(word) || isKind(word)) known.add`host shopping`;
  }
}

/** The last host that begins at or before a folded offset. */
function hostAt(hosts: readonly Spot[], offset: number): Spot | null {
  let low = 0;
  let high = hosts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (hosts[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const found = hosts[low];
  return found && found.start <= offset ? found : null;
}

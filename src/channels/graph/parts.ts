/**
 * Whether a message with files has left, and how much of it. Words are known by themselves; a file message is listed
 * without mark and name, so it is told by who sent it, when, of what kind it is and how large. Where a colleague
 * may have sent one like it at the same time, nobody can tell.
 */
import { after } from '../../lib/clock.ts';
import type { Outbound, OutboundFile, SendCtx, Sent } from '../contract.ts';
import { unlessRefused } from './failure.ts';
import { kindOf } from './files.ts';
import { CLOCK_DIFFERENCE, isSame, type LookUp, type OwnText, readPrepared } from './sending.ts';

/**
 * What is known of it by our own marks, which its webhook gave back: parts in their order count as left; all of them are
 * the whole message.
 */
export async function findEchoes(
  { echoes = [], files, parts: left = [] }: Outbound,
  ctx: Pick<SendCtx, 'left'>,
): Promise<{ sent: Sent | null; parts: string[] }> {
  const parts = [...left];
  for (let next = echoes[parts.length]; next !== undefined; next = echoes[parts.length]) {
    parts.push(next);
    if (files.length > 0) await ctx.left(next);
  }
  return { sent: parts.length > files.length ? { externalId: parts[0]! } : null, parts };
}

/**
 * Did it happen? What is there of it counts as left (`ctx.left`), the words first, then the files in their order; with
 * 'not-found' the rest is to be sent.
 */
export async function findParts(
  out: Outbound,
  lookUp: LookUp,
  { left }: Pick<SendCtx, 'left'>,
): Promise<Sent | 'not-found' | 'unknown'> {
  const prepared = readPrepared(out);
  if (prepared === null) return 'unknown';
  const since = after(new Date(prepared.firstAttemptAt), -CLOCK_DIFFERENCE);
  const found = await unlessRefused(() => lookUp(since), null);
  if (found === null) return 'unknown';
  const missing = found.isWhole ? 'not-found' : 'unknown';
  const parts = [...(out.parts ?? [])];
  const isNew = ({ id, at }: OwnText) =>
    !prepared.before.includes(id) && !parts.includes(id) && (at === null || at >= since);
  const note = async (one: OwnText) => {
    parts.push(one.id);
    await left(one.id);
  };
  if (parts.length === 0) {
    const words = found.texts.find((one) => isNew(one) && isSame(one.text, out.text));
    if (!words) return missing;
    await note(words);
  }
  const files = found.texts.filter((one) => one.files?.length === 1).sort(oldestFirst);
  while (parts.length <= prepared.files.length) {
    const next = nextOf(out.files.slice(parts.length - 1), files.filter(isNew));
    if (next === 'unknown') return next;
    if (next === null) return missing;
    await note(next);
  }
  return { externalId: parts[0]! };
}

/** Which of these is the first of the files that are still to be accounted for; null = none, it has not left. */
function nextOf(
  [file, ...later]: readonly OutboundFile[],
  there: readonly OwnText[],
): OwnText | null | 'unknown' {
  if (!file) return null;
  const kind = kindOf(file);
  const alike = there.filter(({ files: [one] = [] }) => one?.kind === kind);
  const ours = 1 + later.filter((other) => kindOf(other) === kind).length;
  const [first] = alike;
  if (!first) return null;
  const same = alike.filter(({ files: [one] = [] }) => one?.bytes === file.size);
  if (same.length > 0 && same.length <= ours) return same[0]!;
  // pictures and films are made anew there; a document of another size may well be somebody else's
  const mayDiffer = kind !== 'file' || first.files?.[0]?.bytes === undefined;
  return mayDiffer && alike.length <= ours ? first : 'unknown';
}

const oldestFirst = (a: OwnText, b: OwnText): number => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0);

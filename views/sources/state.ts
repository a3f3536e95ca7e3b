import type { MessageKey } from '../../src/i18n/index.ts';
import { DAY, MINUTE } from '../../src/lib/clock.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { IconName } from '../parts/icon.tsx';

/** How a source is doing, in the words of its page; the first ones need somebody. */
export const CONDITIONS = [
  'stopped',
  'limited',
  'failing',
  'late',
  'expiring',
  'first',
  'awaited',
  'ok',
  'brought',
  'paused',
] as const;
type Condition = (typeof CONDITIONS)[number];

/** A poll that is overdue by more than this is nobody's turn any more: the worker isn't reading. */
const OVERDUE_MS = 10 * MINUTE;

export function conditionOf(source: Source, now: Date): Condition {
  if (source.state === 'paused') return 'paused';
  if (source.state === 'stopped') return 'stopped';
  if (source.failures > 0) return source.lastError?.kind === 'rate-limited' ? 'limited' : 'failing';
  const reading = source.leaseUntil !== null && source.leaseUntil > now;
  if (!source.polled) return source.lastHookAt === null ? 'awaited' : 'brought';
  if (!reading && now.getTime() - source.nextPollAt.getTime() > OVERDUE_MS) return 'late';
  if (endsSoon(source, now)) return 'expiring';
  return source.lastPollAt === null ? 'first' : 'ok';
}

/** So long before its end a sign-in is somebody's to renew. */
const SOON_MS = 7 * DAY;

export const endsSoon = ({ signInUntil }: Source, now: Date): boolean =>
  signInUntil !== null && signInUntil.getTime() - now.getTime() <= SOON_MS;

/** What somebody should look at; shown first and open. */
export const inTrouble = (condition: Condition): boolean =>
  condition === 'stopped' || condition === 'limited' || condition === 'failing';

interface Look {
  icon: IconName;
  class: 'bad' | 'wait' | 'ok' | 'idle';
  key: MessageKey;
}

export const LOOKS: Record<Condition, Look> = {
  stopped: { icon: 'circle-x', class: 'bad', key: 'sources.state.stopped' },
  limited: { icon: 'hourglass', class: 'wait', key: 'sources.state.limited' },
  failing: { icon: 'hourglass', class: 'wait', key: 'sources.state.failing' },
  late: { icon: 'hourglass', class: 'wait', key: 'sources.state.late' },
  expiring: { icon: 'hourglass', class: 'wait', key: 'sources.state.expiring' },
  first: { icon: 'clock', class: 'idle', key: 'sources.state.first' },
  awaited: { icon: 'clock', class: 'idle', key: 'sources.state.awaited' },
  brought: { icon: 'circle-check', class: 'ok', key: 'sources.state.brought' },
  ok: { icon: 'circle-check', class: 'ok', key: 'sources.state.ok' },
  paused: { icon: 'pause', class: 'idle', key: 'sources.state.paused' },
};

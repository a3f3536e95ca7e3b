import type { T } from '../../src/i18n/index.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import type { ViewContext } from '../context.ts';

/** From here on a promise is amber. static/js/clock.js keeps the same rules in the browser. */
const SOON_MS = 10 * MINUTE;
const MINUTES_SHOWN_TO = 99;

/** A running promise, one that stands still, or something that is only to know. */
export type RingClock =
  | { kind: 'running'; startedAt: Date; dueAt: Date }
  | { kind: 'paused'; remainingMs: number; totalMs: number }
  | { kind: 'know' };

type Pace = 'calm' | 'soon' | 'late';

/** The class of a row: what its promise looks like now. */
export function paceOf(clock: RingClock, now: Date): Pace {
  if (clock.kind === 'know') return 'calm';
  const left = clock.kind === 'running' ? clock.dueAt.getTime() - now.getTime() : clock.remainingMs;
  return left <= 0 ? 'late' : left <= SOON_MS ? 'soon' : 'calm';
}

/**
 * Minutes as a person reads them in a ring: "25", "−2" (a started minute counts whole, so nothing says 0),
 * over 99 as hours "3h", over 99 hours as days "5d".
 */
export function minutesText(leftMs: number): string {
  const minutes = leftMs > 0 ? Math.ceil(leftMs / MINUTE) : Math.max(1, Math.floor(-leftMs / MINUTE));
  const hours = Math.round(minutes / 60);
  const text =
    minutes <= MINUTES_SHOWN_TO
      ? `${minutes}`
      : hours <= MINUTES_SHOWN_TO
        ? `${hours}h`
        : `${Math.round(hours / 24)}d`;
  return leftMs > 0 ? text : `−${text}`;
}

/** What the ring says to a screen reader: "do termínu 5 min", "po termínu 2 min". */
function spoken(t: T, leftMs: number): string {
  const text = minutesText(leftMs).replace('−', '');
  return t(leftMs > 0 ? 'ui.ring.left' : 'ui.ring.over', { time: /\d$/.test(text) ? `${text} min` : text });
}

interface RingProps {
  view: ViewContext;
  clock: RingClock;
  /** what the promise follows from, for who stops at it */
  why?: string | null;
}

/**
 * The signature of Ohlas: minutes left, filling as time runs, calm → amber → red with minus minutes.
 * Drawn on the server; static/js/clock.js only keeps it moving.
 */
export function Ring({ view, clock, why }: RingProps) {
  const { t, now } = view;
  if (clock.kind === 'know') {
    return (
      <span class="ring know" role="img" aria-label={t('ui.ring.know')} title={t('ui.ring.know')}>
        <b aria-hidden="true">i</b>
      </span>
    );
  }
  const running = clock.kind === 'running';
  const left = running ? clock.dueAt.getTime() - now.getTime() : clock.remainingMs;
  const total = running ? clock.dueAt.getTime() - clock.startedAt.getTime() : clock.totalMs;
  const filled = total > 0 ? Math.round(Math.min(1, Math.max(0, 1 - left / total)) * 100) : 100;
  const label = spoken(t, left);
  return (
    <span
      class={`ring ${paceOf(clock, now)}${running ? '' : ' paused'}`}
      role="img"
      aria-label={running ? label : `${label}, ${t('ui.ring.paused')}`}
      title={why ?? undefined}
      data-start={running ? clock.startedAt.getTime() : undefined}
      data-due={running ? clock.dueAt.getTime() : undefined}
    >
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle class="track" cx="18" cy="18" r="16.5" />
        <circle class="arc" cx="18" cy="18" r="16.5" pathLength="100" stroke-dasharray={`${filled} 100`} />
      </svg>
      <b aria-hidden="true">{minutesText(left)}</b>
    </span>
  );
}

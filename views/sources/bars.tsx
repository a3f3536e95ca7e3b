import { HOUR } from '../../src/lib/clock.ts';
import type { ViewContext } from '../context.ts';

/** Units of the drawing; the style sheet gives it its size. */
const STEP = 5.5;
const BAR = 3.7;
const HEIGHT = 24;
const ZERO = 1;
const LEAST = 2.8;
const HIGHEST = 22;

interface BarsProps {
  view: ViewContext;
  /** mentions an hour, the oldest first */
  hours: readonly number[];
  /** set while it can't be read: the hours since then are hatched, nobody knows what came in them */
  silentSince?: Date | null;
}

/** Mentions of the last 24 hours; zero is a dot, an hour that wasn't read is hatched. */
export function Bars({ view, hours, silentSince }: BarsProps) {
  const total = hours.reduce((sum, n) => sum + n, 0);
  const highest = Math.max(1, ...hours);
  const silent = silentSince
    ? Math.min(hours.length, Math.ceil((view.now.getTime() - silentSince.getTime()) / HOUR))
    : 0;
  return (
    <span class="sp">
      <svg
        viewBox={`0 0 ${hours.length * STEP} ${HEIGHT}`}
        role="img"
        aria-label={view.t('sources.bars', { n: total })}
      >
        {hours.map((n, i) =>
          n === 0 && i >= hours.length - silent ? (
            <Gap x={i * STEP} />
          ) : (
            <Bar x={i * STEP} n={n} of={highest} />
          ),
        )}
      </svg>
      <b>{total}</b>
    </span>
  );
}

function Bar({ x, n, of }: { x: number; n: number; of: number }) {
  const height = n === 0 ? ZERO : Math.max(LEAST, Math.round((n / of) * HIGHEST * 10) / 10);
  return (
    <rect
      class={n === 0 ? 'z' : undefined}
      x={(x + 0.9).toFixed(1)}
      y={(HEIGHT - height).toFixed(1)}
      width={BAR}
      height={height}
      rx=".8"
    />
  );
}

const Gap = ({ x }: { x: number }) => (
  <path class="gap" d={`M${x + 0.6} 23L${x + 5} 15M${x + 0.6} 17L${x + 5} 9`} />
);

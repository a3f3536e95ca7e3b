import { formats } from '../../src/i18n/index.ts';
import type { ViewContext } from '../context.ts';

const WIDTH = 640;
const HEIGHT = 90;
const MARGIN = 6;
/** fewer points make no line */
const ENOUGH = 3;
/** a number beyond this is called by its tone */
const FELT = 0.15;

interface Point {
  at: Date;
  /** −1 … 1 */
  sentiment: number;
}

/** How their tone went, oldest to newest, with its table for who can't see the picture. */
export function ToneOverTime({ view, points }: { view: ViewContext; points: readonly Point[] }) {
  if (points.length < ENOUGH) return null;
  const { t, lang, timeZone } = view;
  const format = formats(lang, timeZone);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const placed = points.map(({ sentiment }, index) => ({
    x: Math.round(MARGIN + (index * (WIDTH - 2 * MARGIN)) / (points.length - 1)),
    y: Math.round(HEIGHT / 2 - sentiment * (HEIGHT / 2 - MARGIN)),
    tone: sentiment < -FELT ? 'neg' : sentiment > FELT ? 'pos' : 'neu',
  }));
  return (
    <figure class="tones">
      <figcaption>{t('contacts.tone.summary', { n: points.length })}</figcaption>
      <svg class="spark wide" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path class="zero" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
        <path d={`M${placed.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        {placed.map(({ x, y, tone }) => (
          <circle class={tone} cx={x} cy={y} r="3" />
        ))}
      </svg>
      <details>
        <summary>{t('contacts.tone.table')}</summary>
        <table>
          <tbody>
            {points.map(({ at, sentiment }) => (
              <tr>
                <th scope="row">{format.full(at)}</th>
                <td>{number.format(sentiment)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

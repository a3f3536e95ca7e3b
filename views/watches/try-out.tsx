import type { RefusedSample, Tried, TriedSample } from '../../src/flow/trying.ts';
import type { ViewContext } from '../context.ts';
import { Time } from '../parts/bits.tsx';
import { Icon } from '../parts/icon.tsx';
import { Snippet } from '../parts/snippet.tsx';

/** The element that a new try-out takes the place of. */
export const TRY_OUT_ID = 'try-out';

/** Mentions a day below which a day's average says nothing. */
const DAYS = 30;

export interface TryOutProps {
  view: ViewContext;
  /** null: nothing to try yet, or what there is can't be read */
  tried: Tried | null;
  /** tried without the broken part, as the offered cure reads */
  cured?: boolean;
}

/** What the expression finds in the last 30 days: how much, what saving would add, and samples. */
export function TryOut({ view, tried, cured }: TryOutProps) {
  const { t } = view;
  return (
    <aside class="try" id={TRY_OUT_ID} aria-label={t('watches.try.title')}>
      <header>
        <h2>{t('watches.try.title')}</h2>
        {tried ? (
          <Counts view={view} tried={tried} cured={cured} />
        ) : (
          <p class="big">{t('watches.try.nothing')}</p>
        )}
      </header>
      {tried && tried.samples.length > 0 && (
        <ol class="hits">
          {tried.samples.map((sample) => (
            <Sample view={view} sample={sample} />
          ))}
        </ol>
      )}
      {tried && tried.refused > 0 && <Refused view={view} tried={tried} />}
    </aside>
  );
}

/** What holds such words, but is taken for something else: so that a mention one misses can be found here. */
const Refused = ({ view, tried }: { view: ViewContext; tried: Tried }) => (
  <details class="refused">
    <summary>{view.t('watches.try.refused', { n: tried.refused })}</summary>
    <p class="lead">{view.t('watches.try.refused_lead')}</p>
    <ol class="hits">
      {tried.refusedSamples.map((sample) => (
        <Sample view={view} sample={sample} />
      ))}
    </ol>
  </details>
);

function Counts({ view, tried, cured }: { view: ViewContext; tried: Tried; cured?: boolean }) {
  const { t } = view;
  const all = tried.heard + tried.passedBy;
  const daily = Math.round(all / DAYS);
  return (
    <div aria-live="polite">
      <p class="big">
        <b>{all}</b> {t('watches.try.found', { n: all })}
        {daily > 0 && `, ${t('watches.try.daily', { n: daily })}`}
      </p>
      <p class="delta">
        {tried.passedBy > 0 && (
          <span>
            <Icon name="plus" /> {t('watches.try.fills', { n: tried.passedBy })}
          </span>
        )}
        <span>{t(tried.partial ? 'watches.try.partial' : 'watches.try.looked', { n: tried.lookedAt })}</span>
        {cured && <span>{t('watches.try.cured')}</span>}
      </p>
      {all === 0 && <p>{t('watches.try.none')}</p>}
    </div>
  );
}

const Sample = ({ view, sample }: { view: ViewContext; sample: TriedSample | RefusedSample }) => (
  <li>
    <p class="who">
      <b>{sample.authorName ?? sample.sourceName}</b>
      <span class="chan">
        {sample.authorName && `${sample.sourceName} · `}
        <Time view={view} at={sample.at} />
      </span>
      {'why' in sample && <span class="why1">{view.t(`watches.try.why.${sample.why}`)}</span>}
      {sample.passedBy && <span class="why1">{view.t('watches.try.passed')}</span>}
    </p>
    <Snippet view={view} title={sample.title} text={sample.text} spans={sample.spans} />
  </li>
);

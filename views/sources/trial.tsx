import type { TrialResult } from '../../src/flow/setup.ts';
import type { ViewContext } from '../context.ts';
import { Time } from '../parts/bits.tsx';
import { PostButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Snippet } from '../parts/snippet.tsx';
import { sourceLinks } from './links.ts';

const placeId = (id: number) => `trial-${id}`;

/** Where "Test now" shows what it found. */
export const TrialPlace = ({ id }: { id: number }) => <div id={placeId(id)} />;

/** With JavaScript the trial opens in its place; without it the answer is the page of the source. */
export const tryHx = (id: number): Record<string, string> => ({
  'hx-post': sourceLinks.act(id, 'try'),
  'hx-target': `#${placeId(id)}`,
  'hx-swap': 'outerHTML',
});

interface TrialProps {
  view: ViewContext;
  sourceId: number;
  result: TrialResult;
}

/** What a reading would bring now: the last items, with what a watch found in them marked. */
export function TrialBox({ view, sourceId, result }: TrialProps) {
  const { t } = view;
  return (
    <div class="box test" id={placeId(sourceId)}>
      <h2>
        {t('sources.trial.title')} <Time view={view} at={view.now} as="clock" />
        <span>{t('sources.trial.nothing_written')}</span>
        <PostButton action={sourceLinks.act(sourceId, 'try')} small icon="rotate-ccw" hx={tryHx(sourceId)}>
          {t('sources.trial.again')}
        </PostButton>
      </h2>
      {result.ok ? <Found view={view} trial={result.value} /> : <Failed view={view} failure={result} />}
    </div>
  );
}

const Failed = ({ view, failure }: { view: ViewContext; failure: Extract<TrialResult, { ok: false }> }) => (
  <ul class="steps">
    <li class="no">
      <Icon name="x" />
      <b>{view.t('sources.trial.reading')}</b>
      <span>{view.t.problem(failure)}</span>
    </li>
  </ul>
);

function Found({ view, trial }: { view: ViewContext; trial: Extract<TrialResult, { ok: true }>['value'] }) {
  const { t } = view;
  const wanted = trial.items.filter((item) => item.wanted).length;
  return (
    <>
      <ul class="steps">
        <li>
          <Icon name="check" />
          <b>{t('sources.trial.reading')}</b>
          <span>
            {trial.items.length > 0
              ? t('sources.trial.items', { n: trial.items.length })
              : t('sources.trial.empty')}
            {trial.quality && `, ${t(`channel.feed.quality.${trial.quality}`)}`}
          </span>
        </li>
        {trial.items.length > 0 && (
          <li class={wanted > 0 ? undefined : 'tip'}>
            <Icon name={wanted > 0 ? 'check' : 'lightbulb'} />
            <b>{t('sources.trial.taking')}</b>
            <span>{wanted > 0 ? t('sources.trial.wanted', { n: wanted }) : t('sources.trial.unwanted')}</span>
          </li>
        )}
      </ul>
      {trial.items.length > 0 && (
        <ol class="hits">
          {trial.items.map(({ item, hits, wanted }) => (
            <li>
              <p class="who">
                <b>{item.author.name ?? item.author.handle ?? t('sources.trial.nobody')}</b>
                {item.publishedAt && <Time view={view} at={item.publishedAt} />}
                {!wanted && <span class="why1">{t('sources.trial.passes')}</span>}
              </p>
              <Snippet
                view={view}
                title={item.title}
                text={item.text}
                spans={hits.flatMap((hit) => hit.spans)}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

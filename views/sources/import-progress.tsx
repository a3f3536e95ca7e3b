import type { Import } from '../../src/sources/imports.ts';
import type { ViewContext } from '../context.ts';
import { Notice } from '../parts/blocks.tsx';
import { PostButton } from '../parts/button.tsx';
import { sourceLinks } from './links.ts';

interface ProgressProps {
  view: ViewContext;
  brought: Import;
}

/** How far a file has been read; asks again every second until it is at its end. */
export function ImportProgress({ view, brought }: ProgressProps) {
  const { t } = view;
  const { id, sourceId, state, taken, known, bad, lastError } = brought;
  const percent = percentOf(brought);
  const link = sourceLinks.file(sourceId, id);
  const asks =
    state === 'waiting'
      ? { 'hx-get': link, 'hx-trigger': 'every 1s', 'hx-target': 'this', 'hx-swap': 'outerHTML' }
      : {};
  return (
    <section class="progress" {...asks}>
      <p>
        <label for="progress">{t(`imports.state.${state}`, { percent })}</label>
      </p>
      <progress id="progress" value={percent} max={100}>
        {percent} %
      </progress>
      <ul class="counts">
        <li>{t('imports.count.taken', { n: taken })}</li>
        <li>{t('imports.count.known', { n: known })}</li>
        <li>{t('imports.count.bad', { n: bad })}</li>
      </ul>
      {lastError && state === 'waiting' && (
        <Notice kind="warning" title={t('imports.delayed')}>
          {t.problem({ key: lastError })}
        </Notice>
      )}
      {state === 'waiting' && (
        <PostButton action={sourceLinks.file(sourceId, id, 'cancel')} icon="x" small>
          {t('imports.do.cancel')}
        </PostButton>
      )}
    </section>
  );
}

/** Whole percents; 100 only at the very end. */
export const percentOf = ({ state, position, bytes }: Import): number =>
  state === 'done' ? 100 : Math.min(99, Math.floor((100 * position) / Math.max(1, bytes)));

import type { Claimed } from '../../src/sources/imports.ts';
import type { ViewContext } from '../context.ts';
import { Notice } from '../parts/blocks.tsx';
import { PostButton } from '../parts/button.tsx';

interface ProgressProps {
  view: ViewContext;
  brought: Claimed;
  /** its page, and the addresses of what can be done with it */
  link: (act?: 'cancel') => string;
  /** what it brings, as it is counted */
  counted?: 'imports' | 'brought';
}

/** How far a file has been read; asks again every second until it is at its end. */
export function ImportProgress({ view, brought, link, counted = 'imports' }: ProgressProps) {
  const { t } = view;
  const { state, taken, known, bad, lastError } = brought;
  const percent = percentOf(brought);
  const asks =
    state === 'waiting'
      ? { 'hx-get': link(), 'hx-trigger': 'every 1s', 'hx-target': 'this', 'hx-swap': 'outerHTML' }
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
        <li>{t(`${counted}.count.taken`, { n: taken })}</li>
        <li>{t(`${counted}.count.known`, { n: known })}</li>
        <li>{t('imports.count.bad', { n: bad })}</li>
      </ul>
      {lastError && state === 'waiting' && (
        <Notice kind="warning" title={t('imports.delayed')}>
          {t.problem({ key: lastError })}
        </Notice>
      )}
      {state === 'waiting' && (
        <PostButton action={link('cancel')} icon="x" small>
          {t('imports.do.cancel')}
        </PostButton>
      )}
    </section>
  );
}

/** Whole percents; 100 only at the very end. */
export const percentOf = ({ state, position, bytes }: Claimed): number =>
  state === 'done' ? 100 : Math.min(99, Math.floor((100 * position) / Math.max(1, bytes)));

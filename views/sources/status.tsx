import { formats, type MessageParams } from '../../src/i18n/index.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import { Icon } from '../parts/icon.tsx';
import { conditionOf, LOOKS } from './state.ts';

/** How a source is doing, as a sentence. */
export function State({ view, source }: { view: ViewContext; source: Source }) {
  const look = LOOKS[conditionOf(source, view.now)];
  return (
    <span class={`state ${look.class}`}>
      <Icon name={look.icon} /> {view.t(look.key, momentsOf(view, source))}
    </span>
  );
}

/** The moments that sentences about a source speak of, in the person's words. */
export function momentsOf(view: ViewContext, source: Source): MessageParams {
  const format = formats(view.lang, view.timeZone);
  const at = (moment: Date | null) => (moment ? format.time(view.now, moment) : '');
  return {
    since: at(source.lastError ? new Date(source.lastError.at) : source.lastPollAt),
    next: at(source.nextPollAt),
  };
}

/** Seconds between publishing and seeing, as a person says it. */
export function lagText(view: ViewContext, source: Source): string | null {
  if (source.lagSeconds === null) return null;
  const minute = 60;
  return source.lagSeconds < minute
    ? view.t('sources.lag.seconds', { n: source.lagSeconds })
    : formats(view.lang, view.timeZone).duration(source.lagSeconds * 1000);
}

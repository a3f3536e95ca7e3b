import { formats } from '../../src/i18n/index.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import type { QueueRow } from '../../src/queue/index.ts';
import type { ViewContext } from '../context.ts';

type Because = NonNullable<NonNullable<QueueRow['deadline']>['because']>;

/** What made a promise shorter: "naléhavost 80+ a VIP". */
export function whySooner({ t, lang, timeZone }: ViewContext, because: Because): string {
  const { from, vip, unheard } = because;
  const whys = [
    ...(from === undefined ? [] : [t('deadline.because.from', { from })]),
    ...(unheard ? [t('deadline.because.unheard', { n: unheard })] : []),
    ...(vip ? [t('deadline.because.vip')] : []),
  ];
  return formats(lang, timeZone).list(whys);
}

/** "10 min, protože naléhavost 80+"; null where only the source's own minutes count. */
export function becauseOf(view: ViewContext, deadline: QueueRow['deadline']): string | null {
  if (!deadline?.because) return null;
  const time = formats(view.lang, view.timeZone).duration(deadline.minutes * MINUTE);
  return view.t('deadline.because', { time, why: whySooner(view, deadline.because) });
}

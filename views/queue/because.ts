import { formats } from '../../src/i18n/index.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import type { QueueRow } from '../../src/queue/index.ts';
import type { ViewContext } from '../context.ts';

type Because = NonNullable<NonNullable<QueueRow['deadline']>['because']>;

/** Something pressing made it shorter; a policy or a second message only says how long it is. */
export const isSooner = ({ policy, next, ...pressing }: Because): boolean => Object.keys(pressing).length > 0;

/** What a promise follows from: "naléhavost 80+ a VIP", "platí pravidlo …". */
export function whySooner({ t, lang, timeZone }: ViewContext, because: Because): string {
  const { policy, next, from, vip, unheard } = because;
  const whys = [
    ...(policy === undefined ? [] : [t('deadline.because.policy', { name: policy })]),
    ...(next ? [t('deadline.because.next')] : []),
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

import { formats } from '../src/i18n/index.ts';
import type { QueueRow } from '../src/queue/index.ts';
import type { ViewContext } from './context.ts';

type Reason = QueueRow['reasons'][number];

/** A reason of urgency in words; dates as people write them. */
export function reasonWords(view: ViewContext, { code, params }: Reason): string {
  const shown =
    typeof params?.date === 'string'
      ? { ...params, date: formats(view.lang, 'UTC').day(view.now, new Date(params.date)) }
      : params;
  return view.t.maybe(`urgency.reason.${code}`, shown) ?? code;
}

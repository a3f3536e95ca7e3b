import type { Advice } from '../../src/flow/reply-advice.ts';
import type { DraftCheck } from '../../src/flow/reply-check.ts';
import type { ViewContext } from '../context.ts';
import { Icon } from '../parts/icon.tsx';

export interface ReplyCheckProps extends DraftCheck {
  /** the person has said that an order number may stand there */
  despiteOrder: boolean;
}

type Props = ReplyCheckProps & { view: ViewContext };

/** What a draft has and lacks; fetched anew whenever it is kept (static/js/drafts.js). */
export const ReplyCheck = (props: Props) => (
  <div class="check-place" data-reply-check="">
    <ReplyCheckInside {...props} />
  </div>
);

export const ReplyCheckInside = (props: Props) => (
  <>
    <AdviceList {...props} />
    <Parts {...props} />
  </>
);

/** More would be read by nobody; the next ones come when these are gone. */
const MOST_SHOWN = 5;

function AdviceList({ view, advice, despiteOrder }: Props) {
  const { t } = view;
  if (advice.length === 0) return null;
  const asksForOrder = advice.some(({ code }) => code === 'private.order');
  return (
    <>
      <ul class="advice" aria-label={t('advice.title')}>
        {advice.slice(0, MOST_SHOWN).map((one) => (
          <li class={one.stops ? 'stops' : undefined}>
            <Icon name={one.stops ? 'circle-alert' : 'lightbulb'} />
            <span>
              {one.quote !== '' && <q>{one.quote}</q>} {words(view, one)}
            </span>
          </li>
        ))}
      </ul>
      {asksForOrder && (
        <label class="check exposed">
          <input type="checkbox" name="despiteOrder" value="yes" checked={despiteOrder} />
          <span>{t('advice.private.order.despite')}</span>
        </label>
      )}
    </>
  );
}

function words({ t }: ViewContext, { code, params = {} }: Advice): string {
  const { type, ours, theirs, n } = params;
  if (code === 'emoji.many') return t('advice.emoji.many', { n: Number(n) });
  return t(`advice.${code}`, {
    ...(type === undefined ? {} : { what: t.maybe(`private.${type}`) ?? String(type) }),
    ...(ours === undefined ? {} : { ours: t.maybe(`people.language.${ours}`) ?? String(ours) }),
    ...(theirs === undefined ? {} : { theirs: t.maybe(`people.language.${theirs}`) ?? String(theirs) }),
  });
}

function Parts({ view: { t }, parts, stops }: Props) {
  if (parts.length === 0) return null;
  const stopped = stops && parts.some(({ has }) => !has);
  return (
    <ul class="checks" aria-label={t('desk.check')}>
      {parts.map(({ part, has }) => (
        <li class={has ? 'ok' : undefined}>
          <Icon name={has ? 'check' : 'minus'} /> {t(`desk.check.${part}`)}
          {!has && <span class="vh"> – {t('desk.check.missing')}</span>}
        </li>
      ))}
      {stopped && <li class="tip">{t('desk.check.stops')}</li>}
    </ul>
  );
}

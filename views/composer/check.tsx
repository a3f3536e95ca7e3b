import type { PrivateType, ReplyPart } from '../../src/analysis/types.ts';
import type { ViewContext } from '../context.ts';
import { Icon } from '../parts/icon.tsx';

export interface ReplyCheckProps {
  /** the parts asked for, and whether the draft has them; none while there is nothing to judge */
  parts: { part: ReplyPart; has: boolean }[];
  /** kinds of private data that everybody would read */
  exposed: PrivateType[];
  /** they are formal with us and the draft isn't with them */
  keepFormal: boolean;
  /** the person has said that it may stand there */
  despitePrivate: boolean;
}

/** What a draft has and lacks; fetched anew whenever it is kept (static/js/drafts.js). */
export const ReplyCheck = ({ view, ...check }: ReplyCheckProps & { view: ViewContext }) => (
  <div class="check-place" data-reply-check="">
    <ReplyCheckInside view={view} {...check} />
  </div>
);

export const ReplyCheckInside = ({
  view: { t },
  parts,
  exposed,
  keepFormal,
  despitePrivate,
}: ReplyCheckProps & { view: ViewContext }) => (
  <>
    {exposed.length > 0 && (
      <label class="check exposed">
        <input type="checkbox" name="despitePrivate" value="yes" checked={despitePrivate} />
        <span>
          {t('desk.check.exposed', {
            what: exposed.map((type) => t.maybe(`private.${type}`) ?? type).join(', '),
          })}
        </span>
      </label>
    )}
    {parts.length > 0 && (
      <ul class="checks" aria-label={t('desk.check')}>
        {parts.map(({ part, has }) => (
          <li class={has ? 'ok' : undefined}>
            <Icon name={has ? 'check' : 'minus'} /> {t(`desk.check.${part}`)}
            {!has && <span class="vh"> – {t('desk.check.missing')}</span>}
          </li>
        ))}
        {keepFormal && (
          <li class="tip">
            <Icon name="lightbulb" /> {t('desk.check.keepFormal')}
          </li>
        )}
      </ul>
    )}
  </>
);

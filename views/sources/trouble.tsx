import type { MessageKey } from '../../src/i18n/index.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import { ButtonLink, PostButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { sourceLinks } from './links.ts';
import { momentsOf } from './status.tsx';

/** What one does about each kind of failure; the others pass by themselves. */
const CURES: Record<string, MessageKey> = {
  auth: 'sources.cure.auth',
  gone: 'sources.cure.gone',
  permanent: 'sources.cure.permanent',
  'rate-limited': 'sources.cure.limited',
};

interface TroubleProps {
  view: ViewContext;
  source: Source;
  mayManage: boolean;
}

/** What happened, what is safe, what to do, in a box under the source. */
export function Trouble({ view, source, mayManage }: TroubleProps) {
  const { t } = view;
  const { lastError } = source;
  if (!lastError) return null;
  const stopped = source.state === 'stopped';
  const cure = CURES[lastError.kind] ?? 'sources.cure.transient';
  return (
    <div class={`box fix${stopped ? ' bad' : ''}`}>
      <div>
        <h2>{t('sources.trouble.what')}</h2>
        <p>{t.problem(lastError)}</p>
        <p class="safe">
          <Icon name="shield-check" /> {t('sources.trouble.safe')}
        </p>
      </div>
      <div>
        <h2>{t('sources.trouble.do')}</h2>
        <p>{t(cure, momentsOf(view, source))}</p>
        {mayManage && (
          <div class="go">
            <PostButton
              action={sourceLinks.act(source.id, stopped ? 'resume' : 'poll')}
              icon="rotate-ccw"
              small
            >
              {t('sources.do.poll')}
            </PostButton>
            <ButtonLink kind="quiet" small icon="pencil" href={`${sourceLinks.one(source.id)}#edit`}>
              {t('sources.do.edit')}
            </ButtonLink>
          </div>
        )}
      </div>
    </div>
  );
}

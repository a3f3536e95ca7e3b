import type { ViewContext } from '../context.ts';
import { PostButton } from './button.tsx';

/** Over every screen while the demo town is open: what one sees is made up, and the way out. */
export function DemoBanner({ view }: { view: ViewContext }) {
  const demo = view.nav?.demo;
  if (!demo) return null;
  const { t } = view;
  return (
    <aside class="demo-strip" aria-label={t('demo.banner')}>
      <b>{t('demo.banner')}</b> <span>{t('demo.banner_hint')}</span>
      {demo.mayLeave && (
        <PostButton action="/demo/leave" title={t('demo.leave_hint')} small>
          {t('demo.leave')}
        </PostButton>
      )}
    </aside>
  );
}

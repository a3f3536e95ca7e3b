import type { ViewContext } from '../context.ts';
import { Choice, Menu } from '../parts/menu.tsx';

export const PRESENCES = ['working', 'break', 'away'] as const;

/** What one says of oneself, and how to say something else: on every page, beside one's name. */
export function PresenceMenu({ view }: { view: ViewContext }) {
  const { t, me } = view;
  if (!me?.presence) return null;
  return (
    <Menu
      id="menu-presence"
      label={t(`duty.${me.presence}`)}
      icon={me.presence === 'working' ? 'circle-check' : 'clock'}
      small
      start
      up
    >
      <form method="post" action="/duty">
        {PRESENCES.map((presence) => (
          <Choice name="presence" value={presence} on={presence === me.presence}>
            {t(`duty.${presence}`)}
          </Choice>
        ))}
      </form>
      <form method="post" action="/duty/end">
        <Choice name="end" value="yes">
          {t('duty.end')}
        </Choice>
      </form>
    </Menu>
  );
}

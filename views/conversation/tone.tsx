import type { Detail } from '../desk.ts';
import type { ToneName } from '../parts/bits.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Choice, Menu } from '../parts/menu.tsx';
import type { TalkProps } from './props.ts';
import { verb } from './verb.ts';

const TONES = ['negative', 'neutral', 'positive'] as const;
const ICONS: Record<ToneName, IconName> = {
  negative: 'frown',
  neutral: 'meh',
  positive: 'smile',
  mixed: 'meh',
};

/** How a message sounds, to be put right: what a person says holds at once, and for texts like it. */
export function ToneMenu({
  desk,
  mention,
}: Pick<TalkProps, 'desk'> & { mention: Detail['mentions'][number] }) {
  const { t } = desk.view;
  const { id, sentimentLabel, corrected } = mention;
  const action = `/mentions/${id}/tone`;
  return (
    <Menu
      id={`tone-${id}`}
      label={t('learning.tone', { tone: t(`ui.tone.${sentimentLabel}`) })}
      icon={ICONS[sentimentLabel]}
      small
      start
    >
      <form {...verb(action)}>
        {TONES.map((tone) => (
          <Choice name="tone" value={tone} icon={ICONS[tone]} on={tone === sentimentLabel}>
            {t(`ui.tone.${tone}`)}
          </Choice>
        ))}
      </form>
      {corrected && (
        <form {...verb(`${action}/withdraw`)}>
          <Choice icon="undo-2">
            {t('learning.withdraw')}{' '}
            <small>{t('learning.by', { name: corrected.userName ?? t('desk.someone') })}</small>
          </Choice>
        </form>
      )}
    </Menu>
  );
}

import type { ViewContext } from '../context.ts';
import { type Tab, Tabs } from '../parts/blocks.tsx';
import { COMPOSER_TABS, type ComposerProps, type ComposerTab } from './props.ts';

/** A tab is fetched alone and takes the place of the composer. */
export const composerTabHx = (id: number, tab: ComposerTab): Record<string, string> => ({
  'hx-get': `/conversations/${id}/composer?tab=${tab}`,
  'hx-target': '#composer',
  'hx-swap': 'outerHTML',
});

const ICONS = {
  public: 'globe',
  outside: 'globe',
  private: 'send',
  email: 'mail',
  note: 'sticky-note',
} as const;
/** e belongs to the button above the thread */
const HOTKEYS: Partial<Record<ComposerTab, string>> = { public: 'r', note: 'm' };

/**
 * How to answer: publicly, privately, by e-mail, or a note for the team. What the network can't do is not offered; an
 * answer to a private message stays private, so there is only the one.
 */
export function ComposerTabs(props: ComposerProps) {
  const { desk, id, tab, offers, visibility } = props;
  const { t } = desk.view;
  const both =
    (visibility !== 'private' || !offers.public.ok) &&
    (offers.private.ok || offers.private.why !== 'unsupported');
  const offered = COMPOSER_TABS.filter((one) => one === tab || one !== 'private' || both);
  return (
    <Tabs
      label={t('desk.composer.how')}
      tabs={offered.map((one) => tabOf(desk.view, id, one, one === tab, nameOf(one, props)))}
    />
  );
}

function nameOf(tab: ComposerTab, { offers, visibility }: ComposerProps): ComposerTab | 'outside' {
  if (tab !== 'public') return tab;
  if (!offers.public.ok) return 'outside';
  return visibility === 'private' ? 'private' : 'public';
}

function tabOf(
  { t }: ViewContext,
  id: number,
  tab: ComposerTab,
  on: boolean,
  name: ComposerTab | 'outside',
): Tab {
  return {
    href: `/conversations/${id}?tab=${tab}#composer`,
    label: t(`desk.composer.${name}`),
    short: t(`desk.composer.short.${name}`),
    icon: ICONS[name],
    on,
    hotkey: on ? undefined : HOTKEYS[tab],
    hx: composerTabHx(id, tab),
  };
}

import type { ViewContext } from '../context.ts';
import { type Tab, Tabs } from '../parts/blocks.tsx';
import { COMPOSER_TABS, type ComposerProps, type ComposerTab } from './props.ts';

/** A tab is fetched alone and takes the place of the composer. */
export const composerTabHx = (id: number, tab: ComposerTab): Record<string, string> => ({
  'hx-get': `/conversations/${id}/composer?tab=${tab}`,
  'hx-target': '#composer',
  'hx-swap': 'outerHTML',
});

const ICONS = { public: 'globe', private: 'send', email: 'mail', note: 'sticky-note' } as const;
/** e belongs to the button above the thread */
const HOTKEYS: Partial<Record<ComposerTab, string>> = { public: 'r', note: 'n' };

/** How to answer: publicly, privately, by e-mail, or a note for the team. What the network can't do is not offered. */
export function ComposerTabs({ desk, id, tab, offers }: ComposerProps) {
  const { t } = desk.view;
  const offered = COMPOSER_TABS.filter(
    (one) => one === tab || one !== 'private' || offers.private.ok || offers.private.why !== 'unsupported',
  );
  return (
    <Tabs
      label={t('desk.composer.how')}
      tabs={offered.map((one) => tabOf(desk.view, id, one, one === tab, offers.public.ok))}
    />
  );
}

function tabOf({ t }: ViewContext, id: number, tab: ComposerTab, on: boolean, canReply: boolean): Tab {
  const name = tab === 'public' && !canReply ? 'outside' : tab;
  return {
    href: `/conversations/${id}?tab=${tab}#composer`,
    label: t(`desk.composer.${name}`),
    short: t(`desk.composer.short.${name}`),
    icon: ICONS[tab],
    on,
    hotkey: on ? undefined : HOTKEYS[tab],
    hx: composerTabHx(id, tab),
  };
}

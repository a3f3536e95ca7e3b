import type { ViewContext } from '../context.ts';
import { Kbd } from './bits.tsx';
import { Icon, type IconName } from './icon.tsx';

/** One thing that can be done or gone to from anywhere; exactly one of `href`, `press` and `click`. */
export interface PaletteEntry {
  words: string;
  icon: IconName;
  /** where it leads */
  href?: string;
  /** the key on this page that does it */
  press?: string;
  /** what on this page does it, as a CSS selector */
  click?: string;
  /** the key that would have done it, too */
  keys?: string;
}

/** Everything by its name: Ctrl+K opens it, static/js/palette.js fills and runs it. */
export const PaletteDialog = ({ view: { t } }: { view: ViewContext }) => (
  <dialog class="sheet palette" id="palette" aria-label={t('palette.title')}>
    <div class="search">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-label={t('palette.title')}
        placeholder={t('palette.field')}
        autocomplete="off"
        spellcheck={false}
      />
    </div>
    <div class="options" id="palette-list" role="listbox" tabindex={-1} aria-label={t('palette.title')} />
    <p class="hint" data-none hidden>
      {t('palette.none')}
    </p>
  </dialog>
);

/** The field keeps the focus and says which of them is chosen. */
const OPTION = { role: 'option', tabindex: -1, 'aria-selected': 'false' } as const;

/** What fits what was typed. */
export const PaletteList = ({ entries }: { entries: readonly PaletteEntry[] }) => (
  <>
    {entries.map(({ words, icon, href, press, click, keys }, index) => (
      <div {...OPTION} id={`palette-${index}`} data-href={href} data-press={press} data-click={click}>
        <Icon name={icon} />
        <span>{words}</span>
        {keys && <Kbd keys={keys} />}
      </div>
    ))}
  </>
);

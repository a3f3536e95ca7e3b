/** Names of the symbols in static/icons.svg. */
export const ICONS = [
  'activity',
  'alarm-clock',
  'annoyed',
  'arrow-down-narrow-wide',
  'arrow-left',
  'at-sign',
  'ban',
  'bell',
  'calendar',
  'chart-column',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle-alert',
  'circle-check',
  'circle-question-mark',
  'circle-x',
  'clock',
  'copy',
  'download',
  'ellipsis',
  'external-link',
  'eye',
  'eye-off',
  'file',
  'frown',
  'globe',
  'graduation-cap',
  'handshake',
  'hourglass',
  'image',
  'inbox',
  'info',
  'keyboard',
  'layers',
  'lightbulb',
  'link',
  'list',
  'lock',
  'log-out',
  'mail',
  'meh',
  'menu',
  'message-square',
  'minus',
  'monitor',
  'moon',
  'newspaper',
  'pause',
  'pencil',
  'play',
  'plug',
  'plus',
  'radar',
  'radio',
  'repeat-2',
  'reply',
  'rotate-ccw',
  'rss',
  'search',
  'send',
  'settings',
  'shield-check',
  'sliders-horizontal',
  'smile',
  'sparkles',
  'star',
  'sticky-note',
  'sun',
  'tag',
  'thumbs-up',
  'timer',
  'trash-2',
  'triangle-alert',
  'undo-2',
  'upload',
  'user',
  'user-check',
  'user-plus',
  'users',
  'x',
] as const;
export type IconName = (typeof ICONS)[number];

/** A line icon beside words, in the colour of the text; it says nothing to a screen reader. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
    <use href={`/static/icons.svg#${name}`} />
  </svg>
);

/** The sign of Ohlas: a sound and its echoes. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="6.5" cy="12" r="2.6" fill="currentColor" />
    <path d="M11.2 7.2a6.8 6.8 0 0 1 0 9.6" />
    <path d="M14.7 4.2a11 11 0 0 1 0 15.6" />
    <path d="M18.2 1.6a15.2 15.2 0 0 1 0 20.8" opacity=".45" />
  </svg>
);

import { formats, type MessageKey } from '../../src/i18n/index.ts';
import type { SourceState, ViewContext } from '../context.ts';
import { Icon, type IconName } from './icon.tsx';

/** A label as a tinted word; hue 0–11. */
export const Chip = ({ name, hue }: { name: string; hue: number }) => (
  <span class={`chip h${hue}`}>{name}</span>
);

/** A key as it is printed on a keyboard. */
export const Kbd = ({ keys }: { keys: string }) => <kbd>{keys}</kbd>;

/** A small sign with words about a conversation: "osobní údaje", "píše potřetí". */
export const Flag = ({ icon, text }: { icon: IconName; text: string }) => (
  <span class="flag">
    <Icon name={icon} /> {text}
  </span>
);

/** A moment: short on screen, whole in the title. */
export function Time({
  view,
  at,
  as = 'time',
}: {
  view: ViewContext;
  at: Date;
  as?: 'time' | 'clock' | 'day' | 'relative';
}) {
  const format = formats(view.lang, view.timeZone);
  const text = as === 'clock' ? format.clock(at) : format[as](view.now, at);
  return (
    <time datetime={at.toISOString()} title={format.full(at)}>
      {text}
    </time>
  );
}

export type ToneName = 'negative' | 'neutral' | 'positive' | 'mixed';
const TONES: Record<ToneName, { icon: IconName; class: string; key: MessageKey }> = {
  negative: { icon: 'frown', class: 'neg', key: 'ui.tone.negative' },
  neutral: { icon: 'meh', class: 'neu', key: 'ui.tone.neutral' },
  positive: { icon: 'smile', class: 'pos', key: 'ui.tone.positive' },
  mixed: { icon: 'meh', class: 'mix', key: 'ui.tone.mixed' },
};

/** How it sounds, a face and a word. */
export const Tone = ({ view, tone }: { view: ViewContext; tone: ToneName }) => (
  <span class={`tone ${TONES[tone].class}`}>
    <Icon name={TONES[tone].icon} /> {view.t(TONES[tone].key)}
  </span>
);

/** State by shape: a dot listens, a hollow ring waits, a triangle stopped, bars are paused. Words go to screen readers and the title. */
export function StateDot({ view, state }: { view: ViewContext; state: SourceState }) {
  const words = view.t(`ui.source.${state}`);
  return (
    <span class={`dot ${state}`} role="img" aria-label={words} title={words}>
      {state === 'stopped' && <Icon name="triangle-alert" />}
      {state === 'paused' && <Icon name="pause" />}
    </span>
  );
}

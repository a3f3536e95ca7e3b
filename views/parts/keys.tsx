import type { MessageKey } from '../../src/i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { Button } from './button.tsx';

/** A key, what it does, and the `data-key` that it presses: such acts stand in the palette, too. */
export const KEYS: { keys: string[]; words: MessageKey; press?: string }[] = [
  { keys: ['Ctrl', 'K'], words: 'palette.title' },
  { keys: ['j', 'k'], words: 'ui.keys.move' },
  { keys: ['Enter'], words: 'ui.keys.enter' },
  { keys: ['.'], words: 'fast.keys.pick' },
  { keys: ['b', 'c s l d m'], words: 'fast.keys.bulk' },
  { keys: ['c'], words: 'ui.keys.claim', press: 'c' },
  { keys: ['v'], words: 'fast.keys.release', press: 'v' },
  { keys: ['a'], words: 'fast.keys.assign', press: 'a' },
  { keys: ['r'], words: 'ui.keys.reply', press: 'r' },
  { keys: ['t'], words: 'fast.keys.template', press: 't' },
  { keys: ['e'], words: 'ui.keys.email', press: 'e' },
  { keys: ['m'], words: 'ui.keys.note', press: 'm' },
  { keys: ['n'], words: 'next.keys', press: 'n' },
  { keys: ['h'], words: 'holding.menu', press: 'h' },
  { keys: ['l'], words: 'ui.keys.label', press: 'l' },
  { keys: ['s'], words: 'ui.keys.snooze', press: 's' },
  { keys: ['w'], words: 'fast.keys.reopen', press: 'w' },
  { keys: ['d'], words: 'ui.keys.done', press: 'd' },
  { keys: ['x'], words: 'threads.keys.notUs', press: 'x' },
  { keys: ['!'], words: 'threads.keys.spam', press: '!' },
  { keys: ['+'], words: 'threads.keys.merge', press: '+' },
  { keys: ['o'], words: 'threads.keys.split', press: 'o' },
  { keys: ['f'], words: 'threads.keys.follow', press: 'f' },
  { keys: ['p'], words: 'fast.keys.macro', press: 'p' },
  { keys: ['i'], words: 'fast.keys.filter', press: 'i' },
  { keys: ['g', 'u'], words: 'unread.keys.only', press: 'g u' },
  { keys: ['z'], words: 'fast.keys.order', press: 'z' },
  { keys: ['u'], words: 'ui.keys.undo', press: 'u' },
  { keys: ['/'], words: 'ui.keys.search', press: '/' },
  { keys: ['g', 'q m w s'], words: 'ui.keys.go' },
  { keys: ['g', '1–9'], words: 'fast.keys.saved' },
  { keys: ['Ctrl', 'Enter'], words: 'ui.keys.send' },
  { keys: ['?'], words: 'ui.keys.help' },
];

/** All the keys, opened with ? (static/js/keys.js). */
export const KeysDialog = ({ view }: { view: ViewContext }) => (
  <dialog class="sheet" id="keys" aria-labelledby="keys-title">
    <form method="dialog">
      <h2 id="keys-title">{view.t('ui.keys.title')}</h2>
      <dl class="keys">
        {KEYS.map(({ keys, words }) => (
          <div>
            <dt>
              {keys.map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{view.t(words)}</dd>
          </div>
        ))}
      </dl>
      <Button>{view.t('ui.close')}</Button>
    </form>
  </dialog>
);

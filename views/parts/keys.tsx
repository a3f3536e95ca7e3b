import type { MessageKey } from '../../src/i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { Button } from './button.tsx';

const KEYS: [keys: string[], key: MessageKey][] = [
  [['j', 'k'], 'ui.keys.move'],
  [['Enter'], 'ui.keys.enter'],
  [['c'], 'ui.keys.claim'],
  [['r'], 'ui.keys.reply'],
  [['e'], 'ui.keys.email'],
  [['m'], 'ui.keys.note'],
  [['n'], 'next.keys'],
  [['h'], 'holding.menu'],
  [['l'], 'ui.keys.label'],
  [['s'], 'ui.keys.snooze'],
  [['d'], 'ui.keys.done'],
  [['x'], 'threads.keys.notUs'],
  [['!'], 'threads.keys.spam'],
  [['m'], 'threads.keys.merge'],
  [['o'], 'threads.keys.split'],
  [['f'], 'threads.keys.follow'],
  [['u'], 'ui.keys.undo'],
  [['/'], 'ui.keys.search'],
  [['g', 'q m s w'], 'ui.keys.go'],
  [['Ctrl', 'Enter'], 'ui.keys.send'],
  [['?'], 'ui.keys.help'],
];

/** All the keys, opened with ? (static/js/keys.js). */
export const KeysDialog = ({ view }: { view: ViewContext }) => (
  <dialog class="sheet" id="keys" aria-labelledby="keys-title">
    <form method="dialog">
      <h2 id="keys-title">{view.t('ui.keys.title')}</h2>
      <dl class="keys">
        {KEYS.map(([keys, words]) => (
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

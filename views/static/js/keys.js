/*
 * The keyboard. A key presses the first visible element with data-key="c"; a sequence is data-key="g q". j and k move
 * among the links of rows ([data-row]), Enter opens as any link does, . ticks the row. Fields are focused, not pressed. ? opens the list
 * of keys. Nothing happens while one types, except Ctrl+Enter, which sends, and Escape, which leaves the field.
 */
const SEQUENCE_MS = 1200;
let before = '';
let beforeAt = 0;

const typing = (element) =>
  element.isContentEditable ||
  element.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit])');

// what has a key of its own beside the menu it stands in is there to be pressed without being seen
const visible = (element) =>
  (element.checkVisibility() || element.dataset.keyHidden !== undefined) && !element.disabled;

function press(key) {
  const target = [...document.querySelectorAll('[data-key]')].find(
    (one) => one.dataset.key === key && visible(one),
  );
  if (!target) return false;
  if (typing(target)) target.focus();
  else target.click();
  return true;
}

function move(step) {
  const links = [...document.querySelectorAll('[data-row]')].filter(visible);
  if (links.length === 0) return false;
  const focused = links.indexOf(document.activeElement);
  const current = focused >= 0 ? focused : links.findIndex((link) => link.closest('[aria-current]'));
  const next = links[Math.min(links.length - 1, Math.max(0, current < 0 ? 0 : current + step))];
  next.focus({ preventScroll: true });
  next.closest('.row')?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Ticks the row that is focused or open, for what is done to many. */
function pick() {
  const row = document.activeElement.closest?.('.row') ?? document.querySelector('.row[aria-current]');
  const box = row?.querySelector('input.pick');
  box?.click();
  return Boolean(box);
}

function help() {
  const dialog = document.querySelector('dialog#keys');
  dialog?.showModal();
  return Boolean(dialog);
}

function whileTyping(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.target.form?.requestSubmit();
  } else if (event.key === 'Escape') {
    event.target.blur();
  }
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  if (typing(event.target)) return whileTyping(event);
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  const sequence = before && event.timeStamp - beforeAt < SEQUENCE_MS ? `${before} ${event.key}` : '';
  before = event.key;
  beforeAt = event.timeStamp;
  const done =
    (sequence && press(sequence)) ||
    (event.key === 'j' && move(1)) ||
    (event.key === 'k' && move(-1)) ||
    (event.key === '.' && pick()) ||
    (event.key === '?' && help()) ||
    press(event.key.toLowerCase());
  if (done) event.preventDefault();
});

/*
 * Menus are <details class="menu">. One is open at a time; a press outside, Escape or a choice closes it, and a menu
 * that opens by its key takes the focus to its first choice.
 * In a menu with [data-menu-search] one types to find: choices whose [data-menu-found] lacks the words are hidden, Enter
 * takes the first that is left.
 */
const open = () => document.querySelectorAll('details.menu[open]');

function closeAll(but) {
  for (const menu of open()) if (menu !== but) menu.open = false;
}

document.addEventListener('click', (event) => closeAll(event.target.closest?.('details.menu')));

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of open()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

document.addEventListener('submit', ({ target }) => {
  const menu = target.closest('details.menu');
  // the form must still be there when it is sent
  if (menu) setTimeout(() => (menu.open = false));
});

document.addEventListener(
  'toggle',
  ({ target, timeStamp }) => {
    if (!target.matches?.('details.menu') || !target.open) return;
    if (timeStamp - keyAt < 100) {
      target.querySelector('.menu-body :is(button, a, select, input:not([type=hidden]))')?.focus();
    }
  },
  true,
);

let keyAt = Number.NEGATIVE_INFINITY;
document.addEventListener('keydown', (event) => (keyAt = event.timeStamp), true);

const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

document.addEventListener('input', ({ target }) => {
  if (!target.matches?.('[data-menu-search]')) return;
  const words = plain(target.value).split(/\s+/);
  for (const choice of target.closest('.menu-body').querySelectorAll('[data-menu-found]')) {
    const name = plain(choice.dataset.menuFound);
    choice.hidden = !words.every((word) => name.includes(word));
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.target.matches?.('[data-menu-search]')) return;
  // not the form's own button
  event.preventDefault();
  event.target.closest('.menu-body').querySelector('[data-menu-found]:not([hidden]) button')?.click();
});

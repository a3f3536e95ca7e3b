/*
 * Menus are <details class="menu">. One is open at a time; a press outside, Escape or a choice closes it, and a menu
 * that opens by its key takes the focus to its first choice.
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

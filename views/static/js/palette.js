/*
 * Everything by its name. Ctrl+K (or Cmd+K) opens dialog#palette; what is typed is asked of /palette, which answers with
 * the entries that fit. An entry leads somewhere (data-href), presses a key's element on this page (data-press), or
 * something else on it (data-click); the last two are left out where the page has nothing of the kind. Arrows choose,
 * Enter does.
 */
const PAUSE_MS = 60;
const dialog = document.querySelector('dialog#palette');
const field = dialog?.querySelector('input');
const list = dialog?.querySelector('[role=listbox]');
let timer;
let asked = 0;
let from = null;

function targetOf({ dataset: { press, click } }) {
  if (click) return document.querySelector(click);
  return [...document.querySelectorAll('[data-key]')].find(
    (one) => one.dataset.key === press && one.checkVisibility() && !one.disabled,
  );
}

const options = () => [...list.children];
const chosen = () => list.querySelector('[aria-selected=true]');

function choose(option) {
  for (const one of options()) one.setAttribute('aria-selected', String(one === option));
  if (option) field.setAttribute('aria-activedescendant', option.id);
  else field.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
}

async function ask() {
  const mine = ++asked;
  const answer = await fetch(`/palette?${new URLSearchParams({ q: field.value })}`, {
    headers: { 'HX-Request': 'true' },
  });
  if (!answer.ok || mine !== asked) return;
  list.innerHTML = await answer.text();
  for (const option of options()) if (!option.dataset.href && !targetOf(option)) option.remove();
  dialog.querySelector('[data-none]').hidden = list.children.length > 0;
  choose(list.firstElementChild);
}

function open() {
  from = document.activeElement;
  field.value = '';
  list.replaceChildren();
  dialog.showModal();
  ask();
}

function run(option) {
  if (!option) return;
  const target = option.dataset.href ? null : targetOf(option);
  dialog.close();
  if (option.dataset.href) location.assign(option.dataset.href);
  else if (target?.matches('textarea, input:not([type=submit])')) target.focus();
  else target?.click();
}

if (dialog) {
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open();
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
  field.addEventListener('keydown', (event) => {
    const all = options();
    const at = all.indexOf(chosen());
    if (event.key === 'ArrowDown') choose(all[(at + 1) % all.length]);
    else if (event.key === 'ArrowUp') choose(all[(at - 1 + all.length) % all.length]);
    else if (event.key === 'Enter') run(chosen());
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener('click', ({ target }) => run(target.closest('[role=option]')));
  dialog.addEventListener('close', () => from?.focus?.({ preventScroll: true }));
}

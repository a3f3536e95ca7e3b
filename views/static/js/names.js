/*
 * Colleagues by name in a note: after @ the list (role=listbox, its names in data-names) that the field's aria-controls
 * points at shows who fits what is typed, whatever the case and diacritics. Arrows choose, Enter or Tab takes, Escape
 * lets it be.
 */
const MOST = 6;
const BEGUN = /(?:^|[^\p{L}\p{N}._-])@([\p{L}'’.-]*(?: [\p{L}'’.-]*)?)$/u;

const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase();
const listOf = (field) =>
  field.matches?.('textarea[aria-autocomplete]') &&
  document.getElementById(field.getAttribute('aria-controls'));
const begunIn = (field) => BEGUN.exec(field.value.slice(0, field.selectionStart))?.[1];
const chosen = (list) => list.querySelector('[aria-selected=true]');

function choose(field, list, option) {
  for (const one of list.children) one.setAttribute('aria-selected', String(one === option));
  if (option) field.setAttribute('aria-activedescendant', option.id);
  else field.removeAttribute('aria-activedescendant');
}

function show(field, list, names) {
  list.replaceChildren(
    ...names.slice(0, MOST).map((name, index) => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.id = `name-${index}`;
      option.textContent = name;
      return option;
    }),
  );
  list.hidden = names.length === 0;
  choose(field, list, list.firstElementChild);
}

function look(field, list) {
  const begun = begunIn(field);
  const typed = begun === undefined ? null : plain(begun);
  const fits = (name) => plain(name).startsWith(typed) || plain(name).includes(` ${typed}`);
  const names = typed === null ? [] : JSON.parse(list.dataset.names).filter(fits);
  // whole and followed by nothing else it needs no more help
  show(field, list, names.length === 1 && plain(names[0]) === typed ? [] : names);
}

function take(field, list, option) {
  const from = field.selectionStart - begunIn(field).length;
  field.setRangeText(`${option.textContent} `, from, field.selectionStart, 'end');
  show(field, list, []);
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

document.addEventListener('input', ({ target }) => {
  const list = listOf(target);
  if (list) look(target, list);
});

document.addEventListener(
  'keydown',
  (event) => {
    const field = event.target;
    const list = listOf(field);
    if (!list || list.hidden || event.ctrlKey || event.metaKey || event.isComposing) return;
    const all = [...list.children];
    const at = all.indexOf(chosen(list));
    if (event.key === 'ArrowDown') choose(field, list, all[(at + 1) % all.length]);
    else if (event.key === 'ArrowUp') choose(field, list, all[(at - 1 + all.length) % all.length]);
    else if (event.key === 'Enter' || event.key === 'Tab') take(field, list, all[at]);
    else if (event.key === 'Escape') show(field, list, []);
    else return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

// pressed, not clicked: the field keeps the focus
document.addEventListener('pointerdown', (event) => {
  const option = event.target.closest?.('.names > [role=option]');
  if (!option) return;
  event.preventDefault();
  const list = option.parentElement;
  take(document.querySelector(`textarea[aria-controls="${list.id}"]`), list, option);
});

document.addEventListener('focusout', ({ target }) => {
  const list = listOf(target);
  if (list) show(target, list, []);
});

/*
 * button[data-copy="id"] puts the text of that element on the clipboard and says so in the words of data-copied. The
 * buttons stand hidden, since only a browser that came by https may do it.
 */
function show() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll('[data-copy][hidden]')) button.hidden = false;
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest?.('[data-copy]');
  const source = button && document.getElementById(button.dataset.copy);
  if (!source) return;
  await navigator.clipboard.writeText(source.value ?? source.textContent);
  button.lastElementChild.textContent = button.dataset.copied;
});

show();
document.addEventListener('htmx:after:swap', show);

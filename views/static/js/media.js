/*
 * Pictures and videos of messages. a[data-media] in <details> is a link to our proxy; when its details open, what it
 * leads to takes its place. What can't be shown gives way to the sentence that stands hidden after it.
 */
function show(link) {
  const kind = link.dataset.media;
  const shown = document.createElement(kind === 'video' ? 'video' : 'img');
  const words = link.textContent.trim();
  if (kind === 'video') {
    shown.controls = true;
    shown.setAttribute('aria-label', words);
  } else shown.alt = words;
  shown.addEventListener('error', () => {
    const sentence = shown.nextElementSibling;
    shown.remove();
    if (sentence) sentence.hidden = false;
  });
  shown.src = link.href;
  link.replaceWith(shown);
}

document.addEventListener(
  'toggle',
  ({ target }) => {
    const link = target.open && target.querySelector?.('a[data-media]');
    if (link) show(link);
  },
  true,
);

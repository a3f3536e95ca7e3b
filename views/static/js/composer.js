/*
 * The counter beside a reply: [data-count] says in what the network counts (utf16, codepoints, graphemes, bytes), data-max
 * how much it takes, data-url-weight what an address weighs, data-signature what is added. The server counts again.
 */
const URL_IN_TEXT = /https?:\/\/[^\s<>"']+/gi;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function plainLength(text, unit) {
  if (unit === 'graphemes') return [...graphemes.segment(text)].length;
  if (unit === 'codepoints') return [...text].length;
  return unit === 'bytes' ? new TextEncoder().encode(text).length : text.length;
}

function lengthOf(text, { count, urlWeight }) {
  if (urlWeight === undefined) return plainLength(text, count);
  const urls = text.match(URL_IN_TEXT)?.length ?? 0;
  return plainLength(text.replace(URL_IN_TEXT, ''), count) + urls * Number(urlWeight);
}

function signed(text, mark) {
  const body = text.trimEnd();
  const name = mark?.startsWith('— ') ? mark.slice(2) : null;
  const ends = name ? [mark, `– ${name}`, `- ${name}`] : [mark];
  if (!mark || ends.some((end) => body.endsWith(end))) return body;
  return `${body}${body.includes('\n') || mark.includes('\n') ? '\n\n' : ' '}${mark}`;
}

function show(form) {
  const place = form?.querySelector('[data-count]');
  const paper = form?.querySelector('textarea[name=text]');
  if (!place || !paper) return;
  const { max, maxBytes, signature } = place.dataset;
  const length = lengthOf(signed(paper.value, signature), place.dataset);
  place.textContent = `${length} / ${max}`;
  const bytes = new TextEncoder().encode(paper.value).length;
  place.classList.toggle(
    'over',
    length > Number(max) || bytes > Number(maxBytes ?? Number.POSITIVE_INFINITY),
  );
}

const all = () => {
  for (const place of document.querySelectorAll('[data-count]')) show(place.closest('form'));
};

document.addEventListener('input', ({ target }) => show(target.form));
document.addEventListener('htmx:after:swap', all);
all();

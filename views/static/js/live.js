/*
 * What hx-sse leaves to us. It reconnects a stream that broke; a first connection that failed it gives up, so that is
 * tried again here. A message named `queue` refreshes the list (the element listening to the event `refresh`), but never
 * while somebody points at it, has the focus in it or has scrolled: then a button says how many new ones wait. The
 * numbers (the element listening to `counts`) follow, also when a due time has passed. The message says within which time
 * that many screens share the asking out among them: each waits a part of it of its own, and says by which message it
 * asks and which list it has; one that has not changed is not sent again.
 */
const LIST_MS = 150;
const COUNTS_MS = 1000;
const RETRY_FIRST_MS = 1000;
const RETRY_MAX_MS = 60_000;

let told = '';
let waiting = 0;
let dirty = false;
let timer;
let counting;
let countAgain = false;
let retry = RETRY_FIRST_MS;

const list = () => document.querySelector('[data-live-list]');
const banner = () => document.querySelector('[data-new]');

// on the way to the button the pointer leaves the list: it must still be there to be pressed
const held = (element) =>
  element.matches(':hover') ||
  banner()?.matches(':hover') ||
  element.contains(document.activeElement) ||
  element.scrollTop > 0;

function refresh() {
  dirty = false;
  waiting = 0;
  showBanner();
  window.htmx.trigger(list(), 'refresh');
}

function showBanner() {
  const button = banner();
  if (!button) return;
  button.hidden = waiting === 0;
  button.textContent = button.dataset.new.replace('{n}', waiting);
}

function settle() {
  const rows = list();
  if (!dirty || !rows) return;
  if (held(rows)) showBanner();
  else refresh();
}

function count(within) {
  // what comes while one waits to ask may be too late for this answer: one asks once more
  if (counting) {
    countAgain = true;
    return;
  }
  const tell = () => {
    counting = undefined;
    document.dispatchEvent(new Event('counts'));
    if (countAgain) {
      countAgain = false;
      count(within);
    }
  };
  // over twice the time: they are not to come all together with the lists of what happened next
  counting = setTimeout(tell, COUNTS_MS + Math.random() * 2 * within);
}

document.addEventListener('ohlas:passed', () => count(0));
document.addEventListener('queue', (event) => {
  const { new: news = 0, within = 0, told: word = '' } = JSON.parse(event.detail.data || '{}');
  told = word;
  count(within);
  dirty = true;
  waiting += news;
  // what comes meanwhile is gathered, and never puts off what came first
  if (timer) return;
  const look = () => {
    timer = undefined;
    settle();
  };
  timer = setTimeout(look, LIST_MS + Math.random() * within);
});

document.addEventListener('htmx:config:request', ({ detail: { ctx } }) => {
  if (!ctx.sourceElement.matches?.('[data-live-list]')) return;
  const { headers } = ctx.request;
  if (told) headers['Ohlas-Told'] = told;
  const tag = ctx.sourceElement.querySelector('[data-tag]')?.dataset.tag;
  if (tag) headers['If-None-Match'] = tag;
});

for (const name of ['pointerout', 'focusout']) {
  document.addEventListener(name, () => {
    if (dirty) setTimeout(settle);
  });
}

document.addEventListener('click', (event) => {
  if (!event.target.closest?.('[data-new]')) return;
  list()?.scrollTo({ top: 0 });
  refresh();
});

function connected(on) {
  const place = document.querySelector('#live');
  if (!place) return;
  place.classList.toggle('lost', !on);
  const words = place.querySelector('[role=status]');
  const wanted = on ? place.dataset.on : place.dataset.off;
  if (words.textContent !== wanted) words.textContent = wanted;
}

document.addEventListener('htmx:sse:after:connection', () => {
  retry = RETRY_FIRST_MS;
  connected(true);
});
document.addEventListener('htmx:sse:error', () => connected(false));

function neverConnected(event) {
  const source = event.detail?.ctx?.sourceElement;
  if (source?.id !== 'live' || source._htmx?.sse) return;
  connected(false);
  setTimeout(() => window.htmx.trigger(source, 'reconnect'), retry);
  retry = Math.min(retry * 2, RETRY_MAX_MS);
}
document.addEventListener('htmx:error', neverConnected);
document.addEventListener('htmx:response:error', neverConnected);

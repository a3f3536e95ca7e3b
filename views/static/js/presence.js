/*
 * Who else looks at a conversation or types in it. This tab says what it shows and whether somebody types here; what the
 * stream tells of the others (the event `presence`: {conversation: [[user, name, initials, hue, writes]]}) is drawn into
 * every [data-here], as faces, or as words where it has the class `words`. Oneself is not shown.
 */
const IDLE_MS = 6000;
/** Writing is said again before the server stops believing it. */
const AGAIN_MS = 20_000;

const live = document.querySelector('#live');
const me = Number(document.documentElement.dataset.me);
const here = new Map();
const tab = [...crypto.getRandomValues(new Uint8Array(12))]
  .map((n) => n.toString(16).padStart(2, '0'))
  .join('');
let said = '';
let saidAt = 0;
let idle;

const openId = () => document.querySelector('#talk')?.dataset.id ?? '';

function say(doing, anyway = false) {
  const now = performance.now();
  const what = `${openId()} ${doing}`;
  if (what === said && !anyway && !(doing === 'writing' && now - saidAt > AGAIN_MS)) return;
  said = what;
  saidAt = now;
  const body = new URLSearchParams({ tab, doing });
  if (openId()) body.set('conversationId', openId());
  // told again with the next change, or when the stream comes back
  fetch('/presence', { method: 'POST', body, keepalive: true }).catch(() => {});
}

function draw(place) {
  const others = (here.get(place.dataset.here) ?? []).filter(([userId]) => userId !== me);
  const inWords = place.classList.contains('words');
  place.replaceChildren(
    ...others.map(([, name, initials, hue, writes]) => {
      const words = live.dataset[writes ? 'writing' : 'viewing'].replace('{name}', name);
      const one = document.createElement('span');
      one.className = inWords ? '' : `avatar xs h${hue}`;
      one.classList.toggle('writing', Boolean(writes));
      one.textContent = inWords ? words : initials;
      if (!inWords) {
        one.setAttribute('role', 'img');
        one.setAttribute('aria-label', words);
        one.title = words;
      }
      return one;
    }),
  );
}

const places = (id) => document.querySelectorAll(id ? `[data-here="${id}"]` : '[data-here]');

function drawAll() {
  for (const place of places()) {
    // what shows nobody and has nobody to show is left alone
    if (place.childElementCount > 0 || here.has(place.dataset.here)) draw(place);
  }
}

function start() {
  const url = live.getAttribute('hx-sse:connect');
  live.setAttribute('hx-sse:connect', `${url}&tab=${tab}`);
  document.addEventListener('presence', ({ detail }) => {
    for (const [id, people] of Object.entries(JSON.parse(detail.data))) {
      if (people.length > 0) here.set(id, people);
      else here.delete(id);
      for (const place of places(id)) draw(place);
    }
  });
  document.addEventListener('htmx:sse:after:connection', () => {
    // all of it is told anew
    here.clear();
    drawAll();
    say('viewing', true);
  });
  document.addEventListener('htmx:after:swap', () => {
    drawAll();
    if (!said.startsWith(`${openId()} `)) say('viewing');
  });
  document.addEventListener('input', ({ target }) => {
    if (!target.closest?.('#composer') || !target.matches('textarea')) return;
    say('writing');
    clearTimeout(idle);
    idle = setTimeout(say, IDLE_MS, 'viewing');
  });
  document.addEventListener('submit', ({ target }) => {
    if (target.closest('#composer')) say('viewing');
  });
}

if (live && me) start();

/*
 * Keeps rings moving between answers of the server: [data-due] and [data-start] are epoch milliseconds of the server's
 * clock, whose offset from this computer's comes from <html data-now>. The rules are those of views/parts/ring.tsx.
 * Every second it tells the others the server's time: `ohlas:tick`.
 */
const MINUTE = 60_000;
const SOON = 10 * MINUTE;
const SHOWN_TO = 99;
const TICK = 1000;

const root = document.documentElement;
const page = performance.getEntriesByType('navigation')[0];
const sinceAnswer = Math.max(0, performance.now() - (page?.responseStart ?? 0));
const offset = Number(root.dataset.now) + sinceAnswer - Date.now();

const serverNow = () => Date.now() + offset;

function minutesText(left) {
  const minutes = left > 0 ? Math.ceil(left / MINUTE) : Math.max(1, Math.floor(-left / MINUTE));
  const hours = Math.round(minutes / 60);
  const text =
    minutes <= SHOWN_TO ? `${minutes}` : hours <= SHOWN_TO ? `${hours}h` : `${Math.round(hours / 24)}d`;
  return left > 0 ? text : `−${text}`;
}

function draw(ring, now) {
  const due = Number(ring.dataset.due);
  const start = Number(ring.dataset.start);
  const left = due - now;
  const pace = left <= 0 ? 'late' : left <= SOON ? 'soon' : 'calm';
  const filled =
    due > start ? Math.round(Math.min(1, Math.max(0, (now - start) / (due - start))) * 100) : 100;
  const text = minutesText(left);
  for (const element of [ring, ring.closest('.row')]) {
    if (element && !element.classList.contains(pace)) {
      element.classList.remove('calm', 'soon', 'late');
      element.classList.add(pace);
    }
  }
  const figure = ring.querySelector('b');
  if (figure.textContent !== text) {
    figure.textContent = text;
    const words = left > 0 ? root.dataset.left : root.dataset.over;
    const time = text.replace('−', '');
    ring.setAttribute('aria-label', words.replace('{time}', /\d$/.test(time) ? `${time} min` : time));
  }
  ring.querySelector('.arc').setAttribute('stroke-dasharray', `${filled} 100`);
}

function tick() {
  const now = serverNow();
  for (const ring of document.querySelectorAll('.ring[data-due]')) draw(ring, now);
  document.dispatchEvent(new CustomEvent('ohlas:tick', { detail: { now } }));
}

// whoever listens is loaded by then
document.addEventListener('DOMContentLoaded', tick);
setInterval(tick, TICK);
document.addEventListener('htmx:after:swap', tick);
document.addEventListener('visibilitychange', tick);

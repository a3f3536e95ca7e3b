/*
 * A notification ten minutes before a promise runs out, on every page inside, also in a hidden tab: for the conversations
 * that #rail-counts lists in data-alarms (one's own and nobody's). Once for a conversation and its due time, across tabs.
 * Permission is asked only through the [data-notify] button.
 */
const BEFORE = 10 * 60_000;
const MINUTE = 60_000;
const KEY = 'ohlas.told';
const KEPT = 200;

const can = 'Notification' in window && 'locks' in navigator;
const isAllowed = () => can && Notification.permission === 'granted';

function showButton() {
  const ask = document.querySelector('[data-notify]');
  if (ask) ask.hidden = !can || Notification.permission !== 'default';
}

document.addEventListener('click', async (event) => {
  if (!event.target.closest?.('[data-notify]')) return;
  await Notification.requestPermission();
  showButton();
});

/** Whether this tab is the one to tell it; remembered for all of them. */
function claimTelling(mark) {
  return navigator.locks.request(KEY, () => {
    const told = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (told.includes(mark)) return false;
    localStorage.setItem(KEY, JSON.stringify([...told, mark].slice(-KEPT)));
    return true;
  });
}

/** Whether something typed would be lost by going elsewhere. */
const isTyping = () =>
  [...document.querySelectorAll('main :is(input, textarea)')].some(
    (field) => field.value !== field.defaultValue,
  );

function open(url) {
  window.focus();
  if (isTyping()) window.open(url);
  else location.assign(url);
}

const asked = new Set();

async function tell({ id, due, name }, words) {
  const mark = `${document.documentElement.dataset.me}.${id}@${due}`;
  if (asked.has(mark)) return;
  asked.add(mark);
  if (!(await claimTelling(mark))) return;
  const note = new Notification(name, { body: words, tag: mark, silent: true });
  note.onclick = () => open(`/conversations/${id}`);
}

document.addEventListener('ohlas:tick', ({ detail: { now } }) => {
  const counted = document.querySelector('#rail-counts');
  if (!counted || !isAllowed()) return;
  for (const alarm of JSON.parse(counted.dataset.alarms)) {
    const left = alarm.due - now;
    if (left <= 0 || left > BEFORE) continue;
    tell(alarm, counted.dataset.alarmWords.replace('{n}', Math.ceil(left / MINUTE)));
  }
});

document.addEventListener('htmx:after:swap', showButton);
showButton();

/*
 * A notification ten minutes before a promise runs out: for rings with data-alarm (the page puts it on one's own and on
 * unclaimed ones), and for a message named `alarm` from the event stream, data {"id","due","title","url"}.
 * Once for a conversation and its due time, across tabs. Permission is asked only through the [data-notify] button.
 */
const BEFORE = 10 * 60_000;
const KEY = 'ohlas.told';
const KEPT = 200;

const button = () => document.querySelector('[data-notify]');
const can = 'Notification' in window && 'locks' in navigator;

function showButton() {
  const ask = button();
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

const asked = new Set();

async function tell({ id, due, title, url }) {
  const mark = `${id}@${due}`;
  if (!can || Notification.permission !== 'granted' || asked.has(mark)) return;
  asked.add(mark);
  if (!(await claimTelling(mark))) return;
  const note = new Notification(title, { body: button()?.dataset.notify ?? '', tag: mark, silent: true });
  note.onclick = () => {
    window.focus();
    if (url) location.assign(url);
  };
}

document.addEventListener('ohlas:tick', ({ detail: { now } }) => {
  const me = document.documentElement.dataset.me;
  for (const ring of document.querySelectorAll('.ring[data-alarm]')) {
    if (ring.dataset.alarmFor && ring.dataset.alarmFor !== me) continue;
    const left = Number(ring.dataset.due) - now;
    if (left > 0 && left <= BEFORE) {
      tell({
        id: ring.dataset.id,
        due: ring.dataset.due,
        title: ring.dataset.alarm,
        url: ring.dataset.alarmUrl,
      });
    }
  }
});

document.addEventListener('alarm', (event) => tell(JSON.parse(event.detail.data)));
document.addEventListener('htmx:after:swap', showButton);
showButton();

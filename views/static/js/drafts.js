/*
 * Keeps what is being typed: a textarea with data-draft-url sends its whole form there a moment after the last key and
 * when the page is left. While the server can't be reached (or the session is lost) the text stays in this browser and
 * is put back when the field comes up empty: the same field (its id) for the same person. What was sent is forgotten.
 * The form's [data-draft-state] says which of the two; what the server says of the text goes to [data-reply-check].
 * A proposed greeting (data-suggested) counts as empty, and whoever steps into the field stands behind it.
 */
const PAUSE_MS = 800;
/** Whoever types without a pause is saved all the same: what is lost with a machine is two seconds at most. */
const MOST_MS = 1500;
const timers = new Map();
/** since when something is typed that was not sent yet */
const begun = new Map();
/** one at a time: a slow one must not come in after a newer one */
const underWay = new Set();

const kept = (field) => `ohlas.draft.${document.documentElement.dataset.me}.${field.id}`;

function say(field, state) {
  const place = field.form?.querySelector('[data-draft-state]');
  if (!place) return;
  place.textContent = place.dataset[state] ?? '';
  place.classList.toggle('lost', state === 'failed');
}

async function save(field) {
  timers.delete(field);
  if (underWay.has(field)) return later(field, PAUSE_MS);
  begun.delete(field);
  underWay.add(field);
  say(field, 'saving');
  try {
    const body = new URLSearchParams(new FormData(field.form));
    const answer = await fetch(field.dataset.draftUrl, {
      method: 'POST',
      body,
      keepalive: true,
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(`draft not kept: ${answer.status}`);
    localStorage.removeItem(kept(field));
    say(field, 'saved');
    const place = field.form?.querySelector('[data-reply-check]');
    if (place && answer.status === 200) place.innerHTML = await answer.text();
  } catch {
    // sent in the meantime
    if (!field.isConnected) return;
    localStorage.setItem(kept(field), field.value);
    say(field, 'failed');
  } finally {
    underWay.delete(field);
  }
}

function later(field, ms) {
  clearTimeout(timers.get(field));
  timers.set(
    field,
    setTimeout(() => save(field), ms),
  );
}

function restore() {
  for (const field of document.querySelectorAll('textarea[data-draft-url]')) {
    const text = localStorage.getItem(kept(field));
    if (text && (field.value === '' || field.value === field.dataset.suggested)) {
      field.value = text;
      save(field);
    }
  }
}

/**
 * Words that a colleague gave back ([data-came-back] says to which tab) stand in a draft that this screen does not show
 * yet: an empty sheet is fetched anew, one with words on it is left alone.
 */
const takenBack = new Set();
function takeBack() {
  const returned = document.querySelector('[data-came-back]');
  const paper = document.querySelector('#composer textarea[data-draft-url]');
  if (!returned || !paper || takenBack.has(returned.id)) return;
  const isOpen = paper.form?.elements.tab?.value === returned.dataset.cameBack;
  if (!isOpen || (paper.value.trim() !== '' && paper.value !== paper.dataset.suggested)) return;
  takenBack.add(returned.id);
  document.querySelector('#composer .tabs a.on')?.click();
}

/** Behind the proposed greeting, not before it. */
function stepBehind(field) {
  if (!field?.dataset?.suggested || field.value !== field.dataset.suggested) return;
  field.setSelectionRange(field.value.length, field.value.length);
}

document.addEventListener('focusin', ({ target }) => stepBehind(target));
stepBehind(document.activeElement);

document.addEventListener('input', ({ target, timeStamp }) => {
  const field = target.form?.querySelector('textarea[data-draft-url]');
  if (!field) return;
  if (!begun.has(field)) begun.set(field, timeStamp);
  later(field, Math.max(0, Math.min(PAUSE_MS, begun.get(field) + MOST_MS - timeStamp)));
});

document.addEventListener('submit', ({ target }) => {
  for (const [field, timer] of timers) {
    if (field.form !== target) continue;
    clearTimeout(timer);
    timers.delete(field);
    begun.delete(field);
  }
});

document.addEventListener('htmx:after:request', ({ target, detail }) => {
  const field = target.matches?.('form') && target.querySelector('textarea[data-draft-url]');
  if (field && detail.ctx.response.status < 400) localStorage.removeItem(kept(field));
});

window.addEventListener('pagehide', () => {
  for (const [field, timer] of timers) {
    clearTimeout(timer);
    navigator.sendBeacon(field.dataset.draftUrl, new URLSearchParams(new FormData(field.form)));
  }
  timers.clear();
});

document.addEventListener('htmx:after:swap', () => {
  restore();
  takeBack();
});
restore();

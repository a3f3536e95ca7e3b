/*
 * The desk: the row of the open conversation is marked, and a conversation that was just opened shows its newest
 * message; who had the newest one before them sees what comes after it, too. What stands half-way is counted down: [data-countdown] in epoch milliseconds, words with {n}.
 */
const SECOND = 1000;
/** So near to the end of a thread one looks at its end. */
const NEAR_PX = 40;
let shown;
let wasAtEnd = true;

const thread = () => document.querySelector('#thread');

function look() {
  const place = thread();
  if (place) wasAtEnd = place.scrollTop + place.clientHeight >= place.scrollHeight - NEAR_PX;
}

function mark() {
  const id = document.querySelector('#talk')?.dataset.id;
  if (!id) return;
  for (const row of document.querySelectorAll('#rows > .row')) {
    const on = row.id === `c${id}`;
    row.classList.toggle('sel', on);
    if (on) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  }
  if (id === shown && !wasAtEnd) return;
  shown = id;
  const place = thread();
  if (place) place.scrollTop = place.scrollHeight;
}

function count(now) {
  for (const place of document.querySelectorAll('[data-countdown]')) {
    const left = Math.ceil((Number(place.dataset.countdown) - now) / SECOND);
    const words = left > 0 ? place.dataset.words.replace('{n}', left) : '';
    if (place.textContent !== words) place.textContent = words;
  }
}

/** How many wait, beside the way back; a conversation that was fetched alone comes without it. */
function wait() {
  const place = document.querySelector('.back .num');
  const { open } = document.querySelector('#rail-counts')?.dataset ?? {};
  if (place && open && place.textContent !== open) place.textContent = open;
}

document.addEventListener('htmx:before:swap', look);
document.addEventListener('htmx:after:swap', mark);
document.addEventListener('ohlas:tick', ({ detail }) => {
  count(detail.now);
  wait();
});
mark();

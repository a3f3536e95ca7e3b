/*
 * A sign of life: while this tab is in front and somebody uses it, the server hears once a minute that its person is
 * here, and on which conversation: a claim that is kept up does not lapse. Who has touched nothing for a while says
 * nothing.
 */
const EVERY_MS = 60_000;
const USED_MS = 5 * 60_000;
let usedAt = Date.now();
let saidAt = 0;

for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll']) {
  document.addEventListener(
    sign,
    () => {
      usedAt = Date.now();
    },
    { passive: true, capture: true },
  );
}

document.addEventListener('ohlas:tick', () => {
  const now = Date.now();
  const inFront = document.visibilityState === 'visible' && now - usedAt < USED_MS;
  if (!inFront || now - saidAt < EVERY_MS || !document.documentElement.dataset.me) return;
  saidAt = now;
  const conversationId = document.querySelector('#talk')?.dataset.id ?? '';
  fetch('/here', { method: 'POST', body: new URLSearchParams({ conversationId }), redirect: 'error' }).catch(
    () => {},
  );
});

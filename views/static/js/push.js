/*
 * Pushes to this browser, switched on and off in one's account ([data-push]). Permission is asked only by the press of
 * the button. A browser that agreed before says again where it can be reached, once a visit: its address may change,
 * and somebody else may have signed in.
 */
const KEY = 'ohlas.push';
const place = () => document.querySelector('[data-push]');
const can = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const send = (path, fields) =>
  fetch(path, { method: 'POST', body: new URLSearchParams(fields) }).then((answer) => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  });

const bytesOf = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

function tell(subscription) {
  const { endpoint, keys } = subscription.toJSON();
  return send('/account/push', { endpoint, p256dh: keys.p256dh, auth: keys.auth });
}

async function current() {
  const registration = await navigator.serviceWorker.getRegistration('/');
  return (await registration?.pushManager.getSubscription()) ?? null;
}

async function show(state) {
  const part = place();
  if (!part) return;
  const now =
    state ??
    (!can ? 'cannot' : Notification.permission === 'denied' ? 'denied' : (await current()) ? 'on' : 'off');
  for (const element of part.querySelectorAll('[data-when]'))
    element.hidden = !element.dataset.when.split(' ').includes(now);
}

async function switchOn() {
  if ((await Notification.requestPermission()) !== 'granted') return show();
  const registration = await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  const applicationServerKey = bytesOf(place().dataset.push);
  await tell(await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
  location.reload();
}

async function switchOff() {
  const subscription = await current();
  if (subscription) {
    await send('/account/push/remove', { endpoint: subscription.endpoint });
    await subscription.unsubscribe();
  }
  location.reload();
}

document.addEventListener('click', ({ target }) => {
  const press = target.closest?.('[data-push-on], [data-push-off]');
  if (!press) return;
  const act = 'pushOn' in press.dataset ? switchOn : switchOff;
  act().catch(() => show('failed'));
});

async function sayAgain() {
  const me = document.documentElement.dataset.me;
  if (!can || !me || sessionStorage.getItem(KEY) === me || Notification.permission !== 'granted') return;
  const subscription = await current();
  if (subscription) await tell(subscription);
  sessionStorage.setItem(KEY, me);
}

show();
sayAgain().catch(() => {});

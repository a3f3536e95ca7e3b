/*
 * The service worker: shows pushes and leads to what they speak of. It keeps nothing: every page comes from the house.
 * A push holds a headline, lines and a path of ours, nothing else.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  const { tag, title, body, path } = event.data.json();
  const icon = '/static/icon-192.png';
  event.waitUntil(self.registration.showNotification(title, { tag, body, icon, data: { path } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openAt(event.notification.data.path));
});

/** In a window that is there, as long as nothing may be typed in it; else in one of its own. */
async function openAt(path) {
  const url = new URL(path, self.location.origin);
  if (url.origin !== self.location.origin) return;
  const windows = await self.clients.matchAll({ type: 'window' });
  const same = windows.find((one) => new URL(one.url).pathname === url.pathname);
  await (same ? same.focus() : self.clients.openWindow(url.href));
}

// Shows nothing by itself: it passes the agent's choice on a desktop notification to the workspace,
// and brings the workspace to the front.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('notificationclick', (event) => {
  const { action, notification } = event;
  notification.close();
  event.waitUntil(tell({ action, tag: notification.tag }));
});

async function tell(answer) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const view of windows) {
    if (view.frameType !== 'top-level') continue;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client of this worker is of its origin
    view.postMessage(answer);
    await view.focus().catch(() => undefined);
  }
}

import type { Notification as Toast } from '../../workspace/notices/notification-shape.ts';
import { mostRows, shownText } from '../shell/shown-text.ts';

export type DesktopAnswer = 'accept' | 'reject' | 'look';

interface ShownDesktopNotification {
  readonly close: () => void;
}

/** Whether the browser would show one: `unsupported` in some private windows and old browsers. */
export function desktopPermission(): NotificationPermission | 'unsupported' {
  return typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;
}

const workerAddress = '/desktop-notifications.js';

/**
 * Shows a toast outside the window.
 *
 * Buttons need a service worker: only its notifications can have them. Without one, a click on the
 * notification brings the workspace to the front with the toast open (documented).
 */
export async function showDesktopNotification(
  toast: Toast,
  onAnswer: (answer: DesktopAnswer) => void,
): Promise<ShownDesktopNotification> {
  const options = {
    body: shownText(bodyOf(toast)),
    tag: tagOf(toast),
    requireInteraction: true,
    ...iconOf(toast),
  };
  const worker = await findWorker();
  return worker
    ? showWithButtons(worker, toast, options, onAnswer)
    : showPlain(toast, options, onAnswer);
}

function bodyOf({ content }: Toast): string {
  const rows = content.rows.slice(0, mostRows);
  return rows.map(({ header, value }) => `${header}: ${value}`).join('\n');
}

/**
 * All workspaces of a browser share one service worker and number their toasts alike, so each page
 * adds its own part to the tag: Accept answers only the toast that was shown.
 */
const pageId = crypto.randomUUID();

function tagOf({ id }: Toast): string {
  return `${pageId} ${id}`;
}

// SVG icons do not appear on the desktop (documented).
function iconOf({ content: { icon } }: Toast): { readonly icon?: string } {
  return icon === undefined || /\.svg$/i.test(icon) ? {} : { icon };
}

async function findWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    await navigator.serviceWorker.register(workerAddress);
    return await navigator.serviceWorker.ready;
  } catch {
    return undefined;
  }
}

function showPlain(
  { content }: Toast,
  options: NotificationOptions,
  onAnswer: (answer: DesktopAnswer) => void,
): ShownDesktopNotification {
  const notification = new Notification(shownText(content.title), options);
  notification.addEventListener('click', () => {
    window.focus();
    onAnswer('look');
    notification.close();
  });
  return notification;
}

async function showWithButtons(
  worker: ServiceWorkerRegistration,
  toast: Toast,
  options: NotificationOptions,
  onAnswer: (answer: DesktopAnswer) => void,
): Promise<ShownDesktopNotification> {
  const { content } = toast;
  const tag = tagOf(toast);
  const actions = [
    { action: 'accept', title: shownText(content.acceptText) },
    ...(content.rejectText === undefined
      ? []
      : [{ action: 'reject', title: shownText(content.rejectText) }]),
  ];
  const take = ({ data }: MessageEvent<unknown>): void => {
    const answer = readAnswer(data, tag);
    if (!answer) return;
    window.focus();
    onAnswer(answer);
  };
  navigator.serviceWorker.addEventListener('message', take);
  const withActions: NotificationOptions & { readonly actions: object[] } = { ...options, actions };
  await worker.showNotification(shownText(content.title), withActions);
  return {
    close: () => {
      navigator.serviceWorker.removeEventListener('message', take);
      void closeAll(worker, tag);
    },
  };
}

async function closeAll(worker: ServiceWorkerRegistration, tag: string): Promise<void> {
  for (const notification of await worker.getNotifications({ tag })) notification.close();
}

function readAnswer(data: unknown, tag: string): DesktopAnswer | undefined {
  if (typeof data !== 'object' || data === null || !('tag' in data) || data.tag !== tag) {
    return undefined;
  }
  const action = 'action' in data ? data.action : undefined;
  return action === 'accept' || action === 'reject' ? action : 'look';
}

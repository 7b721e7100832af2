import type { App } from '../store/app.ts';
import {
  answerNotification,
  selectShownToast,
  selectWaitingToasts,
} from '../workspace/notices/notifications.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import { ControlRefusal } from './control-refusal.ts';

/** The notification on screen, then those that wait. */
export function toastsOf(state: WorkspaceState) {
  const shown = selectShownToast(state);
  return [...(shown ? [shown] : []), ...selectWaitingToasts(state)].map((toast) => ({
    id: toast.id,
    provider: toast.ownerId,
    title: toast.content.title,
    rows: toast.content.rows,
    isShown: toast === shown,
  }));
}

/** Answers the notification on screen; without one, waits for the next as long as is allowed. */
export async function answerToast(
  app: App,
  answer: 'accept' | 'reject',
  patience: number,
): Promise<void> {
  const { workspace, clock } = app;
  const id = selectShownToast(workspace.getState())?.id ?? (await nextToast(app, patience));
  if (id === undefined) {
    const time = patience === 0 ? '' : ` within ${patience} ms`;
    throw new ControlRefusal(409, `There was no notification to ${answer}${time}.`);
  }
  workspace.apply(answerNotification, { id, answer, now: clock.now() });
}

function nextToast(
  { workspace, realTime }: App,
  patience: number,
): Promise<string | undefined> | undefined {
  if (patience === 0) return undefined;
  return new Promise((resolve) => {
    const settle = (id: string | undefined): void => {
      stopWaiting();
      stopTimer();
      resolve(id);
    };
    const stopWaiting = workspace.subscribe(selectShownToast, (toast) => {
      if (toast) settle(toast.id);
    });
    const stopTimer = realTime.after(patience, () => settle(undefined));
  });
}

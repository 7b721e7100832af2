import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showBriefToast } from '../../workspace/notices/brief-toasts.ts';
import { raiseNotification } from '../../workspace/notices/notifications.ts';
import type { ToastContent } from '../../workspace/notices/toast.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell, type RenderedShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const content: ToastContent = {
  title: 'Incoming call',
  rows: [{ header: 'Caller', value: 'Ada Whitcomb' }],
  acceptText: 'Take it',
  rejectText: 'Not now',
  theme: 'Dark',
  showTimeout: true,
  timeoutSeconds: 30,
  autoAccept: false,
};

function ring({ app, clock }: RenderedShell, changes: Partial<ToastContent> = {}): void {
  act(
    () =>
      void app.workspace.apply(raiseNotification, {
        kind: 'toast',
        ownerId: 'contoso_phone',
        details: { content: { ...content, ...changes }, raisedAt: clock.now() },
      }),
  );
}

const toast = (): HTMLElement => screen.getByRole('alertdialog', { name: 'Incoming call' });
const outcome = ({ app }: RenderedShell) =>
  app.workspace.getState().questions.answers.toast['question-id-1'];

test('a call shows its fields and its provider', () => {
  const shell = renderShell();
  ring(shell);
  expect(toast().textContent).toContain('CallerAda Whitcomb');
  expect(toast().textContent).toContain('Phone');
});

test("the buttons have the template's texts and settle the call", () => {
  const shell = renderShell();
  ring(shell);
  fireEvent.click(within(toast()).getByRole('button', { name: 'Take it' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(outcome(shell)).toEqual({ actionName: 'Accept', responseReason: 'Accept' });
});

test('Reject declines', () => {
  const shell = renderShell();
  ring(shell);
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(outcome(shell)).toEqual({ actionName: 'Reject', responseReason: 'DeclinedByAgent' });
});

test('the time left follows the workspace clock, and the toast disappears at its end', () => {
  const shell = renderShell();
  ring(shell);
  expect(screen.getByRole('timer').textContent).toBe('Wait time 0:30');
  act(() => shell.clock.advance(3_000));
  expect(screen.getByRole('timer').textContent).toBe('Wait time 0:27');
  act(() => shell.clock.advance(27_000));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('a toast does not take the keyboard focus, and F2 moves to Accept', () => {
  const shell = renderShell();
  const search = screen.getByRole('searchbox', { name: 'Search' });
  act(() => search.focus());
  ring(shell);
  expect(document.activeElement).toBe(search);
  fireEvent.keyDown(search, { key: 'F2' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take it' }));
});

test('after the answer, the keyboard focus returns to the place where F2 was pressed', () => {
  const shell = renderShell();
  const search = screen.getByRole('searchbox', { name: 'Search' });
  act(() => search.focus());
  ring(shell);
  fireEvent.keyDown(search, { key: 'F2' });
  fireEvent.click(screen.getByRole('button', { name: 'Take it' }));
  expect(document.activeElement).toBe(search);
});

test('without a reject text there is no reject button', () => {
  const shell = renderShell();
  ring(shell, { rejectText: undefined });
  expect(within(toast()).getAllByRole('button')).toHaveLength(1);
});

test('[NT18] with Always, a desktop notification is shown while the window is in front, otherwise only behind', () => {
  const shown: string[] = [];
  class Desktop extends EventTarget {
    static readonly permission = 'granted';
    constructor(title: string) {
      super();
      shown.push(title);
    }
    close(): void {
      this.dispatchEvent(new Event('close'));
    }
  }
  vi.stubGlobal('Notification', Desktop);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  return withGlobals(async () => {
    const shell = renderShell();
    ring(shell, { desktop: 'WhenInBackground', title: 'Behind' });
    fireEvent.click(screen.getByRole('button', { name: 'Take it' }));
    act(() => shell.clock.advance(2_000));
    ring(shell, { desktop: 'Always' });
    await expect.poll(() => shown).toEqual(['Incoming call']);
  });
});

async function withGlobals(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } finally {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
}

test('the bell lists the result of a call', () => {
  const shell = renderShell();
  ring(shell);
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  fireEvent.click(screen.getByRole('button', { name: 'Notifications' }));
  const [time = ''] = screen.getByRole('listitem').textContent.match(/\d+:\d+( [AP]M)?/) ?? [];
  expect(screen.getByRole('listitem').textContent).toBe(
    `Incoming call${time}Rejected · Ada Whitcomb`,
  );
});

test("[NT12] an old toast disappears after five seconds of the agent's time", () => {
  const shell = renderShell();
  const brief = { ownerId: 'contoso_phone', level: 'warning', text: 'Line 2 is back' } as const;
  act(() => void shell.app.workspace.apply(showBriefToast, { ...brief, now: shell.clock.now() }));
  const corner = within(screen.getByRole('status', { name: 'Short messages' }));
  expect(corner.getByText('Line 2 is back')).toBeDefined();
  expect(corner.getByRole('img', { name: 'Warning' })).toBeDefined();
  act(() => shell.app.clock.step(5_000));
  expect(corner.queryByText('Line 2 is back')).toBeNull();
});

test("[NT18] without the browser's permission, a bar asks once", () => {
  vi.stubGlobal('Notification', { permission: 'default' });
  const shell = renderShell();
  ring(shell, { desktop: 'Always' });
  expect(screen.getByRole('button', { name: 'Allow desktop notifications' })).toBeDefined();
  vi.unstubAllGlobals();
});

test('the bell lists the notifications that wait for the one on screen', async () => {
  const shell = renderShell();
  for (const title of ['Incoming call', 'Second call', 'Third call']) ring(shell, { title });
  fireEvent.click(screen.getByRole('button', { name: 'Notifications' }));
  const waiting = within(await screen.findByRole('list', { name: 'Waiting' }));
  expect(waiting.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Second call.*Waits for the notification on screen$/),
    expect.stringMatching(/^Third call/),
  ]);
});

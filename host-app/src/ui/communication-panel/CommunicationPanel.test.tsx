import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppContext } from '../../store/hooks.ts';
import { resizeWindow, setPanelMode, setPanelWidth } from '../../workspace/panel/panel.ts';
import { focusSession } from '../../workspace/sessions/sessions.ts';
import { aProvider } from '../../workspace/testing/a-workspace.ts';
import { LoadsAtOnce } from '../testing/LoadsAtOnce.tsx';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';
import { selectIsPanelOverlay } from './panel-overlay.ts';
import { ProviderFrame } from './ProviderFrame.tsx';
import { recallPanelWidths } from './remembered-widths.ts';
import type { PanelMode } from '../../workspace/panel/panel-shape.ts';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);
afterEach(() => localStorage.clear());

const chat = aProvider({ uniqueName: 'contoso_chat', label: 'Chat', sortOrder: 10 });
const panel = (): HTMLElement => screen.getByRole('region', { name: 'Communication panel' });
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];
const edge = (): HTMLElement => screen.getByRole('separator', { name: 'Resize panel' });

test('every provider has one frame that the bridge knows', () => {
  const { app } = renderShell({ providers: [aProvider(), chat] });
  expect(frames().map(({ title, dataset }) => [title, dataset['provider']])).toEqual([
    ['Phone', 'contoso_phone'],
    ['Chat', 'contoso_chat'],
  ]);
  expect(app.frames.windowOf('contoso_chat')).toBe(frames()[1]?.contentWindow);
});

test('modes and sessions change styles and never the frames', () => {
  const { app } = renderShell({ providers: [aProvider(), chat], sessions: 2 });
  const before = frames();
  const parents = before.map((frame) => frame.parentElement);
  const modes: readonly PanelMode[] = ['minimized', 'hidden', 'docked'];
  for (const mode of modes) {
    act(() => void app.workspace.apply(setPanelMode, { mode, cause: 'agent' }));
    expect(panel().dataset['mode']).toBe(mode);
  }
  act(() => void app.workspace.apply(focusSession, { sessionId: 'session-id-0' }));
  act(() => void app.workspace.apply(focusSession, { sessionId: 'session-id-1' }));
  expect(frames()).toEqual(before);
  expect(frames().map((frame) => frame.parentElement)).toEqual(parents);
});

test('the agent minimizes, docks, hides and shows the panel', () => {
  renderShell({ sessions: 1 });
  fireEvent.click(screen.getByRole('button', { name: 'Minimize panel' }));
  expect(panel().dataset['mode']).toBe('minimized');
  fireEvent.click(screen.getByRole('button', { name: 'Dock panel' }));
  fireEvent.click(screen.getByRole('button', { name: 'More panel actions' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Hide panel' }));
  expect(panel().dataset['mode']).toBe('hidden');
  fireEvent.click(screen.getByRole('button', { name: 'Show panel' }));
  expect(panel().dataset['mode']).toBe('docked');
});

test('[PN12] without panelHandle, no control restores a hidden panel', () => {
  renderShell({ sessions: 1, screen: { panelHandle: false } });
  fireEvent.click(screen.getByRole('button', { name: 'More panel actions' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Hide panel' }));
  expect(panel().dataset['mode']).toBe('hidden');
  expect(screen.queryByRole('button', { name: 'Show panel' })).toBeNull();
});

test('the keyboard moves the edge between its limits', () => {
  renderShell({ sessions: 1 });
  fireEvent.keyDown(edge(), { key: 'ArrowRight' });
  expect(edge().getAttribute('aria-valuenow')).toBe('388');
  fireEvent.keyDown(edge(), { key: 'Home' });
  expect(edge().getAttribute('aria-valuenow')).toBe('300');
  fireEvent.keyDown(edge(), { key: 'End' });
  expect(edge().getAttribute('aria-valuenow')).toBe(edge().getAttribute('aria-valuemax'));
});

test("[PN10] the agent's width for a provider is restored at the next visit, and a widget's is not", () => {
  const { app } = renderShell({ sessions: 1 });
  act(() => void app.workspace.apply(setPanelWidth, { width: 500 }));
  expect(recallPanelWidths()).toEqual({});
  fireEvent.keyDown(edge(), { key: 'ArrowRight' });
  expect(recallPanelWidths()).toEqual({ contoso_phone: 510 });
});

test('a page that cannot be loaded gets a card, and Retry loads it in a new frame', async () => {
  providersAnswer(false);
  const { app } = renderShell({ sessions: 1 });
  const card = await screen.findByRole('alert');
  expect(card.textContent).toContain('http://phone.localhost:5173/');
  const [failed] = frames();
  providersAnswer(true);
  fireEvent.click(within(card).getByRole('button', { name: 'Retry' }));
  expect(screen.queryByRole('alert')).toBeNull();
  const [retried] = frames();
  expect(retried).not.toBe(failed);
  expect(app.frames.windowOf('contoso_phone')).toBe(retried?.contentWindow);
  if (retried) fireEvent.load(retried);
  await waitFor(() =>
    expect(app.workspace.getState().connections['contoso_phone']?.status).toBe('ready'),
  );
});

test('a page that has loaded before the screen is drawn is ready, and nothing covers it', async () => {
  const { app } = renderShell();
  cleanup();
  render(
    <AppContext value={app}>
      <LoadsAtOnce>
        <ProviderFrame provider={aProvider()} isVisible />
      </LoadsAtOnce>
    </AppContext>,
  );
  await waitFor(() => expect(screen.queryByText('Loading Phone')).toBeNull());
  expect(app.workspace.getState().connections['contoso_phone']?.status).toBe('ready');
});

test('a non-web address is never loaded', async () => {
  providersAnswer(false);
  renderShell({ providers: [aProvider({ channelUrl: 'javascript:alert(1)' })], sessions: 1 });
  expect(frames()[0]?.hasAttribute('src')).toBe(false);
  await screen.findByRole('alert');
});

test("a frame has the product's permissions, and more only with morePermissions", () => {
  const permissionsOf = () => document.querySelector('iframe')?.getAttribute('allow');
  renderShell();
  expect(permissionsOf()).toBe('microphone; camera; geolocation');
  cleanup();
  renderShell({ screen: { morePermissions: true } });
  expect(permissionsOf()).toBe('microphone; camera; geolocation; autoplay; clipboard-write');
});

test('a widget that does not start shows the reason beside its page, with a link to the details', async () => {
  const { app } = renderShell({ sessions: 1 });
  const check = {
    name: 'library',
    status: 'fault',
    rule: 'BT5',
    detail: 'The page has not loaded the library.',
  } as const;
  act(() => app.boots.write('contoso_phone', [check]));
  const shown = within(panel());
  expect(shown.getByText(/did not start/).parentElement?.textContent).toContain(check.detail);
  expect(screen.getByRole('status', { name: '1 fault at the start of a provider' })).toBeDefined();
  fireEvent.click(shown.getByRole('button', { name: 'Show details' }));
  expect(await screen.findByRole('table', { name: 'Boot' })).toBeDefined();
  fireEvent.click(shown.getByRole('button', { name: 'Dismiss' }));
  expect(shown.queryByText(/did not start/)).toBeNull();
});

test('a hidden panel does not hide the reason why its widget did not start', () => {
  const { app } = renderShell();
  act(() => void app.workspace.apply(setPanelMode, { mode: 'hidden', cause: 'agent' }));
  const check = { name: 'answers', status: 'fault', rule: 'BT1', detail: 'No response.' } as const;
  act(() => app.boots.write('contoso_phone', [check]));
  const card = within(panel())
    .getByText(/did not start/)
    .closest('output');
  expect(card && getComputedStyle(card).visibility).toBe('visible');
  expect(card && getComputedStyle(card).pointerEvents).toBe('auto');
});

test.each([720, 780, 860])('a window of %i pixels has room for panel and page', (width) => {
  const { app } = renderShell({ sessions: 1 });
  act(() => void app.workspace.apply(resizeWindow, { width }));
  expect(selectIsPanelOverlay(app.workspace.getState())).toBe(false);
});

test('a panel that leaves no room for a page lies above it', () => {
  const { app } = renderShell({ sessions: 1 });
  act(() => void app.workspace.apply(setPanelWidth, { width: 500 }));
  act(() => void app.workspace.apply(resizeWindow, { width: 780 }));
  expect(selectIsPanelOverlay(app.workspace.getState())).toBe(true);
});

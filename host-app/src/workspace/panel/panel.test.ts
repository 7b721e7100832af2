import { expect, test } from 'vitest';
import {
  clampPanelWidth,
  resizePanel,
  selectPanelWidth,
  selectVisibleProvider,
  setPanelMode,
  setPanelWidth,
} from './panel.ts';
import { selectActiveProvider } from '../providers/providers.ts';
import { homeSessionId } from '../sessions/session.ts';
import { focusSession } from '../sessions/sessions.ts';
import { aProvider, aWorkspace } from '../testing/a-workspace.ts';

const chat = aProvider({ uniqueName: 'contoso_chat', label: 'Chat', sortOrder: 1 });
const docked = { mode: 'docked', cause: 'agent' } as const;

test('[PN1] the panel starts hidden and docks on Home for a single provider', () => {
  const state = aWorkspace();
  expect(state.panel.mode).toBe('hidden');
  expect(setPanelMode(state, docked).panel.mode).toBe('docked');
});

test('[PN3] with several providers, the panel stays hidden on Home', () => {
  const state = aWorkspace({ providers: [aProvider(), chat] });
  expect(setPanelMode(state, docked)).toBe(state);
});

test('[PN7] the width is the rendered one: docked, 320 or zero', () => {
  const state = setPanelMode(aWorkspace(), docked);
  expect(selectPanelWidth(state)).toBe(378);
  expect(selectPanelWidth(setPanelMode(state, { mode: 'minimized', cause: 'agent' }))).toBe(320);
  expect(selectPanelWidth(setPanelMode(state, { mode: 'hidden', cause: 'agent' }))).toBe(0);
});

test('[PN5] a width below 300 changes nothing', () => {
  const state = setPanelMode(aWorkspace(), docked);
  expect(setPanelWidth(state, { width: 299 })).toBe(state);
  expect(setPanelWidth(state, { width: NaN })).toBe(state);
});

test('[PN6] a width above half of the window minimizes', () => {
  const state = setPanelMode(aWorkspace(), docked);
  expect(setPanelWidth(state, { width: 721 }).panel.mode).toBe('minimized');
  expect(selectPanelWidth(setPanelWidth(state, { width: 720 }))).toBe(720);
});

test('[PN8] a width set while the panel is hidden waits for the next docking', () => {
  const state = setPanelMode(setPanelWidth(aWorkspace(), { width: 444 }), docked);
  expect(selectPanelWidth(state)).toBe(444);
});

test('[PN9] the agent cannot drag past 300 pixels or half of the window', () => {
  const state = aWorkspace();
  expect(clampPanelWidth(state, 10)).toBe(300);
  expect(clampPanelWidth(state, 2000)).toBe(720);
});

test('[PN10] each provider keeps its own width', () => {
  const state = aWorkspace({ sessions: 1, providers: [aProvider(), chat] });
  const dragged = resizePanel(state, { width: 500 });
  expect(dragged.panel.widths).toEqual({ contoso_phone: 500 });
});

test('[HO4] the active provider owns the focused session, or else is the first in order', () => {
  const state = aWorkspace({ sessions: 1, providers: [chat, aProvider()] });
  expect(selectActiveProvider(state)?.uniqueName).toBe('contoso_chat');
  expect(selectVisibleProvider(state)?.uniqueName).toBe('contoso_chat');
  const home = focusSession(state, { sessionId: homeSessionId });
  expect(selectActiveProvider(home)?.uniqueName).toBe('contoso_phone');
  expect(selectVisibleProvider(home)).toBeUndefined();
});

import { nothing, present } from './answers.ts';
import type { Call } from './call.ts';

/** 0 minimized, 1 docked, 2 hidden. */
export type PanelMode = Microsoft.CIFramework.PanelMode;

export const panelMethods = (call: Call) => ({
  /**
   * Minimizes (0), docks (1) or hides (2) the panel; resolves to the current mode. Switching
   * sessions applies the mode of the next session's template again.
   *
   * @throws {CifError} `NOT_ACTIVE_PROVIDER`, also on the home session when there are other
   * providers.
   */
  setMode: (mode: PanelMode, correlationId?: string) =>
    call('setMode', (api) => api.setMode(mode, correlationId), present),

  /** Resolves to the panel's mode. Any provider may call it. */
  getMode: (correlationId?: string) =>
    call('getMode', (api) => api.getMode(correlationId), present),

  /**
   * Sets the panel's width. The panel may ignore it (below 300 px) and the agent may drag it
   * afterwards, so read it back with `getWidth` instead of remembering it.
   *
   * @throws {CifError} `NOT_ACTIVE_PROVIDER`; `INVALID_ARGUMENT` for a negative width.
   */
  setWidth: (pixels: number) => call('setWidth', (api) => api.setWidth(pixels), nothing),

  /** Resolves to the rendered width of the widget in CSS pixels, 0 while hidden. */
  getWidth: (correlationId?: string) =>
    call('getWidth', (api) => api.getWidth(correlationId), present),
});

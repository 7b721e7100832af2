import { asItIs, nothing, present } from './answers.ts';
import type { Call } from './call.ts';

export type CreateTabInput = Microsoft.CIFramework.CreateTabInput;
export type SetTabTitleInput = Microsoft.CIFramework.SetTabTitleInput;

/**
 * Tabs of the focused session.
 *
 * @throws {CifError} every method: `SESSION_NOT_OWNED` when another provider's session is focused.
 */
export const tabMethods = (call: Call) => ({
  /** Resolves to the new tab's ID. @throws {CifError} `TEMPLATE_NOT_FOUND`, `LIMIT_REACHED`. */
  createTab: (input: CreateTabInput, correlationId?: string) =>
    call('createTab', (api) => api.createTab(input, correlationId), present),

  /** Like `createTab`, but always in the home session. Undocumented. */
  createTabInHomeSession: (input: CreateTabInput, correlationId?: string) =>
    call(
      'createTabInHomeSession',
      (api) => api.createTabInHomeSession(input, correlationId),
      present,
    ),

  /** Resolves to the IDs of open tabs, the anchor first: all, or those of a template or a tag. */
  getTabs: (templateName?: string, tag?: string, correlationId?: string) =>
    call('getTabs', (api) => api.getTabs(templateName, tag, correlationId), present),

  /** Shows a tab. @throws {CifError} `TAB_NOT_FOUND`. */
  focusTab: (tabId: string, correlationId?: string) =>
    call('focusTab', (api) => api.focusTab(tabId, correlationId), nothing),

  /** Resolves to the shown tab's ID, `null` in another provider's session. */
  getFocusedTab: (correlationId?: string) =>
    call('getFocusedTab', (api) => api.getFocusedTab(correlationId), asItIs),

  /** Reloads a tab. @throws {CifError} `TAB_NOT_FOUND`. */
  refreshTab: (tabId: string, correlationId?: string) =>
    call('refreshTab', (api) => api.refreshTab(tabId, correlationId), nothing),

  /** Resolves to the title as shown. @throws {CifError} `TAB_NOT_FOUND`. */
  setTabTitle: (tabId: string, input: SetTabTitleInput, correlationId?: string) =>
    call('setTabTitle', (api) => api.setTabTitle(tabId, input, correlationId), asItIs),

  /**
   * Closes a tab. @throws {CifError} `REFUSED` for the anchor; `NOT_SUPPORTED` with an older
   * library.
   */
  closeTab: (tabId: string, correlationId?: string) =>
    call('closeTab', (api) => api.closeTab(tabId, correlationId), nothing),
});

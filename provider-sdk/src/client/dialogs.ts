import { asItIs, json, nothing, present } from './answers.ts';
import type { Call } from './call.ts';

export type DialogStrings = Microsoft.CIFramework.DialogStrings;
export type DialogOptions = Microsoft.CIFramework.DialogOptions;
export type GlobalNotificationOptions = Microsoft.CIFramework.GlobalNotificationOptions;

/** The product documents none of these. */
export const dialogMethods = (call: Call, callPatiently: Call) => ({
  /** Resolves to whether the agent confirmed; no time limit. @throws {CifError} `NOT_ACTIVE_PROVIDER`. */
  openDialog: (strings: DialogStrings, options?: DialogOptions, correlationId?: string) =>
    callPatiently(
      'openDialog',
      (api) =>
        api.openDialog(JSON.stringify(strings), options && JSON.stringify(options), correlationId),
      (text) => json(text).confirmed,
    ),

  /** Opens a dialog form and resolves to a `Map` of its result; no time limit. */
  openMDDDialog: (name: string, options?: unknown, parameters?: unknown, correlationId?: string) =>
    callPatiently(
      'openMDDDialog',
      (api) => api.openMDDDialog(name, options, parameters, correlationId),
      present,
    ),

  /** Shows a bar over all sessions and resolves to its ID; no time limit. */
  showGlobalNotification: (options: GlobalNotificationOptions, correlationId?: string) =>
    callPatiently(
      'showGlobalNotification',
      (api) => api.showGlobalNotification(options, correlationId),
      present,
    ),

  /** Removes a bar; no time limit. */
  clearGlobalNotification: (notificationId: string, correlationId?: string) =>
    callPatiently(
      'clearGlobalNotification',
      (api) => api.clearGlobalNotification(notificationId, correlationId),
      nothing,
    ),

  /** Shows the bar for a missed notification; resolves to its ID, or `null` on older hosts. */
  showTimeoutGlobalNotification: (correlationId?: string) =>
    call(
      'showTimeoutGlobalNotification',
      (api) => api.showTimeoutGlobalNotification(correlationId),
      asItIs,
    ),

  /** Covers the app with a spinner and a text until it is closed. */
  showProgressIndicator: (message: string, correlationId?: string) =>
    call(
      'showProgressIndicator',
      (api) => api.showProgressIndicator(message, correlationId),
      nothing,
    ),

  /** Removes the spinner. */
  closeProgressIndicator: (correlationId?: string) =>
    call('closeProgressIndicator', (api) => api.closeProgressIndicator(correlationId), nothing),
});

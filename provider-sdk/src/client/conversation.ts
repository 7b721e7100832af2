import { json, nothing, present } from './answers.ts';
import type { Call } from './call.ts';
import type { RecordColumns } from './records.ts';

export type AnalyticsData = Microsoft.CIFramework.AnalyticsData;

/** Values for template slugs, by name. */
export type TemplateParameters = Microsoft.CIFramework.TemplateParameters;

export const conversationMethods = (call: Call) => ({
  /**
   * Changes the conversation whose ID `getSession` returned. @throws {CifError} `PLATFORM_FAILED`.
   */
  updateConversation: (conversationId: string, columns: RecordColumns, correlationId?: string) =>
    call(
      'updateConversation',
      (api) => api.updateConversation(conversationId, JSON.stringify(columns), correlationId),
      json,
    ),

  /**
   * Sets keys of a session's context (default: the focused session), and resolves to the session's
   * parameters. With `isDelete`, name the keys to clear in an array.
   *
   * @throws {CifError} `SESSION_NOT_FOUND`.
   */
  updateContext: (
    input: TemplateParameters | readonly string[],
    sessionId?: string,
    isDelete?: boolean,
    correlationId?: string,
  ) =>
    call(
      'updateContext',
      (api) => api.updateContext(input, sessionId, isDelete, correlationId),
      present,
    ),

  /** Passes an event to analytics. @throws {CifError} `REFUSED`. */
  logAnalyticsEvent: (data: AnalyticsData, eventName: string, correlationId?: string) =>
    call(
      'logAnalyticsEvent',
      (api) => api.logAnalyticsEvent(data, eventName, correlationId),
      nothing,
    ),
});

import { nothing } from './answers.ts';
import type { Call } from './call.ts';

export const indicatorMethods = (call: Call) => ({
  /**
   * Marks a session as urgent, with `details` as its tooltip; `isBreached: false` clears the mark.
   *
   * @throws {CifError} `SESSION_NOT_FOUND`.
   */
  notifyKpiBreach: (
    sessionId: string,
    isBreached?: boolean,
    details?: string,
    correlationId?: string,
  ) =>
    call(
      'notifyKpiBreach',
      (api) => api.notifyKpiBreach(sessionId, isBreached, details, correlationId),
      nothing,
    ),

  /**
   * Shows a count on a session that is not focused, a dot for 0; without a count, it clears it. For
   * the focused session or a negative count, it shows nothing and throws nothing.
   *
   * @throws {CifError} `SESSION_NOT_FOUND`.
   */
  notifyNewActivity: (
    sessionId: string,
    count?: number,
    shouldReset?: boolean,
    correlationId?: string,
  ) =>
    call(
      'notifyNewActivity',
      (api) => api.notifyNewActivity(sessionId, count, shouldReset, correlationId),
      nothing,
    ),
});

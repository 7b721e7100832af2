import { present } from './answers.ts';
import type { Call } from './call.ts';

export type PresenceInfo = Microsoft.CIFramework.PresenceInfo;

export const presenceMethods = (call: Call) => ({
  /** Sets the presence with exactly this text; `false` when there is none. */
  setPresence: (presenceText: string, correlationId?: string) =>
    call('setPresence', (api) => api.setPresence(presenceText, correlationId), present),

  /** Resolves to the presence's text, or `undefined` without a presence service. */
  getPresence: (correlationId?: string) =>
    call(
      'getPresence',
      (api) => api.getPresence(correlationId),
      (text) => (present(text) === 'FAILED' ? undefined : text),
    ),

  /** Shows a presence in the header; `false` without a presence control. Undocumented. */
  setAgentPresence: (presence: PresenceInfo, correlationId?: string) =>
    call(
      'setAgentPresence',
      (api) => api.setAgentPresence(JSON.stringify(presence), correlationId),
      present,
    ),

  /** Sets the list that the agent chooses from. Undocumented. */
  initializeAgentPresenceList: (presences: readonly PresenceInfo[], correlationId?: string) =>
    call(
      'initializeAgentPresenceList',
      (api) => api.initializeAgentPresenceList(JSON.stringify(presences), correlationId),
      present,
    ),
});

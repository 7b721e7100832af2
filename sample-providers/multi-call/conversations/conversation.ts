import type { Preset } from './presets.ts';

export interface Message {
  readonly from: 'customer' | 'agent';
  readonly text: string;
  readonly at: number;
}

/**
 *   offered --agent accepts, session opens--> open --agent ends it--> ended
 *      `--declined, missed, no session--> gone      `--session closed-----'--> gone
 *
 * Each open conversation has one workspace session. Only the agent closes sessions.
 */
export interface Conversation {
  readonly id: string;
  readonly preset: Preset;
  readonly customerName: string;
  readonly phase: 'offered' | 'open' | 'ended';
  readonly sessionId: string | undefined;
  readonly messages: readonly Message[];
  /** The agent's draft, which stays with its conversation. */
  readonly draft: string;
  /** Messages that arrived while another session was in focus. */
  readonly unread: number;
  /** When the customer started waiting for an answer. */
  readonly waitingSince: number | undefined;
  /** The customer has been waiting too long, and the session is marked as urgent. */
  readonly isUrgent: boolean;
  readonly isCustomerWriting: boolean;
}

export const createConversation = (id: string, preset: Preset): Conversation => ({
  id,
  preset,
  customerName: preset.customerName,
  phase: 'offered',
  sessionId: undefined,
  messages: [],
  draft: '',
  unread: 0,
  waitingSince: undefined,
  isUrgent: false,
  isCustomerWriting: false,
});

/** The customer's remaining lines: one scripted line after each of ours. */
export const selectNextAnswer = ({ preset, messages }: Conversation): string | undefined =>
  preset.answers[messages.filter(({ from }) => from === 'agent').length - 1];

export const selectLastMessage = ({ messages }: Conversation): Message | undefined =>
  messages.at(-1);

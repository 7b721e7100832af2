import type { ExchangeStatus } from '../../phone-line/signalling/connect-exchange.ts';
import type { Peer } from '../../phone-line/signalling/line-message.ts';

/**
 * Another agent that the customer is being transferred to, while the first call is still connected.
 */
export interface Handover {
  readonly callId: string;
  readonly to: string;
  readonly name: string;
}

/**
 *   idle --dialed--> ringing --answered--> talking --ended--> idle
 *                        `--declined: the next free agent, or none is free--> idle
 *   idle --called--> called --answered--> talking
 *   talking --handed over--> talking to another agent
 */
export interface CustomerCall {
  readonly id: string;
  readonly phase: 'ringing' | 'called' | 'talking';
  /** The agent at the other end. */
  readonly with: string;
  /** Agents who did not answer. */
  readonly asked: readonly string[];
  readonly isOnHold: boolean;
  readonly isMuted: boolean;
  readonly answeredAt: number | undefined;
  readonly handover: Handover | undefined;
  readonly digits: string;
  /** Why the agent cannot be heard. */
  readonly otherProblem: string | undefined;
}

export interface CustomerState {
  readonly status: ExchangeStatus;
  readonly agents: readonly Peer[];
  readonly call: CustomerCall | undefined;
  readonly voiceProblem: string | undefined;
  readonly isSoundBlocked: boolean;
  /** Result of the last call. */
  readonly note: string | undefined;
}

export type CustomerAction =
  | { readonly type: 'statusChanged'; readonly status: ExchangeStatus }
  | { readonly type: 'agentsChanged'; readonly agents: readonly Peer[] }
  | { readonly type: 'dialed'; readonly id: string; readonly agent: Peer }
  | { readonly type: 'called'; readonly id: string; readonly name: string }
  | { readonly type: 'answered'; readonly id: string; readonly at: number }
  | { readonly type: 'held'; readonly id: string; readonly isOnHold: boolean }
  | { readonly type: 'voiceMissing'; readonly id: string; readonly problem: string }
  | { readonly type: 'muteToggled' }
  | { readonly type: 'digitPressed'; readonly digit: string }
  | { readonly type: 'handoverStarted'; readonly handover: Handover }
  | { readonly type: 'handoverEnded' }
  | { readonly type: 'ended'; readonly id: string; readonly note: string }
  | { readonly type: 'voiceOpened'; readonly problem: string | undefined }
  | { readonly type: 'soundBlocked' };

export const emptyCustomerState: CustomerState = {
  status: 'connecting',
  agents: [],
  call: undefined,
  voiceProblem: undefined,
  isSoundBlocked: false,
  note: undefined,
};

const newCall = {
  isOnHold: false,
  isMuted: false,
  answeredAt: undefined,
  handover: undefined,
  otherProblem: undefined,
};

const changeCall = (state: CustomerState, change: Partial<CustomerCall>): CustomerState =>
  state.call ? { ...state, call: { ...state.call, ...change } } : state;

/** The call continues with the other agent, under the other ID. */
const answer = (state: CustomerState, id: string, at: number): CustomerState => {
  const { call } = state;
  if (!call) return state;
  if (call.handover?.callId === id) {
    const { name } = call.handover;
    return changeCall(state, {
      id,
      with: name,
      isOnHold: false,
      handover: undefined,
      otherProblem: undefined,
    });
  }
  return call.id === id ? changeCall(state, { phase: 'talking', answeredAt: at }) : state;
};

const dial = (state: CustomerState, id: string, agent: Peer): CustomerState => ({
  ...state,
  note: undefined,
  call: {
    ...newCall,
    id,
    phase: 'ringing',
    with: agent.name,
    asked: [...(state.call?.asked ?? []), agent.id],
    digits: '',
  },
});

export const reduceCustomer = (state: CustomerState, action: CustomerAction): CustomerState => {
  switch (action.type) {
    case 'statusChanged':
      return { ...state, status: action.status };
    case 'agentsChanged':
      return { ...state, agents: action.agents };
    case 'dialed':
      return dial(state, action.id, action.agent);
    case 'called':
      return {
        ...state,
        note: undefined,
        call: {
          ...newCall,
          id: action.id,
          phase: 'called',
          with: action.name,
          asked: [],
          digits: '',
        },
      };
    case 'answered':
      return answer(state, action.id, action.at);
    case 'held':
      return state.call?.id === action.id
        ? changeCall(state, { isOnHold: action.isOnHold })
        : state;
    case 'voiceMissing':
      return state.call?.id === action.id
        ? changeCall(state, { otherProblem: action.problem })
        : state;
    case 'muteToggled':
      return changeCall(state, { isMuted: !state.call?.isMuted });
    case 'digitPressed':
      return changeCall(state, { digits: (state.call?.digits ?? '') + action.digit });
    case 'handoverStarted':
      return changeCall(state, { handover: action.handover });
    case 'handoverEnded':
      return changeCall(state, { handover: undefined });
    case 'ended':
      return state.call?.id === action.id
        ? { ...state, call: undefined, note: action.note }
        : state;
    case 'voiceOpened':
      return { ...state, voiceProblem: action.problem };
    case 'soundBlocked':
      return { ...state, isSoundBlocked: true };
  }
};

/** The agent to ring next: one who is free, and has not been tried for this call. */
export const selectNextAgent = ({ agents, call }: CustomerState): Peer | undefined =>
  agents.find(({ id, isBusy }) => !isBusy && !call?.asked.includes(id));

import { selectActiveProvider, type Provider } from './providers.ts';
import type { WorkspaceState } from '../whole/state.ts';

/** A phone number that the agent selected, as providers hear of it (events.md 4.2). */
export interface CallRequest {
  readonly value: string;
  /** Logical name of the column. */
  readonly name: string;
  readonly format: string;
  readonly entityLogicalName: string;
  /** The last two come with the workspace's own fields only. */
  readonly entityId: string | undefined;
  readonly recordTitle: string | undefined;
}

/** The last call that was offered to a provider; the number tells two equal ones apart. */
export interface OfferedCall {
  readonly number: number;
  readonly provider: string;
  readonly request: CallRequest;
}

/**
 * Who gets a selected phone number: the active provider if its click-to-act is on, else the last in
 * channel order that has it on, else nobody (observed).
 */
export function selectCallTaker(state: WorkspaceState): Provider | undefined {
  const active = selectActiveProvider(state);
  if (active?.enableOutbound) return active;
  return state.providers.findLast(({ enableOutbound }) => enableOutbound);
}

/**
 * Offers what a control of the page selected: to the active provider alone, and to nobody when its
 * click-to-act is off (observed). Members of its own go along.
 */
export function offerCustomCall(
  state: WorkspaceState,
  input: { readonly request: CallRequest },
): WorkspaceState {
  const active = selectActiveProvider(state);
  return active?.enableOutbound ? withOffer(state, active, input.request) : state;
}

/** Offers a phone number to the provider that takes calls; without one nothing happens. */
export function offerCall(
  state: WorkspaceState,
  input: { readonly request: CallRequest },
): WorkspaceState {
  const taker = selectCallTaker(state);
  return taker ? withOffer(state, taker, input.request) : state;
}

function withOffer(
  state: WorkspaceState,
  { uniqueName: provider }: Provider,
  request: CallRequest,
): WorkspaceState {
  const number = (state.offeredCall?.number ?? 0) + 1;
  return { ...state, offeredCall: { number, provider, request } };
}

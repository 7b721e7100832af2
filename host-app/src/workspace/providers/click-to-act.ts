import type { CallRequest } from './offered-call-shape.ts';
import { selectActiveProvider } from './providers.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { Provider } from './provider-shape.ts';

/**
 * Chooses the recipient of a selected phone number: the active provider if its click-to-act is on,
 * else the last in channel order that has it on, else none (observed).
 */
export function selectCallTaker(state: WorkspaceState): Provider | undefined {
  const active = selectActiveProvider(state);
  if (active?.enableOutbound) return active;
  return state.providers.findLast(({ enableOutbound }) => enableOutbound);
}

/**
 * Offers a selection in a page control: only to the active provider, and to none when its
 * click-to-act is off (observed). Members that the control adds are passed along.
 */
export function offerCustomCall(
  state: WorkspaceState,
  input: { readonly request: CallRequest },
): WorkspaceState {
  const active = selectActiveProvider(state);
  return active?.enableOutbound ? withOffer(state, active, input.request) : state;
}

/** Offers a phone number to the provider that takes calls; without one, nothing happens. */
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

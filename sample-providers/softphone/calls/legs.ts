import type { Call } from './call.ts';

/** One connection that the line must keep, and its audio. */
export interface LegOrder {
  readonly id: string;
  readonly isMuted: boolean;
  readonly isHolding: boolean;
}

/**
 * The connections that the calls need. The line follows this list and hangs up any connection that
 * is no longer on it, so that no action can forget to.
 */
export const selectLegs = (calls: readonly Call[]): readonly LegOrder[] =>
  calls.flatMap((call) => {
    if (!call.isReal || call.phase === 'wrapUp') return [];
    const { id, isMuted, isOnHold, transfer } = call;
    const consulted = transfer?.consultId;
    const legs = [{ id, isMuted, isHolding: isOnHold }];
    return consulted === undefined ? legs : [...legs, { id: consulted, isMuted, isHolding: false }];
  });

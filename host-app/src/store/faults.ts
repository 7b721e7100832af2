/** The distribution of a slow reply's added time; `milliseconds` is its middle. */
export type LatencyDistribution = 'fixed' | 'uniform' | 'normal' | 'exponential';

/** The product's shapes of a failure (api.md 2.8); `own` is the method's usual one. */
export type RejectionShape = 'own' | 'F1' | 'F2' | 'F3' | 'F4' | 'F5';

export type Fault =
  | {
      readonly kind: 'latency';
      readonly milliseconds: number;
      readonly distribution: LatencyDistribution;
      /** Half the width of `uniform`, the deviation of `normal`. */
      readonly spread: number;
    }
  /** No reply arrives; `isWorkDone` says whether the call still took effect. */
  | { readonly kind: 'no-answer'; readonly isWorkDone: boolean }
  /** The work is done at once, and the reply arrives after the caller has given up. */
  | { readonly kind: 'late-answer' }
  | { readonly kind: 'rejection'; readonly shape: RejectionShape; readonly message: string }
  | { readonly kind: 'duplicate' }
  /** The reply or event is overtaken by the next one. */
  | { readonly kind: 'reorder' }
  /** Requests that need the organization's server fail as if the network were down. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'widget-reload' }
  | { readonly kind: 'frame-crash' }
  | { readonly kind: 'host-reload' };

export type FaultKind = Fault['kind'];

/** Which messages are struck, and how. The first rule that matches a message applies. */
export interface FaultRule {
  /** Unique name; default: every provider. */
  readonly provider?: string | undefined;
  /**
   * Methods and events, in the spelling of the API or the wire. Without it, the rule applies to
   * every call, but not to background messages of the library.
   */
  readonly messages?: readonly string[] | undefined;
  /** Only this one of the matching messages, counted from 1. */
  readonly nth?: number | undefined;
  /** Share of the matching messages, from 0 to 1. */
  readonly probability?: number | undefined;
  readonly fault: Fault;
}

/** The status with which a fault can answer a request to the Web API. */
export type FaultStatus = 401 | 403 | 404 | 412 | 429 | 500 | 503;

/** How a fault strikes a request to the Web API: another answer, or a late one. */
export type RequestFault = 'status' | 'delay';

/** Which requests to the Web API are struck, and how. The first rule that matches a request applies. */
export interface RequestFaultRule {
  /** Default: every verb. */
  readonly verbs?: readonly string[] | undefined;
  /** Entity sets, such as `contacts`, and names of operations. Default: every request. */
  readonly sets?: readonly string[] | undefined;
  /** Only this one of the matching requests, counted from 1. */
  readonly nth?: number | undefined;
  /** Share of the matching requests, from 0 to 1. */
  readonly probability?: number | undefined;
  /** The request has no effect and fails with this status. */
  readonly status?: FaultStatus | undefined;
  /** Seconds for `Retry-After`, beside 429 and 503. */
  readonly retryAfter?: number | undefined;
  /** Added time. */
  readonly milliseconds?: number | undefined;
}

export const faultPresets = [
  'slow-network',
  'long-tail',
  'silent-host',
  'lost-answers',
  'late-success',
  'rejections',
  'platform-errors',
  'duplicates',
  'out-of-order',
  'offline',
  'widget-reload',
  'frame-crash',
  'host-reload',
] as const;

export type FaultPreset = (typeof faultPresets)[number];

/** Equal plans and equal messages give equal faults, because the randomness comes from the seed. */
export interface FaultPlan {
  readonly seed: number;
  /** Named rules that come before those of the plan. */
  readonly preset?: FaultPreset | undefined;
  readonly rules: readonly FaultRule[];
  readonly requests?: readonly RequestFaultRule[] | undefined;
}

type OnChange = (plan: FaultPlan | undefined) => Promise<void>;

/** The active faults between bridge and widgets; initially none. */
export interface Faults {
  readonly plan: () => FaultPlan | undefined;
  /** Settles when the plan is active; `undefined` clears all faults. */
  readonly set: (plan: FaultPlan | undefined) => Promise<void>;
  readonly subscribe: (onChange: OnChange) => () => void;
}

export function createFaults(): Faults {
  let current: FaultPlan | undefined;
  const listeners = new Set<OnChange>();
  return {
    plan: () => current,
    set: async (plan) => {
      current = plan;
      await Promise.all([...listeners].map((listener) => listener(plan)));
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

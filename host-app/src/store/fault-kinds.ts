import type { Fault, FaultStatus } from './faults.ts';

export const faultKinds = [
  'latency',
  'no-answer',
  'late-answer',
  'rejection',
  'duplicate',
  'reorder',
  'offline',
  'widget-reload',
  'frame-crash',
  'host-reload',
] as const satisfies readonly Fault['kind'][];

/** The statuses with which a fault can answer a request to the Web API. */
export const faultStatuses = [
  401, 403, 404, 412, 429, 500, 503,
] as const satisfies readonly FaultStatus[];

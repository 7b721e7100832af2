import { browserChecks } from './browser-checks.ts';
import { eventChecks, orderCheck } from './event-checks.ts';
import { faultChecks } from './fault-checks.ts';
import type { HostileCheck } from './hostile-check.ts';
import { keyboardCheck } from './keyboard-check.ts';
import { libraryChecks } from './library-checks.ts';
import { loadChecks } from './load-checks.ts';
import { messageChecks } from './message-checks.ts';
import { neighborChecks } from './neighbor-check.ts';
import { panelChecks } from './panel-checks.ts';

/** Stage 2, in the order of the report. */
export const hostileChecks: readonly HostileCheck[] = [
  ...libraryChecks,
  ...faultChecks,
  ...browserChecks,
  ...neighborChecks,
  ...eventChecks,
  orderCheck,
  ...messageChecks,
  ...panelChecks,
  keyboardCheck,
  ...loadChecks,
];

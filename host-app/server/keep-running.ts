import type { ReportFault } from './fault-log.ts';

/**
 * Catches everything that nothing else caught: a thrown error, a rejected promise, a stream without
 * a listener.
 *
 * Node ends the process for these. A developer would lose every open workspace, and any web page in
 * the same browser can provoke one, so the server reports it and keeps running.
 */
export function keepRunning(report: ReportFault): void {
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}

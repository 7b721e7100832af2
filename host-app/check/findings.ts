import type { DiagnosticEntry } from '../src/store/journal.ts';
import type { SeenMessage } from './in-page/look.ts';
import type { Finding, TrafficLine } from './verdict.ts';

const linesBefore = 10;

/** A diagnostic of the workspace as a finding of a check. */
export function findingOf(
  check: string,
  { severity, rule, provenance, message, cause, fix, source }: DiagnosticEntry,
  traffic: readonly TrafficLine[],
): Finding {
  return {
    id: `${check}/${rule}`,
    severity: severity === 'error' ? 'error' : 'warning',
    rule,
    provenance,
    message: cause === undefined ? message : `${message} ${cause}`,
    fix,
    source,
    traffic,
  };
}

/** The messages that led to a diagnostic. */
export function trafficBefore(
  traffic: readonly SeenMessage[],
  { about, time }: DiagnosticEntry,
): readonly TrafficLine[] {
  const earlier = traffic.filter((message) =>
    about === undefined ? message.time <= time : message.id <= about,
  );
  return earlier.slice(-linesBefore).map(lineOf);
}

export function lastLines(traffic: readonly SeenMessage[]): readonly TrafficLine[] {
  return traffic.slice(-linesBefore).map(lineOf);
}

function lineOf({ kind, type, data, outcome, fault }: SeenMessage): TrafficLine {
  return { kind, type, data, outcome, fault };
}

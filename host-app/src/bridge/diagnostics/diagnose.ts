import type { Diagnosis } from '../../store/journal.ts';

/** What a diagnostic says; who and when is added where it is written down. */
export type Diagnose = Omit<Diagnosis, 'provider'>;

type Maker = (
  rule: string,
  provenance: Diagnose['provenance'],
  message: string,
  fix: string,
) => Diagnose;

const withSeverity =
  (severity: Diagnose['severity']): Maker =>
  (rule, provenance, message, fix) => ({ severity, rule, provenance, message, fix });

export const problem = withSeverity('error');
export const warning = withSeverity('warning');
export const note = withSeverity('info');

import type { Diagnostic } from '../../store/journal.ts';

type Maker = (
  rule: Diagnostic['rule'],
  provenance: Diagnostic['provenance'],
  message: string,
  fix: string,
) => Diagnostic;

const withSeverity =
  (severity: Diagnostic['severity']): Maker =>
  (rule, provenance, message, fix) => ({ severity, rule, provenance, message, fix });

export const problem = withSeverity('error');
export const warning = withSeverity('warning');
export const note = withSeverity('info');

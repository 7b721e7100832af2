import type { Notice } from '../dataverse/index.ts';
import type { Diagnostic } from './journal.ts';

/** Notices of requests that the product may refuse. */
const warnings: readonly Notice['code'][] = [
  'table-created',
  'column-created',
  'unknown-choice',
  'value-missing',
];

/** A notice about a request that was carried out, as a diagnostic. */
export function explainNotice({ code, message, nearest, declare }: Notice): Diagnostic {
  return {
    severity: warnings.includes(code) ? 'warning' : 'info',
    rule: 'RC2',
    provenance: 'chosen',
    provider: undefined,
    message,
    fix: fixOf(nearest, declare),
  };
}

function fixOf(nearest: string | undefined, declare: string | undefined): string {
  if (declare !== undefined) {
    return `If your organization has it, declare it in the config: ${declare}`;
  }
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return 'If this is intentional, change nothing.';
}

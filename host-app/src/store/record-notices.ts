import type { Notice, NoticeCode } from '../dataverse/index.ts';
import type { Diagnostic } from './journal.ts';

type Kind = Pick<Diagnostic, 'severity' | 'rule' | 'provenance'>;

/** The rule that each notice is about. Facts that need no change are info, all others warnings. */
const kinds: Readonly<Record<NoticeCode, Kind>> = {
  'table-created': { severity: 'warning', rule: 'RC2', provenance: 'chosen' },
  'column-created': { severity: 'warning', rule: 'RC2', provenance: 'chosen' },
  'read-only-column': { severity: 'info', rule: 'RC18', provenance: 'chosen' },
  'unknown-choice': { severity: 'warning', rule: 'RC16', provenance: 'documented' },
  'value-missing': { severity: 'warning', rule: 'RC15', provenance: 'documented' },
  'option-ignored': { severity: 'warning', rule: 'SR6', provenance: 'observed' },
  'plus-read-as-space': { severity: 'warning', rule: 'RC21', provenance: 'documented' },
  'listener-failed': { severity: 'warning', rule: 'WR7', provenance: 'chosen' },
};

/** A notice about a request that was carried out, as a diagnostic. */
export function explainNotice({ code, message, ...hint }: Notice): Omit<Diagnostic, 'provider'> {
  return { ...kinds[code], message, fix: fixOf(hint) };
}

function fixOf({ fix, nearest, declare }: Pick<Notice, 'fix' | 'nearest' | 'declare'>): string {
  if (fix !== undefined) return fix;
  if (declare !== undefined) {
    return `If your organization has it, declare it in the config: ${declare}`;
  }
  if (nearest !== undefined) return `Write "${nearest}".`;
  return 'If this is intentional, change nothing.';
}

import type { Diagnostic } from '../store/journal.ts';
import { nearestName } from '../dataverse/index.ts';

type Maker = (...arguments_: never[]) => Diagnostic;

/** Oddities of macros and agent scripts, in the order of their rules. */
export const macroDiagnostics = {
  unresolvedInScript: (script: string, slug: string): Diagnostic => ({
    severity: 'warning',
    rule: 'AG2',
    provenance: 'chosen',
    message: `Agent script ${short(script)}: {${short(slug)}} has no value in this session, so it is shown as written.`,
    fix: 'Pass the value in templateParameters of createSession, or with updateContext.',
  }),
  unknownScript: (script: string): Diagnostic => ({
    severity: 'warning',
    rule: 'AG4',
    provenance: 'chosen',
    message: `A macro names the agent script "${short(script)}", which does not exist or is inactive.`,
    fix: 'Name an active script by its uniqueName or its id.',
  }),
  withoutEffect: (action: string, what: string, fix: string): Diagnostic => ({
    severity: 'info',
    rule: 'AG7',
    provenance: 'chosen',
    message: `Macro action ${short(action)}: ${what}.`,
    fix,
  }),
  doubtfulSlug: (macro: string, slug: string): Diagnostic => ({
    severity: 'info',
    rule: 'AG8',
    provenance: 'documented',
    message: `Macro "${short(macro)}" uses ${short(slug)}. A note of 2023 says that the service workspace supports only the forms with anchor.`,
    fix: 'Test this slug in your organization, or use ${anchor.<column>}.',
  }),
  queryFailed: (table: string, reason: string): Diagnostic => ({
    severity: 'warning',
    rule: 'AG8',
    provenance: 'chosen',
    message: `A slug of a macro could not read ${short(table)}: ${short(reason)}`,
    fix: 'Correct the table, the column or the query of the slug.',
  }),
  failed: (macro: string, reason: string): Diagnostic => ({
    severity: 'error',
    rule: 'AG9',
    provenance: 'documented',
    message: `Macro "${short(macro)}" failed: ${short(reason)}`,
    fix: 'Correct the action in the macro, or give the session what the action needs.',
  }),
  cannotRun: (macro: string, type: string, known: readonly string[]): Diagnostic => {
    const nearest = nearestName(type, known);
    return {
      severity: 'error',
      rule: 'AG10',
      provenance: 'chosen',
      message: `Macro "${short(macro)}": actions of type ${short(type)} cannot be run here.`,
      fix:
        nearest === undefined
          ? `Types that run here: ${known.join(', ')}.`
          : `Did you mean "${nearest}"?`,
    };
  },
  inventedType: (type: string): Diagnostic => ({
    severity: 'info',
    rule: 'AG10',
    provenance: 'chosen',
    message: `The name ${short(type)} is ours: no export shows how the product writes this action.`,
    fix: 'Compare it with an export of your organization before you rely on the name.',
  }),
} satisfies Readonly<Record<string, Maker>>;

function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

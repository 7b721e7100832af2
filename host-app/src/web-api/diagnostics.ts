import type { Diagnostic } from '../store/journal.ts';

type Rule = Extract<Diagnostic['rule'], `WA${number}` | 'FI1'>;

function diagnostic(
  severity: Diagnostic['severity'],
  rule: Rule,
  provenance: Diagnostic['provenance'],
  message: string,
  fix: string,
): Diagnostic {
  return { severity, rule, provenance, message, fix };
}

/** The longest text of a request that a diagnostic repeats. */
const mostText = 200;

/** Oddities of Web API requests, in the order of their rules. */
export const apiDiagnostics = {
  severalOpen: (ids: readonly string[]) =>
    diagnostic(
      'error',
      'WA1',
      'chosen',
      `Several workspaces are open (${ids.join(', ')}) and the request names none.`,
      `Send X-Sidetone-Workspace: ${ids[0] ?? '<id>'}.`,
    ),
  noneOpen: (address: string) =>
    diagnostic(
      'error',
      'WA2',
      'chosen',
      'No workspace is open, so there are no rows to answer from.',
      `Open ${address} in a browser; the rows are there.`,
    ),
  noToken: () =>
    diagnostic(
      'info',
      'WA3',
      'documented',
      'A request came without Authorization; it was answered.',
      'The product answers 401: send "Authorization: Bearer <token>", any token here.',
    ),
  pageWithoutToken: (origin: string) =>
    diagnostic(
      'error',
      'WA4',
      'documented',
      `A page of ${origin.slice(0, mostText)} called the Web API without a bearer token.`,
      'Send a bearer token as in the product.',
    ),
  strangePage: (origin: string) =>
    diagnostic(
      'error',
      'WA4',
      'documented',
      `A page of ${origin.slice(0, mostText)} called the Web API and is not a page of a provider.`,
      'Add the origin as Channel URL or Trusted Domain.',
    ),
  unknownUser: (header: string, value: string, users: readonly string[]) =>
    diagnostic(
      'error',
      'WA5',
      'documented',
      `${header} names no user: ${value.slice(0, mostText)}.`,
      `Users here: ${users.join(', ')}.`,
    ),
  leftOutDefinition: (name: string) =>
    diagnostic(
      'warning',
      'WA6',
      'chosen',
      `${name} exists in the product but is not part of this workspace.`,
      "Tables and columns are: read EntityDefinitions(LogicalName='account')/Attributes, or the relationships in $metadata.",
    ),
  leftOut: (operation: string) =>
    diagnostic(
      'warning',
      'WA6',
      'chosen',
      `${operation.slice(0, mostText)} exists in the product but is not part of this workspace.`,
      'Describe its answer in "actions" of the config, or change the rows directly.',
    ),
  topIgnored: () =>
    diagnostic(
      'warning',
      'WA7',
      'documented',
      '$top was ignored, since odata.maxpagesize was requested.',
      'Use one of the two.',
    ),
  unfinishedBatch: () =>
    diagnostic(
      'error',
      'WA8',
      'documented',
      'The last line of the batch has no CRLF (with bare LF it needs two).',
      'End every line, the last one too, with CRLF.',
    ),
  unknownVersion: (version: string) =>
    diagnostic(
      'warning',
      'WA9',
      'chosen',
      `/api/data/${version.slice(0, mostText)} is not served.`,
      'Use v9.0, v9.1 or v9.2.',
    ),
  changedLink: () =>
    diagnostic(
      'warning',
      'WA10',
      'documented',
      '$skiptoken is not one of ours, or options were added to a next link.',
      'Call the link unchanged.',
    ),
  longAddress: (length: number) =>
    diagnostic(
      'warning',
      'WA11',
      'documented',
      `The address has ${length.toLocaleString('en')} characters.`,
      '32,768 at most; send it in a $batch (65,536).',
    ),
  readOnlySet: (set: string) =>
    diagnostic(
      'warning',
      'WA6',
      'chosen',
      `The product supports writing to ${set.slice(0, mostText)}; this workspace does not.`,
      'Describe tables and views in the config.',
    ),
  faultSet: (request: string, fault: string) =>
    diagnostic(
      'info',
      'FI1',
      'chosen',
      `${request.slice(0, mostText)} was struck because the fault ${fault} is active.`,
      'Check that the caller copes. Clear faults in the console under Faults.',
    ),
} as const;

/** A diagnostic as one text, for the error of an answer. */
export function textOf({ message, fix }: Diagnostic): string {
  return `${message} ${fix}`;
}

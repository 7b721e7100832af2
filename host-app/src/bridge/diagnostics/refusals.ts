import type { Refusal, RefusalCode } from '../../workspace/whole/refusal.ts';
import type { Diagnostic } from '../../store/journal.ts';
import { warning } from './severity.ts';

type Reason = readonly [
  rule: Diagnostic['rule'],
  provenance: Diagnostic['provenance'],
  fix: string,
];

/** The rule behind each refusal of the workspace, and the fix. */
const reasons: Readonly<Record<RefusalCode, Reason>> = {
  NOT_ACTIVE_PROVIDER: [
    'PN2',
    'observed',
    'Call it while a session of this provider has the focus; requestFocusSession asks the agent to switch.',
  ],
  FOREIGN_SESSION: [
    'TB5',
    'documented',
    'Tab methods act on the focused session: wait for onSessionSwitched with focused true.',
  ],
  UNKNOWN_SESSION: [
    'SE3',
    'observed',
    'Use an ID that createSession or getAllSessions returned to this provider, until onSessionClosed.',
  ],
  UNKNOWN_TAB: [
    'TB11',
    'chosen',
    'Use an ID that createTab or getTabs returned, while its session has the focus.',
  ],
  UNKNOWN_TEMPLATE: ['SE9', 'observed', 'Create the template, or correct its unique name.'],
  TEMPLATE_OUTSIDE_PROFILE: [
    'AP2',
    'documented',
    "Add it to sessionTemplates of the agent's app profile; it exists, but other agents have it.",
  ],
  ENTITY_TEMPLATE: [
    'SE23',
    'documented',
    'It is of type Entity, for records that the agent opens. Name one of type Generic, or open the record with openForm.',
  ],
  UNKNOWN_NOTIFICATION_TEMPLATE: [
    'NT5',
    'documented',
    'Create the notification template, or correct its unique name in templateName.',
  ],
  EMPTY_TOAST: ['NT12', 'chosen', 'Set templateName, or give notificationUXObject a header.'],
  EMPTY_SEARCH: ['SR4', 'observed', 'Add $filter or another option, or pass searchOnly false.'],
  SESSION_LIMIT: [
    'SE5',
    'documented',
    'Ask canCreateSession first, and let the agent close a session.',
  ],
  TAB_LIMIT: ['TB4', 'documented', 'Close a tab first, or show the page in an open one.'],
  ANCHOR_TAB: ['TB2', 'documented', 'Leave the first tab open; it closes with the session.'],
  NOTES_OPEN: ['PG6', 'observed', 'Wait for the first flap, or close it with closeNotes.'],
  NO_FORM: ['PG8', 'observed', 'Open a record with openForm first.'],
  INVALID_CONTEXT: ['SE15', 'chosen', 'Pass the ID of a session of this provider, or focus one.'],
};

/** The reason for a refusal, by the rule that the call broke. */
export function refusalDiagnostic(
  type: string,
  { code, message }: Refusal,
  /** A suggestion of the intended name. */
  hint: string | undefined,
): Diagnostic {
  const [rule, provenance, fix] = reasons[code];
  const text = hint === undefined ? fix : `${hint} ${fix}`;
  return warning(rule, provenance, `${type} was refused: ${message}`, text);
}

import { profileDiagnostics } from './diagnostics/app-profiles.ts';
import { eventDiagnostics } from './diagnostics/events.ts';
import { notificationDiagnostics } from './diagnostics/notifications.ts';
import { templateDiagnostics } from './diagnostics/templates.ts';
import { wireDiagnostics } from './diagnostics/wire.ts';
import { workspaceDiagnostics } from './diagnostics/workspace.ts';

export type { Diagnostic } from '../store/journal.ts';

/** The reasons why a message was odd, each with its rule, its level of certainty and the fix. */
export const diagnostics = {
  ...wireDiagnostics,
  ...eventDiagnostics,
  ...notificationDiagnostics,
  ...templateDiagnostics,
  ...workspaceDiagnostics,
  ...profileDiagnostics,
} as const;

import type { UselessToken } from '../../workspace/notices/notifications.ts';
import { note, warning } from './severity.ts';

/** Notifications and their tokens. */
export const notificationDiagnostics = {
  nothingCancelled: (token: string, why: UselessToken) => {
    const text = `cancelEvent("${token.slice(0, 100)}") cancelled nothing, and yields the token alone`;
    switch (why.kind) {
      case 'ended':
        return note(
          'NT21',
          'chosen',
          `${text}: that notification had ended with ${why.outcome.actionName}, ${why.outcome.responseReason}.`,
          'Nothing to correct when the agent was quicker than the caller; what notifyEvent yields tells.',
        );
      case 'foreign':
        return warning(
          'NT21',
          'chosen',
          `${text}: that notification belongs to another provider.`,
          'Let each provider cancel its own notifications, with tokens of its own.',
        );
      case 'tokenless':
        return warning(
          'NT21',
          'chosen',
          `${text}: the open notification of this provider was raised without a token.`,
          'Pass the token inside the first argument: notifyEvent({ templateName, cancellationToken }).',
        );
      case 'unknown':
        return warning(
          'NT21',
          'chosen',
          `${text}: this provider has raised no notification with it.`,
          'Pass the token that stood in cancellationToken of the first argument of notifyEvent.',
        );
    }
  },
} as const;

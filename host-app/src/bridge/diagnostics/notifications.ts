import { mostBarsOfProvider } from '../../workspace/notices/bars.ts';
import type { UselessToken } from '../../workspace/notices/notifications.ts';
import { note, warning } from './severity.ts';

/** Notifications and their tokens. */
export const notificationDiagnostics = {
  tooManyBars: () =>
    warning(
      'NT23',
      'chosen',
      `This provider has ${mostBarsOfProvider} global notifications open, so each new one closes the oldest.`,
      'Keep the id that showGlobalNotification returns, and call clearGlobalNotification when the message no longer applies.',
    ),
  nothingCancelled: (token: string, why: UselessToken) => {
    const text = `cancelEvent("${token.slice(0, 100)}") canceled nothing and returned only the token`;
    switch (why.kind) {
      case 'ended':
        return note(
          'NT21',
          'chosen',
          `${text}: that notification had ended with ${why.outcome.actionName}, ${why.outcome.responseReason}.`,
          'There is nothing to correct if the agent responded first; the result of notifyEvent shows it.',
        );
      case 'foreign':
        return warning(
          'NT21',
          'chosen',
          `${text}: that notification belongs to another provider.`,
          'Let each provider cancel its own notifications with its own tokens.',
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
          'Pass the cancellationToken that was in the first argument of notifyEvent.',
        );
    }
  },
} as const;

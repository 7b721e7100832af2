import { isMapMethod } from 'provider-sdk/contract';
import type { Finding } from 'provider-sdk/contract/help';
import type { Diagnostic } from '../../store/journal.ts';
import { problem, warning } from '../diagnostics/severity.ts';
import { memberHint } from './member-hints.ts';

/** Interprets a mistake that the widget's page noticed; undefined when it is harmless. */
export function findingDiagnostic({ name, about, stack }: Finding): Diagnostic | undefined {
  const diagnostic = words[name](about.slice(0, 300));
  return diagnostic && { ...diagnostic, stack: stack.slice(0, 4000) };
}

export function tooManyFindings(most: number): Diagnostic {
  return warning(
    'WS4',
    'chosen',
    `The page has reported more than ${most} different findings; the rest are not listed until it reloads.`,
    'Correct the first ones. Texts that change each time, such as the time of an error, make a new finding of each.',
  );
}

export function tooManyReports(mostPerSecond: number): Diagnostic {
  return warning(
    'WS4',
    'chosen',
    `The page has sent more than ${mostPerSecond} reports in a second, so nothing more is read of its errors until it loads again.`,
    'Look for a loop that makes the same mistake again and again, or that posts to the port of the help.',
  );
}

const words: Readonly<Record<Finding['name'], (about: string) => Diagnostic | undefined>> = {
  // Feature tests read members that may not exist, so only likely mistakes are reported.
  unknownMember: (about) => {
    const hint = memberHint(about);
    if (hint === undefined) return undefined;
    return warning('WR19', 'observed', `Microsoft.CIFramework has no member "${about}".`, hint);
  },
  memberCalled: (about) =>
    problem(
      'WR19',
      'observed',
      `Microsoft.CIFramework has no member "${about}", and the page called it.`,
      memberHint(about) ??
        'Look up the name in the reference; check typeof Microsoft.CIFramework.name before you call newer ones.',
    ),
  argumentIgnored: (about) => {
    const [name = '', position = ''] = about.split(' ');
    return name === 'notifyEvent'
      ? warning(
          'NT22',
          'observed',
          `notifyEvent does not read its argument ${position}: this notification has no token from there, and cancelEvent cannot cancel it.`,
          'Pass the token inside the first argument: notifyEvent({ templateName, cancellationToken }).',
        )
      : warning(
          'WR21',
          'observed',
          `${name} does not read its argument ${position}.`,
          'Check the argument order: the correlation id comes last, and any argument after it is ignored.',
        );
  },
  uncaughtError: (about) =>
    warning(
      'WS3',
      'chosen',
      `The page threw an error that nothing caught: ${about}`,
      "Look at the line in the page's own code: the script stopped there. The product does not report it.",
    ),
  unhandledRejection: (about) =>
    warning(
      'WS3',
      'chosen',
      `A promise of the page was rejected and nothing handled it: ${about}`,
      'Await it within try and catch, or add .catch(handler). The product does not report it.',
    ),
  jsonExpected: (about) =>
    problem(
      'WR9',
      'observed',
      `${about} was given something that is not a JSON string. It threw and sent nothing.`,
      'Pass JSON.stringify(data), not the object itself.',
    ),
  thenOfRegistration: () =>
    problem(
      'EV6',
      'observed',
      'addHandler(...).then was called, but addHandler returns undefined, not a promise.',
      'Call addHandler without then: the handler is registered when it returns.',
    ),
  lateListener: () =>
    problem(
      'BT4',
      'observed',
      'A listener for CIFInitDone was added after the event. It will never be called.',
      "Add the listener before the library's script tag, or call Microsoft.CIFramework right away: it is ready.",
    ),
  loadedTwice: (about) =>
    warning(
      'BT5',
      'observed',
      `The page loaded the library twice (${about}). In the product, every event then arrives twice.`,
      'Keep one script tag, and load the library by script only if window.Microsoft is missing.',
    ),
  uncheckedMessages: () =>
    warning(
      'WS1',
      'chosen',
      'A message listener on the page reads data without checking source or origin.',
      'Compare event.source with the window you expect and event.origin with its origin before anything else.',
    ),
  postsToAnyone: (about) =>
    warning(
      'WS2',
      'chosen',
      `The page posts to any origin: ${about}`,
      "Use the origin instead of '*'.",
    ),
  popupBlocked: (about) =>
    warning(
      'BT9',
      'observed',
      `The browser blocked a pop-up window (${about}).`,
      "Open it directly in the agent's click, without waiting, and do not sandbox the page.",
    ),
  hostReached: (about) =>
    problem(
      'BT13',
      'observed',
      `The page tried to access ${about === '' ? 'something' : about} in a window of another origin, which browsers block.`,
      'Use Microsoft.CIFramework of the page itself, not of parent or top; the library talks to the host.',
    ),
  resultMisread: (about) => {
    const [method = '', member = ''] = about.split(' ');
    const isMap = isMapMethod(method);
    return warning(
      isMap ? 'SE2' : 'WR12',
      'observed',
      `The page reads "${member}" of the result of ${method}, which is ${isMap ? 'a Map' : 'a JSON string'}: it is undefined.`,
      isMap ? `Read it with get("${member}").` : `Read it with JSON.parse(result).${member}.`,
    );
  },
  microphoneRefused: () =>
    problem(
      'BT8',
      'observed',
      'The page asked for the microphone but is not allowed to use it.',
      'Serve it over https or from localhost, without a Permissions-Policy that blocks the microphone.',
    ),
};

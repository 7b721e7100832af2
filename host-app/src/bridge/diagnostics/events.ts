import { problem, warning } from './severity.ts';

/** Events that were not delivered, and handlers that failed. */
export const eventDiagnostics = {
  lostEvent: (event: string) =>
    warning(
      'EV1',
      'observed',
      `${event} could not be delivered: the provider has no page yet. Events are never queued.`,
      'Read the current state when the page starts.',
    ),
  eventIsNoJson: (event: string) =>
    problem(
      'EV13',
      'observed',
      `${event} was not sent: its data cannot be written as JSON.`,
      'Use plain data as the session context: no BigInt and no cycles.',
    ),
  eventTargetElsewhere: (event: string, target: string, seen: string) =>
    problem(
      'EV2',
      'observed',
      `${event} was posted to ${target}, but the page is on ${seen}, so the browser dropped it.`,
      "Events go to the Trusted Domain when there is one. Set it to the page's origin, without a wildcard.",
    ),
  handlerFailed: (event: string, what: string) =>
    warning(
      'EV3',
      'observed',
      `The handler of ${event} answered with a failure: ${what}`,
      'Catch errors in the handler, and resolve its promise.',
    ),
  handlerReturnedNothing: (event: string) =>
    warning(
      'EV7',
      'observed',
      `The handler of ${event} returned no promise. It ran, but the product records a failure.`,
      'Make the handler async, or end it with "return Promise.resolve();".',
    ),
  handlerSlow: (event: string) =>
    warning(
      'EV4',
      'observed',
      `No handler of ${event} answered within 10 seconds.`,
      'Settle the promise at once and do the work afterwards.',
    ),
  wrongCase: (given: string, right: string) =>
    problem(
      'EV5',
      'observed',
      `A handler was added for "${given}". That event does not exist, so it will never be called.`,
      `Event names are case-sensitive: write "${right}".`,
    ),
  detailIsNoJson: (event: string) =>
    problem(
      'PS3',
      'chosen',
      `The page raised ${event.slice(0, 200)} with a detail that cannot be used. No provider received it.`,
      "Pass plain data that can be written as JSON; the product's events expect an object.",
    ),
  notRegistered: (event: string) =>
    warning(
      'PS3',
      'observed',
      `The page raised ${event.slice(0, 200)} for a provider that has not registered it.`,
      'Register the event with addHandler in the widget, or correct providerName.',
    ),
  tooManyNames: (event: string) =>
    warning(
      'PS3',
      'chosen',
      `${event.slice(0, 200)} is not forwarded: the name is too long, or too many names are registered.`,
      'Register fewer event names.',
    ),
  callNotTaken: () =>
    warning(
      'CA3',
      'observed',
      'No provider received CIClickToAct: the active provider has click-to-act off.',
      'Turn it on with setClickToAct(true) or in the configuration.',
    ),
} as const;

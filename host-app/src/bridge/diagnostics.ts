import type { Diagnosis } from '../store/journal.ts';

/** What a diagnostic says; who and when is added where it is written down. */
export type Diagnose = Omit<Diagnosis, 'provider'>;

function warning(
  rule: string,
  provenance: Diagnose['provenance'],
  message: string,
  fix: string,
): Diagnose {
  return { severity: 'warning', rule, provenance, message, fix };
}

function problem(
  rule: string,
  provenance: Diagnose['provenance'],
  message: string,
  fix: string,
): Diagnose {
  return { severity: 'error', rule, provenance, message, fix };
}

function note(
  rule: string,
  provenance: Diagnose['provenance'],
  message: string,
  fix: string,
): Diagnose {
  return { severity: 'info', rule, provenance, message, fix };
}

/** The reasons why a message was odd, each with its rule, how sure we are, and the fix. */
export const diagnostics = {
  notAMessage: (got: string) =>
    warning(
      'WR1',
      'observed',
      `A message that is no CIF message was ignored: got ${got}.`,
      'Post objects with messageType, messageData and messageCorrelationId, or use the library.',
    ),
  unknownFrame: (origin: string) =>
    warning(
      'HO1',
      'chosen',
      `A message came from a window that belongs to no provider (${origin}).`,
      'Add the page as a provider, and call the library from the provider page itself, not from a frame inside it.',
    ),
  untrustedOrigin: (origin: string, channelUrl: string) =>
    problem(
      'HO2',
      'observed',
      `The page of this provider has moved to ${origin}, its Channel URL is ${channelUrl}. The request was refused.`,
      `Set the provider's Trusted Domain to ${origin}, or the Channel URL to the page that loads the library.`,
    ),
  opaqueOrigin: () =>
    problem(
      'HO3',
      'observed',
      'A request came from a sandboxed page without an origin. It cannot be answered.',
      'Let the sandbox keep allow-same-origin.',
    ),
  dataIsNoMap: (type: string, got: string) =>
    problem(
      'WR2',
      'observed',
      `${type}: messageData must be a Map, got ${got}. The request was not answered.`,
      'Send a real Map (structured clone), not an object and not JSON, or use the library.',
    ),
  noCorrelationId: (type: string) =>
    warning(
      'WR3',
      'observed',
      `${type} came without messageCorrelationId: it was carried out and not answered.`,
      'Send a messageCorrelationId with every request.',
    ),
  unknownType: (type: string) =>
    warning(
      'WR4',
      'observed',
      `Nobody here knows the message type "${type.slice(0, 200)}". It was answered with success and no value.`,
      'Check the spelling: names are case sensitive. Custom events need a listener on the host page.',
    ),
  strayReply: (correlationId: string) =>
    note(
      'WR5',
      'observed',
      `A reply to ${correlationId} came although nothing waits for it: it was late, doubled or made up.`,
      'Event handlers must settle within 10 seconds; only the first handler to answer counts.',
    ),
  badArgument: (message: string) =>
    problem('WR6', 'chosen', message, 'Pass the argument in the type that the method documents.'),
  unexpected: (type: string, error: unknown) =>
    problem(
      'WR7',
      'chosen',
      `${type} failed inside the workspace: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      'This is a fault of Sidetone. Please report it with the lines above.',
    ),
  refused: (type: string, message: string) =>
    warning(
      'WR8',
      'observed',
      `${type} was refused: ${message}`,
      'Handle the rejection; the rule is in the reference of the method.',
    ),
  platformError: (type: string, message: string, hint: string | undefined) =>
    problem(
      'RC1',
      'observed',
      `${type} failed: ${message}`,
      hint === undefined ? 'Correct the table, column or query.' : `Did you mean "${hint}"?`,
    ),
  recordNotice: (message: string) =>
    note('RC2', 'chosen', message, 'Declare the table or column in the config to make it known.'),
  clientCheckFailed: (functionName: string, message: string) =>
    problem(
      'WR9',
      'observed',
      `${functionName} was called with bad arguments and sent nothing: ${message}`,
      'The promise was rejected with a string of JSON; correct the argument.',
    ),
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
      `${event} was not sent: what it should carry can not be written as JSON.`,
      'Give plain data as the context of a session: no BigInt, nothing that holds itself.',
    ),
  eventTargetElsewhere: (event: string, target: string, seen: string) =>
    problem(
      'EV2',
      'observed',
      `${event} was posted to ${target}, but the page is on ${seen}: the browser drops it.`,
      'Events go to the Trusted Domain when there is one. Make it the origin of the page, without a wildcard.',
    ),
  handlerFailed: (event: string, what: string) =>
    warning(
      'EV3',
      'observed',
      `The handler of ${event} answered with a failure: ${what}`,
      'Return a promise from every handler, and catch what it may throw.',
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
      `Event names are case sensitive: write "${right}".`,
    ),
  unresolvedSlug: (template: string, slugs: readonly string[]) =>
    warning(
      'TP1',
      'chosen',
      `Template ${template}: no value for ${slugs.map((slug) => `{${slug}}`).join(', ')}. The text stays as it is.`,
      'Pass the value in templateParameters, or correct the slug in the template.',
    ),
  brokenTemplate: (detail: string) =>
    problem(
      'TP4',
      'chosen',
      `A tab shows an error instead of its page. ${detail}`,
      'Correct the template that it names.',
    ),
  skippedTabs: (template: string, names: readonly string[]) =>
    warning(
      'TP5',
      'chosen',
      `Session template ${template}: no room for ${names.join(', ')}. A session holds a limited number of tabs.`,
      'Name fewer additional tabs.',
    ),
  slugQueryFailed: (table: string, message: string) =>
    warning(
      'TP6',
      'chosen',
      `A slug could not read the table ${table}: ${message}`,
      'Correct table, column or query of the slug; its text stays as it is.',
    ),
  notPlain: (what: string) =>
    problem(
      'SE17',
      'chosen',
      `${what} cannot be written as JSON, and was left out.`,
      'Pass plain data: no cycles and no big integers.',
    ),
  detailIsNoJson: (event: string) =>
    problem(
      'PS3',
      'chosen',
      `The page raised ${event.slice(0, 200)} with a detail that cannot be used. Nobody was told.`,
      'Pass plain data that JSON can say; the events of the product want an object.',
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
      `${event.slice(0, 200)} is not listened for: the name is too long, or there are too many.`,
      'Register fewer event names.',
    ),
  callNotTaken: () =>
    warning(
      'CA3',
      'observed',
      'CIClickToAct went to nobody: the active provider has click-to-act off.',
      'Turn it on with setClickToAct(true) or in the configuration.',
    ),
  panelUnavailable: () =>
    warning(
      'PN3',
      'documented',
      'setMode on Home shows nothing when there are several providers.',
      'Create a default session when the provider starts, then call setMode.',
    ),
  smallWidth: (width: number) =>
    warning(
      'PN5',
      'documented',
      `setWidth(${width}) changed nothing: widths below 300 are not considered.`,
      'Ask for 300 pixels or more, or minimize the panel with setMode(0).',
    ),
  wideWidth: (width: number) =>
    warning(
      'PN6',
      'documented',
      `setWidth(${width}) is more than half of the window: the panel was minimized.`,
      'Ask for at most half of the window.',
    ),
  countIsNoNumber: (method: string, got: string) =>
    warning(
      'SE12',
      'observed',
      `${method}: the count must be a number of 0 or more, got ${got}. It had no effect.`,
      'The second argument is the count; the correlation id comes after it.',
    ),
  stringInput: (method: string, got: string) =>
    problem(
      'SE11',
      'observed',
      `${method}: input must be an object, got ${got}.`,
      'Pass an object with templateName and templateParameters.',
    ),
  faultSet: (type: string, kind: string) =>
    note(
      'FI1',
      'chosen',
      `${type} went wrong on purpose: the fault ${kind} is set.`,
      'See that the widget copes. Faults end in the console under Faults.',
    ),
  simplified: (method: string, what: string) =>
    note('WR17', 'chosen', `${method}: ${what}`, 'Nothing to correct in the provider.'),
} as const;
